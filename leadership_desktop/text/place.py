"""What is wrong with a place for the data, in words."""

from __future__ import annotations

from leadership_desktop.storage.place import Keeper
from leadership_desktop.text.translation import translate


def advice(keeper: Keeper) -> str:
    """Return why a folder is a bad place for the data, and what to do."""
    if keeper is Keeper.NETWORK:
        return translate(
            "place",
            "Your data lies on a network drive, where a write can be lost. Let it lie on "
            "this computer’s own disk, and put backups there.",
        )
    return translate(
        "place",
        "Your data lies in a folder that {service} moves about, which can put an older "
        "file over a newer one. Let it lie elsewhere, and put backups there.",
    ).format(service=keeper.value)
