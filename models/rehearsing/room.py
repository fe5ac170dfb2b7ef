"""The room of a rehearsal: who is in it and what has happened, as a value."""

from datetime import datetime, timedelta

from msgspec import Struct
from msgspec.structs import replace

from models.ids import ParticipantId, SpeechId
from models.readings.attendance import at_the_table
from models.rehearsing.cast import Cast
from models.rehearsing.happening import ASKED_FOR, SAID_ALL, Happening, HappeningKind
from models.rehearsing.seen import Seen
from models.rehearsing.standing import let_go, stands

Occasion = tuple[str | int, ...]


class Impulse(Struct, frozen=True):
    """What wants to happen; each `occasion` comes once. `kind` None: it passes unnoticed.

    `patience` is how long it can be answered; None: until it is.
    """

    occasion: Occasion
    kind: HappeningKind | None
    participant: ParticipantId | None = None
    speech: SpeechId | None = None
    patience: timedelta | None = None
    missing: tuple[ParticipantId, ...] = ()
    text: str = ""


class Room(Struct, frozen=True):
    """`looked` is until when its people have lived; `gone` have left it for good."""

    cast: Cast
    looked: datetime
    happened: tuple[Happening, ...] = ()
    occasions: frozenset[Occasion] = frozenset()
    gone: frozenset[ParticipantId] = frozenset()

    def is_here(self, seen: Seen, who: ParticipantId, at: datetime) -> bool:
        """Really in the room, whatever the list says; nobody is before they have come."""
        opened = seen.meeting.opened
        late = self.cast.late.get(who)
        not_yet = late is not None and (opened is None or at < opened + late)
        return who not in self.gone and not not_yet

    def open_requests(self, seen: Seen, at: datetime) -> tuple[Happening, ...]:
        """Hands that are up and were not noticed yet."""
        return tuple(one for one in self.waiting(seen, at) if one.kind in ASKED_FOR)

    def waiting(self, seen: Seen, at: datetime) -> tuple[Happening, ...]:
        """Everything that was neither answered nor missed nor came to nothing."""
        return tuple(
            one for one in self.happened if one.number not in seen.answered and one.waits(at)
        )

    def is_told(self, kind: HappeningKind, seen: Seen, at: datetime) -> bool:
        """One of this kind waits already."""
        return any(one.kind is kind for one in self.waiting(seen, at))

    def may_ask(self, seen: Seen, at: datetime) -> list[ParticipantId]:
        """Who could raise a hand now: here, not engaged, no hand up, does not run the meeting."""
        asking = {one.participant for one in self.open_requests(seen, at)}
        return [
            one.id
            for one in at_the_table(seen.meeting)
            if one.id not in seen.engaged | asking | self.cast.quiet
            if not one.has_left and self.is_here(seen, one.id, at)
        ]

    def feel(self, impulse: Impulse, seen: Seen, at: datetime) -> "Room":
        """The room after this impulse, unless its occasion has passed already."""
        if impulse.occasion in self.occasions:
            return self
        passed = replace(self, occasions=self.occasions | {impulse.occasion})
        if impulse.kind is None:
            return passed
        new = Happening(
            number=len(self.happened) + 1,
            kind=impulse.kind,
            at=at,
            after=seen.number,
            until=None if impulse.patience is None else at + impulse.patience,
            participant=impulse.participant,
            speech=impulse.speech,
            missing=impulse.missing,
            text=impulse.text,
        )
        leaving = {new.participant} if new.kind is HappeningKind.LEAVES else set()
        gone = self.gone | {one for one in leaving if one is not None}
        return replace(passed, happened=(*_ended(self.happened, new), new), gone=gone)

    def let_go(self, seen: Seen, at: datetime) -> "Room":
        """What does not stand any more, and was not answered, is over."""
        over = {
            one.number: let_go(one, seen, at)
            for one in self.waiting(seen, at)
            if not stands(one, seen)
        }
        if not over:
            return self
        happened = tuple(over.get(one.number, one) for one in self.happened)
        return replace(self, happened=happened)


def _ended(happened: tuple[Happening, ...], new: Happening) -> tuple[Happening, ...]:
    """Who was over the limit and has finished by themselves need not be stopped any more."""
    if new.kind not in SAID_ALL:
        return happened
    return tuple(
        replace(one, until=new.at)
        if one.kind is HappeningKind.TIME_IS_UP and one.speech == new.speech and one.until is None
        else one
        for one in happened
    )
