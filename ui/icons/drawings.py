"""The drawings on the buttons, in the colours of a palette, and the sign of the program."""

from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from ui.palette import Colours

SIZES = (16, 24, 32, 48, 64)
SIGN_SIZES = (16, 24, 32, 48, 64, 128, 256)
_OWN_COLOUR = b"currentColor"


def drawing(name: str, colours: Colours) -> QIcon:
    """A drawing of this folder, without its ending; paler where its button is disabled."""
    source = _read(name)
    made = QIcon()
    for mode, colour in (
        (QIcon.Mode.Normal, colours.text),
        (QIcon.Mode.Disabled, colours.border),
    ):
        coloured = source.replace(_OWN_COLOUR, colour.encode())
        for size in SIZES:
            made.addPixmap(_painted(coloured, size), mode)
    return made


def bright_drawing(name: str, colours: Colours) -> QIcon:
    """The same for a button in the accent's colour."""
    source = _read(name).replace(_OWN_COLOUR, colours.on_accent.encode())
    made = QIcon()
    for size in SIZES:
        made.addPixmap(_painted(source, size))
    return made


def draw_on(button: QPushButton, icon: QIcon) -> None:
    """As high as the letters of the button, and apart from them."""
    height = button.fontMetrics().height()
    gap = height // 3 if button.text() else 0
    button.setIcon(_with_gap(icon, height, gap, button.devicePixelRatioF()) if gap else icon)
    button.setIconSize(QSize(height + gap, height))


def sign() -> QIcon:
    """The sign of the program, for its windows and the task bar."""
    source = _read("roundtable")
    made = QIcon()
    for size in SIGN_SIZES:
        made.addPixmap(_painted(source, size))
    return made


def _with_gap(icon: QIcon, height: int, gap: int, ratio: float) -> QIcon:
    """The same with empty room at its right, which Qt leaves hardly any of."""
    made = QIcon()
    for mode in (QIcon.Mode.Normal, QIcon.Mode.Disabled):
        drawn = icon.pixmap(QSize(height, height), ratio, mode)
        wider = QPixmap(round((height + gap) * ratio), drawn.height())
        wider.setDevicePixelRatio(ratio)
        wider.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wider)
        painter.drawPixmap(0, 0, drawn)
        painter.end()
        made.addPixmap(wider, mode)
    return made


def _read(name: str) -> bytes:
    return (files("ui.icons") / f"{name}.svg").read_bytes()


def _painted(source: bytes, size: int) -> QPixmap:
    picture = QPixmap(size, size)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture
