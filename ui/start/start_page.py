"""The first page: a new meeting, one on file, one of the recent ones, or the demonstration."""

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.column import Column
from ui.flow import CentredRows, Flow
from ui.icons.drawings import bright_drawing, draw_on, drawing
from ui.narrow import is_narrow
from ui.palette import Colours
from ui.plain import button, label, panel, wrapping
from ui.preferences import LETTERS
from ui.rehearsing.rehearse_button import RehearseButton
from ui.start.choice import Choice
from ui.start.emblem import Emblem
from ui.start.recent_list import Recent, RecentList

LISTED_HEIGHT = 330
PANEL_WIDTH, ACTS_WIDTH = 590, 320
BETWEEN, BETWEEN_IF_NARROW = 56, 14
BETWEEN_SWITCHES = 28
ACT_HEIGHT, AROUND = 42, 18
"""Pixels: of an act, and above and below its words where they need more."""


class Looks(Struct, frozen=True):
    """`language` is ru or en, `theme` light or dark, `letters` a percentage."""

    language: str
    theme: str
    letters: str = LETTERS[0]


class StartView(Struct, frozen=True):
    recents: tuple[Recent, ...]
    looks: Looks


class StartPage(QWidget):
    new_requested = Signal()
    open_requested = Signal()
    recent_requested = Signal(str)
    sequel_requested = Signal()
    directory_requested = Signal()
    demo_requested = Signal()
    rehearsal_requested = Signal(str)
    language_requested = Signal(str)
    theme_requested = Signal(str)
    letters_requested = Signal(str)
    about_requested = Signal()
    backups_requested = Signal(str)
    register_requested = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("start")
        self.setAccessibleName(self.tr("Start"))
        self._view: StartView | None = None
        self._new = button(self.tr("New meeting…  Ctrl+N"), "new_meeting", role="main")
        self._open = button(self.tr("Open a file…  Ctrl+O"), "open_meeting")
        self._sequel = button(self.tr("Continue an earlier meeting…"), "continue_meeting")
        self._directory = button("", "forget_people", role="link")
        self._demo = button(self.tr("Look at the demonstration"), "open_demo")
        self._about = button(self.tr("About Roundtable"), "show_about", role="link")
        self._rehearse = RehearseButton(
            self.tr("Rehearse…"), self.tr("Learn the keys at a table of invented people")
        )
        self._draw_icons(colours)
        self._recents = RecentList(colours, self)
        self._backups = button(self.tr("Backups of this meeting…"), "show_backups", role="link")
        self._register = button(
            self.tr("Meetings in a folder…  Ctrl+F"), "show_register", role="link"
        )
        self._nothing = wrapping(
            self.tr("The meetings you prepare and hold will be listed here."), role="muted"
        )
        self._language = Choice(
            self.tr("Language"), {"ru": self.tr("Русский"), "en": self.tr("English")}, "language"
        )
        self._theme = Choice(
            self.tr("Colours"), {"light": self.tr("Light"), "dark": self.tr("Dark")}, "theme"
        )
        percents = {one: self.tr("{percent} %").format(percent=one) for one in LETTERS}
        self._letters = Choice(self.tr("Size of letters"), percents, "letters")
        self._lay_out(Emblem(colours, self))
        self._connect()

    def show_view(self, view: StartView) -> None:
        if view == self._view:
            return
        if self._view is None or view.recents != self._view.recents:
            self._recents.show_recents(view.recents)
        self._view = view
        self._recents.setVisible(bool(view.recents))
        self._backups.setVisible(bool(view.recents))
        self._nothing.setVisible(not view.recents)
        self._language.show_value(view.looks.language)
        self._theme.show_value(view.looks.theme)
        self._letters.show_value(view.looks.letters)
        self.setFocusProxy(self._recents if view.recents else self._new)

    def show_directory(self, people: int) -> None:
        """How many people of earlier meetings are kept to be offered."""
        words = self.tr("Directory: %n people · empty it…", "", people)
        self._directory.setText(words)
        self._directory.setAccessibleName(words)
        self._directory.setVisible(people > 0)

    def _draw_icons(self, colours: Colours) -> None:
        draw_on(self._new, bright_drawing("file-plus", colours))
        for act, name in (
            (self._open, "folder-open"),
            (self._sequel, "history"),
            (self._demo, "circle-play"),
        ):
            draw_on(act, drawing(name, colours))

    def _connect(self) -> None:
        self._sequel.clicked.connect(self.sequel_requested)
        self._directory.clicked.connect(self.directory_requested)
        self._new.clicked.connect(self.new_requested)
        self._open.clicked.connect(self.open_requested)
        self._demo.clicked.connect(self.demo_requested)
        self._about.clicked.connect(self.about_requested)
        self._rehearse.chosen.connect(self.rehearsal_requested)
        self._recents.chosen.connect(self.recent_requested)
        self._register.clicked.connect(self.register_requested)
        self._backups.clicked.connect(lambda: self.backups_requested.emit(self._recents.current))
        self._language.chosen.connect(self.language_requested)
        self._theme.chosen.connect(self.theme_requested)
        self._letters.chosen.connect(self.letters_requested)
        for keys, act in (
            (QKeySequence.StandardKey.New, self._new),
            (QKeySequence.StandardKey.Open, self._open),
            (QKeySequence.StandardKey.Find, self._register),
        ):
            shortcut = QShortcut(keys, self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act.click)

    def _lay_out(self, emblem: Emblem) -> None:
        acts = self._acts(emblem)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        recents = panel("recents")
        recents.setFixedWidth(PANEL_WIDTH)
        recents.setMinimumHeight(LISTED_HEIGHT)
        inside = QVBoxLayout(recents)
        inside.setContentsMargins(12, 14, 12, 12)
        inside.addWidget(label(self.tr("Recent meetings").upper(), role="section"))
        inside.addWidget(self._recents, stretch=1)
        inside.addWidget(self._nothing, stretch=1)
        inside.addLayout(self._ways_below())
        self._middle = QHBoxLayout()
        self._middle.addStretch(1)
        self._middle.addLayout(acts)
        self._middle.addWidget(recents)
        self._middle.addStretch(1)
        column = Column()
        column.panels.addStretch(1)
        column.panels.addLayout(self._middle)
        column.panels.addStretch(1)
        column.panels.addLayout(self._switches())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 20)
        whole.addWidget(column)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._middle.setSpacing(BETWEEN_IF_NARROW if is_narrow(self) else BETWEEN)

    def _switches(self) -> CentredRows:
        """The links go into the next row together."""
        switches, links = CentredRows(gap=BETWEEN_SWITCHES), QHBoxLayout()
        for look in (self._language, self._theme, self._letters):
            switches.addWidget(look)
        links.setSpacing(BETWEEN_SWITCHES)
        links.addWidget(self._directory)
        links.addWidget(self._about)
        self._directory.hide()
        switches.add_layout(links)
        return switches

    def _ways_below(self) -> Flow:
        below = Flow()
        below.addWidget(self._register)
        below.add_stretch()
        below.addWidget(self._backups)
        return below

    def _acts(self, emblem: Emblem) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(1)
        column.addWidget(emblem, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        name = label(self.tr("Круглый стол · Roundtable"), role="heading")
        column.addWidget(name, alignment=Qt.AlignmentFlag.AlignHCenter)
        motto = label(self.tr("Prepare, hold and put on paper"), role="muted")
        column.addWidget(motto, alignment=Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(18)
        for act in (self._new, self._sequel, self._open):
            _make_tall(act)
            act.setMinimumWidth(ACTS_WIDTH)
            column.addWidget(act)
        invented = QHBoxLayout()
        for act, part in ((self._demo, 2), (self._rehearse, 1)):
            _make_tall(act)
            invented.addWidget(act, part)
        column.addLayout(invented)
        column.addStretch(1)
        return column


def _make_tall(act: QPushButton) -> None:
    act.setMinimumHeight(max(ACT_HEIGHT, act.fontMetrics().lineSpacing() + AROUND))
