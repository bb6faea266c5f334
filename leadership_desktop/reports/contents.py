"""What stands in a report, from top to bottom."""

from __future__ import annotations

from collections.abc import Iterator

from leadership_desktop.charts import titles
from leadership_desktop.charts.days import draw_days
from leadership_desktop.charts.drawing import POINTS_A_PIXEL
from leadership_desktop.charts.goals import draw_goals
from leadership_desktop.charts.growth import draw_growth
from leadership_desktop.charts.momentum import draw_momentum
from leadership_desktop.charts.paper.blocks import (
    BODY,
    SMALL,
    STRONG,
    TITLE,
    Beside,
    Block,
    Chart,
    Figures,
    Gap,
    Lines,
    Words,
    heading,
)
from leadership_desktop.charts.paper.rows import Bar, Item, Row
from leadership_desktop.charts.paper.sheet import STYLE
from leadership_desktop.charts.streaks import HEIGHT, draw_streaks
from leadership_desktop.domain.momentum import STRONG_WEEK
from leadership_desktop.domain.reports import Part
from leadership_desktop.services.queries.feedback import growth_of
from leadership_desktop.services.queries.report import ReportGoal, ReportView
from leadership_desktop.text import progress, reflections, reviews
from leadership_desktop.text import report as words
from leadership_desktop.text.lines import one_line

ROOMY, CLOSE = 12, 7
"""Points between two parts."""
WIDE_CHART, LOW_CHART = 118, 88
"""Points that the chart of momentum is high."""
MOST_TRACKS = 14
DAYS_HIGH = 64
"""Points for the days of a year: low enough to leave room for what their shades mean."""
RADAR = 170
SHARES = (0.17, 0.16, 0.16, 0.19, 0.12, 0.20)
"""How the figures share the width, by how long they are."""
MOST_NEXT, FEW_NEXT = 8, 5
"""How many of the actions that come next are named."""


def contents(view: ReportView, *, is_close: bool) -> list[Block]:
    """Return the blocks of a report; `is_close` leaves less room between and in them."""
    gap = Gap(CLOSE if is_close else ROOMY)
    parts = [
        _head(view),
        *(list(_part(view, part, is_close=is_close)) for part in Part),
        list(_reflections(view)),
    ]
    found: list[Block] = []
    for part in parts:
        if part and found:
            found.append(gap)
        found += part
    return found


def _part(view: ReportView, part: Part, *, is_close: bool) -> Iterator[Block]:
    """Yield the blocks of a part; none where it was not chosen, or has nothing."""
    if not view.has(part):
        return
    match part:
        case Part.VISION:
            yield from _vision(view)
        case Part.FIGURES:
            yield from _figures(view)
        case Part.CHARTS if not view.is_empty:
            yield from _charts(view, is_close=is_close)
        case Part.STREAKS if view.streaks:
            yield from _streaks(view, is_close=is_close)
        case Part.GOALS if view.goals:
            yield heading(words.part_name(part))
            for found in view.goals:
                yield _goal(view, found)
        case Part.WINS if view.wins:
            yield heading(words.part_name(part))
            for win in view.wins:
                yield Words(one_line(win), mark="✓")
        case Part.GROWTH if view.assessments:
            yield from _growth(view)
        case Part.NEXT_STEP | Part.ONE_CHANGE:
            yield from _next_step(view, part, FEW_NEXT if is_close else MOST_NEXT)
        case _:
            return


def _head(view: ReportView) -> list[Block]:
    title = words.heading(view.period)
    return [Words(title, TITLE, bookmark=title), Words(words.days(view), SMALL)]


def _vision(view: ReportView) -> Iterator[Block]:
    if view.vision is None:
        return
    yield heading(words.part_name(Part.VISION))
    yield Words(view.vision.statement.strip())
    if view.has(Part.REASONS) and view.vision.why.strip():
        yield Words(view.vision.why.strip(), SMALL)
    changed = words.vision_changed(view)
    if changed:
        yield Words(changed, SMALL)


