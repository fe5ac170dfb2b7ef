"""The hall connected: what the moderator orders for it, and what it shows at every beat."""

from datetime import datetime

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow, QPushButton

from models.ids import NoteId
from models.kinds import VOTABLE
from ui.connections.desk import DeskConnections
from ui.desk.level_sign import Level
from ui.desk.notes_panel import NotesPanel
from ui.desk.questions import Question, answers
from ui.hall import memory
from ui.hall.hall_menu import HallMenu, HallState
from ui.hall.hall_window import HallWindow
from ui.hall.placing import HallPlacing
from ui.hall.screens import Hidden
from ui.hall.words import ready_messages
from ui.language import Words
from ui.live_desk import LiveDesk
from ui.palette import Colours
from ui.views.hall import (
    HallOrders,
    hall_view,
    last_to_read_back,
    may_be_read_back,
    still_ordered,
)

MESSAGE = "hall_message"


class HallConnections(QObject):
    """Orders to the hall are no facts: they change nothing in the meeting."""

    def __init__(
        self,
        window: QMainWindow,
        button: QPushButton,
        colours: Colours,
        desk: LiveDesk,
        table: DeskConnections,
        notes: NotesPanel,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._questions = table.questions
        self._notes = notes
        self._orders = HallOrders()
        self._chosen_language = memory.language()
        self._language = self._right_language()
        self._translate = Words(self._language)
        self.screen = HallWindow(self._translate)
        self.placing = HallPlacing(window, self.screen)
        self.menu = HallMenu(button, colours)
        window.addActions(list(self.menu.actions.values()))
        self._connect()
        if desk.meeting.running:
            self.placing.come_back()
        self._show()

    @property
    def orders(self) -> HallOrders:
        return self._orders

    def give_way(self) -> HallOrders:
        """What another window is to go on showing; wherever this hall goes now, nobody is told."""
        self.placing.placed.disconnect(self._show)
        self.placing.give_way()
        return self._orders

    def go_on(self, orders: HallOrders) -> None:
        """Shows what another window ordered, and where."""
        self._order(orders)
        self.placing.come_back()

    def beat(self, now: datetime) -> None:
        """The same second as on the desk; a hall that is not seen needs no view."""
        if not isinstance(self.placing.place, Hidden):
            self.screen.show_view(hall_view(self._desk.meeting, now, self._orders))

    def blank(self) -> None:
        """Nothing at all, whatever is shown otherwise; once more, and it is back."""
        self._order(replace(self._orders, blank=not self._orders.blank))

    def ready(self) -> tuple[str, ...]:
        """What is said to a hall again and again, in its language."""
        return ready_messages(self._translate)

    def message(self) -> None:
        """Asks for one in the strip; once more, and it is taken back."""
        if self._orders.message:
            self._order(replace(self._orders, message=""))
            return
        ready = {f"message_{n}": text for n, text in enumerate(self.ready())}
        self._questions.ask(
            Question(
                MESSAGE,
                self.tr("Message to the hall; Ctrl+F12 takes it back"),
                answers(*ready.items()),
                level=Level.INFO,
                asks=self.tr("One line for everybody"),
                answered=lambda name: self._say(ready[name]),
                entered=self._say,
            )
        )

    def read_back(self) -> None:
        """The note that has the focus, else the last that was proposed or decided on this item;
        once more, and it is taken away."""
        notes = self._desk.meeting.notes
        if self._orders.read_back is not None:
            self._order(replace(self._orders, read_back=None, under=None))
            return
        key = self._focused() or last_to_read_back(self._desk.meeting)
        if key is None:
            self._refuse(self.tr("Nothing was proposed or decided under this item yet."))
        elif may_be_read_back(notes[key]):
            under = self._desk.meeting.current
            self._order(replace(self._orders, read_back=key, under=under))
        elif notes[key].kind in VOTABLE:
            self._refuse(self.tr("What is not for the minutes is not read back."))
        else:
            self._refuse(self.tr("Only proposals, decisions and assignments are read back."))

    def _connect(self) -> None:
        self.menu.show_wanted.connect(self.placing.toggle)
        self.menu.blank_wanted.connect(self.blank)
        self.menu.message_wanted.connect(self.message)
        self.menu.reading_wanted.connect(self.read_back)
        self.menu.language_chosen.connect(self._choose_language)
        self.placing.placed.connect(self._show)
        self._desk.changed.connect(self._after_act)

    def _say(self, text: str) -> None:
        message = " ".join(text.split())
        if message:
            self._questions.withdraw(MESSAGE)
            self._order(replace(self._orders, message=message))

    def _order(self, orders: HallOrders) -> None:
        before, self._orders = self._orders, orders
        self._show()
        more = orders.blank > before.blank or (orders.message, orders.read_back) != ("", None)
        if more and isinstance(self.placing.place, Hidden):
            self._questions.say(self.tr("The hall screen is off. Ctrl+F9 shows it."), Level.INFO)

    def _refuse(self, words: str) -> None:
        self._questions.say(words, Level.WARNING, until_next_act=True)

    def _after_act(self) -> None:
        self._orders = still_ordered(self._orders, self._desk.meeting)
        self._speak()
        self._show()

    def _show(self) -> None:
        placing = self.placing
        self.menu.show_state(HallState(self._orders, placing.place, placing.wanted))
        self.beat(self._desk.now())

    def _choose_language(self) -> None:
        self._chosen_language = memory.language()
        self._speak()

    def _speak(self) -> None:
        language = self._right_language()
        if language != self._language:
            self._language, self._translate = language, Words(language)
            self.screen.speak(self._translate)

    def _right_language(self) -> str:
        """The one chosen for the hall, else that of the meeting."""
        return self._chosen_language or self._desk.meeting.details.language

    def _focused(self) -> NoteId | None:
        focused = self._notes.focused_note
        return None if focused is None else NoteId(focused)
