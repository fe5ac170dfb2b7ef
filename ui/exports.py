"""What `export` writes besides the papers: tables, the calendar."""

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from types import MappingProxyType

from models.exchange.calendar import calendar_bytes
from models.exchange.csv_table import CsvTable, csv_bytes, delimiter_of
from models.exchange.lists import (
    agenda_table,
    assignments_table,
    participants_table,
    speeches_table,
)
from models.final_papers import Document
from models.meeting import Meeting
from models.papers.minutes import minutes_of
from models.papers.stage import told_meeting
from models.papers.wording import Translate
from reports.filed import filed_page

Export = Callable[[Meeting, Translate, str], bytes]


def can_be_made(document: str) -> bool:
    """DOCX needs a package of its own, which not everybody has."""
    return document != "minutes_docx" or find_spec("docx") is not None


def _csv(table_of: Callable[[Meeting, Translate], CsvTable]) -> Export:
    return lambda meeting, translate, language: csv_bytes(
        table_of(meeting, translate), delimiter_of(language)
    )


def _minutes_docx(meeting: Meeting, translate: Translate, language: str) -> bytes:
    """On the page that the meeting chose."""
    from reports.docx.minutes import minutes_docx

    page = filed_page(told_meeting(meeting, Document.MINUTES).paper_settings.page)
    return minutes_docx(minutes_of(meeting, translate, language), page)


EXPORTS: Mapping[str, Export] = MappingProxyType(
    {
        "speeches_csv": _csv(speeches_table),
        "assignments_csv": _csv(assignments_table),
        "participants_csv": _csv(participants_table),
        "agenda_csv": _csv(agenda_table),
        "calendar": calendar_bytes,
        "minutes_docx": _minutes_docx,
    }
)
