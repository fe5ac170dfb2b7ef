"""The key card in the window: F1 shows it, F1 or Esc or the next act puts it away."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from models.papers.key_card import KeyCard, KeySection
from ui.flow import Flow
from ui.narrow import is_narrow
from ui.over_page import OverPage
from ui.plain import button, label, wrapping
from ui.rows_area import Rows

COLUMNS, COLUMNS_OF_LARGE_LETTERS = 3, 2


class KeyCardPanel(OverPage):
    """`print_requested` and `save_requested` carry the language of the paper."""

    print_requested = Signal(str)
    save_requested = Signal(str)

    def __init__(self, page: QWidget, card: KeyCard) -> None:
        super().__init__(page, "key_card")
        self.setAccessibleName(card.title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addLayout(self._head(card.title))
        count = COLUMNS_OF_LARGE_LETTERS if is_narrow(page) else COLUMNS
        column.addWidget(_scrolling(card, count), 1)
        column.addWidget(wrapping(card.foot, role="muted"))

    def place_in(self, _room: QRect) -> QRect:
        return self.whole()

    def _head(self, title: str) -> Flow:
        row = Flow()
        row.addWidget(label(title, role="title"))
        row.add_stretch()
        acts = (
            (self.tr("Print in Russian…"), "print_keys_ru", self.print_requested, "ru"),
            (self.tr("Print in English…"), "print_keys_en", self.print_requested, "en"),
            (self.tr("PDF in Russian…"), "save_keys_ru", self.save_requested, "ru"),
            (self.tr("PDF in English…"), "save_keys_en", self.save_requested, "en"),
        )
        for words, name, signal, language in acts:
            made = button(words, name)
            made.clicked.connect(lambda _on=False, signal=signal, to=language: signal.emit(to))
            row.addWidget(made)
        close = button("×", "close_key_card", role="link")
        close.setAccessibleName(self.tr("Close (Esc)"))
        close.clicked.connect(lambda: self.leave())
        row.addWidget(close)
        return row


def _scrolling(card: KeyCard, count: int) -> QScrollArea:
    inside = Rows()
    row = QHBoxLayout(inside)
    row.setContentsMargins(0, 0, 8, 0)
    row.setSpacing(24)
    for part in _columns(card.sections, count):
        column = QVBoxLayout()
        column.setSpacing(12)
        for section in part:
            column.addLayout(_section(section))
        column.addStretch(1)
        row.addLayout(column, 1)
    area = QScrollArea()
    area.setAccessibleName(card.title)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    return area


def _columns(sections: Sequence[KeySection], count: int) -> list[list[KeySection]]:
    """In their order, each column about as long as the others."""
    each = sum(_length(one) for one in sections) / count
    columns: list[list[KeySection]] = [[] for _ in range(count)]
    passed = 0.0
    for section in sections:
        middle = passed + _length(section) / 2
        columns[min(int(middle / each), count - 1)].append(section)
        passed += _length(section)
    return columns


def _length(section: KeySection) -> int:
    return len(section.lines) + 2


def _section(section: KeySection) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(1, 1)
    grid.addWidget(label(section.title, role="section"), 0, 0, 1, 2)
    for row, line in enumerate(section.lines, start=1):
        grid.addWidget(label(line.keys, role="strong"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(wrapping(line.words), row, 1)
    return grid
