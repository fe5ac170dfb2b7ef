"""The queue at the right: the finder, and who waits for the floor."""

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.desk.card_list import CardList
from ui.desk.finder import Finder
from ui.desk.headers import head, section
from ui.desk.plate import Plate
from ui.desk.queue_card import QueueCard
from ui.palette import Colours
from ui.plain import button, wrapping
from ui.views.queue import QueueRow, QueueView


class QueuePanel(Plate):
    """Signals carry a RequestId; the menu's point is global, places are counted from 0."""

    give_floor_requested = Signal(int)
    withdraw_requested = Signal(int)
    hold_toggled = Signal(int)
    moved = Signal(int, int)
    request_menu_requested = Signal(int, QPoint)
    close_list_requested = Signal()
    reopen_list_requested = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__("queue", parent)
        self.setAccessibleName(self.tr("Queue"))
        self._shown: QueueView | None = None
        self._title = section()
        self._close = button(self.tr("list open ▾"), "close_list", role="link")
        self._reopen = button(self.tr("list closed ▸"), "reopen_list", role="link")
        self.finder = Finder()
        self._rows: CardList[QueueRow] = CardList(lambda: QueueCard(colours), movable=True)
        self._empty = wrapping(self.tr("Nobody is waiting"), role="muted")
        self._name_links()
        self._connect()
        self._lay_out()
        self.show_view(QueueView((), list_closed=False, open=False))

    def show_view(self, view: QueueView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._title.setText(self.tr("Queue · {count}").format(count=len(view.rows)))
        self._close.setVisible(view.open and not view.list_closed)
        self._reopen.setVisible(view.open and view.list_closed)
        self._rows.show_values({row.request: row for row in view.rows})
        self._empty.setVisible(not view.rows)

    def cards(self) -> list[QueueCard]:
        return [card for card in self._rows.cards() if isinstance(card, QueueCard)]

    def focus_rows(self) -> None:
        """The keys go to those who wait; where nobody does, to the finder."""
        if not self._rows.focus_first():
            self.finder.line.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        """The title keeps the height of the link beside it, which comes and goes."""
        super().showEvent(event)
        self._title.setMinimumHeight(self._close.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_popup()

    def _name_links(self) -> None:
        self._close.setAccessibleName(self.tr("The list of speakers is open: close it"))
        self._reopen.setAccessibleName(self.tr("The list of speakers is closed: reopen it"))
        words = self.tr("Close the list of speakers"), self.tr("Reopen the list of speakers")
        for link, said in zip((self._close, self._reopen), words, strict=True):
            link.setToolTip("  ".join((said, "Ctrl+7")))
        self._rows.setAccessibleName(self.tr("Who waits for the floor"))

    def _connect(self) -> None:
        self._close.clicked.connect(lambda: self.close_list_requested.emit())
        self._reopen.clicked.connect(lambda: self.reopen_list_requested.emit())
        self._rows.activated.connect(self.give_floor_requested)
        self._rows.removal_requested.connect(self.withdraw_requested)
        self._rows.menu_requested.connect(self.request_menu_requested)
        self._rows.toggle_requested.connect(self.hold_toggled)
        self._rows.moved.connect(self.moved)
        self.finder.left_downwards.connect(self.focus_rows)
        self.finder.looked.connect(self._place_popup)
        self.finder.popup.setParent(self)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 10)
        column.setSpacing(8)
        links = head(self._title, self._close)
        links.addWidget(self._reopen)
        column.addLayout(links)
        column.addWidget(self.finder)
        column.addWidget(self._empty)
        column.addWidget(self._rows, 1)

    def _place_popup(self) -> None:
        """Under the line, over the rows, as high as its matches and no lower than the panel."""
        popup, under = self.finder.popup, self.finder.geometry()
        room = self.height() - under.bottom() - 8
        height = min(popup.height_for(under.width()), room)
        popup.setGeometry(QRect(under.left(), under.bottom() + 4, under.width(), height))
        popup.raise_()
