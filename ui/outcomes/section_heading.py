"""The heading of a group of rows; a named section is renamed in it and moved up and down."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.line import Line
from ui.outcomes.outcome_words import heading
from ui.plain import button, wrapping
from ui.views.outcomes import OutcomeSection


class GroupHeading(QWidget):
    """`renamed` carries item, title and new title; `moved` item, title and place."""

    renamed = Signal(object, str, str)
    moved = Signal(object, str, int)

    def __init__(self, named: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._section: OutcomeSection | None = None
        self._told = ""
        self._words = wrapping(role="title")
        self._title = Line()
        self._up = button("↑", "section_up", role="link")
        self._down = button("↓", "section_down", role="link")
        self._title.setObjectName("section_title")
        self._title.setAccessibleName(self.tr("Title of the section"))
        for made, words in (
            (self._up, self.tr("Move this section up")),
            (self._down, self.tr("Move this section down")),
        ):
            made.setAccessibleName(words)
            made.setToolTip(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._words, 1)
        row.addWidget(self._title, 1)
        row.addWidget(self._up)
        row.addWidget(self._down)
        self._words.setVisible(not named)
        for part in (self._title, self._up, self._down):
            part.setVisible(named)
        self._title.editingFinished.connect(self._rename)
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))

    def show_section(self, section: OutcomeSection) -> None:
        """A title being typed stays, unless the section has another one by now."""
        before = self._section.title if self._section else ""
        self._section = section
        self._words.setText(heading(section))
        if section.title != before:
            self._told = section.title
            self._title.setText(section.title)
            self._title.setCursorPosition(0)
        self._up.setEnabled(section.place > 1)
        self._down.setEnabled(section.place < section.within)

    def _rename(self) -> None:
        section, typed = self._section, " ".join(self._title.text().split())
        if section is None:
            return
        if not typed:
            self._title.setText(section.title)
        elif typed != self._told:
            self._told = typed
            self.renamed.emit(section.item, section.title, typed)

    def _move(self, by: int) -> None:
        if self._section is not None:
            section = self._section
            self.moved.emit(section.item, section.title, section.place + by)
