"""The world's failures are told calmly; ours leave a report without people's words."""

from __future__ import annotations

import pytest

from leadership_desktop.domain.errors import Gone, Rule, RuleError
from leadership_desktop.storage.problems import StorageProblem, Trouble
from leadership_desktop.text import errors
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.mistakes import report_of


class Heard:
    """Remembers what it was told."""

    def __init__(self) -> None:
        self.sentences: list[str] = []

    def tell_problem(self, sentence: str) -> None:
        self.sentences.append(sentence)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (StorageProblem(Trouble.DISK_FULL), "The disk is full"),
        (RuleError(Rule.REQUIRED, "title"), "Please fill this in."),
        (Gone("a-1"), "That is no longer there"),
    ],
)
def test_the_worlds_failures_become_a_sentence(error: Exception, expected: str) -> None:
    heard = Heard()

    with attempt(heard) as attempted:
        raise error

    assert not attempted.succeeded
    assert heard.sentences[0].startswith(expected)


def test_what_succeeds_is_not_told() -> None:
    heard = Heard()

    with attempt(heard) as attempted:
        pass

    assert attempted.succeeded
    assert heard.sentences == []


@pytest.mark.parametrize("mistake", [ZeroDivisionError, KeyError, IndexError])
def test_a_mistake_of_ours_goes_on(mistake: type[Exception]) -> None:
    heard = Heard()

    with pytest.raises(mistake), attempt(heard):
        raise mistake

    assert heard.sentences == []


def test_a_report_holds_places_and_no_words() -> None:
    with pytest.raises(ValueError, match="wish") as caught:
        raise ValueError("My secret wish")

    report = report_of(caught.value)
    assert "builtins.ValueError" in report
    assert "test_a_report_holds_places_and_no_words" in report
    assert "secret" not in report


@pytest.mark.parametrize("rule", Rule)
def test_every_rule_has_a_sentence(rule: Rule) -> None:
    assert errors.of_rule(RuleError(rule, "title")).endswith(".")


@pytest.mark.parametrize("trouble", Trouble)
def test_every_trouble_has_a_sentence_without_open_places(trouble: Trouble) -> None:
    sentence = errors.of_storage(StorageProblem(trouble))

    assert sentence.endswith((".", "?"))
    assert "{" not in sentence
