"""The preview of an import in words."""

from __future__ import annotations

from leadership_desktop.exchange.preview import (
    ActionLine,
    Counts,
    ImportPreview,
    Novelty,
)
from leadership_desktop.text import dates, numbers
from leadership_desktop.text.imports.losses import of_loss
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate


def summary(preview: ImportPreview) -> str:
    """Return in a sentence what bringing in the file would do."""
    if not preview.changes_anything:
        if preview.is_empty:
            return translate("import", "There is nothing in this file to bring in.")
        return all_here()
    return translate("import", "This is what will come in; nothing has changed yet.")


def all_here() -> str:
    """Return what is said of a file that brings nothing."""
    return translate("import", "Everything in this file is here already.")


def done(preview: ImportPreview) -> str:
    """Return in a sentence what was brought in."""
    if not preview.changes_anything:
        return summary(preview)
    kinds = (kind_line(kind, counts) for kind, counts in preview.counts.items())
    return translate("import", "“{name}” was brought in: {counts}.").format(
        name=preview.name, counts="; ".join(kinds)
    )


def in_lines(preview: ImportPreview, *, imported: bool = False) -> list[str]:
    """Return what would come in, or what was `imported`, for the terminal."""
    if imported:
        lines = [done(preview)]
    else:
        kinds = preview.counts.items()
        lines = [summary(preview), "", *(f"  {kind_line(*kind)}" for kind in kinds)]
    if preview.actions:
        lines.append("")
    lines += [f"  {action_line(action)}" for action in preview.actions]
    if preview.brings_settings:
        lines += ["", settings_line()]
    if preview.losses:
        lines += ["", losses_title()]
        lines += [f"  {of_loss(loss)}" for loss in preview.losses]
    return lines


def kind_line(kind: str, counts: Counts) -> str:
    """Return, say, “Check-ins: 12 new, 3 changed, 40 as here”."""
    return f"{kind_name(kind)}: {counts_text(counts)}"


def counts_text(counts: Counts) -> str:
    """Return, say, “12 new, 3 changed, 40 as here”; what is none is left out."""
    parts = []
    if counts.new:
        parts.append(translate("import", "%n new", counts.new))
    if counts.changed:
        parts.append(translate("import", "%n changed", counts.changed))
    if counts.equal:
        parts.append(translate("import", "%n as here", counts.equal))
    return ", ".join(parts) or translate("import", "none")


def action_line(action: ActionLine) -> str:
    """Return an action with its days and counts."""
    parts = [period_text(action)]
    if action.done:
        parts.append(translate("import", "%n done", action.done))
    if action.skipped:
        parts.append(translate("import", "%n skipped", action.skipped))
    if action.notes:
        parts.append(translate("import", "%n notes", action.notes))
    parts.append(novelty_text(action.novelty))
    title = one_line(action.title)
    return f"{title}: {', '.join(parts)}"


def period_text(action: ActionLine) -> str:
    """Return the days from the first check-in to the last."""
    if action.first is None or action.last is None:
        return translate("import", "no check-ins")
    return dates.span(action.first, action.last)


def novelty_text(novelty: Novelty) -> str:
    """Return how an action compares to what is here."""
    match novelty:
        case Novelty.NEW:
            return translate("import", "new")
        case Novelty.CHANGED:
            return translate("import", "changed")
        case Novelty.EQUAL:
            return translate("import", "as here")


def count_text(count: int) -> str:
    """Return a count for a table's cell; nothing for none."""
    return numbers.number(count) if count else ""


def losses_title() -> str:
    """Return the title over the losses."""
    return translate("import", "What does not come along as it is")


def settings_line() -> str:
    """Return what is said when the settings come along."""
    return translate(
        "import", "The file’s week, day and year starts become the settings here."
    )


def demonstration_line() -> str:
    """Return what is said while the example is still here."""
    return translate(
        "import", "The example is still here; leave it first to see only your own."
    )


def kind_name(kind: str) -> str:
    """Return the name of a kind of things, by its name in the archive."""
    return {
        "visions": translate("import", "Versions of the vision"),
        "values": translate("import", "Values"),
        "goals": translate("import", "Goals"),
        "actions": translate("import", "Actions"),
        "check_ins": translate("import", "Check-ins"),
        "pauses": translate("import", "Pauses"),
        "reflections": translate("import", "Reflections"),
        "assessments": translate("import", "Self-assessments"),
        "people": translate("import", "People"),
        "feedback": translate("import", "Feedback"),
        "proposals": translate("import", "Proposals"),
        "fit_checks": translate("import", "Requests held against the compass"),
        "accepted_loose_ends": translate("import", "Loose ends that are fine"),
    }[kind]
