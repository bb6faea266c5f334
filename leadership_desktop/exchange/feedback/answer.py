"""Reads an answer that the form made, from a file or from pasted text."""

from __future__ import annotations

import base64
import binascii
import enum
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import msgspec
from msgspec import Struct

from leadership_desktop.domain.checks import TEXT_LIMIT
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import HIGHEST_RATING, LOWEST_RATING
from leadership_desktop.exchange.feedback import BEGIN, END, FORM_PLACE, FORMAT, VERSION

LIMIT = 1_000_000
"""Bytes of an answer at most: a long one has a hundredth of it."""


class AnswerFault(enum.Enum):
    """Why an answer can't be taken in."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    TOO_LONG = "too_long"
    """A whole answer, but longer than a text can be."""
    FORM = "form"
    """The form itself, not what it makes."""
    NO_ANSWER = "no_answer"
    """There is none in it, but other words that can be taken in as they are."""
    NO_WORDS = "no_words"
    """There is none in a file, which may hold anything."""
    ALTERED = "altered"
    NEWER = "newer"
    RATING_OUT_OF_RANGE = "rating_out_of_range"
    NOTHING_IN_IT = "nothing_in_it"


class AnswerProblem(Exception):  # noqa: N818 - it is the file's, not an error of ours
    """The answer can't be taken in; nothing has changed."""

    def __init__(self, fault: AnswerFault) -> None:
        super().__init__(fault.value)
        self.fault = fault


@dataclass(frozen=True, slots=True)
class Answered:
    """What somebody answered: to which request, and in which words."""

    request_id: str
    answers: tuple[tuple[str, str], ...]
    """Each question that was answered, with its answer."""
    ratings: Mapping[BuildingBlock, int]


class _AnswerShape(Struct):
    question: str
    answer: str


class _Shape(Struct):
    format: str
    version: int
    request: str
    answers: list[_AnswerShape]
    ratings: dict[str, int]


_SHAPE = msgspec.json.Decoder(_Shape)
_MARKS = " \t\N{NO-BREAK SPACE}>|"
"""What mail programs put before each line, and behind it."""


def read_file(path: Path) -> Answered:
    """Return the answer in a file; raise `AnswerProblem`."""
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except OSError as error:
        raise AnswerProblem(AnswerFault.UNREADABLE) from error
    if len(content) > LIMIT:
        raise AnswerProblem(AnswerFault.TOO_LARGE)
    try:
        return read_text(content.decode("utf-8-sig", errors="replace"))
    except AnswerProblem as problem:
        if problem.fault is AnswerFault.NO_ANSWER:
            raise AnswerProblem(AnswerFault.NO_WORDS) from problem
        raise


def read_text(text: str) -> Answered:
    """Return the answer in a text, which may hold other words; raise `AnswerProblem`."""
    if len(text) > LIMIT:
        raise AnswerProblem(AnswerFault.TOO_LARGE)
    try:
        return _whole(text)
    except AnswerProblem as problem:
        # The form knows the words around an answer, and holds none.
        if problem.fault is AnswerFault.ALTERED and FORM_PLACE in text:
            raise AnswerProblem(AnswerFault.FORM) from problem
        raise


def _whole(text: str) -> Answered:
    begins, ends = text.rfind(BEGIN), text.rfind(END)
    if begins < 0 and ends < 0:
        raise AnswerProblem(AnswerFault.NO_ANSWER)
    if begins < 0 or ends < begins:
        raise AnswerProblem(AnswerFault.ALTERED)
    marked = text[begins + len(BEGIN) : ends].splitlines()
    packed = [word for line in marked for word in line.strip(_MARKS).split()]
    if len(packed) < 2:
        raise AnswerProblem(AnswerFault.ALTERED)
    *lines, total = packed
    try:
        content = base64.b64decode("".join(lines), validate=True)
        is_whole = zlib.crc32(content) == int(total, 16)
    except (binascii.Error, ValueError) as error:
        raise AnswerProblem(AnswerFault.ALTERED) from error
    if not is_whole:
        raise AnswerProblem(AnswerFault.ALTERED)
    return _answered(content)


def _answered(content: bytes) -> Answered:
    try:
        shape = _SHAPE.decode(content)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise AnswerProblem(AnswerFault.ALTERED) from error
    if shape.format != FORMAT:
        raise AnswerProblem(AnswerFault.ALTERED)
    if shape.version != VERSION:
        raise AnswerProblem(AnswerFault.NEWER)
    answers = tuple(
        (one.question.strip(), one.answer.strip())
        for one in shape.answers
        if one.answer.strip()
    )
    # A block that a later version knows is left out, as in an archive.
    ratings = {
        block: shape.ratings[block.value]
        for block in BuildingBlock
        if block.value in shape.ratings
    }
    if not all(LOWEST_RATING <= one <= HIGHEST_RATING for one in ratings.values()):
        raise AnswerProblem(AnswerFault.RATING_OUT_OF_RANGE)
    if not answers and not ratings:
        raise AnswerProblem(AnswerFault.NOTHING_IN_IT)
    length = sum(len(question) + len(answer) + 3 for question, answer in answers)
    if length > TEXT_LIMIT:
        raise AnswerProblem(AnswerFault.TOO_LONG)
    return Answered(shape.request, answers, ratings)
