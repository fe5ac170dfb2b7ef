"""How what a colleague's meeting gives changes this one."""

from msgspec.structs import replace

from models import facts
from models.meeting import Meeting


def evolve_exchange(meeting: Meeting, fact: facts.ExchangeFact) -> Meeting:
    notes = meeting.notes
    for note in fact.notes:
        notes = notes.put(note)
    return replace(meeting, notes=notes)
