"""Streaks as bars over time, a track an action."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from leadership_desktop.charts.drawing import (
    SMALL,
    Drawn,
    Mark,
    Style,
    axes_at,
    month_places,
    pixels,
)
from leadership_desktop.charts.lettering import fitted, width_of
from leadership_desktop.domain.calendar import DAYS_A_WEEK, Week
from leadership_desktop.domain.streaks import Streak
from leadership_desktop.services.queries.progress import ProgressView, Scope, StreakLine
from leadership_desktop.text import dates
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from leadership_desktop.charts.drawing import Ground

HEIGHT = 22
"""Pixels a track takes; more actions than fit are in the table."""
TITLES, SHARE_OF_TITLES = 210, 0.3
"""Pixels for the titles at most, and their share of the width."""
LENGTHS = 40
"""Pixels right of the tracks, for the running streaks' lengths."""
SMALLER = SMALL * 0.9
APART = 6
"""Pixels between two lengths on a track at least."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A streak on its track, in weeks from the first one that is shown."""

    line: StreakLine
    streak: Streak
    place: int
    left: int
    right: int
    running: bool


def draw_streaks(figure: Ground, view: ProgressView, style: Style) -> Drawn:
    """Draw the streaks of the weeks that are shown onto `figure`."""
    tokens = style.tokens
    width, height = pixels(figure)
    room = max(2, int((height - 30) / HEIGHT))
    lines = view.streaks[:room]
    more = len(view.streaks) - len(lines)
    weeks = [point.week for point in view.weeks]
    widest = min(TITLES, width * SHARE_OF_TITLES)
    titles = [fitted(line.title, SMALL, widest) for line in lines]
    rest = translate("charts", "and %n more, in the table", more) if more else ""
    left = 8 + max(width_of(text, SMALL) for text in (*titles, rest))
    axes = axes_at(figure, left, 8, LENGTHS, 22)
    axes.set_xlim(-0.5, len(weeks) - 0.5)
    axes.set_ylim(max(len(lines), 3) - 0.5, -0.6)
    axes.set_yticks([])
    for place, title in enumerate(titles):
        axes.text(
            -8 / (width - left - LENGTHS),
            place,
            title,
            transform=axes.get_yaxis_transform(),
            ha="right",
            va="center",
            size=SMALL,
            color=tokens.text,
        )
    bars = bars_of(lines, weeks)
    _draw_bars(axes, bars, len(lines), len(weeks), style)
    _draw_lengths(axes, bars, (width - left - LENGTHS) / len(weeks), style)
    long = len(weeks) > 60
    labels = month_places([week.fourth for week in weeks])
    axes.set_xticks(
        [place for place, _ in labels],
        [
            str(day.year) if long and day.month == 1 else dates.month_short(day.month)
            for _, day in labels
        ],
        color=tokens.muted,
    )
    if more:
        figure.text(
            0,
            5 / height,
            rest,
            size=SMALL,
            color=tokens.muted,
        )
    return Drawn(
        tuple(
            Mark(
                axes,
                bar.left - 0.5,
                bar.place - 0.5,
                bar.right + 0.5,
                bar.place + 0.5,
                words_of_streak(bar.line, bar.streak),
                Scope(action_id=bar.line.action_id),
            )
            for bar in bars
        )
    )


def bars_of(lines: tuple[StreakLine, ...], weeks: list[Week]) -> list[Bar]:
    """Return the streaks as far as they lie in the weeks."""
    first, last = weeks[0], len(weeks) - 1
    return [
        Bar(
            line=line,
            streak=streak,
            place=place,
            left=max(0, (streak.first.first - first.first).days // DAYS_A_WEEK),
            right=min(last, (streak.last.first - first.first).days // DAYS_A_WEEK),
            running=bool(line.running) and streak == line.streaks[-1],
        )
        for place, line in enumerate(lines)
        for streak in line.streaks
    ]


def _draw_bars(
    axes: Axes, bars: list[Bar], lines: int, weeks: int, style: Style
) -> None:
    from matplotlib.collections import LineCollection

    axes.add_collection(
        LineCollection(
            [[(-0.2, place), (weeks - 0.8, place)] for place in range(lines)],
            colors=style.tokens.line,
            linewidths=3.6,
            capstyle="round",
            zorder=1,
        ),
        autolim=False,
    )
    # Round ends add to the length, and run into each other where weeks are narrow.
    round_ends = weeks <= 60
    beyond = 0.2 if round_ends else 0.5
    # One collection for those that still run, so that a past one never hides one.
    for running, alpha in ((False, 0.5), (True, 1.0)):
        chosen = [bar for bar in bars if bar.running is running]
        axes.add_collection(
            LineCollection(
                [
                    [(bar.left - beyond, bar.place), (bar.right + beyond, bar.place)]
                    for bar in chosen
                ],
                colors=[style.goal(bar.line.colour) for bar in chosen],
                alpha=alpha,
                linewidths=4.2,
                capstyle="round" if round_ends else "butt",
                zorder=2 + running,
            ),
            autolim=False,
        )


def _draw_lengths(axes: Axes, bars: list[Bar], week: float, style: Style) -> None:
    """Write the lengths, the longest first, where there is room: a week is `week` px."""
    taken: dict[int, list[tuple[float, float]]] = {}
    for bar in sorted(bars, key=lambda bar: -bar.streak.weeks):
        text = translate("charts", "{weeks} w").format(weeks=bar.streak.weeks)
        if bar.running:
            axes.text(
                1.015,
                bar.place,
                text,
                transform=axes.get_yaxis_transform(),
                va="center",
                size=SMALL,
                weight="bold",
                color=style.tokens.text,
            )
            continue
        middle = (bar.left + bar.right) / 2
        half = (width_of(text, SMALLER) + APART) / 2 / week
        others = taken.setdefault(bar.place, [])
        is_free = all(
            middle + half <= left or right <= middle - half for left, right in others
        )
        if bar.right - bar.left >= 1 and is_free:
            others.append((middle - half, middle + half))
            axes.text(
                middle,
                bar.place - 0.17,
                text,
                ha="center",
                va="bottom",
                size=SMALLER,
                color=style.tokens.muted,
            )


def words_of_streak(line: StreakLine, streak: Streak) -> str:
    """Return a streak's figures, as pointing at it tells them."""
    weeks = translate("charts", "%n week(s) in a row", streak.weeks)
    span = dates.span(streak.first.first, streak.last.last)
    return f"{one_line(line.title, 120)}\n{weeks}\n{span}"
