"""One line of the notes: time, kind in capitals, the words, who said it, who does it, themes."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout

from models.kinds import NoteKind
from ui import vote_wording, wording
from ui.desk.card import Card
from ui.desk.lines_label import LinesLabel
from ui.palette import Colours
from ui.views.notes import NoteRow

_SIDE, _ABOVE, _BETWEEN = 3, 2, 8


class NoteCard(Card[NoteRow]):
    """Paints the time itself: there are hundreds of cards, and each widget takes its memory."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self._colours = colours
        self._time = ""
        self._words = LinesLabel(colours.text)
        row = QHBoxLayout(self)
        left = _SIDE + self.fontMetrics().horizontalAdvance("00:00") + _BETWEEN
        row.setContentsMargins(left, _ABOVE, _SIDE, _ABOVE)
        row.addWidget(self._words)

    def show_value(self, value: NoteRow) -> None:
        self._time = value.time
        mark = self._mark(value)
        text = " ".join(part for part in (mark, value.text, self._who(value)) if part)
        self._words.set_text(text, first=len(mark), first_colour=self._colours.accent)
        self.setAccessibleName(f"{value.time} {text}")
        self.update()

    def time(self) -> str:
        """As it stands before the words."""
        return self._time

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QColor(self._colours.muted))
        line = self._words.y() + QFontMetricsF(self.font()).ascent()
        painter.drawText(QPointF(_SIDE, line), self._time)
        painter.end()

    def _mark(self, value: NoteRow) -> str:
        kind = "" if value.kind is NoteKind.NOTE else wording.note_kind(value.kind).upper()
        status = f"· {vote_wording.status(value.status)}" if value.status is not None else ""
        private = self.tr("(not for the minutes)") if value.private else ""
        return " ".join(part for part in (kind, status, private) if part)

    def _who(self, value: NoteRow) -> str:
        author = f"({value.author})" if value.author else ""
        doing = ", ".join(
            part
            for part in (*value.executors, wording.deadline(value.due, value.due_words))
            if part
        )
        themes = (f"#{'_'.join(theme.split())}" for theme in value.themes)
        return " ".join(part for part in (author, f"→ {doing}" if doing else "", *themes) if part)