def _figures(view: ReportView) -> Iterator[Block]:
    yield heading(words.part_name(Part.FIGURES))
    if view.is_empty:
        yield Words(words.nothing(view))
        return
    tones = {"accent": STYLE.tokens.accent, "amber": STYLE.tokens.amber}
    yield Figures(
        tuple(
            (told.figure, told.meaning, tones.get(told.tone, STYLE.tokens.text))
            for told in progress.figures(view.progress)
        ),
        SHARES,
    )


def _charts(view: ReportView, *, is_close: bool) -> Iterator[Block]:
    shown = view.progress
    high = LOW_CHART if is_close else WIDE_CHART
    momentum = Chart(titles.title("momentum"), titles.bound(draw_momentum, shown), high)
    if shown.goals and not view.has(Part.GOALS):
        goals = Chart(titles.title("goals"), titles.bound(draw_goals, shown), high)
        yield Beside(momentum, goals, 0.6)
    else:  # the goals tell of themselves how much was done
        yield momentum
    yield Gap(CLOSE)
    if not titles.is_empty("calendar", shown):
        days = titles.bound(draw_days, shown)
        yield Chart(titles.title("calendar"), days, DAYS_HIGH)


def _streaks(view: ReportView, *, is_close: bool) -> Iterator[Block]:
    count = len(view.progress.streaks)
    if view.has(Part.CHARTS):
        tracks = max(3, min(count, MOST_TRACKS))
        room_for_more = 8 if count > tracks else 0
        high = (34 + tracks * HEIGHT + room_for_more) * POINTS_A_PIXEL
        chart = titles.bound(draw_streaks, view.progress)
        yield Chart(titles.title("streaks"), chart, high)
        reserves = words.reserves(view)
        if is_close and count <= tracks:
            if reserves:
                yield Words(reserves, SMALL)
            return
    else:
        yield heading(words.part_name(Part.STREAKS))
    columns = Row("", words.streak_columns(view), SMALL, stays_with_next=True)
    yield columns
    for number, found in enumerate(view.streaks, 2):
        # The last row does not stand alone on a page.
        title, cells = one_line(found.line.title), words.streak_cells(found)
        last = number == len(view.streaks)
        yield Row(title, cells, stays_with_next=last, columns=columns)


def _goal(view: ReportView, found: ReportGoal) -> Item:
    goal, colour = found.goal, STYLE.goal(found.goal.colour)
    bars = []
    if found.execution is not None:
        told = words.done_of_planned(found.execution)
        bars.append(Bar(found.execution, colour, told, STRONG_WEEK))
    if goal.measure is not None and found.measured is not None:
        share = goal.measure.progress(found.measured.value)
        bars.append(Bar(share, colour, words.of_the_way(share)))
    lines = words.goal_lines(found, view.period, reasons=view.has(Part.REASONS))
    return Item(one_line(goal.title), colour, tuple(lines), tuple(bars))


def _growth(view: ReportView) -> Iterator[Block]:
    newest = view.assessments[-1]
    before = view.assessments[-2] if view.assessments[1:] else None
    yield heading(words.part_name(Part.GROWTH))
    # What others said was said to oneself: it is not passed on.
    chart = titles.bound(draw_growth, growth_of(view.assessments))
    lines = tuple(reviews.rating_lines(newest, before))
    yield Beside(Chart("", chart, RADAR), Lines(lines, 30), 0.6)


def _next_step(view: ReportView, part: Part, most: int) -> Iterator[Block]:
    if part is Part.ONE_CHANGE:
        if view.next_step.words:
            yield heading(words.part_name(Part.ONE_CHANGE))
            yield Words(view.next_step.words)
        return
    lines = words.next_lines(view, most)
    if lines:
        yield heading(words.part_name(Part.NEXT_STEP))
        yield Words(words.next_title(view), SMALL, stays_with_next=True)
        for line in lines:
            yield Words(line, mark="–")


def _reflections(view: ReportView) -> Iterator[Block]:
    for number, reflection in enumerate(view.reflections):
        if number:
            yield Gap(CLOSE)
        yield heading(words.reflection_title(view, reflection))
        for answer in reflections.in_order(reflection):
            question = words.question(view, answer.question)
            yield Words(question, STRONG, stays_with_next=True)
            yield Words(answer.text.strip(), BODY)
