"""What `export` writes besides the papers: tables, the calendar."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.exchange.calendar import calendar_bytes
from models.exchange.csv_table import CsvTable, csv_bytes
from models.exchange.lists import assignments_table, participants_table, speeches_table
from models.meeting import Meeting
from models.papers.wording import Translate

Export = Callable[[Meeting, Translate, str], bytes]


def _csv(table_of: Callable[[Meeting, Translate], CsvTable]) -> Export:
    return lambda meeting, translate, _language: csv_bytes(table_of(meeting, translate))


EXPORTS: Mapping[str, Export] = MappingProxyType(
    {
        "speeches_csv": _csv(speeches_table),
        "assignments_csv": _csv(assignments_table),
        "participants_csv": _csv(participants_table),
        "calendar": calendar_bytes,
    }
)
