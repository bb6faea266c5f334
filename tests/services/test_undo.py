"""Whatever a person did, undoing all of it gives back the very same data."""

from __future__ import annotations

import shutil
import tempfile
from datetime import date, time, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from leadership_desktop.domain.actions import (
    Amount,
    EarlierRule,
    Once,
    OnDays,
    Pause,
    TimesPerWeek,
)
from leadership_desktop.domain.calendar import Quarter, Weekday
from leadership_desktop.domain.goals import BuildingBlock, GoalStatus
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FitCheck,
    Person,
    Proposal,
)
from leadership_desktop.domain.loose_ends import LooseEnd, LooseEndKind
from leadership_desktop.domain.reflections import Answer, Reflection
from leadership_desktop.domain.settings import CHOICES, SettingKey
from leadership_desktop.services import commands
from leadership_desktop.services.commands import (
    Command,
    actions,
    assessments,
    check_ins,
    deleted,
    feedback,
    fit_checks,
    goals,
    importing,
    loose_ends,
    pauses,
    planning,
    proposals,
    reflections,
    vision,
)
from leadership_desktop.services.commands import settings as setting_commands
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.identity import new_id
from leadership_desktop.services.workspace import Clock, Workspace
from leadership_desktop.storage.database import Database
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text import steps
from tests.conftest import NOW, TODAY
from tests.factories import (
    MONDAY,
    done,
    make_action,
    make_goal,
    make_value,
    skipped,
)

texts = st.text(
    st.characters(codec="utf-8", categories=["L", "N", "S"]), min_size=1, max_size=8
)
days = st.integers(0, 30).map(lambda n: MONDAY + timedelta(days=n))
cadences = st.sampled_from(
    [
        TimesPerWeek(3),
        TimesPerWeek(7, 2),
        Once(MONDAY),
        OnDays(frozenset({Weekday.TUE})),
    ]
)


def everything(workspace: Workspace) -> list[Any]:
    """All that is in the file, in the order in which it is listed."""
    with workspace.reading() as tx:
        found = [entity for repository in tx.content() for entity in repository.all()]
        return [*found, *tx.settings.all(), *tx.check_ins.all()]


class UndoMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        database = Database.open(self.folder / "leadership.db", device="d")
        clock = Clock(local=lambda: NOW, utc=lambda: NOW, fixed=TODAY)
        self.workspace = Workspace(database, clock)
        self.past = [everything(self.workspace)]

    def ids(self, kind: str) -> list[str]:
        with self.workspace.reading() as tx:
            return [entity.id for entity in getattr(tx, kind).all()]

    def one(self, data: st.DataObject, kind: str) -> str | None:
        ids = self.ids(kind)
        return data.draw(st.sampled_from(ids)) if ids else None

    def execute(self, command: Command) -> None:
        if self.workspace.execute(command):
            self.past.append(everything(self.workspace))
            assert steps.name(command) != "change"
            assert steps.done(command)

    @rule(statement=texts, why=texts, on=days)
    def save_vision(self, statement: str, why: str, on: date) -> None:
        self.execute(vision.SaveVision(new_id(), statement, why, on))

    @rule(name=texts)
    def add_value(self, name: str) -> None:
        self.execute(vision.AddValue(make_value(new_id(), name=name)))

    @rule(data=st.data(), name=texts, place=st.integers(0, 3), what=st.integers(0, 2))
    def touch_value(
        self, data: st.DataObject, name: str, place: int, what: int
    ) -> None:
        value_id = self.one(data, "values")
        if value_id is not None:
            change = vision.ChangeValue(value_id, name, "as behaviour")
            move, remove = (
                vision.MoveValue(value_id, place),
                vision.RemoveValue(value_id),
            )
            self.execute((change, move, remove)[what])

    @rule(data=st.data(), request=texts, on=days, what=st.integers(0, 2))
    def hold_request(
        self, data: st.DataObject, request: str, on: date, what: int
    ) -> None:
        value_id, known = self.one(data, "values"), self.one(data, "fit_checks")
        if known is not None and what == 0:
            self.execute(fit_checks.DeleteFitCheck(known))
            return
        values = () if value_id is None else (value_id,)
        found = known if known is not None and what == 1 else new_id()
        check = FitCheck(id=found, on=on, request=request, value_ids=values)
        self.execute(fit_checks.PutFitCheck(check))

    @rule(data=st.data(), text=texts, on=days, remove=st.booleans())
    def assess(self, data: st.DataObject, text: str, on: date, remove: bool) -> None:
        known = self.one(data, "assessments")
        if known is not None and remove:
            self.execute(assessments.DeleteAssessment(known))
            return
        block = data.draw(st.sampled_from(BuildingBlock))
        made = Assessment(
            id=new_id(), on=on, ratings={block: 1 + on.day % 10}, evidence={block: text}
        )
        self.execute(assessments.PutAssessment(made))

    @rule(data=st.data(), text=texts, on=days, remove=st.booleans())
    def propose(self, data: st.DataObject, text: str, on: date, remove: bool) -> None:
        known = self.one(data, "proposals")
        if known is not None and remove:
            self.execute(proposals.DeleteProposal(known))
            return
        action_id = self.one(data, "actions")
        made = Proposal(id=new_id(), on=on, situation=text, action_id=action_id)
        self.execute(proposals.PutProposal(made))

    @rule(data=st.data(), text=texts, on=days, what=st.integers(0, 5))
    def ask(self, data: st.DataObject, text: str, on: date, what: int) -> None:
        person_id, known = self.one(data, "people"), self.one(data, "feedback")
        if person_id is None or what == 0:
            person = Person(id=new_id(), name=text, email="a@example.org")
            self.execute(feedback.PutPerson(person))
        elif what == 1:
            self.execute(feedback.DeletePerson(person_id))
        elif known is not None and what == 2:
            self.execute(feedback.DeleteFeedback(known))
        else:
            asked = Feedback(
                id=known if known is not None and what == 3 else new_id(),
                person_id=person_id,
                asked_on=on,
                questions=(text,),
                goal_id=self.one(data, "goals"),
                asks_ratings=what == 4,
            )
            self.execute(feedback.PutFeedback(asked))

    @rule(data=st.data(), text=texts, on=days, again=st.booleans())
    def keep_reflection(
        self, data: st.DataObject, text: str, on: date, again: bool
    ) -> None:
        known = self.one(data, "reflections") if again else None
        answers = (Answer(question="where_am_i_now", text=text),)
        kept = Reflection(
            id=known or new_id(),
            on=on,
            answers=answers,
            goal_id=self.one(data, "goals"),
            action_id=self.one(data, "actions"),
        )
        self.execute(reflections.KeepReflection(kept))
        if on.day == 3:
            self.execute(reflections.DeleteReflection(kept.id))

    @rule(data=st.data(), title=texts, quarter=st.integers(3, 4))
    def add_goal(self, data: st.DataObject, title: str, quarter: int) -> None:
        value_id = self.one(data, "values")
        carried = self.one(data, "goals")
        goal = make_goal(
            new_id(),
            title=title,
            quarter=Quarter(2026, quarter),
            value_ids=(value_id,) if value_id else (),
            carried_from=carried,
        )
        self.execute(goals.AddGoal(goal))

    @rule(data=st.data(), on=days, what=st.integers(0, 9), title=texts)
    def touch_goal(self, data: st.DataObject, on: date, what: int, title: str) -> None:
        goal_id = self.one(data, "goals")
        if goal_id is None:
            return
        with self.workspace.reading() as tx:
            goal = tx.goals.require(goal_id)
        self.execute(
            (
                goals.ChangeGoal(make_goal(goal.id, title=title)),
                goals.MoveGoal(goal_id, on.day % 3),
                goals.MoveGoalToQuarter(goal_id, Quarter(2027, 1)),
                goals.SetGoalStatus(goal_id, GoalStatus.PARKED),
                goals.TakeUpGoal(goal_id, Quarter(2026, 3)),
                goals.RecordMeasurement(goal_id, on, on.day / 2),
                goals.RemoveMeasurement(goal_id, on),
                goals.DeleteGoal(goal_id),
                goals.SettleGoal(goal_id, GoalStatus.ACHIEVED, on),
                goals.CarryOverGoal(goal_id, new_id(), Quarter(2027, 1), on, TODAY),
            )[what]
        )

    @rule(data=st.data(), kind=st.sampled_from(LooseEndKind), on=days)
    def accept(self, data: st.DataObject, kind: LooseEndKind, on: date) -> None:
        goal_id = self.one(data, "goals")
        if goal_id is not None:
            end = LooseEnd(kind, goal_id)
            self.execute(loose_ends.AcceptLooseEnd(end, on))
            self.execute(loose_ends.LookAtGoal(goal_id, on))

    @rule(data=st.data(), title=texts, cadence=cadences)
    def add_action(self, data: st.DataObject, title: str, cadence: Any) -> None:
        goal_id = self.one(data, "goals")
        action = make_action(
            new_id(),
            title=title,
            cadence=cadence,
            goal_id=goal_id,
            amount=Amount(goal=20) if len(title) > 4 else None,
            reminder=time(9, 30),
        )
        self.execute(actions.AddAction(action))

    @rule(data=st.data(), on=days, what=st.integers(0, 5), title=texts)
    def touch_action(
        self, data: st.DataObject, on: date, what: int, title: str
    ) -> None:
        action_id = self.one(data, "actions")
        if action_id is None:
            return
        goal_id = self.one(data, "goals")
        self.execute(
            (
                actions.ChangeAction(
                    make_action(
                        action_id,
                        title=title,
                        cue="When …",
                        earlier=(
                            EarlierRule(
                                until=on, cadence=OnDays(frozenset({Weekday.TUE}))
                            ),
                        ),
                    )
                ),
                actions.DuplicateAction(action_id, new_id(), title, on),
                actions.MoveAction(action_id, goal_id, on.day % 3),
                actions.ArchiveAction(action_id, on),
                actions.UnarchiveAction(action_id),
                actions.DeleteAction(action_id),
            )[what]
        )

    @rule(data=st.data())
    def bring_back(self, data: st.DataObject) -> None:
        action_id = self.one(data, "actions")
        if action_id is None:
            return
        before = everything(self.workspace)
        self.execute(actions.DeleteAction(action_id))
        self.execute(deleted.BringBack("Action", action_id))
        assert everything(self.workspace) == before

    @rule(data=st.data(), on=days)
    def plan(self, data: st.DataObject, on: date) -> None:
        action_id = self.one(data, "actions")
        if action_id is not None:
            moved = make_action(action_id, cadence=Once(on))
            new = make_action(new_id(), cadence=Once(on))
            steps = (actions.ChangeAction(moved), actions.AddAction(new))
            self.execute(planning.Plan(steps))

    @rule(data=st.data(), on=days, note=texts | st.just(""), what=st.integers(0, 4))
    def check_in(self, data: st.DataObject, on: date, note: str, what: int) -> None:
        action_id = self.one(data, "actions")
        if action_id is None:
            return
        done = check_ins.CheckOff(action_id, on, NOW, amount=on.day / 3)
        written = check_ins.Note(action_id, on, note, NOW)
        self.execute(
            (
                done,
                check_ins.Skip(action_id, on, NOW),
                check_ins.Clear(action_id, on, NOW),
                written,
                check_ins.Together((done, written)),
            )[what]
        )

    @rule(data=st.data(), on=days, length=st.integers(0, 9), remove=st.booleans())
    def pause(self, data: st.DataObject, on: date, length: int, remove: bool) -> None:
        pause_id = self.one(data, "pauses")
        if remove and pause_id is not None:
            self.execute(pauses.RemovePause(pause_id))
            return
        last = on + timedelta(days=length)
        action_id = self.one(data, "actions")
        pause = Pause(id=new_id(), starts_on=on, ends_on=last, action_id=action_id)
        self.execute(pauses.PutPause(pause))

    @rule(key=st.sampled_from([*SettingKey]), place=st.integers(0, 1))
    def change_setting(self, key: SettingKey, place: int) -> None:
        if key is not SettingKey.DEMONSTRATION:
            self.execute(setting_commands.ChangeSetting(key, CHOICES[key][place]))

    @precondition(lambda self: not self.ids("visions"))
    @rule()
    def fill(self) -> None:
        content = demonstration(TODAY, "nl").content
        few = importing.BringIn("demo", content.entities, content.check_ins[:20])
        self.execute(importing.FillWithDemonstration(few))

    @rule()
    def leave(self) -> None:
        self.execute(importing.LeaveDemonstration())

    @precondition(lambda self: len(self.past) > 1)
    @rule()
    def undo_and_do_something_else(self) -> None:
        """What was undone can no longer be redone once something else is done."""
        self.workspace.undo()
        self.past.pop()
        assert everything(self.workspace) == self.past[-1]
        self.execute(vision.AddValue(make_value(new_id())))
        assert self.workspace.redoable is None

    @invariant()
    def the_digests_are_those_of_the_content(self) -> None:
        with self.workspace.reading() as tx:
            assert tx.damaged_kinds() == []

    def teardown(self) -> None:
        for snapshot in reversed(self.past[:-1]):
            self.workspace.undo()
            assert everything(self.workspace) == snapshot
        for snapshot in self.past[1:]:
            self.workspace.redo()
            assert everything(self.workspace) == snapshot
        self.workspace.close()
        shutil.rmtree(self.folder)


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


