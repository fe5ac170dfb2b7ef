"""The facts of the papers: how they look, which are final, and a meeting read back from one."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.final_papers import Document
from models.kinds import Limits, Rules
from models.meeting import AgendaItem, Details, Speech
from models.notes import Note, Origin, Section
from models.paper_settings import PaperSettings
from models.people import Participant
from models.seating import GroupColour, Seating


class PaperSettingsChanged(Struct, frozen=True):
    settings: PaperSettings


class EmblemChanged(Struct, frozen=True):
    """`emblem` is a PNG or JPEG picture as base64; empty: there is none. It has a fact of its own
    so that no other setting carries it along."""

    emblem: str


class PaperFinalised(Struct, frozen=True):
    document: Document
    version: int


class PaperReopened(Struct, frozen=True):
    document: Document
    version: int


class MeetingReadBack(Struct, frozen=True):
    """A meeting that was held, out of the data that its paper carries."""

    details: Details
    limits: Limits
    rules: Rules
    seating: Seating
    group_colours: tuple[GroupColour, ...]
    participants: tuple[Participant, ...]
    items: tuple[AgendaItem, ...]
    speeches: tuple[Speech, ...]
    notes: tuple[Note, ...]
    opened: datetime | None
    closed: datetime | None
    clock_late: timedelta = timedelta()
    settings: PaperSettings = PaperSettings()
    sections: tuple[Section, ...] = ()
    sequel_of: Origin | None = None


PaperFact = PaperSettingsChanged | EmblemChanged | PaperFinalised | PaperReopened | MeetingReadBack
