"""A rich, believable half year to look around in, with dates relative to today.

`resources/demonstration.json` tells it in both languages: how many weeks ago, and a
letter a day (x done, s skipped), the oldest week first and this week last. Days that
are still ahead are left open, whatever weekday it is.
"""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from uuid import NAMESPACE_URL, uuid5

import msgspec

from leadership_desktop.domain.actions import (
    Action,
    Amount,
    Cadence,
    CheckIn,
    CheckInState,
    Direction,
    Once,
    OnDays,
    Pause,
    Per,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Calendar, Week, Weekday
from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.goals import (
    BuildingBlock,
    Colour,
    Goal,
    GoalStatus,
    Measure,
    Measurement,
)
from leadership_desktop.domain.growth import (
    Assessment,
    Decision,
    Feedback,
    FeedbackStatus,
    FitCheck,
    Person,
    Proposal,
    Role,
)
from leadership_desktop.domain.reflections import Answer, Reflection
from leadership_desktop.domain.vision import Value, Vision
from leadership_desktop.resources import resource
from leadership_desktop.services.commands.importing import (
    BringIn,
    FillWithDemonstration,
)

SOURCE = "demonstration"


def demonstration(
    today: date, language: str, calendar: Calendar | None = None
) -> FillWithDemonstration:
    """Return the command that fills an empty program, in "en" or "nl"."""
    told = msgspec.json.decode(resource("demonstration.json").read_bytes())
    teller = _Teller(told, today, language, calendar or Calendar())
    content = BringIn(SOURCE, tuple(teller.entities()), tuple(teller.check_ins()))
    return FillWithDemonstration(content)


def _id(kind: str, key: object) -> str:
    """Return the same id every time, so that two demonstrations are one."""
    return str(uuid5(NAMESPACE_URL, f"leadership-desktop/demonstration/{kind}/{key}"))


class _Teller:
    """Tells the recipe as entities."""

    def __init__(
        self, told: dict[str, Any], today: date, language: str, calendar: Calendar
    ) -> None:
        self._told = told
        self._today = today
        self._language = language
        self._calendar = calendar
        self._this_week = calendar.week_of(today)

    def entities(self) -> list[Entity]:
        """Return everything but the check-ins, what is referred to first."""
        found: list[Entity] = [
            *self._visions(),
            *self._values(),
            *self._goals(),
            *(
                self._action(place, one)
                for place, one in enumerate(self._told["actions"])
            ),
            *self._pauses(),
            *self._mirror(),
        ]
        return found

    def check_ins(self) -> list[CheckIn]:
        """Return the check-ins up to today."""
        notes = {
            (_id("action", key), self._week(ago).days[day]): self._say(text)
            for key, ago, day, text in self._told["notes"]
        }
        found: list[CheckIn] = []
        for one in self._told["actions"]:
            last = self._last_day(one)
            weeks = one["weeks"]
            for number, days in enumerate(weeks):
                week = self._week(len(weeks) - 1 - number)
                for place, letter in enumerate(days):
                    day = week.days[place]
                    # Today is still open: it is there to be checked off.
                    if letter == "." or day >= self._today or (last and day > last):
                        continue
                    found.append(self._check_in(one, day, place, number, letter, notes))
        return found

    def _check_in(
        self,
        one: dict[str, Any],
        day: date,
        place: int,
        number: int,
        letter: str,
        notes: dict[tuple[str, date], str],
    ) -> CheckIn:
        action_id = _id("action", one["key"])
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

    def _say(self, text: dict[str, str]) -> str:
        return text.get(self._language, text["en"])

    def _week(self, ago: int) -> Week:
        return self._this_week.shifted(-ago)

    def _day(self, ago: int) -> date:
        """Return a day in a week of the past, never one that is still ahead."""
        return min(self._week(ago).days[2], self._today - timedelta(days=1))

    def _visions(self) -> list[Vision]:
        return [
            Vision(
                id=_id("vision", place),
                statement=self._say(one["statement"]),
                why=self._say(one["why"]),
                written_on=self._day(one["weeks_ago"]),
                position=place,
            )
            for place, one in enumerate(self._told["visions"])
        ]

    def _values(self) -> list[Value]:
        return [
            Value(
                id=_id("value", one["key"]),
                name=self._say(one["name"]),
                description=self._say(one["description"]),
                position=place,
            )
            for place, one in enumerate(self._told["values"])
        ]

    def _goals(self) -> list[Goal]:
        quarter = self._calendar.quarter_of(self._this_week)
        found = []
        for place, one in enumerate(self._told["goals"]):
            measure = one.get("measure")
            found.append(
                Goal(
                    id=_id("goal", one["key"]),
                    title=self._say(one["title"]),
                    why=self._say(one["why"]),
                    quarter=quarter.shifted(one["quarter"]),
                    status=GoalStatus(one["status"]),
                    carried_from=_id("goal", one["from"]) if "from" in one else None,
                    building_block=BuildingBlock(one["block"])
                    if one["block"]
                    else None,
                    value_ids=tuple(_id("value", key) for key in one["values"]),
                    colour=Colour(one["colour"]),
                    position=place,
                    measure=Measure(
                        name=self._say(measure["name"]),
                        unit=self._say(measure["unit"]),
                        start=measure["start"],
                        target=measure["target"],
                    )
                    if measure
                    else None,
                    measurements=tuple(
                        Measurement(on=self._day(ago), value=value)
                        for ago, value in one.get("measurements", ())
                    ),
                )
            )
        return found

    def _action(self, place: int, one: dict[str, Any]) -> Action:
        amount = one.get("amount")
        return Action(
            id=_id("action", one["key"]),
            goal_id=_id("goal", one["goal"]) if one["goal"] else None,
            title=self._say(one["title"]),
            cadence=self._cadence(one["cadence"]),
            amount=Amount(
                unit=self._say(amount["unit"]),
                goal=amount["goal"],
                per=Per(amount["per"]),
                direction=Direction(amount.get("direction", "at_least")),
            )
            if amount
            else None,
            starts_on=self._week(len(one["weeks"]) - 1).first,
            ends_on=self._last_day(one),
            cue=self._say(one["cue"]),
            obstacle=self._say(one["obstacle"]),
            reminder=time.fromisoformat(one["reminder"]) if "reminder" in one else None,
            reserve=one.get("reserve"),
            position=place,
        )

    def _last_day(self, one: dict[str, Any]) -> date | None:
        """Return the last day of the quarter before, for an action that ended with it."""
        if not one.get("ended"):
            return None
        quarter = self._calendar.quarter_of(self._this_week).shifted(-1)
        return self._calendar.weeks_of(quarter)[-1].last

    def _cadence(self, told: dict[str, Any]) -> Cadence:
        match told["kind"]:
            case "once":
                return Once(self._week(told["weeks_ago"]).first)
            case "on_days":
                return OnDays(frozenset(Weekday(day) for day in told["days"]))
            case _:
                return TimesPerWeek(told["times"], told.get("every_weeks", 1))

    def _pauses(self) -> list[Pause]:
        found = []
        for place, one in enumerate(self._told["pauses"]):
            days = self._week(one["weeks_ago"]).days
            found.append(
                Pause(
                    id=_id("pause", place),
                    starts_on=days[one["days"][0]],
                    ends_on=days[one["days"][1]],
                    reason=self._say(one["reason"]),
                )
            )
        return found

    def _mirror(self) -> list[Entity]:
        """Return what the pages to come will show: it goes round with the archive."""
        told, found = self._told, list[Entity]()
        for place, (ago, ratings) in enumerate(told["assessments"]):
            by_block = {
                BuildingBlock(block): rating for block, rating in ratings.items()
            }
            key = _id("assessment", place)
            found.append(Assessment(id=key, on=self._day(ago), ratings=by_block))
        for one in told["people"]:
            key = _id("person", one["key"])
            found.append(Person(id=key, name=one["name"], role=self._say(one["role"])))
        for place, one in enumerate(told["feedback"]):
            received = one["received"]
            found.append(
                Feedback(
                    id=_id("feedback", place),
                    person_id=_id("person", one["person"]),
                    asked_on=self._day(one["asked"]),
                    questions=tuple(
                        self._say(question) for question in one["questions"]
                    ),
                    received_on=None if received is None else self._day(received),
                    answer=self._say(one["answer"]),
                    ratings={BuildingBlock(b): r for b, r in one["ratings"].items()},
                    insight=self._say(one["insight"]),
                    status=FeedbackStatus.ASKED
                    if received is None
                    else FeedbackStatus.RECEIVED,
                )
            )
        for place, one in enumerate(told["reflections"]):
            answers = tuple(
                Answer(question=question, text=self._say(text))
                for question, text in one["answers"]
            )
            key = _id("reflection", place)
            found.append(
                Reflection(id=key, on=self._day(one["weeks_ago"]), answers=answers)
            )
        for place, one in enumerate(told["proposals"]):
            found.append(
                Proposal(
                    id=_id("proposal", place),
                    on=self._day(one["weeks_ago"]),
                    situation=self._say(one["situation"]),
                    role=Role(one["role"]),
                    mine_to_do=self._say(one["mine"]),
                    proposal=self._say(one["proposal"]),
                )
            )
        for place, one in enumerate(told["fit_checks"]):
            found.append(
                FitCheck(
                    id=_id("fit_check", place),
                    on=self._day(one["weeks_ago"]),
                    request=self._say(one["request"]),
                    value_ids=tuple(_id("value", key) for key in one["values"]),
                    displaces=self._say(one["displaces"]),
                    decision=Decision(one["decision"]),
                    wording=self._say(one["wording"]),
                )
            )
        return found
