from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from leadership_desktop.domain.actions import Amount, Direction, Per, TimesPerWeek
from leadership_desktop.domain.errors import Rule
from leadership_desktop.exchange.contents import Format, Loss, LossKind
from leadership_desktop.exchange.preview import (
    ActionLine,
    Counts,
    ImportPreview,
    Novelty,
)
from leadership_desktop.exchange.problems import (
    Expected,
    ExportFault,
    ExportProblem,
    Fault,
    ImportProblem,
)
from leadership_desktop.services.commands.importing import BringIn
from leadership_desktop.text.exports import of_export
from leadership_desktop.text.imports import preview as words
from leadership_desktop.text.imports.losses import of_loss
from leadership_desktop.text.imports.problems import of_import
from leadership_desktop.text.translation import set_language

CALM = "“x” can’t be brought in, and nothing was changed:"
LIMIT = Amount(unit="l", goal=2.8, per=Per.WEEK, direction=Direction.AT_MOST)
VALUES: dict[str, object] = {
    "limit": 200,
    "format": "archive",
    "version": 26,
    "newest": 25,
    "oldest": 12,
    "key": "title",
    "value": "abc",
    "expected": Expected.DATE,
    "rule": Rule.NEGATIVE,
    "count": 3,
    "times": 3,
    "days": 14,
    "cadence": TimesPerWeek(2),
    "goal": 12.0,
    "amount": LIMIT,
    "day": date(2024, 1, 4),
}
LINE = ActionLine(
    id="a",
    title="Run\nfar",
    novelty=Novelty.NEW,
    first=date(2024, 1, 2),
    last=date(2024, 1, 3),
    done=1,
    skipped=2,
    notes=0,
    check_ins=Counts(new=2, changed=1),
)


def found(*, changes: bool) -> ImportPreview:
    return ImportPreview(
        name="loop.db",
        format=Format.LOOP,
        counts={"actions": Counts(new=1), "check_ins": LINE.check_ins},
        actions=(LINE,),
        losses=(Loss(LossKind.COLOURS),),
        brings_settings=True,
        command=BringIn("loop.db", (), (object(),) if changes else ()),  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("fault", Fault)
def test_every_fault_is_one_whole_sentence(language: str, fault: Fault) -> None:
    set_language(language)
    problem = ImportProblem(fault, "check_ins[3].on", line=None, **VALUES)

    sentence = of_import(problem, "history.json")

    assert "history.json" in sentence
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("kind", LossKind)
def test_every_loss_is_one_whole_sentence(language: str, kind: LossKind) -> None:
    set_language(language)

    sentence = of_loss(Loss(kind, "Run", "a", VALUES))

    assert sentence.startswith("“Run”: ")
    assert sentence.endswith(".")
    assert not {"{", "%"} & set(sentence)


@pytest.mark.parametrize("language", ["en", "nl"])
@pytest.mark.parametrize("fault", ExportFault)
def test_every_fault_of_an_export_is_said(language: str, fault: ExportFault) -> None:
    set_language(language)

    sentence = of_export(ExportProblem(fault, "x.json", format="xml"))

    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("expected", Expected)
@pytest.mark.parametrize("rule", Rule)
def test_whatever_is_wrong_at_a_place_names_the_place(
    expected: Expected, rule: Rule
) -> None:
    for problem in (
        ImportProblem(Fault.WRONG_KIND, "goals[0].why", expected=expected),
        ImportProblem(Fault.BREAKS_A_RULE, "goals[0].why", rule=rule),
    ):
        assert "goals[0].why" in of_import(problem, "x.json")


@pytest.mark.parametrize(
    ("problem", "sentence"),
    [
        (
            ImportProblem(
                Fault.WRONG_KIND,
                "001 Run/Checkmarks.csv",
                line=4,
                expected=Expected.DATE,
            ),
            "001 Run/Checkmarks.csv, line 4, is not a date such as 2026-11-23.",
        ),
        (
            ImportProblem(Fault.NOT_JSON, line=12),
            "line 12 is not valid JSON.",
        ),
        (
            ImportProblem(
                Fault.WRONG_KIND, line=1, expected=Expected.NUMBER, character=315
            ),
            "line 1, character 315, is not a number.",
        ),
        (
            ImportProblem(Fault.KEY_MISSING, key="version"),
            "the file has no “version”.",
        ),
        (
            ImportProblem(
                Fault.BREAKS_A_RULE,
                "actions[0].cadence.times",
                rule=Rule.TIMES_OUT_OF_RANGE,
            ),
            "actions[0].cadence.times is not between 1 and 7 times a week.",
        ),
    ],
)
def test_a_sentence_reads_well(problem: ImportProblem, sentence: str) -> None:
    assert of_import(problem, "x") == f"{CALM} {sentence}"


def test_what_stands_in_a_file_cannot_break_or_flood_a_sentence() -> None:
    problem = ImportProblem(Fault.DUPLICATE, "goals[1].id", value="{0}\n" * 900)

    sentence = of_import(problem, "{name}.json")

    assert "\n" not in sentence
    assert len(sentence) < 250


@pytest.mark.parametrize(
    ("times", "days", "cadence", "sentence"),
    [
        (3, 14, TimesPerWeek(2), "3 times in 14 days becomes 2 a week."),
        (1, 5, TimesPerWeek(1), "once in 5 days becomes once a week."),
        (1, 30, TimesPerWeek(1, 4), "once in 30 days becomes once every 4 weeks."),
        (29, 30, TimesPerWeek(7), "29 times in 30 days becomes every day."),
    ],
)
def test_a_cadence_that_changes_is_said_in_plain_words(
    times: int, days: int, cadence: TimesPerWeek, sentence: str
) -> None:
    values = {"times": times, "days": days, "cadence": cadence}

    assert of_loss(Loss(LossKind.CADENCE_CHANGED, values=values)) == sentence


def test_the_terminal_gets_the_whole_preview() -> None:
    assert words.in_lines(found(changes=True)) == [
        "This is what will come in; nothing has changed yet.",
        "",
        "  Actions: 1 new",
        "  Check-ins: 2 new, 1 changed",
        "",
        "  Run far: 2 – 3 January 2024, 1 done, 2 skipped, new",
        "",
        "The file’s week, day and year starts become the settings here.",
        "",
        "What does not come along as it is",
        "  Colours are not taken over: here they belong to goals.",
    ]


def test_after_an_import_the_terminal_says_what_came_in() -> None:
    lines = words.in_lines(found(changes=True), imported=True)

    assert lines[0].startswith("“loop.db” was brought in")
    assert not any("nothing has changed" in line for line in lines)


def test_what_was_brought_in_is_said_in_a_sentence() -> None:
    assert words.done(found(changes=True)) == (
        "“loop.db” was brought in: Actions: 1 new; Check-ins: 2 new, 1 changed."
    )
    assert (
        words.done(found(changes=False)) == "Everything in this file is here already."
    )


def test_a_file_with_nothing_in_it_is_not_said_to_be_here_already() -> None:
    nothing = replace(found(changes=False), counts={}, actions=(), losses=())

    assert words.summary(nothing) == "There is nothing in this file to bring in."
