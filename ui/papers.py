"""The documents by name: what `export` writes and the preview shows."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.data import meeting_data
from models.meeting import Meeting
from models.minutes import minutes_of
from models.outcomes import outcomes_of
from models.wording import Translate
from reports.minutes import minutes_pdf
from reports.outcomes import outcomes_pdf

ATTACHED_DATA = "meeting.json"

Paper = Callable[[Meeting, Translate, str], bytes]


def _minutes(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return minutes_pdf(minutes_of(meeting, translate, language), _attached(meeting))


def _outcomes(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return outcomes_pdf(outcomes_of(meeting, translate, language), _attached(meeting))


def _data(meeting: Meeting, _translate: Translate, _language: str) -> bytes:
    return (json.dumps(meeting_data(meeting), ensure_ascii=False, indent=1) + "\n").encode()


def _attached(meeting: Meeting) -> Mapping[str, bytes]:
    """Every PDF carries its meeting, without contacts, private notes and history."""
    return {ATTACHED_DATA: json.dumps(meeting_data(meeting), ensure_ascii=False).encode()}


PAPERS: Mapping[str, Paper] = MappingProxyType(
    {"minutes": _minutes, "outcomes": _outcomes, "data": _data}
)
