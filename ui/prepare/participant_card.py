"""The card of one participant: forms of the name for the paper, contacts, remark, weight."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QSpinBox, QVBoxLayout, QWidget

from models.acts.people import HIGHEST_WEIGHT
from models.people import CaseForms, Participant
from ui.entry import Figure
from ui.flow import Columns
from ui.plain import label, wrapping
from ui.prepare.fields import (
    indent_text,
    labelled,
    text_field,
)

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
        self._shown_weight = 1
        self._name = label(role="strong")
        self._contacts = QWidget(self)
        self._fields = {
            name: text_field(name)
            for name in ("accusative", "dative", "organisation_genitive", "remark", *CONTACTS)
        }
        self._weight = self._weight_box()
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
        self._show_weight(participant)

    def show_contacts(self, shown: bool) -> None:
        self._contacts.setVisible(shown)

    def finish(self) -> None:
        """Tell what was typed and not told yet."""
        if self._participant is None:
            return
        typed = {key: " ".join(field.text().split()) for key, field in self._fields.items()}
        weight = self._weight.value()
        if typed == self._shown and weight == self._shown_weight:
            return
        self._shown, self._shown_weight = typed, weight
        self.changed.emit(replace(_with(self._participant, typed), weight=weight))

    def first_field(self) -> QLineEdit:
        return self._fields["accusative"]

    def _key(self) -> int | None:
        return self._participant.id if self._participant else None

    def _show_weight(self, participant: Participant | None) -> None:
        weight = participant.weight if participant else 1
        self._weight.setEnabled(participant is not None)
        if weight != self._shown_weight:
            self._shown_weight = weight
            self._weight.setValue(weight)

    def _weight_box(self) -> QSpinBox:
        box = Figure()
        box.setObjectName("weight")
        box.setRange(1, HIGHEST_WEIGHT)
        indent_text(box)
        box.editingFinished.connect(self.finish)
        return box

    def _lay_out(self) -> None:
        forms = Columns(5)
        titles = {
            "accusative": self.tr("Name in the accusative (whom?)"),
            "dative": self.tr("Name in the dative (to whom?)"),
            "organisation_genitive": self.tr("Organisation in the genitive (of what?)"),
            "remark": self.tr("Remark"),
        }
        for key, title in titles.items():
            forms.add_layout(labelled(title, self._fields[key]))
        forms.add_layout(labelled(self.tr("Weight of the vote"), self._weight))
        contacts = Columns(2, self._contacts)
        contacts.add_layout(labelled(self.tr("Phone"), self._fields["phone"]))
        contacts.add_layout(labelled(self.tr("E-mail"), self._fields["email"]))
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
