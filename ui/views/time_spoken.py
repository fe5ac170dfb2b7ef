"""How long everybody has spoken so far, in words for the lists of people. No Qt."""

from collections.abc import Mapping
from datetime import datetime

from models.ids import ParticipantId
from models.meeting import Meeting
from models.readings.speaking import time_spoken
from ui.views.clock_text import elapsed


def spoken_words(meeting: Meeting, now: datetime) -> Mapping[ParticipantId, str]:
    """«2:20» for everybody who has spoken; the others are left out."""
    return {who: elapsed(length) for who, length in time_spoken(meeting, now).items()}
