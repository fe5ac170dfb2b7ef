"""The bar at the top: title, the three pages, the clock, the expected end, undo."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from ui.desk.lines_label import LinesLabel
from ui.icons.drawings import draw_on, drawing
from ui.narrow import is_narrow
from ui.palette import Colours
from ui.plain import button, explain, label
from ui.views.top_bar import TopBarView

PAGES = ("prepare", "desk", "outcomes")
BETWEEN = 12


class TopBar(QFrame):
    """`page_chosen` carries one of PAGES."""

    page_chosen = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()
    start_requested = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("top_bar")
        self.setProperty("role", "bar")
        self._shown: TopBarView | None = None
        self._page = self._page_before = ""
        self._two_rows = False
        self._title = LinesLabel(colours.text, most=2)
        self._title.set_colour(colours.text, bold=True)
        self._clock = label(role="time")
        self._end = label(role="muted")
        self._undo = _drawn_button("undo-2", "undo", colours)
        self._redo = _drawn_button("redo-2", "redo", colours)
        self.hall = button(self.tr("Hall"), "hall")
        self._start = button(self.tr("Meetings"), "start")
        self._start.setToolTip(self.tr("The list of meetings  Ctrl+Shift+F4"))
        self.help = _drawn_button("circle-question-mark", "help", colours)
        self.help.setAccessibleName(self.tr("Help"))
        self.help.setToolTip(self.tr("Keys, palette, about the program  F1"))
        self._pages = dict(zip(PAGES, self._page_buttons(), strict=True))
        self._group()
        self._lay_out()
        self._undo.clicked.connect(self.undo_requested)
        self._redo.clicked.connect(self.redo_requested)
        self._start.clicked.connect(self.start_requested)
        self.show_undo("", "")

    def show_view(self, view: TopBarView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._title.set_text(view.title)
        self._clock.setText(view.clock)
        self._clock.setVisible(not view.only_looking)
        self._end.setText(self._told_beside(view))
        alarming = view.only_looking or view.late > 0
        self._end.setProperty("role", "warning" if alarming else "muted")
        self._end.style().unpolish(self._end)
        self._end.style().polish(self._end)

    def _told_beside(self, view: TopBarView) -> str:
        if view.only_looking:
            return self.tr("Viewing only: as of {time}").format(time=view.clock)
        if not view.expected_end:
            return ""
        late = f" ({view.late:+d})".replace("-", "−") if view.late else ""
        return self.tr("ends at {time}").format(time=view.expected_end) + late

    def show_undo(self, undo: str, redo: str) -> None:
        """What undo and redo would do, worded; empty puts the button away."""
        words = (
            (self._undo, undo, self.tr("Undo: {what}"), self.tr("Undo"), "Ctrl+Z"),
            (self._redo, redo, self.tr("Redo: {what}"), self.tr("Redo"), "Ctrl+Shift+Z"),
        )
        for made, what, named, plain, key in words:
            made.setEnabled(bool(what))
            made.setAccessibleName(named.format(what=what) if what else plain)
            explain(made, f"{named.format(what=what)}  {key}" if what else "")

    def show_page(self, name: str) -> None:
        self._page = name
        self._pages[name].setChecked(True)

    def _page_buttons(self) -> list[QPushButton]:
        words = (self.tr("Prepare"), self.tr("Table"), self.tr("Outcomes"))
        return [
            button(text, f"show_{name}", role="tab")
            for text, name in zip(words, PAGES, strict=True)
        ]

    def _group(self) -> None:
        group = QButtonGroup(self)
        for number, (name, made) in enumerate(self._pages.items(), start=1):
            made.setCheckable(True)
            group.addButton(made)
            made.pressed.connect(self._remember_page)
            made.clicked.connect(lambda _on=False, name=name: self._click(name))
            made.toggled.connect(lambda on, name=name: self._turn_to(name, on))
            made.setToolTip(f"Ctrl+F{number}")

    def _remember_page(self) -> None:
        self._page_before = self._page

    def _turn_to(self, name: str, on: bool) -> None:
        """A screen reader turns a button without clicking it."""
        if on and name != self._page:
            self.page_chosen.emit(name)

    def _click(self, name: str) -> None:
        """Once more on the page that is shown."""
        if name == self._page_before:
            self.page_chosen.emit(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        two_rows = is_narrow(self)
        if two_rows != self._two_rows:
            self._two_rows = two_rows
            self._place()

    def _lay_out(self) -> None:
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._tabs = _beside(*self._pages.values())
        self._time = _beside(self._clock, self._end)
        self._acts = _beside(self.hall, self._undo, self._redo, self._start, self.help)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 6, 8, 6)
        self._grid.setHorizontalSpacing(BETWEEN)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(0, 1)
        self._place()
        self._allow_two_rows()

    def _allow_two_rows(self) -> None:
        """The window may become so narrow that it takes them."""
        for part in self.findChildren(QPushButton):
            part.ensurePolished()
        edges = self._grid.contentsMargins()
        width = self._tabs.sizeHint().width() + self._acts.sizeHint().width()
        self.setMinimumWidth(width + BETWEEN + edges.left() + edges.right())

    def _place(self) -> None:
        """Title and time stand above the buttons where letters are too large for one row."""
        grid, right = self._grid, Qt.AlignmentFlag.AlignRight
        grid.addWidget(self._title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        if self._two_rows:
            grid.addWidget(self._time, 0, 1, right)
            grid.addWidget(self._tabs, 1, 0, Qt.AlignmentFlag.AlignLeft)
            grid.addWidget(self._acts, 1, 1, right)
        else:
            for column, part in enumerate((self._tabs, self._time, self._acts), start=1):
                grid.addWidget(part, 0, column)


def _beside(*parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    for part in parts:
        row.addWidget(part)
    return made


def _drawn_button(picture: str, name: str, colours: Colours) -> QPushButton:
    made = button("", name, role="icon")
    draw_on(made, drawing(picture, colours))
    return made
