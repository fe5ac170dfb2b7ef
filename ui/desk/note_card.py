"""One line of the notes: time, kind in capitals, the words, who said it, who does it, themes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from models.kinds import NoteKind
from ui import vote_wording, wording
from ui.desk.card import Card
from ui.desk.lines_label import LinesLabel
from ui.palette import Colours
from ui.plain import label
from ui.views.notes import NoteRow


class NoteCard(Card[NoteRow]):
    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setProperty("role", "line")
        self._colours = colours
        self._time = label(role="muted")
        self._words = LinesLabel(colours.text)
        row = QHBoxLayout(self)
        row.setContentsMargins(3, 2, 3, 2)
        row.setSpacing(8)
        self._time.setMinimumWidth(self.fontMetrics().horizontalAdvance("00:00"))
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)

    def show_value(self, value: NoteRow) -> None:
        self._time.setText(value.time)
        mark = self._mark(value)
        text = " ".join(part for part in (mark, value.text, self._who(value)) if part)
        self._words.set_text(text, first=len(mark), first_colour=self._colours.accent)
        self.setAccessibleName(f"{value.time} {text}")

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
