"""Cards, lines, headers and scrolling pages."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.text.translation import translate
from leadership_desktop.ui.theme import SECTION, SMALL, TITLE
from leadership_desktop.ui.widgets.labels import ElidedLabel, Label

GAP = 16
MARGIN = 24
CARD_SIDE = 18
"""From the edge of any card to its words: what stands below each other is in line."""
QUIET_SIDE = 7
"""From the edge of a quiet button, which is not seen, to its word."""


class Card(QFrame):
    """A surface with a fine border; `body` is where its content goes."""

    def __init__(self, *, title: str = "", padding: int = 16) -> None:
        super().__init__()
        self.setObjectName("card")
        self.body = QVBoxLayout(self)
        side = max(CARD_SIDE, padding + 2)
        self.body.setContentsMargins(side, padding, side, padding)
        self.body.setSpacing(8)
        self.title = Label(title, size=SECTION, weight=QFont.Weight.DemiBold)
        self.title.hide()
        if title:
            # In its place first: shown without one, it would be a window of its own.
            self.body.addWidget(self.title)
            self.title.show()


class Line(QFrame):
    """A fine line between two parts."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("line")
        self.setFixedHeight(1)


class Button(QPushButton):
    """A button that Enter presses as Space does, but only when it has the focus."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        # Else Enter would press whatever happens to be first in a dialog.
        self.setAutoDefault(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press on Enter."""
        bare = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if bare and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str = "", kind: str = "") -> QPushButton:
    """Return a button: "primary" (one a page), "quiet", "choice", or an ordinary one."""
    made = Button(text)
    made.setProperty("kind", kind)
    made.setCursor(Qt.CursorShape.PointingHandCursor)
    return made


def why_button() -> QPushButton:
    """Return the small button that explains the figures beside it."""
    made = button("?", "quiet")
    made.setAccessibleName(translate("explain", "Where these figures come from"))
    made.setToolTip(made.accessibleName())
    return made


class ElidedTitle(ElidedLabel):
    """A title as wide as its words; it gives way where the room ends."""

    def setText(self, text: str) -> None:
        """Show `text`, on one line."""
        super().setText(text)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)


class PageHeader(QWidget):
    """The page's title with a quiet subtitle, and its buttons at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.title: Label = Label("", size=TITLE, weight=QFont.Weight.DemiBold)
        self.subtitle = ElidedLabel("", tone="muted")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.title)
        layout.addWidget(self.subtitle, 1)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(12)
        layout.addLayout(self.buttons)
        self.setMinimumHeight(32)

    def elide_title(self) -> None:
        """Let the title end in … where the room does: it is a person's own."""
        before, layout = self.title, self.layout()
        self.title = ElidedTitle("", size=TITLE, weight=QFont.Weight.DemiBold)
        if layout is not None:
            layout.replaceWidget(before, self.title)
        before.deleteLater()

    def add(self, *widgets: QWidget) -> None:
        """Add buttons, from left to right."""
        for widget in widgets:
            self.buttons.addWidget(widget)


class Figure(QWidget):
    """A large figure with its meaning below, in small type."""

    def __init__(self, *, tone: str = "", align_right: bool = False) -> None:
        super().__init__()
        self.figure = Label("", size=TITLE, weight=QFont.Weight.Bold, tone=tone)
        self.caption = Label("", size=SMALL, tone="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for label in (self.figure, self.caption):
            if align_right:
                label.setAlignment(Qt.AlignmentFlag.AlignRight)
            layout.addWidget(label)

    def show_figure(self, figure: str, caption: str) -> None:
        """Show a figure and what it means."""
        self.figure.setText(figure)
        self.caption.setText(caption)
        self.setAccessibleName(f"{figure} {caption}")


SCROLLS: dict[int, QAbstractSlider.SliderAction] = {
    Qt.Key.Key_Up: QAbstractSlider.SliderAction.SliderSingleStepSub,
    Qt.Key.Key_Down: QAbstractSlider.SliderAction.SliderSingleStepAdd,
    Qt.Key.Key_PageUp: QAbstractSlider.SliderAction.SliderPageStepSub,
    Qt.Key.Key_PageDown: QAbstractSlider.SliderAction.SliderPageStepAdd,
    Qt.Key.Key_Home: QAbstractSlider.SliderAction.SliderToMinimum,
    Qt.Key.Key_End: QAbstractSlider.SliderAction.SliderToMaximum,
}


ROOM = 8
"""Between what is scrolled to and the edge."""


class Scroll(QScrollArea):
    """A part that scrolls up and down, never sideways."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        content.setObjectName("scrolled")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._has_focus = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        """Show what the focus comes to from outside."""
        # What it left may be gone already: only what it came to is asked.
        focused, was_inside = QApplication.focusWidget(), self._has_focus
        self._has_focus = focused is not None and self.isAncestorOf(focused)
        if focused is not None and self._has_focus and not was_inside:
            self._show_whole(focused)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Show the whole of what Tab comes to: Qt shows just where its cursor is."""
        moved = super().focusNextPrevChild(forward)
        focused = self.focusWidget()
        if moved and focused is not None:
            self._show_whole(focused)
        return moved

    def _show_whole(self, focused: QWidget) -> None:
        content = self.widget()
        if content is not None and content.isAncestorOf(focused):
            top = focused.mapTo(content, QPoint(0, 0)).y()
            for edge in (top + focused.height(), top):
                self.ensureVisible(0, edge, 0, ROOM)

    def scroll_by(self, event: QKeyEvent) -> bool:
        """Scroll by a bare arrow, Page Up or Down, Home or End; return whether it is one.

        For keys that nobody in the window took: the focus may be on a button below.
        """
        action = SCROLLS.get(event.key())
        # Arrows and their like on the number pad say so.
        pad = Qt.KeyboardModifier.KeypadModifier
        if action is None or event.modifiers() & ~pad:
            return False
        self.verticalScrollBar().triggerAction(action)
        return True


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Remove everything from a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
