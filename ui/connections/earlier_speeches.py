"""Earlier speeches as menus: by item, and in parts, so that none is longer than the screen."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu

from models.ids import ItemId
from models.meeting import Meeting, Speech
from models.readings.agenda import item_numbers
from models.readings.corrections import speeches_by_item
from ui.plain import button_text
from ui.short_text import short

MOST = 15
"""Speeches, or parts of them, in one menu."""


class EarlierSpeeches:
    """`outside` names those under no item, `title` one speech; `fill` puts into the menu of a
    speech what can be set right of it. Every menu is filled when it is opened."""

    def __init__(
        self,
        meeting: Meeting,
        outside: str,
        title: Callable[[Speech], str],
        fill: Callable[[Speech, QMenu], None],
    ) -> None:
        self._meeting = meeting
        self._outside = outside
        self._title = title
        self._fill = fill

    def add_to(self, menu: QMenu, but: Speech) -> None:
        """All of them, newest first, `but` one; of a few no items are told."""
        groups = [
            (item, others)
            for item, speeches in speeches_by_item(self._meeting)
            if (others := tuple(one for one in speeches if one.id != but.id))
        ]
        every = [one for _, speeches in groups for one in speeches]
        if len(every) <= MOST:
            self._add_speeches(tuple(sorted(every, key=lambda one: -one.id)), menu)
            return
        for item, speeches in groups:
            inside = _menu(menu, self._item_words(item))
            _fill_when_opened(inside, partial(self._add_parts, speeches))

    def _add_parts(self, speeches: tuple[Speech, ...], menu: QMenu) -> None:
        if len(speeches) <= MOST:
            self._add_speeches(speeches, menu)
            return
        for begin in range(0, len(speeches), MOST):
            part = speeches[begin : begin + MOST]
            first, last = (self._meeting.local(one.begun) for one in (part[-1], part[0]))
            inside = _menu(menu, f"{first:%H:%M}–{last:%H:%M}")
            _fill_when_opened(inside, partial(self._add_speeches, part))

    def _add_speeches(self, speeches: tuple[Speech, ...], menu: QMenu) -> None:
        for one in speeches:
            inside = _menu(menu, self._title(one))
            _fill_when_opened(inside, partial(self._fill, one))

    def _item_words(self, item: ItemId | None) -> str:
        if item is None:
            return self._outside
        number = item_numbers(self._meeting).get(item)
        title = short(self._meeting.item(item).title)
        return f"{number}. {title}" if number else title


def _menu(menu: QMenu, words: str) -> QMenu:
    return menu.addMenu(button_text(words))


def _fill_when_opened(menu: QMenu, fill: Callable[[QMenu], None]) -> None:
    def fill_once() -> None:
        if menu.isEmpty():
            fill(menu)

    menu.aboutToShow.connect(fill_once)
