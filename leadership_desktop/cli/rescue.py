"""Going on after damage, in a terminal. The file does not open, so there is no workspace."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.opening import FILE, moment
from leadership_desktop.services.rescue import (
    Source,
    key_of,
    needs_passphrase,
    prospects_of,
    rescue,
)
from leadership_desktop.storage.cipher import Key
from leadership_desktop.storage.health import examine
from leadership_desktop.text import health as words
from leadership_desktop.text.translation import translate


def rescue_folder(folder: Path, chosen: Namespace) -> None:
    """Show what there is to go on from, or go on from it."""
    path = folder / FILE
    if not path.exists():
        sentence = translate("cli", "There is no file {file}. Nothing was changed.")
        raise CannotBeDone(sentence.format(file=path))
    key = _key_of(path, chosen)
    if not examine(path, key):
        raise CannotBeDone(
            translate("cli", "The file is whole: there is nothing to rescue.")
        )
    prospects = prospects_of(path, key)
    if not prospects.sources:
        raise CannotBeDone(words.nothing_left())
    if chosen.source is None:
        print(words.damaged())
        for source in prospects.sources:
            print(f"  --from {source.value:9} {words.source(source, prospects)}")
        return
    source = Source(chosen.source)
    if source not in prospects.sources:
        raise CannotBeDone(translate("cli", "That is not there to go on from."))
    aside = rescue(path, key, source, prospects, moment())
    print(words.rescued(str(aside)))


def _key_of(path: Path, chosen: Namespace) -> Key | None:
    """Return the key of the damaged file; None where no passphrase is needed."""
    if not needs_passphrase(path):
        return None
    from leadership_desktop.cli.passphrase import asked, from_descriptor

    if chosen.passphrase_fd is not None:
        return key_of(path, from_descriptor(chosen.passphrase_fd))
    return key_of(path, asked(translate("cli", "Passphrase: ")))
