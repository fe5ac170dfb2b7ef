"""The row of a rehearsal below the bar at the top: what happens now, how fast, and the end."""

from collections.abc import Mapping
from math import ceil

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QMenu, QPushButton, QSizePolicy

from models.rehearsing.pace import SPEEDS
from ui.desk.lines_label import LinesLabel
from ui.narrow import is_narrow
from ui.palette import Colours
from ui.plain import button, explain, label
from ui.rehearsing import words
from ui.rehearsing.acts import ASSIST, END, LIST, PAUSE, SPEED
from ui.rehearsing.quickest import quickest
from ui.views.rehearsing import RoomView

HINT_AFTER = 4
"""Seconds; whoever knows the key by then does not want to be told."""
LINES, LINES_IF_NARROW, LARGER, AROUND = 2, 3, 1.1, 12
GAP = 8
NATIVE = QKeySequence.SequenceFormat.NativeText


class RoomBar(QFrame):
    """Its buttons do the `actions` of the rehearsal; it never takes the focus by itself."""

    def __init__(self, colours: Colours, actions: Mapping[str, QAction]) -> None:
        super().__init__()
        self.setObjectName("room_bar")
        self.setProperty("role", "advice")
        self.setAccessibleName(self.tr("The room of the rehearsal"))
        self._actions = actions
        self._colours = colours
        self._view: RoomView | None = None
        self._happening = LinesLabel(colours.muted, most=LINES)
        self._speed = button("", "rehearsal_speed")
        self._pause = self._button(PAUSE, self.tr("Hold"))
        self._assist = self._button(ASSIST, self.tr("Play by itself"))
        self._list = self._button(LIST, self.tr("List"))
        self._end = self._button(END, self.tr("End…"))
        self._speeds = self._menu()
        self._speed.clicked.connect(self._pop_up)
        self._lay_out()

    def show_view(self, view: RoomView) -> None:
        if view == self._view:
            return
        self._view = view
        self._show_happening(view)
        self._speed.setText(self.tr("{speed}× ▾").format(speed=view.speed))
        self._speed.setAccessibleName(self.tr("Speed: {speed}×").format(speed=view.speed))
        for speed in SPEEDS:
            self._actions[SPEED.format(speed=speed)].setChecked(speed == view.speed)
        self._pause.setText(self.tr("Go on") if view.still else self.tr("Hold"))
        self._pause.setAccessibleName(self._pause.text())
        self._actions[PAUSE].setChecked(view.still)
        self._actions[ASSIST].setChecked(view.helped)

    def said(self) -> str:
        return self._happening.text()

    def _show_happening(self, view: RoomView) -> None:
        """The newest that waits; how long, after a while its key, and what waits beside it."""
        if not view.waiting:
            said, more = self.tr("Nothing is to be done just now."), ""
        else:
            newest = view.waiting[0]
            said = words.happening(newest.happening)
            parts = [self.tr("{seconds} s").format(seconds=newest.lost)]
            if newest.lost >= HINT_AFTER:
                keys = ", ".join(quickest(newest.happening.kind, str(newest.happening.seat)))
                parts.append(self.tr("keys: {keys}").format(keys=keys))
            if len(view.waiting) > 1:
                parts.append(self.tr("%n more wait", "", len(view.waiting) - 1))
            more = " · ".join(parts)
        text = f"{said}  {more}".rstrip()
        self._happening.set_text(text, first=len(said), first_colour=self._colours.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._keep_height()

    def _keep_height(self) -> None:
        """As high with much to say as with little; where letters are large, the buttons below."""
        narrow, way = is_narrow(self), QBoxLayout.Direction
        self._rows.setDirection(way.TopToBottom if narrow else way.LeftToRight)
        lines = LINES_IF_NARROW if narrow else LINES
        self._happening.set_look(self._happening.font(), lines)
        self._happening.updateGeometry()
        height = ceil(lines * self._happening.fontMetrics().lineSpacing())
        buttons = self._end.sizeHint().height()
        both = height + GAP + buttons if narrow else max(height, buttons)
        self.setFixedHeight(both + AROUND)

    def _button(self, name: str, text: str) -> QPushButton:
        """One that is switched on and off follows its action, whichever key or button did it."""
        action, switched = self._actions[name], name in (ASSIST, LIST)
        made = button(text, f"{name}_button", role="tab" if switched else "")
        made.setCheckable(switched)
        if switched:
            action.toggled.connect(made.setChecked)
        explain(made, f"{action.text()}  {action.shortcut().toString(NATIVE)}")
        made.clicked.connect(lambda _on: action.trigger())
        return made

    def _menu(self) -> QMenu:
        menu = QMenu(self._speed)
        menu.setAccessibleName(self.tr("Speed"))
        menu.addActions([self._actions[SPEED.format(speed=one)] for one in SPEEDS])
        return menu

    def _pop_up(self) -> None:
        """Not modal: the time goes on."""
        self._speeds.popup(self._speed.mapToGlobal(QPoint(0, self._speed.height())))

    def _lay_out(self) -> None:
        font = self._happening.font()
        font.setPointSizeF(font.pointSizeF() * LARGER)
        self._happening.set_look(font, LINES)
        self._happening.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        said, buttons = QHBoxLayout(), QHBoxLayout()
        said.addWidget(label(self.tr("Rehearsal").upper(), role="warning"))
        said.addSpacing(6)
        said.addWidget(self._happening, 1, Qt.AlignmentFlag.AlignVCenter)
        for made in (self._speed, self._pause, self._assist, self._list, self._end):
            buttons.addWidget(made)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(14, 0, 10, 0)
        self._rows.addLayout(said, 1)
        self._rows.addLayout(buttons)
        for row in (said, buttons, self._rows):
            row.setSpacing(GAP)
