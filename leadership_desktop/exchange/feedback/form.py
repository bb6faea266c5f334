"""Makes the form: one HTML file that asks nothing of the network."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

import msgspec

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import HIGHEST_RATING, LOWEST_RATING
from leadership_desktop.exchange.feedback import BEGIN, END, FORMAT, VERSION
from leadership_desktop.resources import resource

SENTENCES = (
    "title",
    "greeting",
    "how",
    "ratings",
    "ratings_how",
    "no_rating",
    "make",
    "done",
    "save",
    "copy",
    "copied",
    "private",
    "no_script",
    "nothing",
)
"""What the form says, by these names; the template has a place for each."""


@dataclass(frozen=True, slots=True)
class RatedBlock:
    """A building block that is to be rated: its name, and what a 1, 5 and 10 look like."""

    block: BuildingBlock
    name: str
    anchors: Mapping[int, str]


@dataclass(frozen=True, slots=True)
class Form:
    """What a form asks, in its own language."""

    request_id: str
    language: str
    sentences: Mapping[str, str]
    questions: tuple[str, ...]
    blocks: tuple[RatedBlock, ...] = ()


def form_html(form: Form) -> str:
    """Return the form as one HTML file; whatever people wrote is text in it."""
    known = {
        "format": FORMAT,
        "version": VERSION,
        "begin": BEGIN,
        "end": END,
        "request": form.request_id,
        "questions": form.questions,
        "nothing": form.sentences["nothing"],
    }
    # Within a script a `<` could end it.
    data = msgspec.json.encode(known).decode().replace("<", "\\u003c")
    # Last what people wrote: a mark of the template in it is not filled in.
    parts = {
        "language": escape(form.language),
        **{name: escape(form.sentences[name]) for name in SENTENCES},
        "data": data,
        "blocks": "".join(map(_block, form.blocks)),
        "ratings_hidden": "" if form.blocks else "hidden",
        "questions": "".join(
            _question(number, question)
            for number, question in enumerate(form.questions)
        ),
    }
    pieces = resource("feedback-form.html").read_text(encoding="utf-8").split("@@")
    return "".join(
        parts[piece] if place % 2 else piece for place, piece in enumerate(pieces)
    )


def _question(number: int, question: str) -> str:
    return (
        f'<label for="q{number}" dir="auto">{escape(question)}</label>\n'
        f'<textarea id="q{number}" class="answer" rows="5" dir="auto"></textarea>\n'
    )


def _block(rated: RatedBlock) -> str:
    code, name = rated.block.value, escape(rated.name)
    anchors = "".join(
        f"<li><b>{rating}</b> {escape(text)}</li>"
        for rating, text in sorted(rated.anchors.items())
    )
    choices = "".join(
        f'<label><input type="radio" name="{code}" value="{rating}">{rating}</label>'
        for rating in range(LOWEST_RATING, HIGHEST_RATING + 1)
    )
    return (
        f'<fieldset class="block"><legend>{name}</legend>'
        f'<ul>{anchors}</ul><div class="scale">{choices}</div></fieldset>\n'
    )
