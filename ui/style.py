"""The style sheet: roles of widgets in the colours of a palette. Sizes are points, never pixels."""

from ui.icons.drawings import drawing_file
from ui.palette import Colours


def tick(colours: Colours) -> str:
    """The file of the tick in a checked box: a style sheet can only name a file."""
    return drawing_file(f"tick-{colours.on_accent[1:].lower()}").as_posix()


def style_sheet(colours: Colours, letters: float = 10.0) -> str:
    """`letters` are the points of the application's own; titles grow with them."""
    c = colours
    return f"""
QFrame[role="panel"] {{ background: {c.panel}; border: 1px solid {c.border}; border-radius: 8px; }}
QFrame[role="card"] {{ background: {c.panel}; border: 1px solid {c.border}; border-radius: 6px; }}
QFrame[role="card"][current="true"] {{ background: {c.accent_ground};
    border: 2px solid {c.accent}; }}
QFrame[role="card"]:focus {{ border: 2px solid {c.accent}; }}
QFrame[role="card"][current="true"]:focus {{ border: 2px solid {c.text}; }}
QFrame[role="line"] {{ border: 1px solid transparent; border-radius: 4px; }}
QFrame[role="line"]:focus {{ border-color: {c.accent}; background: {c.accent_ground}; }}
QFrame[role="drop"] {{ background: {c.accent}; border: 0; }}
QFrame[role="advice"] {{ background: {c.warning_ground}; border: 1px solid {c.warning};
    border-radius: 6px; }}
QFrame[role="bar"] {{ background: {c.panel}; border: 0; border-bottom: 1px solid {c.border}; }}
QLabel {{ background: transparent; color: {c.text}; }}
QLabel[role="section"] {{ color: {c.muted}; font-weight: bold; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="link"] {{ color: {c.accent}; }}
QAbstractSpinBox QLineEdit {{ border: 0; padding: 0; background: transparent; }}
QLabel[role="strong"] {{ font-weight: bold; }}
QLabel[role="title"] {{ font-weight: bold; font-size: {letters * 1.1:g}pt; }}
QLabel[role="heading"] {{ font-weight: bold; font-size: {letters * 1.6:g}pt; }}
QLabel[role="time"] {{ font-weight: bold; font-size: {letters * 1.5:g}pt; }}
QLabel[role="warning"] {{ color: {c.warning}; font-weight: bold; }}
QLabel[role="danger"] {{ color: {c.danger}; font-weight: bold; }}
QLabel[role="accent"] {{ color: {c.accent}; font-weight: bold; }}
QPushButton {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.border};
    border-radius: 6px; padding: 6px 12px; }}
QPushButton:hover {{ border-color: {c.accent}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: 5px 11px; }}
QPushButton:pressed {{ background: {c.accent_ground}; }}
QPushButton:disabled {{ color: {c.muted}; background: {c.raised}; }}
QPushButton[role="main"] {{ background: {c.accent}; color: {c.on_accent}; font-weight: bold;
    border-color: {c.accent}; }}
QPushButton[role="main"]:focus {{ border: 2px solid {c.text}; }}
QPushButton[role="main"]:disabled {{ background: {c.raised}; color: {c.muted};
    border-color: {c.border}; }}
QPushButton[role="tab"] {{ border-radius: 12px; padding: 5px 16px; }}
QPushButton[role="tab"]:checked {{ background: {c.accent}; color: {c.on_accent};
    border-color: {c.accent}; }}
QPushButton[role="icon"] {{ padding: 6px 7px; }}
QPushButton[role="icon"]:focus {{ padding: 5px 6px; }}
QPushButton[role="link"] {{ border: 0; background: transparent; color: {c.accent};
    padding: 2px 4px; }}
QPushButton[role="link"]:focus {{ border: 1px solid {c.accent}; }}
QPushButton[role="link"]:disabled {{ color: {c.muted}; background: transparent; }}
QLineEdit, QPlainTextEdit, QComboBox, QDateTimeEdit, QSpinBox {{ background: {c.raised};
    color: {c.text}; border: 1px solid {c.border}; border-radius: 6px; padding: 5px 8px; }}
QLineEdit:focus, QPlainTextEdit:focus, QComboBox:focus, QDateTimeEdit:focus,
QSpinBox:focus {{ border: 2px solid {c.accent}; padding: 4px 7px; }}
QComboBox::drop-down, QDateTimeEdit[calendarPopup="true"]::drop-down {{ border: 0; width: 22px; }}
QComboBox::down-arrow, QDateTimeEdit[calendarPopup="true"]::down-arrow {{ width: 0; height: 0;
    border-left: 4px solid {c.raised}; border-right: 4px solid {c.raised};
    border-top: 5px solid {c.muted}; }}
QSpinBox::up-button, QSpinBox::down-button, QDateTimeEdit::up-button,
QDateTimeEdit::down-button {{ width: 0; border: 0; }}
QTableView::item {{ padding: 0 4px; }}
QProgressBar {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 5px;
    max-height: 10px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 4px; }}
QListWidget {{ background: {c.raised}; border: 1px solid {c.border}; border-radius: 6px;
    outline: 0; padding: 2px; }}
QListWidget:focus {{ border: 2px solid {c.accent}; }}
QPdfView {{ border: 2px solid transparent; }}
QPdfView:focus {{ border-color: {c.accent}; }}
QListWidget::item {{ padding: 2px 6px; }}
QListWidget::item:selected {{ background: {c.accent_ground}; color: {c.text}; }}
QAbstractItemView[role="choices"] {{ background: {c.panel}; border: 1px solid {c.accent};
    border-radius: 6px; }}
QAbstractItemView[role="choices"]::item {{ padding: 4px 6px; }}
QAbstractItemView[role="choices"]::item:selected {{ background: {c.accent};
    color: {c.on_accent}; }}
QFrame[role="over"] {{ background: {c.panel}; border: 2px solid {c.accent}; border-radius: 8px; }}
QTableView::item:selected {{ background: {c.accent_ground}; color: {c.text}; }}
QTableView::item:focus {{ border: 1px solid {c.accent}; }}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 0; }}
QScrollBar::handle {{ background: {c.border}; border-radius: 4px; min-height: 28px;
    min-width: 28px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: transparent; }}
QTableView {{ outline: 0; background: {c.panel}; alternate-background-color: {c.raised};
    gridline-color: {c.border}; border: 1px solid {c.border}; border-radius: 6px;
    selection-background-color: {c.accent_ground}; selection-color: {c.text}; }}
QHeaderView::section {{ background: {c.raised}; color: {c.muted}; border: 0;
    border-bottom: 1px solid {c.border}; padding: 5px; font-weight: bold; }}
QScrollArea, QScrollArea > QWidget > QWidget {{ background: transparent; border: 0; }}
QCheckBox {{ color: {c.text}; spacing: 6px; }}
QCheckBox::indicator, QTableView::indicator {{ width: 14px; height: 14px;
    border: 1px solid {c.muted}; border-radius: 3px; background: {c.panel}; }}
QCheckBox::indicator:checked, QTableView::indicator:checked {{ background: {c.accent};
    border-color: {c.accent}; image: url("{tick(c)}"); }}
QCheckBox:focus {{ color: {c.accent}; }}
QToolTip {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.border}; padding: 4px; }}
QMenu {{ background: {c.panel}; color: {c.text}; border: 1px solid {c.border}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::item:selected {{ background: {c.accent_ground}; color: {c.text}; }}
"""
