"""Somebody who presses, clicks and types whatever comes, at the table of thirty."""

from collections.abc import Callable
from random import Random

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.models.invariants import check
from tests.ui.desk.watching import settle, type_text
from tests.ui.keyboard import CTRL, PLAIN, SHIFT, Key
from tests.ui.round_table import RoundTable
from ui.desk.card import Card
from ui.main_window import MainWindow

FUNCTION_KEYS = (2, 2, 2, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10)
LIVE_KEYS = (
    (Key.Key_F12, PLAIN),
    *(
        (Qt.Key(Key.Key_F1.value + number - 1), modifier)
        for number in FUNCTION_KEYS
        for modifier in (PLAIN, PLAIN, SHIFT, CTRL)
    ),
)
DIGIT_KEYS = tuple((Qt.Key(Key.Key_0.value + digit), CTRL) for digit in range(10))
MOVING_KEYS = tuple(
    (key, modifier)
    for key in (
        *(Key.Key_Return, Key.Key_Escape, Key.Key_Space, Key.Key_Tab, Key.Key_Delete),
        *(Key.Key_Up, Key.Key_Down, Key.Key_Left, Key.Key_Right, Key.Key_Home, Key.Key_Menu),
    )
    for modifier in (PLAIN, PLAIN, CTRL, SHIFT)
)
TEXTS = (
    *("7", "12", "30", "99", "лебед", "kt,tl", "Ли", "ё", "Сидоров Пётр", "21 3 4", "0:40", "7"),
    *("Расширить лизинг @Ким до 1.12 #лизинг", "<b>&№</b>", "\u202e\u0301я\u0000", " ", "🙂", "0"),
    *("до до до", "@", "#", "@«", "by 1 Dec", "9" * 300, "слово " * 40),
)
FIGURES = ("7", "0", "0:40", "20", "21 3 4", "30", "99 99", "Зимин Олег", "", "-1")
PAUSES = (0.0, 0.1, 0.3, 0.5, 1.0, 7.0, 61.0, 400.0)
PAGES = ("prepare", "outcomes", "desk", "desk", "desk")


