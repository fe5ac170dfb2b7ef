"""The picture of the hall: every line, panel and bar at its place, as a value."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont

from models.papers.wording import Translate
from ui.hall import look
from ui.hall.bar import Bar
from ui.hall.pages import clock_of, page_of
from ui.hall.places import Part, Places
from ui.hall.setting import Line, Slot, zeros
from ui.views.hall import HallView

_BESIDE_A_READING = 0.4


class HallPicture(Struct, frozen=True):
    lines: tuple[Line, ...] = ()
    panels: tuple[QRectF, ...] = ()
    bar: Bar | None = None


def compose(view: HallView, translate: Translate, font: QFont, size: QSizeF) -> HallPicture:
    """Who speaks and who is next have their room; a long message, or what is read back, takes it
    and leaves a row to the speaker."""
    if view.blank:
        return HallPicture()
    places = Places(view, page_of(view, translate), translate, font, size)
    for way in _ways(view):
        parts = way(places)
        if all(part.whole for part in parts):
            break
    lines = tuple(line for part in parts for line in part.lines)
    panels = tuple(panel for part in parts for panel in part.panels)
    return HallPicture(lines, panels, next((part.bar for part in parts if part.bar), None))


def a_moment_later(
    picture: HallPicture, before: HallView, view: HallView, translate: Translate
) -> HallPicture | None:
    """The same picture with other figures; None where more has changed than the time."""
    if _without_time(before, translate) != _without_time(view, translate):
        return None
    texts = {Slot.TIME: view.time, Slot.CLOCK: clock_of(view, translate)}
    lines = tuple(
        line if line.slot is None else replace(line, text=texts[line.slot])
        for line in picture.lines
    )
    bar = replace(picture.bar, share=view.floor.share) if picture.bar else None
    return replace(picture, lines=lines, bar=bar)


def _without_time(view: HallView, translate: Translate) -> tuple[HallView, str]:
    floor = replace(view.floor, left="", share=0.0, break_minutes=0)
    same = replace(view, time=zeros(view.time), floor=floor)
    return same, zeros(clock_of(view, translate))


def _ways(view: HallView) -> tuple[Callable[[Places], list[Part]], ...]:
    """From the roomiest to the one with the most room for words."""
    if view.reading is not None:
        return (
            lambda places: _around_a_text(places, short=False),
            lambda places: _around_a_text(places, short=True),
        )
    if view.message:
        return (
            lambda places: _full(places, places.line_of_next(), short=False),
            lambda places: _full(places, places.line_of_next(), short=True),
            lambda places: _around_a_text(places, short=False),
        )
    return (
        lambda places: _full(places, places.next(), short=False),
        lambda places: _full(places, places.line_of_next(), short=False),
        lambda places: _full(places, places.line_of_next(), short=True),
    )


def _full(places: Places, coming: Part, *, short: bool) -> list[Part]:
    head = places.head(short=short)
    message = places.message(coming.top, look.MESSAGE_HEIGHT, look.SHORT_MESSAGE)
    bar = places.bar(message.top)
    return [head, coming, message, bar, places.body(head.bottom, bar.top)]


def _around_a_text(places: Places, *, short: bool) -> list[Part]:
    head = places.head(short=True)
    row = places.row(short=short)
    room = (row.top - head.bottom) / places.unit
    share = _BESIDE_A_READING * room if places.view.reading else room
    message = places.message(row.top, share, look.MESSAGE)
    return [head, row, message, places.reading(head.bottom, message.top)]
