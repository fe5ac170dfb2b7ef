"""Moving people so that named opponents are no neighbours: swaps first, then every possibility."""

from collections.abc import Collection, Iterator, Mapping

from msgspec import Struct

from models.ids import ParticipantId

_MOST_TRIES = 20_000

Seats = dict[int, ParticipantId]


class Arrangement(Struct, frozen=True):
    """What to heed: who sits beside whom, who must not, who belongs together."""

    beside: Mapping[int, tuple[int, ...]]
    apart: frozenset[frozenset[ParticipantId]]
    groups: Mapping[ParticipantId, str]

    def quarrels_at(self, seats: Mapping[int, ParticipantId], seat: int) -> int:
        """With how many neighbours the one on this seat must not sit."""
        if seat not in seats:
            return 0
        others = (seats[one] for one in self.beside[seat] if one in seats)
        return sum(frozenset((seats[seat], other)) in self.apart for other in others)

    def quarrels(self, seats: Mapping[int, ParticipantId]) -> int:
        return sum(self.quarrels_at(seats, seat) for seat in seats) // 2


def kept_apart(heeded: Arrangement, seats: Seats, movable: Collection[Collection[int]]) -> Seats:
    """The same people on the same table with as few quarrels as were found, moving as few as
    possible: each of `movable` names the seats that may change, tried one after the other."""
    best = seats
    for free in movable:
        if not heeded.quarrels(best):
            break
        swapped = _swapped(heeded, dict(seats), sorted(free))
        found = _searched(heeded, seats, sorted(free)) if heeded.quarrels(swapped) else None
        best = min(best, found or swapped, key=heeded.quarrels)
    return best


def _swapped(heeded: Arrangement, seats: Seats, free: list[int]) -> Seats:
    """One who quarrels after the other moves, as long as a swap makes it better."""
    while True:
        for one in free:
            other = _best_swap(heeded, seats, one, free)
            if other is not None:
                _swap(seats, one, other)
                break
        else:
            return seats


def _best_swap(heeded: Arrangement, seats: Seats, one: int, free: list[int]) -> int | None:
    """With whom they change places to end most quarrels: of their group if possible, and near."""
    if not heeded.quarrels_at(seats, one):
        return None
    swaps = [(_gain(heeded, seats, one, other), -abs(one - other), -other) for other in free]
    (gain, _same_group), _near, other = max(swaps)
    return -other if gain > 0 else None


def _gain(heeded: Arrangement, seats: Seats, one: int, other: int) -> tuple[int, bool]:
    """How many quarrels fewer, and whether the groups stay together."""
    near = {one, other, *heeded.beside[one], *heeded.beside[other]}
    before = sum(heeded.quarrels_at(seats, seat) for seat in near)
    same = (
        one in seats
        and other in seats
        and _group(heeded, seats, one) == _group(heeded, seats, other)
    )
    _swap(seats, one, other)
    after = sum(heeded.quarrels_at(seats, seat) for seat in near)
    _swap(seats, one, other)
    return before - after, same


def _group(heeded: Arrangement, seats: Seats, seat: int) -> str:
    return heeded.groups.get(seats[seat], "")


def _swap(seats: Seats, one: int, other: int) -> None:
    first, second = seats.pop(one, None), seats.pop(other, None)
    if first is not None:
        seats[other] = first
    if second is not None:
        seats[one] = second


def _searched(heeded: Arrangement, seats: Seats, free: list[int]) -> Seats | None:
    """Everybody with an opponent on any free seat, until nobody quarrels; None if that is
    impossible or takes too many tries."""
    quarrelsome = frozenset().union(*heeded.apart)
    fixed = {seat: who for seat, who in seats.items() if seat not in free}
    moving = [seats[seat] for seat in free if seats.get(seat) in quarrelsome]
    peaceful = [seats[seat] for seat in free if seat in seats and seats[seat] not in quarrelsome]
    tries = iter(range(_MOST_TRIES))
    found = next(_solutions(heeded, fixed, moving, free, tries), None)
    if found is None or heeded.quarrels(found):
        return None
    left = [seat for seat in free if seat not in found]
    return {**found, **dict(zip(left, peaceful, strict=False))}


def _solutions(
    heeded: Arrangement,
    seats: Seats,
    moving: list[ParticipantId],
    free: list[int],
    tries: Iterator[int],
) -> Iterator[Seats]:
    if not moving:
        yield seats
        return
    for seat in free:
        if seat in seats:
            continue
        if next(tries, None) is None:
            return
        tried = {**seats, seat: moving[0]}
        if not heeded.quarrels_at(tried, seat):
            yield from _solutions(heeded, tried, moving[1:], free, tries)
