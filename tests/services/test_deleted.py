"""What was deleted can be brought back for thirty days, with all that hung on it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from leadership_desktop.domain.changes import Entity
from leadership_desktop.domain.errors import Gone
from leadership_desktop.domain.growth import FitCheck
from leadership_desktop.services.commands.actions import (
    AddAction,
    ChangeAction,
    DeleteAction,
)
from leadership_desktop.services.commands.assessments import DeleteAssessment
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.deleted import BringBack
from leadership_desktop.services.commands.fit_checks import DeleteFitCheck, PutFitCheck
from leadership_desktop.services.commands.goals import ChangeGoal, DeleteGoal
from leadership_desktop.services.commands.importing import LeaveDemonstration
from leadership_desktop.services.commands.vision import RemoveValue
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.queries.deleted import recently_deleted
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.salvage import salvage
from leadership_desktop.text import dates
from leadership_desktop.text import deleted as words
from tests.conftest import NOW, TODAY
from tests.factories import make_action


class Time:
    """A clock that moves on with each look, so that each step has its own second."""

    now = NOW

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def lived_in(workspace: Workspace, time: Time) -> Workspace:
    clock = Clock(local=lambda: NOW.replace(tzinfo=None), utc=time, fixed=TODAY)
    made = Workspace(workspace.database, clock)
    made.execute(demonstration(TODAY, "en"))
    return made


def everything(workspace: Workspace) -> list[Entity]:
    with workspace.reading() as tx:
        found = [e for repository in tx.content() for e in repository.all()]
        return [*found, *tx.check_ins.all()]


def test_an_action_comes_back_with_its_check_ins(lived_in: Workspace) -> None:
    before = everything(lived_in)
    with lived_in.reading() as tx:
        action = next(a for a in tx.actions.all() if a.title == "Walk before work")
        check_ins = len(tx.check_ins.of(action.id))
    lived_in.execute(DeleteAction(action.id))

    [found] = recently_deleted(lived_in)
    assert (found.entity, found.check_ins) == (action, check_ins)
    lived_in.execute(BringBack("Action", action.id))
    assert everything(lived_in) == before
    assert recently_deleted(lived_in) == []


def test_a_goal_and_a_value_come_back_with_their_ties(lived_in: Workspace) -> None:
    before = everything(lived_in)
    with lived_in.reading() as tx:
        goal = next(goal for goal in tx.goals.all() if goal.value_ids)
    lived_in.execute(DeleteGoal(goal.id))
    lived_in.execute(RemoveValue(goal.value_ids[0]))

    lived_in.execute(BringBack("Goal", goal.id))
    lived_in.execute(BringBack("Value", goal.value_ids[0]))

    with lived_in.reading() as tx:
        again = tx.goals.require(goal.id)
        assert again.title == goal.title
    # The goal came back while its value was gone: that tie is the one thing missing.
    lived_in.execute(ChangeGoal(goal))
    assert everything(lived_in) == before


def test_what_one_said_of_oneself_and_of_requests_comes_back(
    lived_in: Workspace,
) -> None:
    with lived_in.reading() as tx:
        assessment = tx.assessments.all()[0]
        served = tuple(value.id for value in tx.values.all())[:2]
    request = FitCheck(id="f", on=TODAY, request="One more board", value_ids=served)
    lived_in.execute(PutFitCheck(request))
    before = everything(lived_in)
    lived_in.execute(DeleteAssessment(assessment.id))
    lived_in.execute(DeleteFitCheck(request.id))

    assert [words.title(one.entity) for one in recently_deleted(lived_in)] == [
        request.request,
        dates.full(assessment.on),
    ]
    lived_in.execute(BringBack("FitCheck", request.id))
    lived_in.execute(BringBack("Assessment", assessment.id))
    assert everything(lived_in) == before

    lived_in.execute(DeleteFitCheck(request.id))
    lived_in.execute(RemoveValue(request.value_ids[0]))
    lived_in.execute(BringBack("FitCheck", request.id))
    with lived_in.reading() as tx:
        assert tx.fit_checks.require(request.id).value_ids == request.value_ids[1:]


def test_what_was_changed_since_keeps_its_word(lived_in: Workspace) -> None:
    with lived_in.reading() as tx:
        all_actions = tx.actions.all()
        goal, other = [
            goal
            for goal in tx.goals.all()
            if sum(action.goal_id == goal.id for action in all_actions) > 1
        ][:2]
    first, *rest = [action for action in all_actions if action.goal_id == goal.id]
    lived_in.execute(DeleteGoal(goal.id))
    lived_in.execute(ChangeAction(replace(first, goal_id=other.id)))
    lived_in.execute(BringBack("Goal", goal.id))

    with lived_in.reading() as tx:
        assert tx.actions.require(first.id).goal_id == other.id
        assert {tx.actions.require(one.id).goal_id for one in rest} == {goal.id}


def test_the_example_that_was_left_is_not_listed(lived_in: Workspace) -> None:
    lived_in.execute(LeaveDemonstration())
    lived_in.execute(AddAction(make_action("mine")))
    lived_in.execute(DeleteAction("mine"))

    assert [one.entity.id for one in recently_deleted(lived_in)] == ["mine"]  # type: ignore[union-attr]


def test_what_is_there_can_not_be_brought_back(lived_in: Workspace) -> None:
    lived_in.execute(AddAction(make_action("mine")))

    for kind, entity_id in (("Action", "mine"), ("Goal", "nobody")):
        with pytest.raises(Gone):
            lived_in.execute(BringBack(kind, entity_id))


def test_after_thirty_days_it_is_gone_for_good(lived_in: Workspace, time: Time) -> None:
    lived_in.execute(AddAction(make_action("mine", title="A secret that went")))
    lived_in.execute(CheckOff("mine", TODAY, NOW))
    lived_in.execute(DeleteAction("mine"))
    time.now += timedelta(days=31)

    assert recently_deleted(lived_in) == []
    assert lived_in.thin_out_log(time.now - timedelta(days=30)) > 0
    with lived_in.reading() as tx:
        assert tx.damaged_kinds() == []
        assert not [row for row in tx.log() if "secret" in (row.before or "")]
        assert not [row for row in tx.log() if "secret" in (row.after or "")]


def test_thinning_keeps_the_newest_word_about_each_thing(
    lived_in: Workspace, time: Time
) -> None:
    with lived_in.reading() as tx:
        action = tx.actions.all()[0]
    for day in range(3):
        lived_in.execute(CheckOff(action.id, TODAY - timedelta(days=day), NOW))
    time.now += timedelta(days=90)
    before = everything(lived_in)

    lived_in.thin_out_log(time.now)

    with lived_in.reading() as tx:
        log = tx.log()
    named = [(row.entity, row.entity_id) for row in log]
    assert len(named) == len(set(named))
    assert len([row for row in log if row.entity != "Setting"]) == len(before)
    lived_in.close()
    assert salvage(lived_in.database.path).uncertain == ()


def test_what_was_taken_back_in_the_same_moment_stays_so(workspace: Workspace) -> None:
    workspace.execute(AddAction(make_action("a")))
    workspace.execute(CheckOff("a", TODAY, NOW))
    workspace.undo()
    workspace.execute(DeleteAction("a"))
    workspace.execute(BringBack("Action", "a"))

    with workspace.reading() as tx:
        assert tx.check_ins.of("a") == []
        assert len({row.at for row in tx.log()}) == 5
