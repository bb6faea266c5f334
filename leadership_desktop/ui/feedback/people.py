"""The people whose feedback is asked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from leadership_desktop.domain.growth import Person
from leadership_desktop.services.commands import Command
from leadership_desktop.services.commands.feedback import DeletePerson, PutPerson
from leadership_desktop.services.identity import new_id
from leadership_desktop.text.lines import one_line
from leadership_desktop.text.translation import translate
from leadership_desktop.ui.editors.dialog import EditorDialog
from leadership_desktop.ui.record_dialog import RecordDialog
from leadership_desktop.ui.services import Services
from leadership_desktop.ui.widgets.fields import ShortText


class PersonDialog(EditorDialog):
    """Saving it is one step."""

    def __init__(
        self, services: Services, parent: QWidget, person: Person | None = None
    ) -> None:
        super().__init__(translate("feedback", "A person"), parent)
        self._services = services
        self._before = person
        self.name = ShortText()
        self.role = ShortText(
            placeholder=translate("feedback", "Manager, mentor, colleague …")
        )
        self.email = ShortText()
        self.add_field("name", translate("feedback", "Name"), self.name)
        self.add_field("role", translate("feedback", "Who is that to you?"), self.role)
        self.add_field("email", translate("feedback", "Mail address"), self.email)
        self.form.addStretch(1)
        if person is not None:
            self.name.setText(person.name)
            self.role.setText(person.role)
            self.email.setText(person.email)
        self.name.setFocus()

    def commit(self) -> bool:
        """Keep the person."""
        person = self._before or Person(id=new_id(), name="…")
        kept = replace(
            person,
            name=self.name.text().strip(),
            role=self.role.text().strip(),
            email=self.email.text().strip(),
        )
        return self.carry_out(self._services, PutPerson(kept), tell=False)


class PeopleDialog(RecordDialog):
    """Deleting a person takes along what they were asked and said; undo brings it back."""

    def __init__(self, services: Services, parent: QWidget) -> None:
        super().__init__(
            services,
            parent,
            name=translate("feedback", "People whose feedback you ask"),
            choose=translate("feedback", "Open…"),
            add=translate("feedback", "Add somebody…"),
        )
        self.setWindowTitle(translate("feedback", "People"))

    def items(self) -> tuple[list[tuple[str, str, object]], str]:
        """Return the people, and what deleting one means."""
        with self.services.workspace.reading() as tx:
            people, feedback = tx.people.all(), tx.feedback.all()
        asked = {
            person.id: sum(one.person_id == person.id for one in feedback)
            for person in people
        }
        lines: list[tuple[str, str, object]] = [
            (
                one_line(person.name),
                " · ".join(
                    part
                    for part in (
                        one_line(person.role, 60),
                        one_line(person.email, 60),
                        translate("feedback", "%n request(s)", asked[person.id]),
                    )
                    if part
                ),
                person,
            )
            for person in people
        ]
        return lines, translate(
            "feedback", "Del deletes a person with all they were asked and said."
        )

    def editor(self, thing: object | None) -> EditorDialog:
        """Return the editor of a person, or of a new one."""
        person = thing if isinstance(thing, Person) else None
        return PersonDialog(self.services, self.window_below, person)

    def removal(self, thing: object) -> Command:
        """Return the command that deletes a person."""
        return DeletePerson(thing.id if isinstance(thing, Person) else "")

    def reject(self) -> None:
        """Go back to the feedback, from which one came."""
        from leadership_desktop.ui.feedback.record import FeedbackDialog

        super().reject()
        FeedbackDialog(self.services, self.window_below).open()

    def again(self) -> PeopleDialog:
        """Return the list anew."""
        return PeopleDialog(self.services, self.window_below)
