"""Where a text stands, in words."""

from __future__ import annotations

from collections.abc import Mapping

from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.goals import BuildingBlock, Goal
from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.services.queries.written import Written, WrittenKind
from leadership_desktop.text import dates, reflections
from leadership_desktop.text.goals import block_name
from leadership_desktop.text.kinds import kind_name
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def kinds_name(kind: WrittenKind | None) -> str:
    """Return what all texts of a kind are called; None is everything."""
    match kind:
        case None:
            return translate("written", "Everything")
        case WrittenKind.REVIEW:
            return translate("written", "Reviews")
        case WrittenKind.REFLECTION:
            return translate("written", "Reflections")
        case WrittenKind.NOTE:
            return translate("written", "Notes on days")
        case WrittenKind.FEEDBACK:
            return translate("written", "Feedback")
        case WrittenKind.ASSESSMENT:
            return translate("written", "Self-assessments")
        case WrittenKind.PROPOSAL:
            return translate("written", "Proposals")
        case WrittenKind.REQUEST:
            return translate("written", "Requests")
        case WrittenKind.VISION:
            return translate("written", "Visions")
        case WrittenKind.VALUE:
            return translate("written", "Values")
        case WrittenKind.GOAL:
            return translate("written", "Goals")
        case WrittenKind.ACTION:
            return translate("written", "Cues and obstacles")
        case WrittenKind.PAUSE:
            return translate("written", "Pauses")


def place(one: Written, titles: Mapping[str, str]) -> str:
    """Return where a text stands, and its day; `titles` are the things' by their ids."""
    parts = [_kind(one), _about(one, titles)]
    if isinstance(one.entity, Reflection):
        parts.append(reflections.when(one.entity))
    elif one.on is not None:
        parts.append(dates.full(one.on))
    return " · ".join(part for part in parts if part)


def _kind(one: Written) -> str:
    match one.entity:
        case Reflection() as reflection:
            return reflections.kind_name(reflection.kind)
        case (Vision() | Value() | Goal() | Action()) as thing:
            return kind_name(thing)
    match one.kind:
        case WrittenKind.NOTE:
            return translate("written", "note")
        case WrittenKind.FEEDBACK:
            return translate("written", "feedback")
        case WrittenKind.ASSESSMENT:
            return translate("written", "self-assessment")
        case WrittenKind.PROPOSAL:
            return translate("written", "proposal")
        case WrittenKind.REQUEST:
            return translate("written", "request")
        case WrittenKind.PAUSE:
            return translate("written", "pause")
    return ""


def _about(one: Written, titles: Mapping[str, str]) -> str:
    """Return what a text answers or is about: a question, a block, a title."""
    entity = one.entity
    if isinstance(entity, Reflection):
        about = titles.get(entity.action_id or "") or titles.get(entity.goal_id or "")
        asked = "" if one.question == reflections.ENTRY else one.question
        if about or not asked:
            return one_line(about or "", 60)
        return one_line(reflections.question(asked, titles), 90)
    if one.kind is WrittenKind.ASSESSMENT:
        return block_name(BuildingBlock(one.question))
    return one_line(titles.get(one.id, ""), 60)