class Monkey:
    """One act a call. After each act what always holds is checked."""

    def __init__(self, table: RoundTable, window: MainWindow, seed: int) -> None:
        self._table = table
        self._window = window
        self._chance = Random(seed)
        self.done: list[str] = []

    def act(self) -> None:
        works: tuple[tuple[int, Callable[[], str]], ...] = (
            (24, lambda: self._press(LIVE_KEYS)),
            (5, lambda: self._press(DIGIT_KEYS)),
            (12, lambda: self._press(MOVING_KEYS)),
            (6, self._type),
            (16, self._find_somebody),
            (10, self._write_down),
            (10, self._answer),
            (7, self._click_seat),
            (4, self._click_button),
            (3, self._drag_card),
            (14, self._wait),
            (2, self._choose_page),
            (1, self._sleep_or_set_the_clock),
        )
        weights, chosen = zip(*works, strict=True)
        work = self._chance.choices(chosen, weights)[0]
        self.done.append((self._way_out() or work)())
        self._look()

    def _way_out(self) -> Callable[[], str] | None:
        """A monkey that is caught in a menu or a closed meeting gets out of it before long."""
        if isinstance(QApplication.activePopupWidget(), QMenu):
            return self._choose_in_the_menu
        if self._table.meeting.closed is not None and self._chance.random() < 0.5:
            return lambda: self._press(((Key.Key_0, CTRL),))
        return None

    def _choose_in_the_menu(self) -> str:
        for _ in range(self._chance.randint(0, 9)):
            QTest.keyClick(self._target(), Key.Key_Down)
        key = self._chance.choice((Key.Key_Return, Key.Key_Return, Key.Key_Escape))
        QTest.keyClick(self._target(), key)
        return f"{key.name} in the menu"

    def _find_somebody(self) -> str:
        QTest.keyClick(self._target(), Key.Key_F7)
        seat = self._chance.randint(1, 34)
        type_text(self._target(), str(seat))
        for _ in range(self._chance.choice((0, 0, 1, 2, 4))):
            QTest.keyClick(self._target(), Key.Key_Down, CTRL)
        modifier = self._chance.choice((PLAIN, PLAIN, PLAIN, SHIFT, CTRL))
        QTest.keyClick(self._target(), Key.Key_Return, modifier)
        return f"finds {seat}, {modifier.name} Enter"

    def _write_down(self) -> str:
        QTest.keyClick(self._target(), Key.Key_1, CTRL)
        type_text(self._target(), self._chance.choice(TEXTS))
        key, modifier = self._chance.choice((*DIGIT_KEYS[2:6], (Key.Key_Return, PLAIN)))
        QTest.keyClick(self._target(), key, modifier)
        return f"writes down, {key.name}"

    def _answer(self) -> str:
        """What is asked in the strip: by a key, or by something typed and Enter."""
        modifier = self._chance.choice((PLAIN, SHIFT, CTRL))
        if self._window.desk.strip.line.isVisible() and self._chance.random() < 0.7:
            type_text(self._window.desk.strip.line, self._chance.choice(FIGURES))
            QTest.keyClick(self._window.desk.strip.line, Key.Key_Return)
            return "answers in the line"
        QTest.keyClick(self._target(), Key.Key_F11, modifier)
        return f"answers {modifier.name}"

    def _press(self, keys: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...]) -> str:
        key, modifier = self._chance.choice(keys)
        QTest.keyClick(self._target(), key, modifier)
        return f"{modifier.name} {key.name}"

    def _type(self) -> str:
        text = self._chance.choice(TEXTS)
        type_text(self._target(), text)
        return f"types {text[:20]!r}"

    def _click_seat(self) -> str:
        who = self._chance.choice(self._table.meeting.listed)
        at = self._window.desk.table.seat_centre(who.id)
        if at is not None:
            button = self._chance.choice((Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton))
            QTest.mouseClick(self._window.desk.table, button, PLAIN, at)
        return f"clicks seat of {who.person.surname}"

    def _click_button(self) -> str:
        page = self._window.desk
        buttons = [
            one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()
        ]
        if not buttons:
            return "clicks nothing"
        chosen = self._chance.choice(buttons)
        QTest.mouseClick(chosen, Qt.MouseButton.LeftButton)
        return f"clicks {chosen.objectName()}"

    def _drag_card(self) -> str:
        cards = [one for one in self._window.desk.findChildren(Card) if one.isVisible()]
        if not cards:
            return "drags nothing"
        card, far = self._chance.choice(cards), QPoint(9, self._chance.randint(-300, 300))
        QTest.mousePress(card, Qt.MouseButton.LeftButton, pos=QPoint(9, 9))
        QTest.mouseMove(card, far)
        QTest.mouseRelease(card, Qt.MouseButton.LeftButton, pos=far)
        return f"drags {card.accessibleName()[:20]}"

    def _wait(self) -> str:
        pause = self._chance.choice(PAUSES)
        self._table.clock.advance(seconds=pause)
        return f"waits {pause}"

    def _choose_page(self) -> str:
        page = self._chance.choice(PAGES)
        self._window.show_page(page)
        return f"goes to {page}"

    def _sleep_or_set_the_clock(self) -> str:
        if self._chance.random() < 0.5:
            self._table.clock.sleep(minutes=8)
            return "sleeps"
        self._table.clock.set_wall(hours=self._chance.choice((1, -1)))
        return "sets the clock"

    def _target(self) -> QWidget:
        """Where keys go: a menu that is open, else what has the focus."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self._window

    def _look(self) -> None:
        self._window.beat()
        settle()
        assert QApplication.activeModalWidget() is None
        check(self._table.meeting, self._table.clock.now)


def leave_menus() -> None:
    """No menu outlives its monkey."""
    while isinstance(popup := QApplication.activePopupWidget(), QMenu):
        popup.close()
    settle()
