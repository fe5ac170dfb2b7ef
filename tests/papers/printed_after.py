"""The papers after a meeting, from its value to its bytes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from models.meeting import Meeting
from models.papers.after.assignments import assignments_of
from models.papers.after.extract import extracts_of
from models.papers.after.proposals import proposals_of
from models.papers.after.resolution import resolution_of
from models.papers.after.short_minutes import short_minutes_of
from models.papers.after.statistics import statistics_of
from models.papers.during.fallback import fallback_of
from models.papers.during.values import Fallback
from models.papers.wording import Translate
from models.readings.final_papers import last_instant
from reports.after.extract import extracts_pdf
from reports.after.list_papers import assignments_pdf, proposals_pdf
from reports.after.resolution import resolution_pdf
from reports.after.short_minutes import short_minutes_pdf
from reports.after.statistics import statistics_pdf
from reports.fallback import fallback_pdf
from tests.models.table import MORNING, english
from tests.reports.reading import Printed


@dataclass(frozen=True)
class Kind:
    """How a paper comes to its value, and the value to its bytes."""

    value_of: Callable[[Meeting, Translate, str], Any]
    pdf: Callable[..., bytes]

    def value(self, meeting: Meeting) -> Any:
        return self.value_of(meeting, english, "en")

    def printed(self, meeting: Meeting) -> Printed:
        return Printed(self.pdf(self.value(meeting)))


def last_fallback(meeting: Meeting, translate: Translate, language: str) -> Fallback:
    return fallback_of(meeting, last_instant(meeting) or MORNING, translate, language)


FILED: Mapping[str, Kind] = MappingProxyType(
    {
        "short_minutes": Kind(short_minutes_of, short_minutes_pdf),
        "resolution": Kind(resolution_of, resolution_pdf),
        "assignments": Kind(assignments_of, assignments_pdf),
        "extract": Kind(extracts_of, extracts_pdf),
        "proposals": Kind(proposals_of, proposals_pdf),
        "statistics": Kind(statistics_of, statistics_pdf),
    }
)
ALL: Mapping[str, Kind] = MappingProxyType({**FILED, "fallback": Kind(last_fallback, fallback_pdf)})
SIGNED = ("short_minutes", "resolution", "assignments", "extract")
