"""Papers that were made final: which one, which version, when, and the meeting it tells."""

from datetime import datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from msgspec import Struct

if TYPE_CHECKING:
    from models.meeting import Meeting


class Document(StrEnum):
    """What can be made final. An extract is as final as the minutes it is taken from."""

    MINUTES = "minutes"
    SHORT_MINUTES = "short_minutes"
    OUTCOMES = "outcomes"
    RESOLUTION = "resolution"
    ASSIGNMENTS = "assignments"
    PROPOSALS = "proposals"
    STATISTICS = "statistics"


class FinalPaper(Struct, frozen=True):
    """Versions count from 1 for every document. `meeting` is as it stood then: whatever is changed
    later, this version tells the same. `reopened`: it is a draft again since."""

    document: Document
    version: int
    finalised: datetime
    meeting: "Meeting"
    reopened: datetime | None = None