def test_the_machine_knows_every_command() -> None:
    """A command that is added must be added to the machine, and get a name."""
    source = Path(__file__).read_text(encoding="utf-8")
    folder = Path(commands.__file__).parent
    for module in folder.glob("*.py"):
        for line in module.read_text(encoding="utf-8").splitlines():
            if line.startswith("class ") and "Protocol" not in line:
                name = line.removeprefix("class ").rstrip(":")

                assert f".{name}(" in source, name


def test_what_another_program_wrote_is_not_undone(workspace: Workspace) -> None:
    workspace.execute(actions.AddAction(make_action("a")))
    workspace.execute(check_ins.CheckOff("a", TODAY, NOW))
    clock = Clock(local=lambda: NOW, utc=lambda: NOW, fixed=TODAY)
    elsewhere = Workspace(Database.open(workspace.database.path, device="e"), clock)
    elsewhere.execute(check_ins.Skip("a", TODAY, NOW))
    elsewhere.close()
    before = everything(workspace)

    with pytest.raises(StorageProblem) as caught:
        workspace.undo()

    assert caught.value.trouble is Trouble.CHANGED_ELSEWHERE
    assert everything(workspace) == before
    assert workspace.undoable is None


def test_a_step_that_touches_a_check_in_twice_is_undone_and_redone(
    workspace: Workspace,
) -> None:
    workspace.execute(actions.AddAction(make_action("a")))
    before = everything(workspace)
    twice = (done(TODAY), skipped(TODAY), done(TODAY - timedelta(days=1)))
    workspace.execute(importing.BringIn("twice.json", (), twice))
    after = everything(workspace)

    workspace.undo()
    undone = everything(workspace)
    workspace.redo()

    assert undone == before
    assert everything(workspace) == after


