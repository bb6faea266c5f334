"""Shows a reflection, whole, from wherever it was found."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.reflections import Reflection
from leadership_desktop.text import reflections as words
from leadership_desktop.text.explaining import Section
from leadership_desktop.ui.explain import ExplainDialog


def show_reflection(reflection: Reflection, window: QWidget) -> None:
    """Show each question with its answer."""
    ExplainDialog(
        words.title(reflection),
        [
            Section(words.question(answer.question), answer.text)
            for answer in reflection.answers
        ],
        window,
        name=words.kind_name(reflection.kind),
    ).open()
