"""The sample lists, as an organiser sends them."""

from pathlib import Path

from models.spreadsheets.participants import ParticipantList, read_participants
from models.spreadsheets.plain_text import pasted_sheet
from models.spreadsheets.reading import read_sheet

FIXTURES = Path(__file__).parent.parent / "fixtures"


def participants_in(name: str) -> ParticipantList:
    return read_participants(read_sheet((FIXTURES / name).read_bytes(), name))


def participants_of(text: str) -> ParticipantList:
    return read_participants(pasted_sheet(text, "pasted"))
