"""The window of one meeting: composes the pages and connects them, nothing else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import delete

from models.meeting import Meeting
from ui.actions import FRAME, MAIN, MORE, act_specs, make_actions, show_offered
from ui.below_pages import BelowPages
from ui.beside import Beside
from ui.connections.desk import DeskConnections
from ui.connections.hall import HallConnections
from ui.connections.helping import HelpConnections
from ui.connections.looks import LooksConnections
from ui.connections.pages import Pages
from ui.connections.rehearsal_offer import RehearsalOffer
from ui.connections.telling import TellingConnections
from ui.connections.ways import WayConnections
from ui.desk.desk_page import DeskPage
from ui.desk.level_sign import Level
from ui.fact_wording import undo_words
from ui.key_window import KeyWindow
from ui.left import Left
from ui.live_desk import LiveDesk
from ui.only_looking import grey_if_only_looking
from ui.palette import Colours
from ui.press.press import Press
from ui.press.thread_press import ThreadPress
from ui.second_hand import SecondHand
from ui.sign_of_life import SignOfLife
from ui.top_bar import TopBar
from ui.views.acts import offered, over
from ui.views.top_bar import top_bar_view

if TYPE_CHECKING:
    from ui.outcomes.outcomes_page import OutcomesPage
    from ui.prepare.prepare_page import PreparePage

AT_THE_TABLE = {"next_speaker", "close_meeting", "limit_waiting", "invite"}
WITH_LETTERS = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


class MainWindow(KeyWindow):
    """`closed` follows when the window is shut; `start_requested` asks for the list of meetings."""

    closed = Signal()
    start_requested = Signal()

    def __init__(
        self,
        desk: LiveDesk,
        colours: Colours,
        press: Press | None = None,
        beside: Beside | None = None,
    ) -> None:
        """Without a press it has one of its own, on a thread."""
        super().__init__()
        self.press = press or ThreadPress(self)
        self.setObjectName("meeting_window")
        self._desk = desk
        self._bar = TopBar(colours)
        self.desk = DeskPage(colours)
        self._pages = Pages(self.desk, desk, colours, self.press, beside)
        self._table = DeskConnections(self.desk, desk)
        self.ways = WayConnections(self.pages, self.desk, desk, self._table)
        self._pages.refresh_with("desk", self._table.refresh)
        self.questions = self._table.questions
        self._telling = TellingConnections(self, desk, self.questions)
        self.acts = make_actions(act_specs(desk, self._table), self)
        rehearse = self.ways.actions["rehearse"]
        self.rehearsing = RehearsalOffer(rehearse, desk, self._pages.finish_editing)
        self.when_built("prepare", lambda: self.rehearsing.offer_on(self.prepare.rehearse))
        hall = self._bar.hall
        self.hall = HallConnections(self, hall, colours, desk, self._table, self.desk.notes)
        self.looks = LooksConnections(self)
        self.helping = HelpConnections(self._bar.help, self.ways.actions)
        more = {**self.hall.menu.actions, **self.looks.actions, **self.helping.actions}
        self.ways.offer({**self.acts, **more, **self.ways.actions})
        self._lay_out()
        self._below = BelowPages(self, self.column, self.desk.strip, colours)
        self._connect()
        self.show_page("desk" if _is_at_the_table(desk.meeting) else "prepare")
        self.refresh()
        self.seconds = SecondHand(desk, self)
        self.seconds.turned.connect(self.beat)
        SignOfLife(desk, self.desk.notes.capture_text, self.seconds)

    @property
    def prepare(self) -> "PreparePage":
        return self._pages.prepare

    @property
    def outcomes(self) -> "OutcomesPage":
        return self._pages.outcomes

    @property
    def pages(self) -> QStackedWidget:
        return self._pages.stack

    @property
    def page(self) -> str:
        return self._pages.shown

    def when_built(self, name: str, work: Callable[[], object]) -> None:
        """Once the page of this name is there: not all are before the first picture."""
        self._pages.when_built(name, work)

    def show_page(self, name: str) -> None:
        self._pages.finish_editing()
        self._pages.show(name)
        self.ways.close_over()
        self._bar.show_page(name)
        self._below.show(name)
        if name == "desk":
            self.desk.setFocus()
        self._offer_acts()
        self.beat()
        if name == "outcomes":
            self._pages.paper_soon()

    def _choose_page(self, name: str) -> None:
        """The key of the preparing page, once more on it, goes on to its next section."""
        if name == self.page == "prepare":
            self.prepare.show_next_section()
        else:
            self.show_page(name)

    def tell(self, sentence: str, level: Level = Level.WARNING) -> None:
        """One sentence in the strip of the desk, and below the other pages."""
        self.questions.say(sentence, level, until_next_act=level is not Level.DANGER)

    def give_way(self) -> Left:
        """Another window of the same meeting goes on from here; of this one only its last picture
        stays, so that new colours have nothing old to be put on."""
        self._retire()
        pages, orders = self._pages, self.hall.give_way()
        left = Left(self.page, pages.section(), orders, self._table.left(), pages.left())
        delete(self._centre)
        return left

    def go_on(self, left: Left) -> None:
        """Where another window of the same meeting was."""
        if left.section:
            self.prepare.show_section_at(left.section)
        self.show_page(left.page)
        self._table.go_on(left.table)
        if left.outcomes is not None:
            self.outcomes.go_on(left.outcomes)
        self.hall.go_on(left.orders)

    def beat(self) -> None:
        """Shows the page as of now; a view that is equal repaints nothing."""
        now = self._desk.now()
        self._table.beat(now)
        self.hall.beat(now)
        looking, told_at = self._desk.sitting.read_only, self._desk.told_at()
        self._bar.show_view(top_bar_view(self._desk.meeting, now, told_at, only_looking=looking))
        self._pages.refresh(now)
        grey_if_only_looking(self, self._desk)

    def refresh(self) -> None:
        """After a fact: acts and undo, too."""
        self.setWindowTitle(self._desk.meeting.details.title)
        self._offer_acts()
        self._bar.show_undo(*undo_words(self._desk))
        self._telling.after_act(self.page)
        self.beat()
        if self.page == "outcomes":
            self._pages.paper_soon()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._pages.begin()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.centralWidget():
            self._retire()
        QSettings().setValue("window/geometry", self.saveGeometry())
        super().closeEvent(event)
        self.closed.emit()

    def _retire(self) -> None:
        self._pages.finish_editing()
        self.seconds.stop()
        self._pages.finish()
        if self.press.parent() is self:
            self.press.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and letters typed outside a text field go to the finder by themselves."""
        modifiers = event.modifiers() & ~WITH_LETTERS
        if self.page == "desk" and event.text().isalnum() and not modifiers:
            self.desk.queue.finder.type_first(event.text())
        elif event.key() == Qt.Key.Key_Escape and self.page == "desk":
            self.desk.setFocus()
        elif not self._telling.says_why_not(event, self.actions(), self.page):
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self._centre = QWidget()
        self.column = QVBoxLayout(self._centre)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._bar)
        self.column.addWidget(self.pages, 1)
        self.setCentralWidget(self._centre)
        more = [self.acts[name] for name in MORE]
        self.desk.floor_bar.set_actions([self.acts[name] for name in MAIN], more)
        self.desk.agenda_bar.set_actions([self.acts[name] for name in FRAME])

    def _connect(self) -> None:
        for action in (*self.acts.values(), *self.ways.actions.values()):
            self.addAction(action)
        self.desk.strip.shown.connect(lambda _said: self._below.show(self.page))
        self.questions.wanted.connect(self._see_the_question)
        self._bar.page_chosen.connect(self._choose_page)
        self._bar.undo_requested.connect(self._desk.undo)
        self._bar.redo_requested.connect(self._desk.redo)
        self._bar.start_requested.connect(self.start_requested)
        self._pages.told.connect(self.tell)
        self._pages.news.connect(lambda words: self.tell(words, Level.INFO))
        self._pages.details_wanted.connect(lambda: self.show_page("prepare"))
        self.ways.rehearsal_wanted.connect(self.rehearsing.ask)
        self.ways.page_wanted.connect(self._choose_page)
        self.ways.start_wanted.connect(self.start_requested)
        self.ways.table_wanted.connect(lambda: self.show_page("desk"))
        self.ways.told.connect(lambda words: self.tell(words, Level.INFO))
        self._desk.changed.connect(self.refresh)
        self._desk.refused.connect(self.beat)

    def _see_the_question(self) -> None:
        if self.page != "desk":
            self.show_page("desk")

    def _offer_acts(self) -> None:
        """Away from the table nobody is called and nothing is closed unseen; F2 edits cells."""
        meeting = self._desk.meeting
        away = set() if self.page == "desk" else AT_THE_TABLE
        show_offered(self.acts, offered(meeting), over(meeting) | away)


def _is_at_the_table(meeting: Meeting) -> bool:
    """Somebody came already: what is next is done at the table."""
    return meeting.opened is not None or bool(meeting.present)
