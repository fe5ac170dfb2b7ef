"""Who said what is written down afterwards: in a speech of the item, or without the floor."""

from msgspec import Struct
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QWidget

from models.ids import ItemId, ParticipantId, SpeechId
from ui.entry import Choice


class Speaker(Struct, frozen=True):
    """Somebody of the list, or with a `speech` what they said on this item."""

    participant: ParticipantId
    words: str
    item: ItemId | None = None
    speech: SpeechId | None = None


class SpeakerChoice(Choice):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Speaker, ...] = ()
        self._wanted: Speaker | None = None
        self.setObjectName("new_speaker")
        self.setAccessibleName(self.tr("Who said it"))
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    @property
    def speaker(self) -> Speaker | None:
        place = self.currentIndex()
        return self._offered[place - 1] if place > 0 else None

    def offer(self, speakers: tuple[Speaker, ...], item: ItemId | None) -> None:
        """The speeches of this item and all people; whoever was chosen stays if still offered."""
        chosen, self._wanted = self.speaker or self._wanted, None
        self._offered = tuple(one for one in speakers if one.speech is None or one.item == item)
        with QSignalBlocker(self):
            self.clear()
            self.addItem(self.tr("Said by nobody in particular"))
            self.addItems([one.words for one in self._offered])
        self._choose(chosen)

    def want(self, speaker: Speaker | None) -> None:
        """Chosen now, or once they are offered."""
        self._wanted = speaker
        self._choose(speaker)

    def _choose(self, speaker: Speaker | None) -> None:
        offered = [None, *self._offered]
        self.setCurrentIndex(offered.index(speaker) if speaker in offered else 0)
