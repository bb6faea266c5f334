"""What was written is found by its words, whatever its case, accents and place."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from leadership_desktop.domain.goals import BuildingBlock
from leadership_desktop.domain.growth import (
    Assessment,
    Feedback,
    FitCheck,
    Person,
    Proposal,
)
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.assessments import PutAssessment
from leadership_desktop.services.commands.check_ins import Note
from leadership_desktop.services.commands.feedback import PutFeedback, PutPerson
from leadership_desktop.services.commands.fit_checks import PutFitCheck
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.proposals import PutProposal
from leadership_desktop.services.commands.reflections import (
    DeleteReflection,
    KeepReflection,
)
from leadership_desktop.services.commands.vision import AddValue, SaveVision
from leadership_desktop.services.matching import folded, places_of
from leadership_desktop.services.queries.written import (
    WrittenIndex,
    WrittenKind,
    excerpt,
)
from leadership_desktop.services.workspace import Workspace
from tests.conftest import NOW, TODAY
from tests.factories import make_action, make_goal, make_value

A_DAY = timedelta(days=1)


def reflection(id: str, text: str, ago: int = 0) -> KeepReflection:
    answers = (Answer(question="entry", text=text),)
    kind = ReflectionKind.JOURNAL
    on = TODAY - ago * A_DAY
    return KeepReflection(Reflection(id=id, kind=kind, on=on, answers=answers))


def found(index: WrittenIndex, wanted: str, *kinds: WrittenKind) -> list[str]:
    return [one.text for one in index.find(wanted, kinds=kinds)]


@pytest.fixture
def lived(workspace: Workspace) -> Workspace:
    for number, text in enumerate(
        (
            "Het teamoverleg liep uit",
            "Noor was blij, naïef en één en al oor",
            "Élan in the café",
            "<b>Straße</b> & 😀 שלום",
        )
    ):
        workspace.execute(reflection(f"r{number}", text, ago=number))
    return workspace


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        ("overleg", "Het teamoverleg liep uit"),
        ("OVERLEG uit", "Het teamoverleg liep uit"),
        ("ui ov", None),
        ("uit overl", "Het teamoverleg liep uit"),
        ("naief een", "Noor was blij, naïef en één en al oor"),
        ("NAÏEF", "Noor was blij, naïef en één en al oor"),
        ("elan cafe", "Élan in the café"),
        ("strasse", "<b>Straße</b> & 😀 שלום"),
        ("😀", "<b>Straße</b> & 😀 שלום"),
        ("שלום", "<b>Straße</b> & 😀 שלום"),
        ("nobody", None),
        ('" OR * NEAR(', None),
        ("words : x", None),
        ("", None),
    ],
)
def test_it_is_found_by_parts_of_its_words(
    lived: Workspace, wanted: str, text: str | None
) -> None:
    assert found(WrittenIndex(lived), wanted) == ([] if text is None else [text])


def test_the_newest_comes_first_and_all_can_be_read_by_day(lived: Workspace) -> None:
    index = WrittenIndex(lived)
    newest = [one.on for one in index.newest(3)]

    assert newest == [TODAY, TODAY - A_DAY, TODAY - 2 * A_DAY]
    assert index.newest(9, [WrittenKind.NOTE]) == []
    assert len(index.find("e", most=2)) == 2


def test_everything_that_somebody_writes_is_in_it(workspace: Workspace) -> None:
    workspace.execute(SaveVision("v", "one statement", "one why", TODAY))
    workspace.execute(AddValue(make_value("w", name="W", description="one behaviour")))
    workspace.execute(AddGoal(make_goal("g", why="one reason")))
    workspace.execute(AddAction(make_action("a", cue="one cue", obstacle="one stone")))
    workspace.execute(Note("a", TODAY, "one note", NOW))
    workspace.execute(reflection("r", "one entry"))
    workspace.execute(
        PutAssessment(
            Assessment(
                id="s", on=TODAY, evidence={BuildingBlock.PROACTIVITY: "one moment"}
            )
        )
    )
    workspace.execute(PutPerson(Person(id="p", name="Noor")))
    said = Feedback(
        id="f",
        person_id="p",
        questions=("one question",),
        answer="one answer",
        insight="one insight",
    )
    workspace.execute(PutFeedback(said))
    workspace.execute(PutProposal(Proposal(id="x", on=TODAY, situation="one knot")))
    workspace.execute(PutFitCheck(FitCheck(id="y", on=TODAY, request="one request")))

    texts = {one.text for one in WrittenIndex(workspace).find("one", most=99)}
    assert {text.removeprefix("one ") for text in texts} == {
        *("statement", "why", "behaviour", "reason", "cue", "stone", "note", "entry"),
        *("moment", "question", "answer", "insight", "knot", "request"),
    }


def test_only_some_kinds_can_be_looked_through(lived: Workspace) -> None:
    lived.execute(AddAction(make_action("a")))
    lived.execute(Note("a", TODAY, "Overleg na de lunch", NOW))
    index = WrittenIndex(lived)

    assert found(index, "overleg", WrittenKind.NOTE) == ["Overleg na de lunch"]
    assert len(found(index, "overleg")) == 2
    assert found(index, "note") == []  # the name of a kind is not among the words


def test_it_follows_what_is_changed_and_taken_back(lived: Workspace) -> None:
    index = WrittenIndex(lived)
    lived.subscribe(index.follow)
    lived.execute(AddAction(make_action("a")))
    lived.execute(Note("a", TODAY, "Rain on the way", NOW))
    lived.execute(Note("a", TODAY, "Sun on the way", NOW))
    assert found(index, "rain") == []
    assert found(index, "on the way") == ["Sun on the way"]
    lived.undo()
    assert found(index, "rain") == ["Rain on the way"]
    lived.execute(Note("a", TODAY, "", NOW))
    lived.execute(DeleteReflection("r0"))
    lived.execute(reflection("r1", "Entirely other words", ago=5))

    fresh = WrittenIndex(lived)
    assert index.newest(99) == fresh.newest(99)
    assert len(index) == len(fresh) == 3
    for wanted in ("rain", "overleg", "naief", "other"):
        assert found(index, wanted) == found(fresh, wanted)


@pytest.mark.parametrize(
    ("text", "wanted", "marked"),
    [
        ("Élan in the café", "elan cafe", ["Élan", "café"]),
        ("Die Straße, strasse", "strass", ["Straß", "strass"]),
        ("😀 naïve 😀", "naiv", ["naïv"]),
        ("aaaa", "aa", ["aaaa"]),
        ("nothing", "zz", []),
        ("x" * 500 + " here " + "y" * 500, "here", ["here"]),
    ],
)
def test_what_was_wanted_is_marked_in_place(
    text: str, wanted: str, marked: list[str]
) -> None:
    some = excerpt(text, wanted)

    assert [some.text[first:last] for first, last in some.marks] == marked
    assert len(some.text) <= 82


@given(st.text(max_size=40), st.text(max_size=6))
def test_a_mark_stands_where_the_letters_are(text: str, wanted: str) -> None:
    for part in folded(wanted).split():
        places = places_of([part], text)
        if part in folded(text).replace(" ", "\0"):
            assert places
        for first, last in places:
            assert 0 <= first < last <= len(text)
