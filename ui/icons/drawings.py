"""The drawings on the buttons, in the colours of a palette, and the sign of the program."""

from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QPushButton

from ui.palette import Colours

SIGN_SIZES = (16, 24, 32, 48, 64)
_OWN_COLOUR = b"currentColor"


class Drawing(Struct, frozen=True):
    """One of this folder in a colour, and in a paler one where its button is disabled."""

    source: bytes
    colour: str
    disabled: str

    def pixmap(self, height: int, ratio: float) -> QPixmap:
        return _painted(_coloured(self.source, self.colour), height, ratio)

    def icon(self, height: int, gap: int, ratio: float) -> QIcon:
        """With empty room at its right, which Qt leaves hardly any of."""
        made = QIcon()
        for mode, colour in (
            (QIcon.Mode.Normal, self.colour),
            (QIcon.Mode.Disabled, self.disabled),
        ):
            made.addPixmap(_painted(_coloured(self.source, colour), height, ratio, gap), mode)
        return made


def drawing(name: str, colours: Colours) -> Drawing:
    """A drawing of this folder, without its ending."""
    return Drawing(_read(name), colours.text, colours.border)


def bright_drawing(name: str, colours: Colours) -> Drawing:
    """The same for a button in the accent's colour."""
    return Drawing(_read(name), colours.on_accent, colours.border)


def draw_on(button: QPushButton, drawn: Drawing) -> None:
    """As high as the letters of the button, and apart from them."""
    height = button.fontMetrics().height()
    gap = height // 3 if button.text() else 0
    button.setIcon(drawn.icon(height, gap, button.devicePixelRatioF()))
    button.setIconSize(QSize(height + gap, height))


def sign() -> QIcon:
    """The sign of the program, for its windows and the task bar; where it is shown larger, desktops
    have one of their own."""
    made = QIcon()
    for size in SIGN_SIZES:
        made.addPixmap(sign_picture(size))
    return made


def sign_picture(height: int, ratio: float = 1.0) -> QPixmap:
    return _painted(_read("roundtable"), height, ratio)


def drawing_file(name: str) -> Path:
    return Path(__file__).with_name(f"{name}.svg")


def _read(name: str) -> bytes:
    return drawing_file(name).read_bytes()


def _coloured(source: bytes, colour: str) -> bytes:
    return source.replace(_OWN_COLOUR, colour.encode())


def _painted(source: bytes, height: int, ratio: float = 1.0, gap: int = 0) -> QPixmap:
    picture = QPixmap(round((height + gap) * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(QByteArray(source)).render(painter, QRectF(0, 0, height, height))
    painter.end()
    return picture
