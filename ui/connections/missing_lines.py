"""The lines of what is missing, and of what no face can print, with where each of them leads."""

from models.meeting import Meeting
from models.readings.decisions import decision_numbers
from models.readings.missing import gaps
from ui.connections.missing_places import place_of, place_of_text
from ui.missing_wording import gap, not_printed
from ui.outcomes.missing_list import MissingLine


def missing_lines(meeting: Meeting) -> tuple[MissingLine, ...]:
    """First what is missing, then what is only pointed out."""
    numbers = decision_numbers(meeting)
    missing = (
        MissingLine(place_of(one), gap(meeting, one, numbers), one.is_warning)
        for one in gaps(meeting)
    )
    unprintable = (
        MissingLine(place_of_text(one), sentence, warning=True)
        for one, sentence in not_printed(meeting)
    )
    return (*missing, *unprintable)
