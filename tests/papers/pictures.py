"""Pictures for a letterhead, and what only looks like one."""

from base64 import b64encode
from io import BytesIO

from PIL import Image

PNG_HEADER = b"\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"


def picture(width: int, height: int, kind: str = "PNG", mode: str = "RGB") -> bytes:
    """A red picture."""
    output = BytesIO()
    colour = (200, 30, 30, 128)[: len(Image.new(mode, (1, 1)).getbands())]
    Image.new(mode, (width, height), colour).save(output, kind)
    return output.getvalue()


def png_header(width: int, height: int) -> bytes:
    """The header alone: a picture that promises so many pixels and has none."""
    return PNG_HEADER + width.to_bytes(4, "big") + height.to_bytes(4, "big") + b"\x08\x02\0\0\0"


def base64(data: bytes) -> str:
    return b64encode(data).decode()
