"""What the vision page says of its versions and values."""

from __future__ import annotations

from collections import Counter
from datetime import date

from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.differences import Change, Piece
from leadership_desktop.services.queries.vision import ValueLine, VisionView
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.explaining import Section
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def version(number: int) -> str:
    """Return, say, “third version”; `number` counts from 1."""
    words = [
        translate("vision", "first version"),
        translate("vision", "second version"),
        translate("vision", "third version"),
        translate("vision", "fourth version"),
        translate("vision", "fifth version"),
        translate("vision", "sixth version"),
        translate("vision", "seventh version"),
        translate("vision", "eighth version"),
        translate("vision", "ninth version"),
        translate("vision", "tenth version"),
    ]
    if number <= len(words):
        return words[number - 1]
    return translate("vision", "version {number}").format(number=number)


def version_on(number: int, vision: Vision, today: date) -> str:
    """Return, say, “third version, 4 October”."""
    text = translate("vision", "{version}, {day}")
    day = dates.near(vision.written_on, today)
    return text.format(version=version(number), day=day)


def capitalised(text: str) -> str:
    """Return a sentence's beginning with its first letter in upper case."""
    return text[:1].upper() + text[1:]


def served(line: ValueLine) -> str:
    """Return, say, “1 goal · 41% of actions · 38% of check-ins”, or “no goal yet”."""
    if not line.goals:
        if not line.is_loose:
            return translate("vision", "rests this quarter")
        return translate("vision", "no goal yet")
    goals = translate("vision", "%n goal(s)", line.goals)
    if line.share is None:
        return goals
    share = translate("vision", "{share} of actions").format(
        share=numbers.percent(line.share)
    )
    if line.check_ins is None:
        return f"{goals} · {share}"
    done = translate("vision", "{share} of check-ins").format(
        share=numbers.percent(line.check_ins)
    )
    return f"{goals} · {share} · {done}"


def shares(view: VisionView) -> list[Section]:
    """Explain the share that each value gets, in this quarter and in the one before."""
    now, before = view.quarters
    return [
        _shares(
            now, [(line.value, line.share, line.check_ins) for line in view.values]
        ),
        _shares(
            before,
            [(line.value, line.before, line.check_ins_before) for line in view.values],
        ),
    ]


def _shares(
    quarter: Quarter, shares: list[tuple[Value, float | None, float | None]]
) -> Section:
    return Section(
        title=dates.period_title(quarter),
        rule=translate(
            "vision",
            "Of all actions of the quarter, those whose goal serves the value; and of "
            "all check-ins, those of such actions. An action can serve several values.",
        ),
        head=(
            translate("vision", "Value"),
            translate("vision", "Actions"),
            translate("vision", "Check-ins"),
        ),
        rows=tuple(
            (value.name, numbers.percent(actions), numbers.percent(check_ins))
            for value, actions, check_ins in shares
        ),
    )


def spoken(line: ValueLine) -> str:
    """Return all that is drawn of a value, to be read out."""
    parts = [line.value.name, served(line), line.value.description]
    return ". ".join(part.strip().rstrip(".") for part in parts if part.strip())


def whole(vision: Vision) -> str:
    """Return a version's statement, and below it why it matters."""
    why = vision.why.strip()
    if not why:
        return vision.statement
    line = translate("vision", "Why it matters: {why}").format(why=why)
    return f"{vision.statement}\n\n{line}"


def changes_told(pieces: list[Piece]) -> str:
    """Return the whole text with what changed said in words, to be read out."""
    said = {
        Change.KEPT: "{text}",
        Change.ADDED: translate("vision", "[added: {text}]"),
        Change.REMOVED: translate("vision", "[removed: {text}]"),
    }
    told = (
        said[piece.change].replace("{text}", one_line(piece.text)) for piece in pieces
    )
    return " ".join(told)[:4_000]


def changes_counted(pieces: list[Piece]) -> str:
    """Return how many words came and went."""
    words = Counter[Change]()
    for piece in pieces:
        words[piece.change] += len(piece.text.split())
    if not words[Change.ADDED] and not words[Change.REMOVED]:
        return translate("vision", "Not a word is different.")
    came = translate("vision", "%n word(s) came (underlined)", words[Change.ADDED])
    went = translate("vision", "%n went (struck through)", words[Change.REMOVED])
    return f"{came}, {went}."


def questions_before_writing() -> list[str]:
    """Return questions that lead to a vision."""
    return [
        translate("vision", "Who do I hope to be in a year, at work and at home?"),
        translate(
            "vision", "What do people come to me for, and what do I love to give?"
        ),
        translate("vision", "What do I want to have time for at the end of the day?"),
        translate("vision", "Why is this mine, and not what others expect of me?"),
    ]


def questions_after_writing() -> list[str]:
    """Return questions that keep a vision alive."""
    return [
        translate("vision", "Can I see it before me, as if it were so already?"),
        translate("vision", "Is it mine, or what others expect of me?"),
        translate("vision", "What did I do last week that brought it closer?"),
        translate("vision", "What would I say no to, if I took it seriously?"),
    ]


def questions_about_values() -> list[str]:
    """Return questions that lead to values."""
    return [
        translate("vision", "When was I proud of how I acted? What did I stand for?"),
        translate("vision", "What makes me angry when it is trodden on?"),
        translate("vision", "Which three words should people use about me?"),
    ]
