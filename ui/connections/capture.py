"""The line connected: what is typed is shown as understood, completed and written down."""

from PySide6.QtCore import QObject, QTimer

from models.acts import notes
from models.kinds import NoteKind
from models.marks.marked import Marked
from ui.desk.notes_panel import NotesPanel
from ui.line import REDO, UNDO
from ui.live_desk import LiveDesk
from ui.marked_text import day_of, read_note, table_names
from ui.views.notes import themes_so_far

AFTER_THE_FIRST_PICTURE = 400
"""ms; how marks are read is learnt then, before anybody types one."""


class CaptureConnections(QObject):
    def __init__(self, panel: NotesPanel, desk: LiveDesk) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = desk
        panel.captured.connect(self._capture)
        panel.completion.looked.connect(self._look)
        desk.changed.connect(panel.completion.look_soon)
        desk.changed.connect(self._leave_undo)
        QTimer.singleShot(AFTER_THE_FIRST_PICTURE, self, lambda: self.read(NoteKind.NOTE, ""))

    def read(self, kind: NoteKind, text: str) -> Marked:
        """What a text says as a note of this kind."""
        return read_note(self._desk, kind, text)

    def _leave_undo(self) -> None:
        """What was done last is undone first; text taken out of the line is still brought back
        where no act could be."""
        self._panel.capture.leave_to_window(UNDO, *([REDO] if self._desk.redoable else []))

    def _look(self) -> None:
        """What the marks would say of something to be done: the most they can say."""
        line, themes = self._panel.capture, themes_so_far(self._desk.meeting)
        text = line.toPlainText()
        if not text:
            self._panel.completion.offer(None)
            self._panel.understood.show_marked(Marked(""))
            return
        from models.marks.completion import completions
        from models.marks.reading import read_marks

        names = table_names(self._desk.meeting)
        self._panel.completion.offer(completions(text, line.place(), names, themes))
        self._panel.understood.show_marked(read_marks(text, names, day_of(self._desk)))

    def _capture(self, kind: NoteKind, text: str) -> None:
        """Read anew: the last letters may not have been looked at yet."""
        read = self.read(kind, text)
        if self._desk.do(
            notes.take_note,
            read.text,
            kind,
            private=self._panel.is_private(),
            executors=read.executors,
            due=read.due,
            due_words=read.due_words,
            themes=read.themes,
        ):
            self._panel.clear_capture()
