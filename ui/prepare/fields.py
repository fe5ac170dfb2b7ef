"""Fields of the forms: labelled, named for screen readers."""

from PySide6.QtWidgets import QAbstractSpinBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from ui.line import Line
from ui.plain import label

FIELD_HEIGHT = 34


def text_field(name: str, placeholder: str = "") -> QLineEdit:
    made = Line()
    made.setObjectName(name)
    made.setPlaceholderText(placeholder)
    return made


def labelled(text: str, field: QWidget) -> QVBoxLayout:
    """The field under its label, which also is its accessible name."""
    name = label(text, role="muted")
    name.setBuddy(field)
    field.setAccessibleName(text)
    field.setMinimumHeight(FIELD_HEIGHT)
    column = QVBoxLayout()
    column.setSpacing(3)
    column.addWidget(name)
    column.addWidget(field)
    return column


def indent_text(box: QAbstractSpinBox) -> None:
    """Let the text of a figure begin where that of a line does."""
    box.lineEdit().setTextMargins(6, 0, 0, 0)


def section(text: str) -> QLabel:
    return label(text.upper(), role="section")


def even_columns(grid: QGridLayout, count: int) -> None:
    for column in range(count):
        grid.setColumnStretch(column, 1)
        grid.setColumnMinimumWidth(column, 60)
