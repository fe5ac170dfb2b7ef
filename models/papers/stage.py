"""How far a paper is: a draft that follows the meeting, or final as the meeting stood then."""

from msgspec import Struct

from models.final_papers import Document, FinalPaper
from models.meeting import Meeting
from models.papers.requisites import draft_mark
from models.papers.wording import Translate, worded_date
from models.readings.final_papers import final_paper


class Stage(Struct, frozen=True):
    """The meeting that the paper tells; of the mark of a draft and the words of a version one is
    empty."""

    meeting: Meeting
    draft: str
    version: str


def stage_of(meeting: Meeting, document: Document, translate: Translate) -> Stage:
    final = final_paper(meeting, document)
    if final is None:
        return Stage(meeting, draft_mark(translate), "")
    return Stage(final.meeting, "", _version(final, translate))


def told_meeting(meeting: Meeting, document: Document) -> Meeting:
    """The meeting as this document tells it: as it is, or as it was when the paper became final."""
    final = final_paper(meeting, document)
    return meeting if final is None else final.meeting


def _version(final: FinalPaper, translate: Translate) -> str:
    """«версия 2, 16 октября 2025 г., 13:20»."""
    at = final.meeting.local(final.finalised)
    words = translate("Paper", "version {number}, {day}, {time}")
    day = worded_date(at.date(), translate)
    return words.format(number=final.version, day=day, time=f"{at:%H:%M}")
