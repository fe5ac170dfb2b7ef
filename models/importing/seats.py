"""Which of the seats a list asks for can be given."""

from collections.abc import Mapping, Sequence

from models.ids import ParticipantId
from models.people import Participant


def seats_given(
    listed: Sequence[Participant], wanted: Mapping[ParticipantId, int | None]
) -> dict[ParticipantId, int | None]:
    """The seats afterwards of everybody of the list: two may swap, nobody loses a seat.

    A seat somebody keeps, or somebody earlier in the list gets, is not given.
    """
    before = {one.id: one.seat for one in listed}
    after = {key: wanted.get(key) or seat for key, seat in before.items()}
    while turned_down := _turned_down(before, after):
        for key in turned_down:
            after[key] = before[key]
    return after


def _turned_down(
    before: Mapping[ParticipantId, int | None], after: Mapping[ParticipantId, int | None]
) -> list[ParticipantId]:
    """Who asks for a seat that somebody keeps or asked for first."""
    holders = {seat for key, seat in after.items() if before[key] == seat}
    found = []
    for key, seat in after.items():
        if seat is None or before[key] == seat:
            continue
        if seat in holders:
            found.append(key)
        holders.add(seat)
    return found
