"""The emblem of a letterhead: what is taken for a picture, and what is not."""

import pytest

from models.acts.papers import change_emblem
from models.desk import Desk
from models.emblems import LARGEST_FILE, PictureSize, picture_size
from models.refusals import Refusal
from tests.models.table import refused
from tests.papers.pictures import base64, picture, png_header

NONE_AT_ALL = (
    b"",
    b"GIF89a\x01\x00\x01\x00",
    b"<svg xmlns='http://www.w3.org/2000/svg'/>",
    b"%PDF-1.7",
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"\xff\xd8\xff\xe0\x00\x00" * 20,
    b"\xff\xd8\xff\xda\x00\x0c",
)


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_header_tells_the_size(kind: str) -> None:
    assert picture_size(picture(40, 30, kind)) == PictureSize(40, 30)


@pytest.mark.parametrize("data", NONE_AT_ALL)
def test_what_is_no_png_and_no_jpeg_is_refused(desk: Desk, data: bytes) -> None:
    assert picture_size(data) is None
    with refused(Refusal.NO_PICTURE if data else Refusal.NOTHING_NEW):
        desk.do(change_emblem, base64(data))


@pytest.mark.parametrize("text", ["not base64!", "Привет", "aGk"])
def test_what_is_no_base64_is_refused(desk: Desk, text: str) -> None:
    with refused(Refusal.NO_PICTURE):
        desk.do(change_emblem, text)


def test_a_picture_is_kept_until_it_is_taken_away(desk: Desk) -> None:
    desk.do(change_emblem, base64(picture(40, 30)))
    assert desk.meeting.emblem == base64(picture(40, 30))
    desk.do(change_emblem, "")
    assert desk.meeting.emblem == ""
    desk.undo()
    assert desk.meeting.emblem


@pytest.mark.parametrize(("width", "height"), [(2001, 10), (10, 2001), (0, 10), (2**31, 2**31)])
def test_more_than_two_thousand_pixels_are_refused_unread(
    desk: Desk, width: int, height: int
) -> None:
    with refused(Refusal.PICTURE_TOO_LARGE):
        desk.do(change_emblem, base64(png_header(width, height)))


def test_half_a_megabyte_is_the_most(desk: Desk) -> None:
    largest = png_header(2000, 2000).ljust(LARGEST_FILE, b"\0")
    desk.do(change_emblem, base64(largest))
    with refused(Refusal.NO_PICTURE):
        desk.do(change_emblem, base64(largest + b"\0"))
