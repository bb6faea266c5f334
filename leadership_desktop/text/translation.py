"""Sentences in the person's language, from catalogues in Qt Linguist's format.

A catalogue is `resources/translations/<language>/<context>.ts`; it is read when its
context is first asked for. Window and command line speak through this one function, so
neither needs the other, and the command line needs no Qt. The English of the source is
the key; `en` catalogues hold plural forms only.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from xml.etree import ElementTree as ET

from leadership_desktop.resources import resource

LANGUAGES = ("en", "nl")
"""English and Dutch: both have two forms, one for 1 and one for all else."""

_language = "en"
_for_a_while: ContextVar[str | None] = ContextVar("for_a_while", default=None)
"""What `speaking` says, in the thread that asked for it: the window goes on in its own."""


def set_language(code: str) -> None:
    """Speak this language from now on; "system" is the one of the environment."""
    global _language  # noqa: PLW0603 - a process speaks one language at a time
    _language = code if code in LANGUAGES else environment_language()


def language() -> str:
    """Return the code of the language that is spoken."""
    return _for_a_while.get() or _language


def environment_language() -> str:
    """Return the language of the environment, as far as it is one of ours."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(name, "")
        if value:
            code = value[:2].lower()
            return code if code in LANGUAGES else "en"
    return "en"


@contextmanager
def speaking(code: str) -> Iterator[None]:
    """Speak another language for a while: what is made in it is for somebody else."""
    before = _for_a_while.set(code if code in LANGUAGES else None)
    try:
        yield
    finally:
        _for_a_while.reset(before)


def translate(context: str, source: str, n: int | None = None) -> str:
    """Return `source` in the language spoken; with `n`, the plural form for it.

    Both strings are literals where this is called, so that they can be found. `%n`
    stands for the number; other values go in by `.format(…)` on the result.
    """
    forms = _catalogue(language(), context).get(source)
    if n is None:
        return forms[0] if forms else source
    text = source if not forms else forms[0 if n == 1 or len(forms) == 1 else 1]
    return text.replace("%n", _grouped(n))


def _grouped(n: int) -> str:
    return f"{n:,}".replace(",", "." if language() == "nl" else ",")


@cache
def _catalogue(code: str, context: str) -> dict[str, tuple[str, ...]]:
    path = resource("translations", code, f"{context}.ts")
    if not path.exists():
        return {}
    found: dict[str, tuple[str, ...]] = {}
    # Our own file, not one that somebody sent.
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314
        translation = message.find("translation")
        if translation is None or translation.get("type") in {"unfinished", "vanished"}:
            continue
        forms = [form.text or "" for form in translation.iter("numerusform")]
        found[message.findtext("source", "")] = tuple(forms or [translation.text or ""])
    return found
