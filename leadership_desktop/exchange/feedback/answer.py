"""Reads an answer that the form made, from a file or from pasted text."""

from __future__ import annotations

import base64
import binascii
import enum
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from leadership_desktop.domain.checks import TEXT_LIMIT
from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import HIGHEST_RATING, LOWEST_RATING
from leadership_desktop.exchange.feedback import BEGIN, END, FORMAT, VERSION

LIMIT = 1_000_000
"""Bytes of an answer at most: a long one has a hundredth of it."""
MOST_ANSWERS = 100


class AnswerFault(enum.Enum):
    """Why an answer can't be taken in."""

    UNREADABLE = "unreadable"
    TOO_LARGE = "too_large"
    NO_ANSWER = "no_answer"
    """There is none in it: other words, another file."""
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


_Text = Annotated[str, Meta(max_length=TEXT_LIMIT)]


class _AnswerShape(Struct):
    question: _Text
    answer: _Text


class _Shape(Struct):
    format: str
    version: int
    request: str
    answers: Annotated[list[_AnswerShape], Meta(max_length=MOST_ANSWERS)]
    ratings: dict[str, int]


_SHAPE = msgspec.json.Decoder(_Shape)
# Mail programs put marks before each line, and spaces behind.
_MARKS = re.compile(r"^[\s>|]+|\s+$", re.MULTILINE)


def read_file(path: Path) -> Answered:
    """Return the answer in a file; raise `AnswerProblem`."""
    try:
        with path.open("rb") as file:
            content = file.read(LIMIT + 1)
    except OSError as error:
        raise AnswerProblem(AnswerFault.UNREADABLE) from error
    if len(content) > LIMIT:
        raise AnswerProblem(AnswerFault.TOO_LARGE)
    return read_text(content.decode("utf-8-sig", errors="replace"))


def read_text(text: str) -> Answered:
    """Return the answer in a text, which may hold other words; raise `AnswerProblem`."""
    if len(text) > LIMIT:
        raise AnswerProblem(AnswerFault.TOO_LARGE)
    begins, ends = text.rfind(BEGIN), text.rfind(END)
    if begins < 0 and ends < 0:
        raise AnswerProblem(AnswerFault.NO_ANSWER)
    if begins < 0 or ends < begins:
        raise AnswerProblem(AnswerFault.ALTERED)
    packed = _MARKS.sub("", text[begins + len(BEGIN) : ends]).split()
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
    if (
        sum(len(question) + len(answer) + 3 for question, answer in answers)
        > TEXT_LIMIT
    ):
        raise AnswerProblem(AnswerFault.TOO_LARGE)
    return Answered(shape.request, answers, ratings)
