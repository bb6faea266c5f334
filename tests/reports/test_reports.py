"""A report of the example and of histories, read as the PDF that somebody gets."""

from __future__ import annotations

import io
from datetime import date
from typing import Any

import pytest
from pypdf import PdfReader

from leadership_desktop.charts.paper.pages import Document, pdf_bytes
from leadership_desktop.charts.paper.sheet import A4, LETTER, PaperSize
from leadership_desktop.domain.calendar import Month, Quarter
from leadership_desktop.domain.reflections import Answer, Reflection, ReflectionKind
from leadership_desktop.domain.reports import AS_USUAL, Chosen, Part, Reported
from leadership_desktop.reports.making import make_report
from leadership_desktop.services.commands.actions import AddAction
from leadership_desktop.services.commands.check_ins import CheckOff
from leadership_desktop.services.commands.goals import AddGoal
from leadership_desktop.services.commands.reflections import KeepReflection
from leadership_desktop.services.commands.vision import SaveVision
from leadership_desktop.services.demonstration import demonstration
from leadership_desktop.services.queries.report import report_view
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import numbers
from leadership_desktop.text.lines import is_right_to_left
from leadership_desktop.text.report import next_lines
from tests.charts.test_people_write_anything import WRITTEN
from tests.conftest import NOW, TODAY
from tests.factories import make_action, make_goal

OCTOBER, Q4 = Month(2026, 10), Quarter(2026, 4)
PRIVATE = "nobody is to read this"


@pytest.fixture
def example(workspace: Workspace) -> Workspace:
    workspace.execute(demonstration(TODAY, "en"))
    answers = (
        Answer(question="pattern", text=PRIVATE),
        Answer(question="one_change", text=PRIVATE),
    )
    workspace.execute(
        KeepReflection(
            Reflection(
                id="secret",
                kind=ReflectionKind.MONTH_REVIEW,
                on=date(2026, 11, 1),
                period="2026-10",
                answers=answers,
            )
        )
    )
    return workspace


def report(
    workspace: Workspace,
    period: Reported = OCTOBER,
    chosen: Chosen = AS_USUAL,
    language: str = "en",
    paper: PaperSize = A4,
) -> Document:
    return make_report(report_view(workspace, period, chosen), paper, language)


def read(document: Document) -> PdfReader:
    return PdfReader(io.BytesIO(pdf_bytes(document, NOW)))


def words_of(document: Document) -> str:
    return "\n".join(page.extract_text() for page in read(document).pages)


def headings(document: Document) -> list[str]:
    outline: Any = read(document).outline
    return [one.title for one in outline]


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("language", ["en", "nl"])
def test_a_month_of_the_example_is_one_page(
    example: Workspace, paper: PaperSize, language: str
) -> None:
    [page] = read(report(example, language=language, paper=paper)).pages

    assert float(page.mediabox.width) == pytest.approx(paper.width, abs=0.1)
    assert float(page.mediabox.height) == pytest.approx(paper.height, abs=0.1)
    assert not page.images


def test_it_tells_the_figures_of_the_rules(example: Workspace) -> None:
    view, text = report_view(example, OCTOBER), words_of(report(example))
    figures = view.progress.figures

    assert numbers.percent(figures.execution) in text
    assert f"{figures.strong_weeks} of {figures.weeks}" in text
    assert str(figures.check_ins) in text
    for one in view.goals:
        assert one.goal.title in text
        assert f"{numbers.percent(one.execution)} done of planned" in text
    assert view.vision is not None
    assert view.vision.statement in text


def test_it_has_its_parts_and_the_bookmarks_to_them(example: Workspace) -> None:
    assert headings(report(example)) == [
        "October 2026",
        "Vision",
        "In figures",
        "Momentum",
        "Every day",
        "Streaks",
        "Goals",
        "Next step",
    ]
    assert "Verslag van oktober 2026" in words_of(report(example, language="nl"))


def test_a_dutch_report_has_no_english_heading(example: Workspace) -> None:
    everything = Chosen(frozenset(Part))
    english = set(headings(report(example, chosen=everything)))
    dutch = headings(report(example, chosen=everything, language="nl"))

    assert len(english) == len(dutch)
    assert english & set(dutch) == {"Momentum"}


