from __future__ import annotations

from datetime import date

import pytest
from matplotlib.figure import Figure

from leadership_desktop.charts.drawing import LIGHT_STYLE, Drawn
from leadership_desktop.charts.measure import draw_measure
from leadership_desktop.charts.tables import measure_table
from leadership_desktop.charts.titles import bound
from leadership_desktop.domain.calendar import Quarter
from leadership_desktop.domain.goals import Colour, Goal, Measure, Measurement
from leadership_desktop.text.translation import set_language
from tests.charts.views import cut_off, drawn, numbers, same, texts

VALUES = ((date(2026, 10, 5), 6.1), (date(2026, 11, 2), 6.8), (date(2026, 11, 16), 7.2))


def goal(
    values: tuple[tuple[date, float], ...] = VALUES, *, target: float = 7.5
) -> Goal:
    return Goal(
        id="goal",
        title="Run meetings that people like",
        quarter=Quarter(2026, 4),
        colour=Colour.ORANGE,
        measure=Measure(name="Meeting score", unit="points", start=6.1, target=target),
        measurements=tuple(Measurement(on=on, value=value) for on, value in values),
    )


def draw(of: Goal) -> tuple[Figure, Drawn]:
    return drawn(bound(draw_measure, of), size=(320, 130))


def test_the_line_goes_through_the_measurements_at_their_days() -> None:
    figure, _ = draw(goal())
    [line] = [one for one in figure.axes[0].lines if one.get_marker() == "o"]

    assert numbers(line.get_xdata()) == [0, 28, 42]
    assert numbers(line.get_ydata()) == [6.1, 6.8, 7.2]
    assert same(line.get_color(), LIGHT_STYLE.tokens.goals[Colour.ORANGE])


def test_the_target_is_a_dashed_line_with_its_name() -> None:
    figure, _ = draw(goal())
    [line] = [one for one in figure.axes[0].lines if one.is_dashed()]

    assert set(numbers(line.get_ydata())) == {7.5}
    assert "target" in texts(figure)
    assert not cut_off(figure)


def test_the_ends_are_dated_and_numbers_are_written_as_the_language_does() -> None:
    set_language("nl")
    words = texts(draw(goal())[0])

    assert {"5 okt", "16 nov", "6,1", "7,5", "streefwaarde"} <= set(words)


def test_a_single_measurement_is_a_point() -> None:
    figure, found = draw(goal(VALUES[:1]))

    assert len(found.marks) == 1
    assert "5 Oct" in texts(figure)
    assert not cut_off(figure)


def test_a_target_equal_to_the_start_still_has_room_above_and_below() -> None:
    figure, _ = draw(goal(((VALUES[0][0], 6.1),), target=6.1))
    low, high = figure.axes[0].get_ylim()

    assert low < 6.1 < high


def test_pointing_at_a_measurement_tells_its_day_and_value() -> None:
    _, found = draw(goal())

    [mark] = [mark for mark in found.marks if mark.holds(28, 6.8)]
    assert mark.words == "2 November 2026\n6.8 points"


@pytest.mark.parametrize("target", [1e9, -40.0, 0.0001])
def test_a_far_target_is_not_cut_off(target: float) -> None:
    figure, _ = draw(goal(target=target))

    assert not cut_off(figure)


def test_a_goal_without_measurements_draws_nothing() -> None:
    figure, found = draw(goal(()))

    assert found.marks == ()
    assert not figure.axes


def test_the_table_has_the_same_figures() -> None:
    table = measure_table(goal())

    assert table.values == VALUES
    assert table.rows[1] == ("2 November 2026", "6.8")
