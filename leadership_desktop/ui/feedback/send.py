"""Ways to send a request: the person does it; the program sends nothing by itself."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from leadership_desktop.domain.growth import Feedback, FeedbackStatus
from leadership_desktop.domain.settings import SettingKey
from leadership_desktop.exchange.export import write_whole
from leadership_desktop.exchange.feedback.form import form_html
from leadership_desktop.services.commands.feedback import PutFeedback
from leadership_desktop.text import feedback as words
from leadership_desktop.text.exports import not_written
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.settings import value_name
from leadership_desktop.text.translation import LANGUAGES, language, speaking, translate
from leadership_desktop.ui.failures import attempt
from leadership_desktop.ui.files import ask_where_to_save
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import Field, Segments, TextArea
from leadership_desktop.ui.widgets.labels import Label
from leadership_desktop.ui.widgets.surfaces import button

FORM, TEXT = "form", "text"
LONGEST_IN_A_LINK = 1_600
"""Characters of an address: some systems cut a longer one off."""


class SendDialog(QDialog):
    """The message can be changed; each way of sending it says that it was asked."""

    def __init__(self, services: Services, parent: QWidget, request: Feedback) -> None:
        super().__init__(parent.window())
        self._services = services
        self._request = request
        self._texts: dict[tuple[str, str], str] = {}
        """What one made of the message, by language and way."""
        self._shown: tuple[str, str] | None = None
        self._is_saved = False
        with services.workspace.reading() as tx:
            self._person = tx.people.require(request.person_id)
        name = one_line(self._person.name, 60)
        self.setWindowTitle(
            translate("feedback", "Send it to {name}").format(name=name)
        )
        self.resize(620, min(560, max(480, parent.window().height() - 40)))
        says = Label(
            translate(
                "feedback",
                "The program sends nothing itself. Save the form and attach it to a "
                "message of yours, or send the questions as text.",
            ),
            tone="muted",
            wrap=True,
        )
        self.speech = Segments(
            [(code, value_name(SettingKey.LANGUAGE, code)) for code in LANGUAGES]
        )
        self.speech.choose(language())
        self.speech.changed.connect(self._write)
        self.way = Segments(
            [
                (FORM, translate("feedback", "With the form")),
                (TEXT, translate("feedback", "The questions as text")),
            ]
        )
        self.way.choose(FORM)
        self.way.changed.connect(self._write)
        self.text = TextArea(lines=8)
        self.text.setMaximumHeight(2_000)
        self.told = Label("", tone="accent", wrap=True)
        self.told.hide()
        self.save = button(translate("feedback", "Save the form…"), "primary")
        self.save.clicked.connect(self._save)
        self.copy = button(translate("feedback", "Copy the text"))
        self.copy.clicked.connect(self._copy)
        self.mail = button(translate("feedback", "Write a mail…"))
        self.mail.clicked.connect(self._mail)
        self.close_button = button(translate("window", "Close"))
        self.close_button.clicked.connect(self.accept)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(12)
        layout.addWidget(says)
        layout.addWidget(
            Field(translate("feedback", "In which language?"), self.speech)
        )
        layout.addWidget(Field(translate("feedback", "How?"), self.way))
        layout.addWidget(Field(translate("feedback", "Your message"), self.text), 1)
        layout.addWidget(self.told)
        foot = QHBoxLayout()
        foot.addWidget(self.save)
        foot.addWidget(self.copy)
        foot.addWidget(self.mail)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        layout.addLayout(foot)
        self._write()
        self.save.setFocus()

    def _write(self) -> None:
        with_form = self.way.value() == FORM
        with speaking(str(self.speech.value())):
            text = words.message(
                self._person.name, self._request.questions, with_form=with_form
            )
        if self._shown is not None:
            self._texts[self._shown] = self.text.toPlainText()
        self._shown = str(self.speech.value()), str(self.way.value())
        self.text.setPlainText(self._texts.get(self._shown, text))
        self.save.setEnabled(with_form)
        self.told.hide()

    def _save(self) -> None:
        name = words.form_name(self._person.name, self._services.workspace.today())
        title = translate("feedback", "Save the form")
        path = ask_where_to_save(self, title, name, ["HTML (*.html)"])
        if path is not None:
            self.save_form(path)

    def save_form(self, path: Path) -> None:
        """Write the form to `path`, whole or not at all."""
        code = str(self.speech.value())
        with speaking(code):
            html = form_html(words.form(self._request, self._person.name, code))
        try:
            write_whole(path, [html.encode()])
        except OSError:
            self._tell(not_written(path), problem=True)
            return
        self._is_saved = True
        text = translate("feedback", "Saved: {file}. Attach it to your message.")
        self._was_asked(text.format(file=path))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._was_asked(
            translate("feedback", "Copied. Paste it into a message of yours.")
        )

    def _mail(self) -> None:
        """Open the mail program; what is too long for an address is copied instead."""
        body = self.text.toPlainText()
        link = self._link(body)
        is_long = len(link) > LONGEST_IN_A_LINK
        if is_long:
            QGuiApplication.clipboard().setText(body)
            link = self._link("")
        if not QDesktopServices.openUrl(QUrl(link, QUrl.ParsingMode.StrictMode)):
            text = translate(
                "feedback",
                "No mail program answered. Copy the text into a message of yours.",
            )
            self._tell(text, problem=True)
            return
        said = (
            translate("feedback", "The text is copied: paste it into the mail.")
            if is_long
            # That a program was called does not say that one answered.
            else translate(
                "feedback",
                "Your mail program was called with the message. If no window opens, "
                "copy the text.",
            )
        )
        if self.way.value() == FORM and not self._is_saved:
            also = translate("feedback", "Save the form, too, and attach it.")
            said = f"{said} {also}"
        self._was_asked(said)

    def _link(self, body: str) -> str:
        with speaking(str(self.speech.value())):
            subject = words.subject()
        # Of a pasted address no second line, and nothing that would end it.
        address = quote("".join(self._person.email.split()), safe="@.+-_")
        link = f"mailto:{address}?subject={quote(subject)}"
        return f"{link}&body={quote(body.replace(chr(10), chr(13) + chr(10)))}"

    def _was_asked(self, sentence: str) -> None:
        """Note that it was asked today; asking again begins the waiting anew."""
        today = self._services.workspace.today()
        asked = replace(self._request, asked_on=today, status=FeedbackStatus.ASKED)
        with attempt(self) as attempted:
            self._services.workspace.execute(PutFeedback(asked))
        if attempted.succeeded:
            self._request = asked
            self._tell(sentence)

    def tell_problem(self, sentence: str) -> None:
        """Say what the world did; the message stays."""
        self._tell(sentence, problem=True)

    def _tell(self, sentence: str, *, problem: bool = False) -> None:
        self.told.set_tone("problem" if problem else "accent")
        self.told.setText(sentence)
        self.told.show()
