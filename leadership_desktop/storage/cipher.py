"""The key of an encrypted file: derived once, as SQLCipher 4 itself derives it."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass, field
from pathlib import Path

ROUNDS = 256_000
"""SQLCipher 4's, so that any of its tools opens the file with the passphrase."""

SALT_SIZE = 16
KEY_SIZE = 32
PAGE_SIZE = 4096
_PLAIN_HEADER = b"SQLite format 3\0"


@dataclass(frozen=True, slots=True)
class Key:
    """The raw key of one encrypted file, and the salt that the file begins with."""

    raw: bytes = field(repr=False)
    salt: bytes = field(repr=False)

    @classmethod
    def derive(cls, passphrase: str, salt: bytes) -> Key:
        """Return the key by PBKDF2-HMAC-SHA512; takes some 0.1 s on purpose."""
        # What a terminal hands over as it is, though it is no text, stays what it is.
        words = passphrase.encode(errors="surrogateescape")
        raw = hashlib.pbkdf2_hmac("sha512", words, salt, ROUNDS, KEY_SIZE)
        return cls(raw, salt)

    @classmethod
    def new(cls, passphrase: str) -> Key:
        """Return a key with a salt of its own, for a file that is to be encrypted."""
        return cls.derive(passphrase, os.urandom(SALT_SIZE))

    @property
    def literal(self) -> str:
        """The key as SQLCipher's `PRAGMA key` and `ATTACH … KEY` take it, in quotes."""
        return f"\"x'{self.raw.hex()}{self.salt.hex()}'\""


def salt_of(path: Path) -> bytes | None:
    """Return the salt of a file that looks encrypted; None for plain, new or foreign ones.

    An encrypted file has no header to know it by: it is whole pages that begin with
    random bytes. Never call this on a file that this process has open: closing it would
    drop SQLite's locks.
    """
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            start = file.read(SALT_SIZE)
    except OSError:
        return None
    if size == 0 or size % PAGE_SIZE or start == _PLAIN_HEADER:
        return None
    return None if start.isascii() else start


def is_plain(path: Path) -> bool:
    """Return whether anybody can read the SQLite file at `path`.

    Never call this on a file that this process has open, as above.
    """
    try:
        with path.open("rb") as file:
            return file.read(SALT_SIZE) == _PLAIN_HEADER
    except OSError:
        return False
