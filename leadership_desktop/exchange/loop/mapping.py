"""Makes actions and check-ins of Loop's habits, and says what does not come along."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID, uuid5

from leadership_desktop.domain.actions import Action, CheckIn, CheckInState
from leadership_desktop.domain.checks import require_text
from leadership_desktop.domain.errors import RuleError
from leadership_desktop.exchange.contents import Contents, Format, Loss, LossKind
from leadership_desktop.exchange.loop.cadence import rhythm_of
from leadership_desktop.exchange.loop.habits import Entry, Habit, Habits, Mark
from leadership_desktop.exchange.problems import Fault, ImportProblem, broken_rule

NAMESPACE = UUID("7f1c6f5e-0d53-5d0e-9c43-6f0b7a2c1d84")
"""Where the ids of Loop's habits are made: the same habit gets the same id again."""

_ONE_DAY = timedelta(days=1)
_DONE, _SKIPPED, _NOTE = CheckInState.DONE, CheckInState.SKIPPED, CheckInState.NOTE
_THOUSAND = 1000


def contents_of(found: Habits, today: date) -> Contents:
    """Return the habits as actions; those without entries start `today`."""
    older = _is_of_older_layout(found)
    ids, aliases = _ids(found)
    actions: list[Action] = []
    check_ins: list[CheckIn] = []
    losses: list[Loss] = []
    for number, habit in enumerate(found.habits):
        made, dropped = _check_ins(habit, ids[number], older=older)
        days = _days_said(habit, older=older)
        action, changed = _action(habit, ids[number], number, days, today)
        actions.append(action)
        check_ins += made
        losses += [
            replace(loss, action=action.title, action_id=action.id)
            for loss in (*changed, *dropped)
        ]
    return Contents(
        format=Format.LOOP,
        entities=tuple(actions),
        check_ins=tuple(check_ins),
        losses=(*losses, *_losses_of_file(found)),
        aliases=aliases,
    )


def _is_of_older_layout(found: Habits) -> bool:
    """Return whether 1 means done: there are ones, and never a two."""
    values = {
        entry.value
        for habit in found.habits
        if not habit.measured
        for entry in habit.entries
    }
    return Mark.AUTOMATIC in values and Mark.DONE not in values


def _ids(found: Habits) -> tuple[list[str], dict[str, tuple[str, ...]]]:
    """Return an id a habit, and the others by which it may have come in before.

    By its uuid where the file has one; by its name, and which of that name it is,
    where it has not (the CSV export, older databases).
    """
    names: Counter[str] = Counter()
    ids: list[str] = []
    aliases: dict[str, tuple[str, ...]] = {}
    for habit in found.habits:
        by_name = str(uuid5(NAMESPACE, f"name:{habit.name}:{names[habit.name]}"))
        names[habit.name] += 1
        by_uuid = str(uuid5(NAMESPACE, f"uuid:{habit.uuid}")) if habit.uuid else by_name
        own = by_name if by_uuid in aliases else by_uuid
        ids.append(own)
        aliases[own] = () if own == by_name else (by_name,)
    return ids, aliases


def _action(
    habit: Habit, action_id: str, position: int, days: list[date], today: date
) -> tuple[Action, list[Loss]]:
    cadence, amount, losses = rhythm_of(habit)
    title = habit.name
    if not title.strip():
        title = f"Loop {position + 1}"
        losses.append(Loss(LossKind.NAMELESS))
    starts_on = days[0] if days else today
    archived_on = None
    if habit.archived:
        archived_on = days[-1] + _ONE_DAY if days else today
        losses.append(Loss(LossKind.ARCHIVED_ON_UNKNOWN, values={"day": archived_on}))
    if habit.reminder is not None and habit.reminder_on_some_days:
        losses.append(Loss(LossKind.REMINDER_DAYS))
    for kind, count in (
        (LossKind.DUPLICATES, habit.duplicates),
        (LossKind.NOT_MIDNIGHT, habit.not_midnight),
    ):
        if count:
            losses.append(Loss(kind, values={"count": count}))
    try:
        require_text(habit.unit, "unit")
        action = Action(
            id=action_id,
            title=title,
            cadence=cadence,
            amount=amount,
            starts_on=starts_on,
            archived_on=archived_on,
            cue=_cue(habit),
            reminder=habit.reminder,
            position=position,
        )
    except RuleError as error:
        raise _broken(habit, error) from error
    return action, losses


