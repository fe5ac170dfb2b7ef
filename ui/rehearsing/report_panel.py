"""The end of a rehearsal: where seconds were lost, and the keys that lose none."""

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from ui.flow import Flow
from ui.over_page import OverPage
from ui.plain import button, label
from ui.rehearsing.report_body import report_body
from ui.views.rehearsing import ReportView


class ReportPanel(OverPage):
    """Closed with Esc, the rehearsal goes on; `end_requested` leaves it, `keep_requested` asks for
    its meeting to be kept as a file."""

    closed = Signal()
    end_requested = Signal()
    keep_requested = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, "rehearsal_report")
        self.setAccessibleName(self.tr("Where seconds were lost"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._kept = label(role="muted")
        self._area = QScrollArea()
        self._area.setAccessibleName(self.accessibleName())
        self._area.setWidgetResizable(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(self._head())
        column.addWidget(self._area, 1)

    def show_report(self, view: ReportView) -> None:
        self._kept.setText("")
        self._area.setWidget(report_body(view))
        self.open_over()

    def say_kept(self, words: str) -> None:
        self._kept.setText(words)

    def leave(self) -> None:
        shown = not self.isHidden()
        super().leave()
        if shown:
            self.closed.emit()

    def place_in(self, _room: QRect) -> QRect:
        return self.whole()

    def _head(self) -> Flow:
        row = Flow()
        title: QLabel = label(self.accessibleName(), role="title")
        row.addWidget(title)
        self._kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.add_growing(self._kept)
        acts = (
            (self.tr("Keep this meeting as a file"), "keep_rehearsal", self.keep_requested.emit),
            (self.tr("Go on rehearsing  Esc"), "go_on_rehearsing", self.leave),
            (self.tr("End the rehearsal  Alt+9"), "end_rehearsal", self.end_requested.emit),
        )
        for words, name, act in acts:
            made = button(words, name, role="main" if name == "end_rehearsal" else "")
            made.clicked.connect(lambda _on=False, act=act: act())
            row.addWidget(made)
        return row
