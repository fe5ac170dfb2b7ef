"""One step: the meeting, and one more fact. Folding never refuses: an old journal can be read."""

from datetime import datetime
from typing import assert_never

from models import facts
from models.evolving.agenda import evolve_agenda
from models.evolving.attendance import evolve_attendance
from models.evolving.editing import evolve_editing
from models.evolving.exchange import evolve_exchange
from models.evolving.floor import evolve_floor
from models.evolving.naming import evolve_naming
from models.evolving.notes import evolve_notes
from models.evolving.papers import evolve_papers
from models.evolving.preparation import evolve_preparation
from models.evolving.queue import evolve_queue
from models.evolving.votes import evolve_votes
from models.meeting import Meeting


def evolve(meeting: Meeting, fact: facts.MeetingFact, at: datetime) -> Meeting:
    """The meeting after `fact` happened at the instant `at`.

    Where personal data were erased, the facts before were written anew without them: nothing is
    left to change.
    """
    if isinstance(fact, facts.PreparationFact):
        return evolve_preparation(meeting, fact)
    if isinstance(fact, facts.AgendaFact):
        return evolve_agenda(meeting, fact, at)
    if isinstance(fact, facts.AttendanceFact):
        return evolve_attendance(meeting, fact, at)
    if isinstance(fact, facts.QueueFact):
        return evolve_queue(meeting, fact, at)
    if isinstance(fact, facts.FloorFact):
        return evolve_floor(meeting, fact, at)
    if isinstance(fact, facts.NoteFact):
        return evolve_notes(meeting, fact, at)
    if isinstance(fact, facts.EditingFact):
        return evolve_editing(meeting, fact, at)
    if isinstance(fact, facts.VoteFact):
        return evolve_votes(meeting, fact, at)
    if isinstance(fact, facts.PaperFact):
        return evolve_papers(meeting, fact, at)
    if isinstance(fact, facts.ExchangeFact):
        return evolve_exchange(meeting, fact)
    if isinstance(fact, facts.NamingFact):
        return evolve_naming(meeting, fact)
    if isinstance(fact, facts.PrivacyFact):
        return meeting
    assert_never(fact)
