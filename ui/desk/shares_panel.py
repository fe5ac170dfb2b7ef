"""The balance of the table: time by group, and who has not spoken yet."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from models.people import NO_BREAK_SPACE
from ui.desk.agenda_card import ShareBar
from ui.desk.headers import section, small
from ui.desk.lines_label import LinesLabel
from ui.desk.table_painting import group_colour
from ui.palette import Colours
from ui.plain import wrapping
from ui.views.shares import ShareRow, SharesView


class SharesPanel(QFrame):
    """Also the legend of the colours of the seats."""

    def __init__(self, colours: Colours, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("shares")
        self.setProperty("role", "panel")
        self.setAccessibleName(self.tr("Share of time"))
        self._colours = colours
        self._shown: SharesView | None = None
        self._rows: list[tuple[LinesLabel, ShareBar, QLabel]] = []
        self._silent = small(role="section")
        self._longest = wrapping(role="muted")
        self._grid = QGridLayout()
        self._grid.setContentsMargins(4, 0, 4, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 1)
        self._longest.setContentsMargins(4, 0, 4, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addLayout(self._grid)
        column.addWidget(self._longest)

    def show_view(self, view: SharesView) -> None:
        if view == self._shown:
            return
        self._shown = view
        self._make_rows(len(view.rows))
        for row, widgets in zip(view.rows, self._rows, strict=True):
            self._show_row(row, *widgets)
        silent = self.tr("not spoken yet: {count}").format(count=view.silent)
        self._silent.setText(silent if view.silent else self.tr("all have spoken"))
        longest = self.tr("silent longest: {name}").format(name=view.longest_silent)
        self._longest.setText(longest if view.longest_silent else "")
        self._longest.setVisible(bool(view.longest_silent))

    def _head(self) -> QHBoxLayout:
        """Who is silent takes a second line where letters are large."""
        self._silent.setWordWrap(True)
        self._silent.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout()
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(8)
        row.addWidget(section(self.tr("Share of time")))
        row.addWidget(self._silent, 1)
        return row

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
        bar.setAccessibleName(f"{row.name}, {share.text()}")
