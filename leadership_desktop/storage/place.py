"""Where a data folder lies: what moves files about, or does not lock them, is dangerous."""

from __future__ import annotations

import enum
import sys
from collections.abc import Iterator
from pathlib import Path


class Keeper(enum.Enum):
    """Who moves or serves the files of a folder."""

    DROPBOX = "Dropbox"
    ONEDRIVE = "OneDrive"
    ICLOUD = "iCloud"
    NEXTCLOUD = "Nextcloud"
    SYNCTHING = "Syncthing"
    GOOGLE_DRIVE = "Google Drive"
    NETWORK = "network"


# What each leaves in the folder that it keeps, or calls that folder.
_MARKS = (
    (Keeper.DROPBOX, (".dropbox", ".dropbox.cache")),
    (Keeper.ONEDRIVE, (".849C9593-D756-4E56-8D6E-42412F2A707B",)),
    (
        Keeper.NEXTCLOUD,
        (".nextcloudsync.log", ".sync-exclude.lst", ".owncloudsync.log"),
    ),
    (Keeper.SYNCTHING, (".stfolder",)),
)
_NAMES = (
    (Keeper.DROPBOX, ("dropbox",)),
    (Keeper.ONEDRIVE, ("onedrive",)),
    (Keeper.ICLOUD, ("mobile documents", "com~apple~clouddocs", "icloud drive")),
    (Keeper.NEXTCLOUD, ("nextcloud", "owncloud")),
    (Keeper.GOOGLE_DRIVE, ("google drive", "googledrive", "my drive")),
)
_NETWORK = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "9p", "ncpfs", "webdav"}
_NETWORK |= {"fuse.sshfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "davfs"}
MOUNTS = Path("/proc/self/mounts")


def keeper_of(folder: Path) -> Keeper | None:
    """Return who keeps the folder beside this computer's own disk, or None."""
    place = folder.resolve()
    for one in (place, *place.parents):
        name = one.name.lower()
        for keeper, names in _NAMES:
            if any(name == known or name.startswith(f"{known} ") for known in names):
                return keeper
        for keeper, marks in _MARKS:
            if any((one / mark).exists() for mark in marks):
                return keeper
    return Keeper.NETWORK if _is_on_a_network(place) else None


def _is_on_a_network(place: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        remote = 4  # DRIVE_REMOTE
        return bool(ctypes.windll.kernel32.GetDriveTypeW(place.anchor) == remote)
    mounts = [(path, kind) for path, kind in _mounts() if place.is_relative_to(path)]
    if not mounts:
        return False
    return max(mounts, key=lambda mount: len(str(mount[0])))[1] in _NETWORK


def _mounts() -> Iterator[tuple[Path, str]]:
    try:
        lines = MOUNTS.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return
    for line in lines:
        fields = line.split(" ")
        if len(fields) > 2:
            yield Path(fields[1].replace("\\040", " ")), fields[2]
