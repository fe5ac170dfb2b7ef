"""Writing down afterwards what was missed at the table: under which item, what kind, who said it,
the text."""

from datetime import date

from msgspec import Struct
from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from ui import wording
from ui.entry import Choice
from ui.line import Line
from ui.outcomes.field_watch import FieldWatch
from ui.outcomes.speaker_choice import Speaker, SpeakerChoice
from ui.plain import button

KINDS = tuple(NoteKind)


class ItemChoice(Struct, frozen=True):
    item: ItemId
    number: str
    title: str

    @property
    def words(self) -> str:
        return f"{self.number}. {self.title}" if self.number else self.title


class OutcomeChoices(Struct, frozen=True):
    """All items of the agenda, everybody who may have said something, and the day of the meeting,
    where a new due date starts from."""

    items: tuple[ItemChoice, ...] = ()
    day: date | None = None
    speakers: tuple[Speaker, ...] = ()


class Draft(Struct, frozen=True):
    """What is being written down: not yet in the list; `shown` unless it was put aside."""

    shown: bool
    text: str
    item: ItemId | None
    kind: NoteKind
    about: NoteId | None
    speaker: Speaker | None = None


class NewOutcome(QWidget):
    """`added` carries item, kind, text, the note it is about, or None, and who said it, or None."""

    added = Signal(object, object, str, object, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices = OutcomeChoices()
        self._about: NoteId | None = None
        self._wanted: ItemId | None = None
        self._item = Choice()
        self._kind = Choice()
        self._speaker = SpeakerChoice()
        self._text = Line()
        self._add = button(self.tr("Write down"), "take_note")
        self._watch = FieldWatch(self)
        self._name_fields()
        self.show_choices(self._choices)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setColumnStretch(1, 1)
        grid.addWidget(self._kind, 0, 0)
        grid.addWidget(self._item, 0, 1, 1, 2)
        grid.addWidget(self._speaker, 1, 0, 1, 3)
        grid.addWidget(self._text, 2, 0, 1, 2)
        grid.addWidget(self._add, 2, 2)
        self._watch.watch(self._item, self._kind, self._speaker, self._text)
        self._item.currentIndexChanged.connect(lambda _place: self._offer_speakers())
        self._watch.left.connect(self.left)
        self._text.returnPressed.connect(self._write_down)
        self._add.clicked.connect(self._write_down)

    def show_choices(self, choices: OutcomeChoices) -> None:
        chosen, self._wanted = self._chosen() or self._wanted, None
        self._choices = choices
        with QSignalBlocker(self._item):
            self._item.clear()
            self._item.addItem(self.tr("Under no item"))
            self._item.addItems([one.words for one in choices.items])
            self.choose(chosen)
        self._offer_speakers()

    def choose(self, item: ItemId | None) -> None:
        keys = [None, *(one.item for one in self._choices.items)]
        self._item.setCurrentIndex(keys.index(item) if item in keys else 0)

    def begin(self, about: NoteId | None = None) -> None:
        """`about`: an assignment of an earlier meeting, of which is said what is done about it."""
        self._about = about
        missed = self.tr("What was missed at the table")
        measure = self.tr("What is done about this assignment")
        self._text.setPlaceholderText(missed if about is None else measure)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    def draft(self) -> Draft | None:
        """None as long as nothing is typed."""
        kind = KINDS[self._kind.currentIndex()]
        text = self._text.text()
        shown, item = not self.isHidden(), self._chosen()
        speaker = self._speaker.speaker
        return Draft(shown, text, item, kind, self._about, speaker) if text else None

    def go_on(self, draft: Draft) -> None:
        """With what was being written down in another window; the items may be told later."""
        self.setVisible(draft.shown)
        self.begin(draft.about)
        self.choose(draft.item)
        self._wanted = draft.item
        self._speaker.want(draft.speaker)
        self._kind.setCurrentIndex(KINDS.index(draft.kind))
        self._text.setText(draft.text)

    def clear(self) -> None:
        """What was written down stands in the list now."""
        self._text.clear()

    def _name_fields(self) -> None:
        for field, object_name, name in (
            (self._item, "new_item", self.tr("Agenda item")),
            (self._kind, "new_kind", self.tr("Kind")),
            (self._text, "new_text", self.tr("Text")),
        ):
            field.setObjectName(object_name)
            field.setAccessibleName(name)
        self._kind.addItems([wording.note_kind(kind) for kind in KINDS])
        self._kind.setCurrentIndex(KINDS.index(NoteKind.DECISION))
        self._item.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def _chosen(self) -> ItemId | None:
        index = self._item.currentIndex()
        return self._choices.items[index - 1].item if index > 0 else None

    def _offer_speakers(self) -> None:
        self._speaker.offer(self._choices.speakers, self._chosen())

    def _write_down(self) -> None:
        if text := self._text.text().strip():
            kind, speaker = KINDS[self._kind.currentIndex()], self._speaker.speaker
            self.added.emit(self._chosen(), kind, text, self._about, speaker)