@pytest.mark.parametrize("part", list(Part))
def test_a_part_that_is_not_chosen_is_not_in_it(example: Workspace, part: Part) -> None:
    everything = frozenset(Part)
    period = OCTOBER if part is Part.ONE_CHANGE else Q4
    whole = words_of(report(example, period, Chosen(everything)))
    without = words_of(report(example, period, Chosen(everything - {part})))
    only = {
        Part.VISION: "the person colleagues come to",
        Part.FIGURES: "longest running",
        Part.GOALS: "of the way to the target",
        Part.CHARTS: "85% line",
        Part.STREAKS: "reserve used",
        Part.WINS: "✓",
        Part.NEXT_STEP: "In the week from",
        Part.REASONS: "So that my team leaves with energy",
        Part.GROWTH: "Proactivity: ",
        Part.ONE_CHANGE: "The one thing I change",
    }[part]

    assert only in whole
    assert only not in without


def test_nothing_private_is_in_it_by_itself(example: Workspace) -> None:
    text = words_of(report(example))
    chosen = Chosen(reflections=frozenset({"secret"}))

    assert PRIVATE not in text
    assert PRIVATE in words_of(report(example, chosen=chosen))
    assert "holiday" not in text
    with example.reading() as tx:
        for goal in tx.goals.all():
            assert not goal.why or goal.why not in text
        for assessment in tx.assessments.all():
            assert all(line not in text for line in assessment.evidence.values())


def test_a_goal_that_is_left_out_is_nowhere_in_it(example: Workspace) -> None:
    view = report_view(example, Q4)
    left_out = view.goals[2]
    actions = example.figures.actions()
    titles = [one.title for one in actions if one.goal_id == left_out.goal.id]
    chosen = Chosen(frozenset(Part), left_out=frozenset({left_out.goal.id}))
    whole, text = words_of(report(example, Q4)), words_of(report(example, Q4, chosen))

    assert titles
    for title in (left_out.goal.title, *titles):
        assert title in whole
        assert title not in text


@pytest.mark.parametrize("paper", [A4, LETTER])
@pytest.mark.parametrize("period", [OCTOBER, Q4])
def test_the_days_say_what_their_shades_mean(
    example: Workspace, period: Reported, paper: PaperSize
) -> None:
    text = words_of(report(example, period, language="nl", paper=paper))

    assert "geen" in text
    assert "meeste" in text


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("period", [Month(2026, 2), Quarter(2027, 3)])
def test_an_empty_time_says_so(
    workspace: Workspace, period: Reported, language: str
) -> None:
    text = words_of(report(workspace, period, Chosen(frozenset(Part)), language))

    assert ("Nothing was planned" in text) is (language == "en")
    assert ("is niets gepland" in text) is (language == "nl")
    assert "%" not in text


def test_a_month_in_which_the_vision_changed_says_since_when(
    example: Workspace,
) -> None:
    assert "It reads so since" not in words_of(report(example, Month(2026, 11)))
    example.execute(SaveVision("new", "Calm at the helm", "", date(2026, 11, 5)))
    text = words_of(report(example, Month(2026, 11)))

    assert "Calm at the helm" in text
    assert "It reads so since 5 November 2026." in text
    assert "Calm at the helm" not in words_of(report(example, OCTOBER))


def test_whatever_people_wrote_is_in_it_as_they_wrote_it(
    workspace: Workspace,
) -> None:
    monday = date(2026, 10, 5)
    for number, text in enumerate(WRITTEN):
        title = text.strip() or "x"
        workspace.execute(AddGoal(make_goal(f"g{number}", title=title)))
        action = make_action(
            f"a{number}", title=title, goal_id=f"g{number}", starts_on=monday
        )
        workspace.execute(AddAction(action))
        workspace.execute(CheckOff(f"a{number}", monday, NOW))
    workspace.execute(SaveVision("v", "\n".join(WRITTEN), "", monday))
    text = words_of(report(workspace))

    for written in ("$x^2$ costs $5", r"\alpha \frac{1}{2} C:\new", "<b>more</b>"):
        assert text.count(written) >= 2
    assert "毎日歩く 每天走路" in text


def test_what_is_ours_runs_our_way_beside_words_that_run_the_other(
    workspace: Workspace,
) -> None:
    monday = date(2026, 10, 5)
    action = make_action("a", title="לכתוב כל יום", starts_on=monday)
    workspace.execute(AddAction(action))
    view = report_view(workspace, OCTOBER)

    assert not is_right_to_left(next_lines(view, 5)[0])


def test_a_vision_of_ten_pages_goes_on_over_pages(workspace: Workspace) -> None:
    words = [f"word{n}" for n in range(4000)]
    workspace.execute(SaveVision("v", " ".join(words), "", date(2026, 10, 1)))
    document = report(workspace)
    found = words_of(document).split()

    assert len(document.pages) > 3
    assert [word for word in found if word.startswith("word")] == words