def test_every_change_is_in_the_change_log_in_the_same_transaction(
    workspace: Workspace,
) -> None:
    workspace.execute(actions.AddAction(make_action("a", title="Wandelen")))
    workspace.execute(actions.DeleteAction("a"))
    workspace.undo()

    with workspace.reading() as tx:
        rows = tx.log()

    assert [(row.entity, row.entity_id) for row in rows] == [("Action", "a")] * 3
    assert [row.before is None for row in rows] == [True, False, True]
    assert "Wandelen" in (rows[1].before or "")


def test_a_command_that_changes_nothing_is_no_step(workspace: Workspace) -> None:
    workspace.execute(actions.AddAction(make_action("a")))
    workspace.execute(check_ins.CheckOff("a", TODAY, NOW))

    assert not workspace.execute(check_ins.CheckOff("a", TODAY, NOW))
    assert workspace.undoable == check_ins.CheckOff("a", TODAY, NOW)


def test_listeners_hear_what_another_program_wrote(workspace: Workspace) -> None:
    heard: list[tuple[object, ...]] = []
    workspace.subscribe(heard.append)
    clock = Clock(local=lambda: NOW, utc=lambda: NOW, fixed=TODAY)
    elsewhere = Workspace(Database.open(workspace.database.path, device="e"), clock)
    elsewhere.execute(actions.AddAction(make_action("a")))
    elsewhere.close()

    assert workspace.refresh_if_changed_elsewhere()
    assert not workspace.refresh_if_changed_elsewhere()
    assert heard == [()]
    assert [action.id for action in workspace.figures.actions()] == ["a"]
