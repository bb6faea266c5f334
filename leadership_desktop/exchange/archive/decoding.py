"""From the bytes of an archive to its typed objects, or the place where it fails."""

from __future__ import annotations

import re

import msgspec

from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.archive import FORMAT, VERSION
from leadership_desktop.exchange.archive.shapes import ArchiveShape
from leadership_desktop.exchange.problems import Expected, Fault, ImportProblem

BOM = b"\xef\xbb\xbf"


class _Heading(msgspec.Struct):
    format: object = None
    version: object = None


_HEADING = msgspec.json.Decoder(_Heading)
_ARCHIVE = msgspec.json.Decoder(ArchiveShape)

_MESSAGE = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<place>.*)`)?", re.DOTALL)
_KEY = re.compile(r"Object missing required field `(.*)`")
_EXPECTED = re.compile(r"Expected `(\w+)")
_BYTE = re.compile(r"\(byte (\d+)\)")
_NO_NUMBER = re.compile(rb"-?(?:NaN|Infinity)\b")
_KINDS = {
    "str": Expected.TEXT,
    "float": Expected.NUMBER,
    "int": Expected.WHOLE_NUMBER,
    "date": Expected.DATE,
    "datetime": Expected.MOMENT,
    "array": Expected.LIST,
    "object": Expected.OBJECT,
}


def decode_archive(data: bytes) -> ArchiveShape:
    """Return what `data` holds; raise `ImportProblem` with the place of a mistake."""
    data = data.removeprefix(BOM)
    try:
        _require_heading(_HEADING.decode(data))
        return _ARCHIVE.decode(data)
    except msgspec.ValidationError as error:
        raise _problem(str(error)) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise _malformed(data, str(error)) from error
    except RecursionError as error:
        raise ImportProblem(Fault.TOO_DEEP) from error


def _require_heading(heading: _Heading) -> None:
    if heading.format != FORMAT:
        raise ImportProblem(Fault.NOT_RECOGNISED, "format")
    version = heading.version
    if version is None:
        raise ImportProblem(Fault.KEY_MISSING, key="version")
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ImportProblem(Fault.WRONG_KIND, "version", expected=Expected.WHOLE_NUMBER)
    if version > VERSION:
        raise ImportProblem(Fault.NEWER, "version", version=version, newest=VERSION)


def _problem(message: str) -> ImportProblem:
    """Say in our own words what msgspec says of a typed value."""
    match = _MESSAGE.fullmatch(message)
    what, place = (match["what"], match["place"] or "") if match else (message, "")
    missing = _KEY.match(what)
    expected = _EXPECTED.match(what)
    fault, values = Fault.WRONG_KIND, {}
    if missing:
        fault, values = Fault.KEY_MISSING, {"key": missing[1]}
    elif "of length <=" in what:
        fault, values = Fault.BREAKS_A_RULE, {"rule": Rule.TOO_LONG}
    elif "of length >=" in what:
        values = {"expected": Expected.ID}
    elif "out of range" in what or "` >= " in what or "` <= " in what:
        fault = Fault.NUMBER_OUT_OF_RANGE
    elif "RFC3339 encoded datetime" in what:
        values = {"expected": Expected.MOMENT}
    elif "RFC3339 encoded date" in what:
        values = {"expected": Expected.DATE}
    elif expected and expected[1] in _KINDS:
        values = {"expected": _KINDS[expected[1]]}
    else:
        values = {"expected": Expected.CHOICE}
    return ImportProblem(fault, place, line=None, **values)


def _malformed(data: bytes, message: str) -> ImportProblem:
    """Say where the bytes stop being JSON in UTF-8."""
    try:
        data.decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return ImportProblem(Fault.NOT_UTF8, line=line)
    found = _BYTE.search(message)
    if found:
        return _at_byte(data, int(found[1]))
    # msgspec says "truncated" of half a surrogate pair too.
    whole = data.rstrip().endswith(b"}")
    return ImportProblem(Fault.NOT_JSON if whole else Fault.CUT_OFF)


def _at_byte(data: bytes, offset: int) -> ImportProblem:
    """Say where in the text it is: programs write an archive on one line too."""
    start = data.rfind(b"\n", 0, offset) + 1
    line = data.count(b"\n", 0, start) + 1
    character = len(data[start:offset].decode(errors="replace")) + 1
    # Other programs write these for numbers that are none. JSON does not know them.
    if _NO_NUMBER.match(data, offset) or _NO_NUMBER.match(data, offset - 1):
        return ImportProblem(
            Fault.WRONG_KIND,
            line=line,
            expected=Expected.NUMBER,
            character=character,
        )
    return ImportProblem(Fault.NOT_JSON, line=line, character=character)
