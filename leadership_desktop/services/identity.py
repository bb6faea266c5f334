"""Ids that sort by the time at which they were made."""

from __future__ import annotations

import os
import time
from uuid import UUID


def new_id() -> str:
    """Return a new UUID of version 7 (RFC 9562): 48 bits of milliseconds, then chance."""
    milliseconds = time.time_ns() // 1_000_000
    chance = int.from_bytes(os.urandom(10))
    value = (milliseconds & (1 << 48) - 1) << 80 | chance
    value &= ~(0xF << 76) & ~(0x3 << 62)
    return str(UUID(int=value | 0x7 << 76 | 0x2 << 62))
