"""The demonstration's actions, pauses and check-ins."""

from __future__ import annotations

from datetime import date, time
from typing import Any

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    CheckIn,
    CheckInState,
    Direction,
    EarlierRule,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Weekday
from leadership_desktop.services.demonstration.recipe import Recipe, id_of


def actions(recipe: Recipe) -> list[Action]:
    """Return the actions, in their order."""
    told = recipe.told["actions"]
    return [_action(recipe, place, one) for place, one in enumerate(told)]


def _action(recipe: Recipe, place: int, one: dict[str, Any]) -> Action:
    amount = one.get("amount")
    return Action(
        id=id_of("action", one["key"]),
        goal_id=id_of("goal", one["goal"]) if one["goal"] else None,
        title=recipe.say(one["title"]),
        cadence=_cadence(recipe, one["cadence"]),
        amount=Amount(
            unit=recipe.say(amount["unit"]),
            goal=amount["goal"],
            per=Per(amount["per"]),
            direction=Direction(amount.get("direction", "at_least")),
        )
        if amount
        else None,
        starts_on=recipe.week(len(one["weeks"]) - 1).first,
        ends_on=_last_day(recipe, one),
        cue=recipe.say(one["cue"]),
        obstacle=recipe.say(one["obstacle"]),
        reminder=time.fromisoformat(one["reminder"]) if "reminder" in one else None,
        reserve=one.get("reserve"),
        position=place,
        earlier=tuple(
            EarlierRule(
                until=recipe.week(rule["weeks_ago"]).last,
                cadence=_cadence(recipe, rule["cadence"]),
            )
            for rule in one.get("earlier", ())
        ),
    )


def _last_day(recipe: Recipe, one: dict[str, Any]) -> date | None:
    """Return the last day of the quarter before, for an action that ended with it."""
    if not one.get("ended"):
        return None
    quarter = recipe.calendar.quarter_of(recipe.this_week).shifted(-1)
    return recipe.calendar.weeks_of(quarter)[-1].last


def _cadence(recipe: Recipe, told: dict[str, Any]) -> Cadence:
    match told["kind"]:
        case "once":
            return Once(recipe.week(told["weeks_ago"]).first)
        case "on_days":
            return OnDays(frozenset(Weekday(day) for day in told["days"]))
        case _:
            return TimesPerWeek(told["times"], told.get("every_weeks", 1))


def pauses(recipe: Recipe) -> list[Pause]:
    """Return the days off."""
    found = []
    for place, one in enumerate(recipe.told["pauses"]):
        days = recipe.week(one["weeks_ago"]).days
        found.append(
            Pause(
                id=id_of("pause", place),
                starts_on=days[one["days"][0]],
                ends_on=days[one["days"][1]],
                reason=recipe.say(one["reason"]),
            )
        )
    return found


def check_ins(recipe: Recipe) -> list[CheckIn]:
    """Return the check-ins up to today."""
    notes = {
        (id_of("action", key), recipe.week(ago).days[day]): recipe.say(text)
        for key, ago, day, text in recipe.told["notes"]
    }
    found: list[CheckIn] = []
    for one in recipe.told["actions"]:
        last = _last_day(recipe, one)
        weeks = one["weeks"]
        for number, days in enumerate(weeks):
            week = recipe.week(len(weeks) - 1 - number)
            for place, letter in enumerate(days):
                day = week.days[place]
                # Today is still open: it is there to be checked off.
                if letter == "." or day >= recipe.today or (last and day > last):
                    continue
                found.append(_check_in(one, day, place, number, letter, notes))
    return found


def _check_in(
    one: dict[str, Any],
    day: date,
    place: int,
    number: int,
    letter: str,
    notes: dict[tuple[str, date], str],
) -> CheckIn:
    action_id = id_of("action", one["key"])
    done = letter == "x"
    amount: float | None = None
    if done and "minutes" in one:
        amount = one["minutes"][(place + number) % len(one["minutes"])]
    elif done and "amount" in one:
        amount = one["amount"]["goal"] + 5 * ((place + number) % 3)
    return CheckIn(
        action_id=action_id,
        on=day,
        state=CheckInState.DONE if done else CheckInState.SKIPPED,
        amount=amount,
        note=notes.get((action_id, day), ""),
    )
