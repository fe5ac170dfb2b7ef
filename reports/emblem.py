"""The emblem on a letterhead: read by Pillow, small enough, without transparency."""

import struct
import warnings
import zlib
from io import BytesIO

from PIL import Image
from reportlab.lib.units import mm
from reportlab.lib.utils import ImageReader
from reportlab.platypus import Flowable

from models.emblems import LARGEST_SIDE, picture_size

TALLEST, WIDEST = 20 * mm, 70 * mm

_MOST_PIXELS_A_SIDE = 800
"""Enough for 600 dots an inch; what is drawn finer is set by no printer."""
_KINDS = ("PNG", "JPEG")
_GREY = frozenset(("1", "L", "LA", "I;16", "I"))
_BROKEN = (
    *(OSError, SyntaxError, ValueError, TypeError, KeyError, IndexError, EOFError, MemoryError),
    *(struct.error, zlib.error, Image.DecompressionBombError, Image.DecompressionBombWarning),
)
"""What Pillow raises for a picture that is none."""


class Emblem(Flowable):
    """A picture in the middle, as large as TALLEST and WIDEST allow."""

    def __init__(self, picture: Image.Image) -> None:
        super().__init__()
        self._picture = picture
        self._scale = min(TALLEST / picture.height, WIDEST / picture.width)

    def wrap(self, available_width: float, _available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, self._picture.height * self._scale
        return self.width, self.height

    def draw(self) -> None:
        width = self._picture.width * self._scale
        self.canv.drawImage(
            ImageReader(self._picture), (self.width - width) / 2, 0, width, self.height
        )


def emblem_of(data: bytes) -> Emblem | None:
    """The emblem to be drawn; None if there is none or it cannot be read to its end."""
    picture = readable(data)
    return None if picture is None else Emblem(picture)


def readable(data: bytes) -> Image.Image | None:
    """The picture on white, in grey or in colour; None for what is no picture of allowed size.

    Pillow decodes nothing whose header promises more than it may.
    """
    size = picture_size(data)
    if size is None or not size.fits:
        return None
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            return _decoded(data)
    except _BROKEN:
        return None


def _decoded(data: bytes) -> Image.Image | None:
    with Image.open(BytesIO(data), formats=_KINDS) as picture:
        if max(picture.size) > LARGEST_SIDE:
            return None
        picture.load()
        whole = _on_white(picture).convert("L" if picture.mode in _GREY else "RGB")
    whole.thumbnail((_MOST_PIXELS_A_SIDE, _MOST_PIXELS_A_SIDE))
    return whole


def _on_white(picture: Image.Image) -> Image.Image:
    if not picture.has_transparency_data:
        return picture
    paper = Image.new("RGBA", picture.size, "white")
    return Image.alpha_composite(paper, picture.convert("RGBA"))
