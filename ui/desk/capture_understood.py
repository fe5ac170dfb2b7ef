"""Below the line: what its marks are understood to say before it is stored, else its keys."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from models.kinds import VOTABLE, NoteKind
from models.marks.marked import Marked
from ui import wording
from ui.desk.headers import small, smaller
from ui.desk.level_sign import Level, LevelSign
from ui.desk.lines_label import LinesLabel
from ui.palette import Colours
from ui.room import RoomKeeper
from ui.short_text import short

_LINES = 2
_LONGEST_NAME = 30
_NOTHING = Marked("")


class CaptureUnderstood(QStackedWidget):
    """As high with marks as without them, so that nothing jumps."""

    def __init__(self, colours: Colours) -> None:
        super().__init__()
        self.setObjectName("understood")
        self._colours = colours
        self._marked, self._on_enter = _NOTHING, NoteKind.NOTE
        self._keys = small("\n".join(self._words_of_keys()))
        self._keys.setWordWrap(True)
        self._sign = LevelSign(colours)
        self._sign.show_level(Level.WARNING)
        self._words = smaller(LinesLabel(colours.muted, most=_LINES))
        self._marks = QWidget()
        row = QHBoxLayout(self._marks)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.addWidget(self._keys)
        self.addWidget(self._marks)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        RoomKeeper(self)

    def show_marked(self, marked: Marked) -> None:
        """What the text would say as something to be done; told is, too, what a mere note keeps."""
        self._marked = marked
        self._show()

    def show_on_enter(self, kind: NoteKind) -> None:
        """What Enter writes down: of what is not to be done, who and when stay in the text."""
        self._on_enter = kind
        self._show()

    def words(self) -> str:
        """What is told of the marks; nothing if there are none."""
        return self._words.text() if self.currentWidget() is self._marks else ""

    def _show(self) -> None:
        doubt, sure, kept = self._doubt(), self._sure(), self._kept()
        first = doubt or sure
        self._words.set_colour(self._colours.text if doubt else self._colours.muted)
        self._words.set_text(
            " · ".join(part for part in (doubt, sure, kept) if part),
            first=len(first),
            first_colour=self._colours.warning if doubt else self._colours.text,
        )
        self._sign.setVisible(bool(doubt))
        self.setCurrentWidget(self._marks if first else self._keys)

    def _doubt(self) -> str:
        unknown = self._marked.unknown
        return self.tr("not clear who: {names}").format(names=_listed(unknown)) if unknown else ""

    def _sure(self) -> str:
        marked = self._marked
        due = f"{marked.due:%d.%m.%Y}" if marked.due else ""
        if marked.due_words:
            due = wording.deadline(marked.due, marked.due_words)
        told = (
            (self.tr("Who: {names}").format(names=_listed(marked.executors)), marked.executors),
            (self.tr("Due: {deadline}").format(deadline=due), due),
            (self.tr("Theme: {themes}").format(themes=_listed(marked.themes)), marked.themes),
        )
        return " · ".join(words for words, there in told if there)

    def _kept(self) -> str:
        marked = self._marked
        asks = marked.executors or marked.due or marked.due_words
        if not asks or self._on_enter in VOTABLE:
            return ""
        return self.tr("with Ctrl+2, 3, 4; Enter leaves who and when in the text")

    def _words_of_keys(self) -> tuple[str, str]:
        return (
            self.tr("Ctrl+2 proposal · Ctrl+3 decision · Ctrl+4 assignment · Ctrl+5 conclusion"),
            self.tr("Shift+F7 @ who · Shift+F8 # theme"),
        )


def _listed(names: Sequence[str]) -> str:
    return ", ".join(short(one, _LONGEST_NAME) for one in names)
