"""Finds a file of `resources/` in a checkout, a wheel or a frozen build."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).parent


def resource(*parts: str) -> Path:
    """Return the path of a file or folder below `resources/`; it may not exist."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen, "leadership_desktop", "_resources", *parts)
    in_wheel = _PACKAGE / "_resources"
    root = in_wheel if in_wheel.is_dir() else _PACKAGE.parent / "resources"
    return root.joinpath(*parts)
