"""What there is to explain on the week page, wherever one is on it."""

from __future__ import annotations

from leadership_desktop.services.queries.explaining import explain_action, explain_set
from leadership_desktop.services.queries.week import WeekView
from leadership_desktop.services.workspace import Workspace
from leadership_desktop.text import dates
from leadership_desktop.text.explaining import Section, of_action, of_set
from leadership_desktop.ui.week.lines import Line, heading


def explained(
    workspace: Workspace, view: WeekView, line: Line | None
) -> tuple[str, list[Section]]:
    """Return title and parts: of an action, of a heading's goal, or of the whole week."""
    if line is None:
        title = dates.week_title(view.week, workspace.calendar)
        return title, of_set(explain_set(workspace, view.week))
    if line.row is None:
        ids = [row.action.id for row in line.group.rows]
        return heading(line.group), of_set(explain_set(workspace, view.week, ids))
    action = line.row.action
    return action.title, of_action(explain_action(workspace, action.id, view.week))
