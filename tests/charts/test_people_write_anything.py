"""Whatever people wrote is drawn as they wrote it, without a complaint."""

from __future__ import annotations

from pathlib import Path

import pytest

from leadership_desktop.charts.drawing import LIGHT_STYLE, SMALL, people_write_anything
from leadership_desktop.charts.lettering import fitted, width_of, wrapped
from leadership_desktop.charts.saving import write_chart
from leadership_desktop.charts.titles import NAMES, chart
from leadership_desktop.services.queries.progress import ProgressView
from tests.charts.views import cut_off, drawn, goal, line, points, progress, texts

WRITTEN = (
    "$x^2$ costs $5",
    r"\alpha \frac{1}{2} C:\new",
    "100 % _done_ {x} #1 & <b>more</b>",
    "Run 🏃‍♀️ with 👨‍👩‍👧",
    "毎日歩く 每天走路",
    "לכתוב כל יום",
    "اكتب كل يوم",
    "Ünïcödé ﷽ \u200f\u202e",
    "a\nb\tc\rd",
    "$",
    "\x07\x00bell",
    "\ufeffpasted",
)


def view_of(text: str) -> ProgressView:
    return progress(
        points([0.5, None, 0.7], pauses={1: text}),
        goals=[goal(text, 0.5)],
        streaks=[line(text, [(2, 0)], running=3)],
    )


@pytest.mark.parametrize("text", WRITTEN)
@pytest.mark.parametrize("name", NAMES)
def test_any_script_is_drawn(name: str, text: str) -> None:
    figure, _ = drawn(chart(name, view_of(text))[0])

    assert not cut_off(figure)


@pytest.mark.parametrize("ending", ["png", "svg", "pdf", "csv"])
def test_any_script_is_saved(ending: str, tmp_path: Path) -> None:
    view = progress(
        points([0.5] * len(WRITTEN), pauses=dict(enumerate(WRITTEN))),
        streaks=[line(text, [(2, 0)], running=3) for text in WRITTEN],
    )
    for name in ("momentum", "streaks"):
        path = tmp_path / f"{name}.{ending}"
        write_chart(
            path, chart(name, view)[0], LIGHT_STYLE, "$x$", chart(name, view)[1]
        )

        assert path.stat().st_size


@pytest.mark.parametrize("text", WRITTEN[:2])
def test_formulas_are_not_formulas(text: str) -> None:
    figure, _ = drawn(chart("streaks", view_of(text))[0])

    [found] = [one for one in figure.findobj() if getattr(one, "_text", "") == text]
    assert not found.get_parse_math()  # type: ignore[attr-defined]


def test_ten_megabytes_of_title_take_no_longer_than_a_line() -> None:
    figure, _ = drawn(chart("goals", view_of("word " * 2_000_000))[0])

    assert max(map(len, texts(figure))) < 100


def test_text_is_cut_only_where_it_does_not_fit() -> None:
    with people_write_anything():
        whole = fitted("Walk before work", SMALL, 500)
        cut = fitted("Walk before work", SMALL, 60)

        assert whole == "Walk before work"
        assert cut.startswith("Walk")
        assert cut.endswith("…")
        assert width_of(cut, SMALL) <= 60


def test_text_is_wrapped_at_words() -> None:
    with people_write_anything():
        lines = wrapped("Run meetings that people like", SMALL, 100, 3)

        assert " ".join(lines) == "Run meetings that people like"
        assert len(lines) == 2
        assert all(width_of(line, SMALL) <= 100 for line in lines)
        assert wrapped("", SMALL, 100, 3) == [""]
