"""The agenda connected: items are taken, left, put off and moved."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from models.acts import agenda
from models.acts.situation import Situation
from models.facts import MeetingFact
from models.ids import ItemId
from models.kinds import Waiting
from models.meeting import AgendaItem, ItemStatus
from ui.connections.closing import Closing
from ui.connections.menus import add, add_title, pop_up
from ui.desk.agenda_rail import AgendaRail
from ui.live_desk import LiveDesk

SettingAside = Callable[[Situation, ItemId, Waiting], MeetingFact]
OVER = (ItemStatus.DONE, ItemStatus.DEFERRED, ItemStatus.DROPPED)


class AgendaConnections(QObject):
    def __init__(self, rail: AgendaRail, desk: LiveDesk, closing: Closing) -> None:
        super().__init__(rail)
        self._rail = rail
        self._desk = desk
        self._closing = closing
        rail.item_activated.connect(self._take)
        rail.item_suspended.connect(self._suspend)
        rail.item_moved.connect(
            lambda key, place: desk.do(agenda.move_item, ItemId(key), place + 1)
        )
        rail.item_menu_requested.connect(self.show_menu)

    def _take(self, key: int) -> None:
        take = partial(self._desk.do, agenda.start_item, ItemId(key))
        self._closing.leave_for(("take", key), take)

    def _suspend(self, key: int) -> None:
        """Only what is being discussed can be suspended; the key on another item takes it."""
        if key == self._desk.meeting.current:
            self._desk.do(agenda.suspend_item)
        else:
            self._take(key)

    def _set_aside(self, act: SettingAside, item: ItemId) -> None:
        """What is put off or dropped needs no conclusion."""
        if item != self._desk.meeting.current:
            self._desk.do(act, item, Waiting.CARRY)
            return
        desk = self._desk
        self._closing.leave_for(
            (act, item), lambda waiting: desk.do(act, item, waiting), put_off=True
        )

    def show_menu(self, key: int, at: QPoint) -> None:
        item = self._desk.meeting.item(ItemId(key))
        menu = QMenu(self._rail)
        add_title(menu, item.title)
        if item.status is ItemStatus.CURRENT:
            add(menu, self.tr("Close this item"), self._closing.close_item, "Ctrl+F10")
            add(menu, self.tr("Suspend this item"), lambda: self._suspend(key), self.tr("Space"))
        else:
            again = self.tr("Take up again") if item.spans else self.tr("Take this item now")
            add(menu, again, lambda: self._take(key), self.tr("Enter"))
        self._add_setting_aside(menu, item)
        self._add_moving(menu, item)
        pop_up(menu, at)

    def _add_setting_aside(self, menu: QMenu, item: AgendaItem) -> None:
        defer, drop = self.tr("Defer to another meeting"), self.tr("Take off the agenda")
        deferred = add(menu, defer, lambda: self._set_aside(agenda.defer_item, item.id))
        dropped = add(menu, drop, lambda: self._set_aside(agenda.drop_item, item.id))
        for made in (deferred, dropped):
            made.setEnabled(item.status not in OVER)

    def _add_moving(self, menu: QMenu, item: AgendaItem) -> None:
        place = [one.id for one in self._desk.meeting.items].index(item.id)
        up = add(menu, self.tr("Move up"), lambda: self._move(item.id, place - 1), "Ctrl+↑")
        down = add(menu, self.tr("Move down"), lambda: self._move(item.id, place + 1), "Ctrl+↓")
        up.setEnabled(place > 0)
        down.setEnabled(place < len(self._desk.meeting.items) - 1)

    def _move(self, item: ItemId, place: int) -> None:
        self._desk.do(agenda.move_item, item, place + 1)
