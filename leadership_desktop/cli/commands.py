"""What each command does."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec

from leadership_desktop.cli import rendering
from leadership_desktop.cli.failures import CannotBeDone
from leadership_desktop.cli.finding import find_action
from leadership_desktop.domain.actions import Action
from leadership_desktop.domain.calendar import Month, Period, Quarter, Year
from leadership_desktop.domain.checks import require_day
from leadership_desktop.services.commands.check_ins import (
    CheckOff,
    Clear,
    Note,
    Skip,
    Together,
)
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import language, translate


def week(workspace: Workspace, chosen: Namespace) -> None:
    """Show a week's actions by goal."""
    from leadership_desktop.services.queries.week import week_view

    day = _day(workspace, chosen.week)
    view = week_view(workspace, workspace.calendar.week_of(day))
    if chosen.json:
        print_json(rendering.week_json(view))
    else:
        print(rendering.week_text(view, workspace.calendar))


def check(workspace: Workspace, chosen: Namespace) -> None:
    """Check an action off."""
    action = find_action(workspace, chosen.action)
    day = _past_day(workspace, chosen.on)
    amount = _amount(workspace, action, day, chosen.amount)
    now = workspace.now()
    done = CheckOff(action.id, day, now, amount)
    if chosen.note is None:
        workspace.execute(done)
    else:
        workspace.execute(Together((done, Note(action.id, day, chosen.note, now))))
    _say_day(translate("cli", "Checked off: {action}, {day}."), action.title, day)


def skip(workspace: Workspace, chosen: Namespace) -> None:
    """Skip an action."""
    action = find_action(workspace, chosen.action)
    day, now = _day(workspace, chosen.on), workspace.now()
    skipped = Skip(action.id, day, now)
    if chosen.note is None:
        workspace.execute(skipped)
    else:
        workspace.execute(Together((skipped, Note(action.id, day, chosen.note, now))))
    _say_day(translate("cli", "Skipped: {action}, {day}."), action.title, day)


def clear(workspace: Workspace, chosen: Namespace) -> None:
    """Take back what was said of a day."""
    action = find_action(workspace, chosen.action)
    day = _day(workspace, chosen.on)
    if workspace.execute(Clear(action.id, day, workspace.now())):
        _say_day(translate("cli", "Cleared: {action}, {day}."), action.title, day)
    else:
        text = translate("cli", "There was nothing to clear: {action}, {day}.")
        _say_day(text, action.title, day)


def stats(workspace: Workspace, chosen: Namespace) -> None:
    """Show streaks, momentum and a period's figures."""
    from leadership_desktop.services.queries.stats import stats as query

    view = query(workspace, _period(chosen.period))
    if chosen.json:
        print_json(rendering.stats_json(view))
    else:
        print(rendering.stats_text(view))


def chart(workspace: Workspace, chosen: Namespace) -> None:
    """Save a chart."""
    from leadership_desktop.cli.chart import save_chart

    period = _period(chosen.period)
    save_chart(workspace, chosen.chart, Path(chosen.output), period, chosen.theme)
    print(translate("cli", "Saved: {file}").format(file=chosen.output))


def report(workspace: Workspace, chosen: Namespace) -> None:
    """Save a month or a quarter as a PDF."""
    from leadership_desktop.cli.report import save_report

    path = save_report(workspace, chosen)
    print(translate("cli", "Saved: {file}").format(file=path))


def bring_in(workspace: Workspace, chosen: Namespace) -> None:
    """Bring in a file, or show what it would bring."""
    from leadership_desktop.exchange.contents import Format
    from leadership_desktop.exchange.preview import preview
    from leadership_desktop.text.imports.losses import of_loss
    from leadership_desktop.text.imports.preview import in_lines

    format_ = Format(chosen.format) if chosen.format else None
    found = preview(workspace, Path(chosen.file), format_)
    if not chosen.dry_run:
        workspace.execute(found.command)
    if chosen.json:
        losses = [{**loss.plain(), "text": of_loss(loss)} for loss in found.losses]
        plain = {**found.plain(), "losses": losses, "imported": not chosen.dry_run}
        print_json(plain)
        return
    print("\n".join(in_lines(found, imported=not chosen.dry_run)))
    if chosen.dry_run:
        print("\n" + translate("cli", "Nothing was changed: this was a dry run."))


def export(workspace: Workspace, chosen: Namespace) -> None:
    """Write everything to an archive."""
    from leadership_desktop.exchange.export import export as write

    write(workspace, Path(chosen.file), chosen.format)
    print(translate("cli", "Saved: {file}").format(file=chosen.file), file=sys.stderr)
    if workspace.is_encrypted:
        sentence = translate("cli", "It is not encrypted: anybody can read it.")
        print(sentence, file=sys.stderr)