def _broken(habit: Habit, error: RuleError) -> ImportProblem:
    """Return the problem by the file's own names: a title is a name there."""
    if habit.line is not None:
        return ImportProblem(
            Fault.BREAKS_A_RULE, habit.place, line=habit.line, rule=error.rule
        )
    longer = max(("question", "description"), key=lambda n: len(getattr(habit, n)))
    field = {"title": "name", "cue": longer}.get(error.field, error.field)
    return broken_rule(RuleError(error.rule, field), habit.place)


def _days_said(habit: Habit, *, older: bool) -> list[date]:
    """Return the first and the last day of which the person said something."""
    silent = {Mark.UNKNOWN} if habit.measured or older else _SILENT
    said = [e.ordinal for e in habit.entries if e.note or e.value not in silent]
    return [date.fromordinal(ordinal) for ordinal in (said[:1] + said[-1:])]


def _cue(habit: Habit) -> str:
    parts = dict.fromkeys((habit.question.strip(), habit.description.strip()))
    return "\n".join(part for part in parts if part)


def _check_ins(
    habit: Habit, action_id: str, *, older: bool
) -> tuple[list[CheckIn], list[Loss]]:
    made: list[CheckIn] = []
    automatic = unknown = 0
    meanings = _OLDER if older else _MEANINGS
    for entry in habit.entries:
        if habit.measured and entry.value not in _MARKS_OF_MEASURED:
            state = _DONE if entry.value >= 0 else None
            amount = entry.value / _THOUSAND if state else None
            unknown += state is None
        else:
            amount = None
            state = meanings.get(entry.value)
            automatic += entry.value == Mark.AUTOMATIC and state is None
            unknown += entry.value > Mark.SKIPPED or entry.value < Mark.UNKNOWN
        if state is not None or entry.note:
            made.append(_check_in(habit, action_id, entry, state or _NOTE, amount))
    losses = [
        Loss(kind, values={"count": count})
        for kind, count in (
            (LossKind.AUTOMATIC_MARKS, automatic),
            (LossKind.UNKNOWN_VALUES, unknown),
        )
        if count
    ]
    return made, losses


_MEANINGS: dict[int, CheckInState] = {Mark.DONE: _DONE, Mark.SKIPPED: _SKIPPED}
_OLDER: dict[int, CheckInState] = {**_MEANINGS, Mark.AUTOMATIC: _DONE}
_SILENT = {Mark.UNKNOWN, Mark.AUTOMATIC}
_MARKS_OF_MEASURED = (Mark.UNKNOWN, Mark.SKIPPED)


def _check_in(
    habit: Habit,
    action_id: str,
    entry: Entry,
    state: CheckInState,
    amount: float | None,
) -> CheckIn:
    try:
        return CheckIn(
            action_id=action_id,
            on=date.fromordinal(entry.ordinal),
            state=state,
            amount=amount,
            note=entry.note,
        )
    except RuleError as error:
        raise habit.problem_at(entry.row, error.rule, error.field) from error


def _losses_of_file(found: Habits) -> list[Loss]:
    losses = []
    if found.orphans:
        losses.append(Loss(LossKind.ORPHANS, values={"count": found.orphans}))
    if any(_cue(habit) for habit in found.habits):
        losses.append(Loss(LossKind.QUESTIONS))
    if found.has_colours and found.habits:
        losses.append(Loss(LossKind.COLOURS))
    return losses
