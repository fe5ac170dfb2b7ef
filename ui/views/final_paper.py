"""How far the paper is that is shown: draft or final, and what stands in the way. No Qt."""

from datetime import datetime

from msgspec import Struct

from models.final_papers import Document
from models.meeting import Meeting
from models.papers.since_final import SinceFinal, changed_since_final
from models.readings.final_papers import final_paper, newest_version
from models.readings.missing import UNSETTLED, Missing, gaps
from models.refusals import Refusal

BLOCKING = {
    Missing.NOT_CLOSED: Refusal.NOT_CLOSED,
    **dict.fromkeys(UNSETTLED, Refusal.STILL_UNDECIDED),
}


class FinalPaperView(Struct, frozen=True):
    """`document`: None for a paper that is never final, as a programme. `version` is the number of
    the final one, 0 for a draft, `at` when it was made (time of the room), `coming` the number the
    next would have. `obstacle`: why it cannot be made final; `missing`: how many gaps are left;
    `since`: what was changed since it was made final."""

    document: Document | None = None
    version: int = 0
    at: datetime | None = None
    coming: int = 1
    obstacle: Refusal | None = None
    missing: int = 0
    since: SinceFinal | None = None


def final_paper_view(meeting: Meeting, document: str) -> FinalPaperView:
    if document not in {one.value for one in Document}:
        return FinalPaperView()
    which = Document(document)
    final, newest = final_paper(meeting, which), newest_version(meeting, which)
    left = [one.what for one in gaps(meeting) if not one.is_warning]
    obstacles = [reason for what, reason in BLOCKING.items() if what in left]
    return FinalPaperView(
        document=which,
        version=final.version if final else 0,
        at=meeting.local(final.finalised) if final else None,
        coming=newest.version + 1 if newest else 1,
        obstacle=obstacles[0] if obstacles else None,
        missing=len(left),
        since=changed_since_final(meeting, which),
    )
