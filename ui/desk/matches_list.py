"""The list of those the finder found, shown under its line; it never takes the focus."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from models.ids import ParticipantId
from models.readings.finder import Match

_MOST_SHOWN = 8


class MatchesList(QListWidget):
    """`picked` carries a ParticipantId."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._matches: tuple[Match, ...] = ()
        self.setObjectName("finder_matches")
        self.setAccessibleName(self.tr("People found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setProperty("role", "choices")
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.itemClicked.connect(self._pick)
        self.hide()

    def show_matches(
        self,
        matches: Sequence[Match],
        certain: Match | None,
        spoken: Mapping[ParticipantId, str],
        *,
        typed: bool,
    ) -> None:
        """The first few, with the one that cannot be mistaken highlighted."""
        self._matches = tuple(matches[:_MOST_SHOWN])
        self.clear()
        for match in self._matches:
            self.addItem(self._words(match, spoken.get(match.who.participant, "")))
        if typed and not matches:
            nobody = QListWidgetItem(self.tr("Nobody is called so"))
            nobody.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(nobody)
        if certain in self._matches:
            self.setCurrentRow(self._matches.index(certain))
        self.setVisible(typed)

    def step(self, step: int) -> None:
        if self._matches:
            here = self.currentRow()
            start = here if here >= 0 else (-1 if step > 0 else 0)
            self.setCurrentRow((start + step) % len(self._matches))

    def highlighted(self) -> Match | None:
        return self._matches[self.currentRow()] if self.currentRow() >= 0 else None

    def height_for(self, width: int) -> int:
        """So high that every match is whole at this width."""
        self.resize(width, self.height())
        self.doItemsLayout()
        rows = [self.visualItemRect(self.item(row)).height() for row in range(self.count())]
        return sum(rows) + 2 * self.frameWidth()

    def _words(self, match: Match, spoken: str) -> str:
        who = match.who
        text = self.tr("{seat}  {name} · {spoken}\n{organisation}")
        named = text.format(
            seat=who.seat,
            name=who.person.full_name,
            spoken=spoken or self.tr("first time"),
            organisation=who.person.organisation,
        )
        return named.strip()

    def _pick(self, item: QListWidgetItem) -> None:
        row = self.row(item)
        if row < len(self._matches):
            self.picked.emit(self._matches[row].who.participant)
