"""The meeting as it stands: all facts so far, folded into one frozen value."""

from datetime import date, datetime, time, timedelta
from enum import StrEnum
from functools import cached_property

from msgspec import Struct, field

from models.clock import on_the_wall
from models.final_papers import FinalPaper
from models.ids import ItemId, ParticipantId, SpeechId
from models.kinds import ItemKind, Limits, Rules, SpeechKind
from models.notes import Note, Origin, Section, told_of
from models.paper_settings import PaperSettings
from models.people import EarlierName, Participant, Person, SeatOf, Span, total_length
from models.register import Register
from models.request import Request
from models.seating import GroupColour, Seating
from models.short_names import ShortNames, short_names_of


class Details(Struct, frozen=True):
    """What is known before: the requisites of the paper and the frame of the day.

    Times are local; `utc_offset` is the offset of the meeting's place from UTC, so that a file
    opened elsewhere still tells the time of the room.
    """

    title: str = ""
    heading: str = ""
    organiser: str = ""
    congress: str = ""
    place: str = ""
    number: str = ""
    day: date | None = None
    last_day: date | None = None
    planned_start: time | None = None
    planned_end: time | None = None
    utc_offset: timedelta = timedelta()
    language: str = "ru"
    chair: Person | None = None
    moderator: Person | None = None
    secretary: Person | None = None
    quorum: int | None = None
    sample: bool = False

    @property
    def officials(self) -> tuple[Person, ...]:
        """Chair, moderator and secretary, those who are known."""
        return tuple(one for one in (self.chair, self.moderator, self.secretary) if one)


class ItemStatus(StrEnum):
    PLANNED = "planned"
    CURRENT = "current"
    SUSPENDED = "suspended"
    DONE = "done"
    DEFERRED = "deferred"
    DROPPED = "dropped"


class AgendaItem(Struct, frozen=True):
    """An item as planned (title to private_note) and as it went (status and spans)."""

    id: ItemId
    title: str
    kind: ItemKind = ItemKind.DISCUSSION
    planned: timedelta = timedelta()
    fixed_start: time | None = None
    presenters: str = ""
    private_note: str = ""
    status: ItemStatus = ItemStatus.PLANNED
    spans: tuple[Span, ...] = ()

    def taken(self, now: datetime) -> timedelta:
        return total_length(self.spans, now)

    @property
    def is_break(self) -> bool:
        return self.kind is ItemKind.BREAK


class Speech(Struct, frozen=True):
    """A turn on the floor. Person and group are as they were when it began.

    `continues` is the earlier fragment of a speech that was returned to or called again.
    """

    id: SpeechId
    participant: ParticipantId
    person: Person
    group: str
    kind: SpeechKind
    item: ItemId | None
    limit: timedelta | None
    spans: tuple[Span, ...]
    to: SpeechId | None = None
    ended: datetime | None = None
    continues: SpeechId | None = None

    def spoken(self, now: datetime) -> timedelta:
        """Net time: pauses and interruptions are not counted."""
        return total_length(self.spans, now)

    def goes_on_for(self, now: datetime) -> timedelta:
        """The span that has not ended yet; nothing if all have."""
        last = self.spans[-1]
        return timedelta() if last.end is not None else now - last.begin

    def left(self, now: datetime) -> timedelta | None:
        """What remains of the limit, negative in overtime; None without a limit."""
        return None if self.limit is None else self.limit - self.spoken(now)

    @property
    def begun(self) -> datetime:
        return self.spans[0].begin

    @property
    def running(self) -> bool:
        return self.spans[-1].end is None


class Meeting(Struct, frozen=True, dict=True):
    """Participants and items stand in list order. `floor` is a stack: the last one speaks, the
    ones before it are suspended and get the floor back. `sequel_of`: the meeting carried over.

    `kept` wait until their item is taken up again. `next_gone`: when whoever was next was taken
    away last; `clock_late`: by how much the computer's clock was found late; `off`: when the
    program was off. `emblem` is a picture as base64; `final_papers` are all versions, `sections`
    the titles of notes, both in order; `vacated` the seats of those taken off since it opened;
    `earlier_names` those that were changed on the list.
    """

    details: Details = Details()
    limits: Limits = Limits()
    rules: Rules = Rules()
    seating: Seating = Seating()
    group_colours: tuple[GroupColour, ...] = ()
    sequel_of: Origin | None = None
    participants: tuple[Participant, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    opened: datetime | None = None
    closed: datetime | None = None
    current: ItemId | None = None
    queue: tuple[Request, ...] = ()
    kept: tuple[Request, ...] = ()
    next_gone: datetime | None = None
    list_closed: bool = False
    break_since: datetime | None = None
    clock_late: timedelta = timedelta()
    floor: tuple[SpeechId, ...] = ()
    speeches: Register[Speech] = field(default_factory=Register)
    notes: Register[Note] = field(default_factory=Register)
    paper_settings: PaperSettings = PaperSettings()
    emblem: str = ""
    final_papers: tuple[FinalPaper, ...] = ()
    sections: tuple[Section, ...] = ()
    vacated: tuple[SeatOf, ...] = ()
    off: tuple[Span, ...] = ()
    earlier_names: tuple[EarlierName, ...] = ()

    @property
    def running(self) -> bool:
        return self.opened is not None and self.closed is None

    @cached_property
    def listed(self) -> tuple[Participant, ...]:
        """Those on the list now; list numbers count from 1 in this order."""
        return tuple(one for one in self.participants if not one.removed)

    @cached_property
    def present(self) -> tuple[Participant, ...]:
        return tuple(one for one in self.listed if one.present)

    @cached_property
    def named(self) -> tuple[Participant, ...]:
        """Those a paper may name: on the list, or taken off it and told of by speeches, notes,
        votes or a deputy."""
        if len(self.listed) == len(self.participants):
            return self.participants
        told = set[ParticipantId | Person | None](one.deputy_for for one in self.listed)
        told.update(*self.speeches.readings(_speakers), *self.notes.readings(told_of))
        everybody = self.participants
        return tuple(one for one in everybody if not one.removed or {one.id, one.person} & told)

    @cached_property
    def short_names(self) -> ShortNames:
        return short_names_of(tuple(one.person for one in self.named), self.details.officials)

    @property
    def speaking(self) -> Speech | None:
        """Who has the floor, running or paused."""
        return self.speeches[self.floor[-1]] if self.floor else None

    @property
    def current_item(self) -> AgendaItem | None:
        return None if self.current is None else self.item(self.current)

    def participant(self, key: ParticipantId) -> Participant:
        """Raises KeyError if nobody ever had this id."""
        for one in self.participants:
            if one.id == key:
                return one
        raise KeyError(key)

    def item(self, key: ItemId) -> AgendaItem:
        """Raises KeyError if no item has this id."""
        for one in self.items:
            if one.id == key:
                return one
        raise KeyError(key)

    def local(self, instant: datetime) -> datetime:
        """The instant as the clock on the wall of the room shows it (naive)."""
        return on_the_wall(instant, self.ahead)

    @property
    def ahead(self) -> timedelta:
        """By how much the clock on the wall of the room is ahead of UTC."""
        return self.details.utc_offset + self.clock_late


def _speakers(speeches: tuple[Speech, ...]) -> set[ParticipantId]:
    return {one.participant for one in speeches}
