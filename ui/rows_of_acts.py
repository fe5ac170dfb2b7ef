"""Acts beside each other, in two rows where letters are too large for one."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGridLayout, QWidget

GAP = 6


def in_rows(acts: Sequence[QWidget], room: int) -> QGridLayout:
    """`room` is what a small laptop has for them, in pixels."""
    rows = QGridLayout()
    columns = len(acts) if fit_beside(acts, room) else (len(acts) + 1) // 2
    for place, act in enumerate(acts):
        rows.addWidget(act, *divmod(place, columns))
    rows.setColumnStretch(columns, 1)
    return rows


def fit_beside(parts: Sequence[QWidget], room: int) -> bool:
    for one in parts:
        one.ensurePolished()
    return sum(one.sizeHint().width() + GAP for one in parts) <= room
