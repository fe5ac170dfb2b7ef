"""The card of one participant: forms of the name for the paper, contacts, remark."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from models.people import CaseForms, Participant
from ui.plain import label, wrapping
from ui.prepare.fields import even_columns, labelled, text_field

CONTACTS = ("phone", "email")


class ParticipantCard(QFrame):
    """`changed` tells the whole new value once a field is left, if it was changed."""

    changed = Signal(Participant)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("participant_card")
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Card of the participant"))
        self._participant: Participant | None = None
        self._shown: dict[str, str] = {}
        self._name = label(role="strong")
        self._contacts = QWidget(self)
        self._fields = {
            name: text_field(name)
            for name in ("accusative", "dative", "organisation_genitive", "remark", *CONTACTS)
        }
        self._lay_out()
        for field in self._fields.values():
            field.editingFinished.connect(self.finish)
        self.show_contacts(False)
        self.show_participant(None)

    def show_participant(self, participant: Participant | None) -> None:
        """What is being typed into a field stays, unless it is another person's."""
        if self._key() != (participant.id if participant else None):
            self.finish()
            self._shown = {}
        self._participant = participant
        name = participant.person.full_name if participant else ""
        self._name.setText(name or self.tr("Choose somebody of the list."))
        for key, text in _texts(participant).items():
            self._fields[key].setEnabled(participant is not None)
            if self._shown.get(key) != text:
                self._shown[key] = text
                self._fields[key].setText(text)

    def show_contacts(self, shown: bool) -> None:
        self._contacts.setVisible(shown)

    def finish(self) -> None:
        """Tell what was typed and not told yet."""
        if self._participant is None:
            return
        typed = {key: " ".join(field.text().split()) for key, field in self._fields.items()}
        if typed == self._shown:
            return
        self._shown = typed
        self.changed.emit(_with(self._participant, typed))

    def first_field(self) -> QLineEdit:
        return self._fields["accusative"]

    def _key(self) -> int | None:
        return self._participant.id if self._participant else None

    def _lay_out(self) -> None:
        forms = QGridLayout()
        forms.setHorizontalSpacing(12)
        even_columns(forms, 4)
        titles = {
            "accusative": self.tr("Name in the accusative (whom?)"),
            "dative": self.tr("Name in the dative (to whom?)"),
            "organisation_genitive": self.tr("Organisation in the genitive (of what?)"),
            "remark": self.tr("Remark"),
        }
        for column, (key, title) in enumerate(titles.items()):
            forms.addLayout(labelled(title, self._fields[key]), 0, column)
        contacts = QGridLayout(self._contacts)
        contacts.setContentsMargins(0, 0, 0, 0)
        contacts.setHorizontalSpacing(12)
        even_columns(contacts, 2)
        contacts.addLayout(labelled(self.tr("Phone"), self._fields["phone"]), 0, 0)
        contacts.addLayout(labelled(self.tr("E-mail"), self._fields["email"]), 0, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, 8, 12, 10)
        whole.setSpacing(6)
        whole.addWidget(self._name)
        whole.addLayout(forms)
        whole.addWidget(self._contacts)
        words = self.tr(
            "The program declines nothing by itself: where a paper needs a case, it takes the form "
            "typed here, and without one it words the line so that none is needed."
        )
        whole.addWidget(wrapping(words, role="muted"))


def _texts(participant: Participant | None) -> dict[str, str]:
    one = participant or None
    forms = one.forms if one else CaseForms()
    return {
        "accusative": forms.accusative,
        "dative": forms.dative,
        "organisation_genitive": forms.organisation_genitive,
        "remark": one.remark if one else "",
        "phone": one.phone if one else "",
        "email": one.email if one else "",
    }


def _with(old: Participant, typed: dict[str, str]) -> Participant:
    forms = CaseForms(typed["accusative"], typed["dative"], typed["organisation_genitive"])
    return replace(
        old, forms=forms, remark=typed["remark"], phone=typed["phone"], email=typed["email"]
    )
