"""The act that sets names right in what was recorded."""

from collections.abc import Sequence

from models import facts
from models.acts.situation import Situation
from models.evolving.naming import with_name
from models.ids import ParticipantId
from models.readings.earlier_names import name_set_right
from models.refusals import Refusal, refuse_if, refuses


@refuses(Refusal.UNKNOWN_PARTICIPANT, Refusal.NOTHING_NEW)
def set_names_right(now: Situation, participants: Sequence[ParticipantId]) -> facts.NamesSetRight:
    """The record calls these people as the list does now, wherever it names them; texts of notes
    stay as they were typed."""
    meeting, names = now.meeting, []
    for key in dict.fromkeys(participants):
        now.participant(key)
        name = name_set_right(meeting, key)
        if name is not None:
            names.append(name)
            meeting = with_name(meeting, name)
    refuse_if(not names, Refusal.NOTHING_NEW)
    return facts.NamesSetRight(tuple(names))
