"""The lines of what is missing, and of what no face can print, with where each of them leads."""

from collections.abc import Iterator

from models.meeting import Meeting
from models.readings.decisions import decision_numbers
from models.readings.missing import gaps
from models.readings.printed_texts import printed_texts
from reports.text import unprintable
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
    return (*missing, *_not_printed(meeting))


def _not_printed(meeting: Meeting) -> Iterator[MissingLine]:
    for one in printed_texts(meeting):
        if characters := unprintable(one.text):
            sentence = not_printed(one.text, characters)
            yield MissingLine(place_of_text(one), sentence, warning=True)
