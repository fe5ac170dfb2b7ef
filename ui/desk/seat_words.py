"""A seat in words: for the tool tip and for a screen reader."""

from PySide6.QtCore import QCoreApplication

from ui import wording
from ui.views.floor import FloorView
from ui.views.table import Presence, SeatView

translate = QCoreApplication.translate


def seat_tip(seat: SeatView, floor: FloorView) -> str:
    """Name, post, group and state, one under the other."""
    state = _state(seat)
    if seat.speaking and floor.spoken_today:
        state.append(_spoke(floor.spoken_today))
    lines = (seat.name, seat.post, seat.group_name, ", ".join(state))
    return "\n".join(line for line in lines if line)


def seat_sentence(seat: SeatView) -> str:
    """«Seat 5, Ivanov Ivan, present, 2 in the queue: question»; the running time is not told."""
    number = translate("Seat", "seat {number}").format(number=seat.label)
    return ", ".join((number, seat.name, *_state(seat)))


def _state(seat: SeatView) -> list[str]:
    state = [_presence(seat.presence)]
    if seat.deputy_for:
        state.append(translate("Seat", "deputy for {name}").format(name=seat.deputy_for))
    if seat.speaking:
        state.append(translate("Seat", "has the floor"))
    if seat.suspended:
        state.append(translate("Seat", "interrupted"))
    for place, kind in zip(seat.waits, seat.waits_for, strict=True):
        word = wording.speech_kind(kind)
        text = translate("Seat", "{place} in the queue: {kind}")
        state.append(text.format(place=place, kind=word))
        if place in seat.passed_over:
            state.append(translate("Seat", "held"))
    if seat.has_spoken:
        state.append(_spoke(seat.spoken))
    return state


def _spoke(time: str) -> str:
    return translate("Seat", "spoke {time}").format(time=time)


def _presence(presence: Presence) -> str:
    return {
        Presence.EXPECTED: translate("Seat", "expected"),
        Presence.PRESENT: translate("Seat", "present"),
        Presence.LEFT: translate("Seat", "left"),
        Presence.EXCUSED: translate("Seat", "excused"),
    }[presence]
