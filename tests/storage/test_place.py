"""A folder that others move about is recognised; an ordinary one is left in peace."""

from __future__ import annotations

from pathlib import Path

import pytest

from leadership_desktop.storage import place
from leadership_desktop.storage.place import Keeper, keeper_of


@pytest.mark.parametrize(
    ("path", "keeper"),
    [
        ("Dropbox/leadership", Keeper.DROPBOX),
        ("Dropbox (Work)/deep/er", Keeper.DROPBOX),
        ("OneDrive - Firm/data", Keeper.ONEDRIVE),
        ("Library/Mobile Documents/com~apple~CloudDocs/x", Keeper.ICLOUD),
        ("Nextcloud/x", Keeper.NEXTCLOUD),
        ("Google Drive/x", Keeper.GOOGLE_DRIVE),
        (".local/share/leadership-desktop", None),
        ("my dropbox notes/x", None),
    ],
)
def test_it_goes_by_the_name_of_a_folder_above(
    tmp_path: Path, path: str, keeper: Keeper | None
) -> None:
    folder = tmp_path / path
    folder.mkdir(parents=True)

    assert keeper_of(folder) is keeper


def test_it_goes_by_what_a_service_leaves_there(tmp_path: Path) -> None:
    folder = tmp_path / "things" / "data"
    folder.mkdir(parents=True)
    (tmp_path / "things" / ".stfolder").mkdir()

    assert keeper_of(folder) is Keeper.SYNCTHING


def test_a_network_drive_goes_by_the_nearest_mount(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    share = tmp_path / "my share"
    inside = share / "local"
    inside.mkdir(parents=True)
    mounts = tmp_path / "mounts"
    escaped = str(share).replace(" ", "\\040")
    mounts.write_text(
        f"disk / ext4 rw 0 0\nhost:/x {escaped} nfs4 rw 0 0\ndisk {escaped}/local ext4 rw\n"
    )
    monkeypatch.setattr(place, "MOUNTS", mounts)

    assert keeper_of(share) is Keeper.NETWORK
    assert keeper_of(inside) is None
    assert keeper_of(tmp_path) is None
