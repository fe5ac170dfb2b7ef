"""A seat in words: for the tool tip and for a screen reader."""

from PySide6.QtCore import QCoreApplication

from ui import wording
from ui.views.table import Presence, SeatView

translate = QCoreApplication.translate


def seat_tip(seat: SeatView) -> str:
    """Name, post and state, one under the other."""
    lines = (seat.name, seat.post, seat.group_name, ", ".join(_state(seat)))
    return "\n".join(line for line in lines if line)


def seat_sentence(seat: SeatView) -> str:
    """«Seat 5, Ivanov Ivan, present, 2 in the queue: question»."""
    number = translate("Seat", "seat {number}").format(number=seat.label)
    return ", ".join((number, seat.name, *_state(seat)))


def _state(seat: SeatView) -> list[str]:
    state = [_presence(seat.presence)]
    if seat.speaking:
        state.append(translate("Seat", "has the floor"))
    if seat.suspended:
        state.append(translate("Seat", "interrupted"))
    for place, kind in zip(seat.waits, seat.waits_for, strict=True):
        word = wording.speech_kind(kind)
        text = translate("Seat", "{place} in the queue: {kind}")
        state.append(text.format(place=place, kind=word))
    if seat.spoken:
        state.append(translate("Seat", "spoke {time}").format(time=seat.spoken))
    return state


def _presence(presence: Presence) -> str:
    return {
        Presence.EXPECTED: translate("Seat", "expected"),
        Presence.PRESENT: translate("Seat", "present"),
        Presence.LEFT: translate("Seat", "left"),
    }[presence]
