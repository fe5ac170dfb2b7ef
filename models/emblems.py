"""The emblem of a letterhead: a PNG or JPEG picture, known by its header, never by its name."""

from base64 import b64decode
from binascii import Error as NotBase64

from msgspec import Struct

LARGEST_FILE = 512 * 1024
LARGEST_SIDE = 2000
LONGEST_TEXT = (LARGEST_FILE + 2) // 3 * 4

_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"
_JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""The markers of a JPEG that are followed by its size."""
_ALONE = frozenset((0x01, *range(0xD0, 0xD9)))
"""The markers that are followed by no length."""
_IMAGE_DATA = 0xDA


class PictureSize(Struct, frozen=True):
    """In pixels, as the header tells it."""

    width: int
    height: int

    @property
    def fits(self) -> bool:
        return 0 < self.width <= LARGEST_SIDE and 0 < self.height <= LARGEST_SIDE


def emblem_bytes(text: str) -> bytes | None:
    """The picture that a fact keeps as base64; None for what is none or too long."""
    if len(text) > LONGEST_TEXT:
        return None
    try:
        data = b64decode(text, validate=True)
    except (NotBase64, ValueError):
        return None
    return data if len(data) <= LARGEST_FILE else None


def picture_size(data: bytes) -> PictureSize | None:
    """The size that the header of a PNG or JPEG tells; None for anything else."""
    if data.startswith(_PNG):
        return _at(data, 20, 16) if len(data) >= 24 else None
    return _jpeg_size(data) if data.startswith(_JPEG) else None


def _jpeg_size(data: bytes) -> PictureSize | None:
    place = 2
    while place + 9 <= len(data) and data[place] == 0xFF:
        marker = data[place + 1]
        if marker in _FRAMES:
            return _at(data, place + 5, place + 7, 2)
        if marker == _IMAGE_DATA:
            return None
        if marker == 0xFF:
            place += 1
        elif marker in _ALONE:
            place += 2
        else:
            place += 2 + max(_number(data, place + 2, 2), 2)
    return None


def _at(data: bytes, height: int, width: int, length: int = 4) -> PictureSize:
    return PictureSize(_number(data, width, length), _number(data, height, length))


def _number(data: bytes, place: int, length: int) -> int:
    return int.from_bytes(data[place : place + length], "big")