def demo(workspace: Workspace, chosen: Namespace) -> None:  # noqa: ARG001
    """Fill an empty data folder with the demonstration."""
    from leadership_desktop.services.demonstration import demonstration

    with workspace.reading() as tx:
        if not tx.is_empty():
            raise CannotBeDone(
                translate(
                    "cli",
                    "There is something in this data folder already, so it was left as it "
                    "is. Choose an empty one with --data-dir.",
                )
            )
    workspace.execute(demonstration(workspace.today(), language(), workspace.calendar))
    print(translate("cli", "The example is in. Open the window to look around."))


def _passphrase(workspace: Workspace, chosen: Namespace) -> None:
    from leadership_desktop.cli.passphrase import passphrases

    passphrases(workspace, chosen)


def _safety() -> Any:
    from leadership_desktop.cli import safety

    return safety


COMMANDS: dict[str, Callable[[Workspace, Namespace], None]] = {
    "week": week,
    "check": check,
    "skip": skip,
    "clear": clear,
    "stats": stats,
    "chart": chart,
    "report": report,
    "import": bring_in,
    "export": export,
    "demo": demo,
    "passphrase": _passphrase,
    "backup": lambda workspace, chosen: _safety().back_up(workspace, chosen),
    "restore": lambda workspace, chosen: _safety().go_back(workspace, chosen),
    "deleted": lambda workspace, chosen: _safety().show_deleted(workspace, chosen),
    "bring-back": lambda workspace, chosen: _safety().bring_back(workspace, chosen),
    "doctor": lambda workspace, chosen: _safety().doctor(workspace, chosen),
}


def print_json(value: Any) -> None:
    """Print one JSON object and nothing else."""
    sys.stdout.write(msgspec.json.format(msgspec.json.encode(value), indent=2).decode())
    sys.stdout.write("\n")


def _say_day(text: str, title: str, day: date) -> None:
    print(text.format(action=one_line(title), day=dates.spoken(day)))


def _day(workspace: Workspace, text: str | None) -> date:
    if text is None:
        return workspace.today()
    try:
        day = date.fromisoformat(text)
    except ValueError:
        sentence = translate("cli", "“{text}” is not a date; write it as YYYY-MM-DD.")
        raise CannotBeDone(sentence.format(text=text)) from None
    require_day(day, "on")
    return day


def _past_day(workspace: Workspace, text: str | None) -> date:
    day = _day(workspace, text)
    if day > workspace.today():
        sentence = translate(
            "cli", "{day} is still ahead. Nothing was changed; check it off then."
        )
        raise CannotBeDone(sentence.format(day=dates.full(day)))
    return day


def _amount(
    workspace: Workspace, action: Action, day: date, text: str | None
) -> float | None:
    """Return how much was done; what the day has already is not lost."""
    goal = workspace.figures.as_of(action.id, day).amount
    if goal is None:
        if text is not None:
            raise CannotBeDone(
                translate("cli", "This action is just a tick: leave --amount out.")
            )
        return None
    if text is None:
        with workspace.reading() as tx:
            before = tx.check_ins.get(action.id, day)
        known = before.amount if before else None
        amount = goal.of_a_tick if known is None else known
        if amount is None:
            sentence = translate(
                "cli", "How much was it? Say so with --amount, as in --amount {goal}."
            )
            raise CannotBeDone(sentence.format(goal=numbers.typed(goal.goal)))
        return amount
    value = numbers.parse(text)
    if value is None or value < 0:
        sentence = translate(
            "cli", "“{text}” is not an amount. Write a number from 0 to {most}."
        )
        most = numbers.number(numbers.MOST)
        raise CannotBeDone(sentence.format(text=text, most=most))
    return value


def _period(text: str | None) -> Period | None:
    if text is None:
        return None
    try:
        period = _parse_period(text)
    except ValueError:
        sentence = translate(
            "cli",
            "“{text}” is not a period; write month:2026-10, quarter:2026-Q4 or year:2026.",
        )
        raise CannotBeDone(sentence.format(text=text)) from None
    require_day(date(period.year, 1, 1), "period")
    return period


def _parse_period(text: str) -> Period:
    kind, _, value = text.partition(":")
    match kind:
        case "month":
            return Month.parse(value)
        case "quarter":
            return Quarter.parse(value)
        case "year":
            return Year(date.fromisoformat(f"{value}-01-01").year)
        case _:
            raise ValueError(text)
