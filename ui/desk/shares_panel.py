"""The balance of the table: time by group, and who has not spoken yet."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from models.people import NO_BREAK_SPACE
from models.readings.balance import Scope
from ui.desk.agenda_card import ShareBar
from ui.desk.headers import head, section, small, smaller
from ui.desk.invite_button import InviteButton
from ui.desk.lines_label import LinesLabel
from ui.desk.table_painting import group_colour
from ui.palette import Colours
from ui.plain import button, explain, wrapping
from ui.views.shares import Invited, ShareRow, SharesView


class SharesPanel(QFrame):
    """Also the legend of the colours of the seats. `invite_requested` is for whom it names,
    `scope_requested` for the other one of item and meeting."""

    invite_requested = Signal()
    scope_requested = Signal()

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shares")
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Share of time"))
        self._colours = colours
        self._shown: SharesView | None = None
        self._rows: list[tuple[LinesLabel, ShareBar, QLabel]] = []
        self._silent = smaller(wrapping(role="muted"))
        self._silent.setContentsMargins(4, 0, 4, 0)
        self._scope = smaller(button("", "share_scope", role="link"))
        self._invite = InviteButton()
        self._grid = QGridLayout()
        self._grid.setContentsMargins(4, 0, 4, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 1)
        self._lay_out()
        self._scope.clicked.connect(lambda: self.scope_requested.emit())
        self._invite.clicked.connect(lambda: self.invite_requested.emit())

    def show_view(self, view: SharesView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._make_rows(len(view.rows))
        for row, widgets in zip(view.rows, self._rows, strict=True):
            self._show_row(row, *widgets)
        of_item = view.scope is Scope.ITEM
        self._scope.setText(self.tr("this item ▾") if of_item else self.tr("whole meeting ▾"))
        self._scope.setAccessibleName(
            self.tr("Of this item; change to the whole meeting")
            if of_item
            else self.tr("Of the whole meeting; change to this item")
        )
        self._show_silent(view.silent, view.invited if view.running else None)

    def _show_silent(self, count: int, invited: Invited | None) -> None:
        silent = self.tr("not spoken yet: {count}").format(count=count)
        self._invite.setVisible(invited is not None)
        if invited is None:
            self._silent.setText(silent if count else self._nobody_silent())
            return
        self._invite.show_name(self.tr("Invite {name}  F9"), invited.name)
        self._silent.setText(f"{silent} · {self._why_invited(invited)}")

    def _nobody_silent(self) -> str:
        present = any(row.present for row in self._shown.rows) if self._shown else False
        return self.tr("all have spoken") if present else self.tr("nobody is here yet")

    def _why_invited(self, invited: Invited) -> str:
        silent = self.tr("silent for {count} min").format(count=invited.silent_for)
        if invited.percent < 0 or not invited.group:
            return silent
        words = self.tr("{silent}; {group}: {percent} % of the time, {fair} % of those present")
        return words.format(
            silent=silent, group=invited.group, percent=invited.percent, fair=invited.fair
        )

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(6)
        column.addLayout(head(section(self.tr("Share of time")), self._scope))
        column.addLayout(self._grid)
        column.addWidget(self._silent)
        column.addWidget(self._invite)

    def _make_rows(self, count: int) -> None:
        while len(self._rows) < count:
            made = (LinesLabel(self._colours.text, most=2), ShareBar(self._colours), small())
            place = len(self._rows)
            for column, widget in enumerate(made):
                self._grid.addWidget(widget, place, column, Qt.AlignmentFlag.AlignVCenter)
            made[2].setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            made[2].setMinimumWidth(made[2].fontMetrics().horizontalAdvance("100 %"))
            self._rows.append(made)
        while len(self._rows) > count:
            for widget in self._rows.pop():
                self._grid.removeWidget(widget)
                widget.hide()
                widget.deleteLater()

    def _show_row(self, row: ShareRow, name: LinesLabel, bar: ShareBar, share: QLabel) -> None:
        colour = group_colour(row.group, self._colours)
        words = f"● {row.name}{NO_BREAK_SPACE}·{NO_BREAK_SPACE}{row.present}"
        name.set_text(words, first=1, first_colour=colour)
        bar.show_share(max(0, row.percent) / 100, colour)
        share.setText(f"{row.percent} %" if row.percent >= 0 else "–")
        bar.show_mark(row.fair / 100)
        told = self.tr("{share} of the time, {fair} % of those present, silent: {silent}")
        tip = told.format(share=share.text(), fair=row.fair, silent=row.silent)
        bar.setAccessibleName(f"{row.name}: {tip}")
        for widget in (name, bar, share):
            explain(widget, tip)
