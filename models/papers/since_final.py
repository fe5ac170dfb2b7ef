"""What was changed since a paper was made final, and does not stand in it."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from models.final_papers import Document
from models.meeting import Meeting
from models.notes import Note
from models.papers.after.assignments import assignments_of
from models.papers.after.proposals import proposals_of
from models.papers.after.resolution import resolution_of
from models.papers.after.short_minutes import short_minutes_of
from models.papers.after.statistics import statistics_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.papers.wording import Translate
from models.readings.decisions import decision_numbers
from models.readings.final_papers import final_paper

MOST_NUMBERS = 6
VALUES: Mapping[Document, Callable[[Meeting, Translate, str], object]] = MappingProxyType(
    {
        Document.MINUTES: minutes_of,
        Document.SHORT_MINUTES: short_minutes_of,
        Document.OUTCOMES: outcomes_of,
        Document.RESOLUTION: resolution_of,
        Document.ASSIGNMENTS: assignments_of,
        Document.PROPOSALS: proposals_of,
        Document.STATISTICS: statistics_of,
    }
)


class SinceFinal(Struct, frozen=True):
    """`outcomes` are the numbers of those that were changed; none if they are too many to say."""

    outcomes: tuple[str, ...] = ()


def changed_since_final(meeting: Meeting, document: Document) -> SinceFinal | None:
    """What this final paper does not tell of the meeting as it is now; None for a draft, and where
    its words and its page would be the same."""
    final = final_paper(meeting, document)
    if final is None:
        return None
    then, now = final.meeting, replace(meeting, final_papers=())
    same_page = then.paper_settings.page == now.paper_settings.page
    if then == now or (same_page and _value(then, document) == _value(now, document)):
        return None
    numbers = _numbers_of_changed(then, now)
    return SinceFinal(numbers if len(numbers) <= MOST_NUMBERS else ())


def _value(meeting: Meeting, document: Document) -> object:
    return VALUES[document](meeting, _as_it_is, meeting.details.language)


def _as_it_is(_context: str, source: str, _comment: str = "", _n: int = -1, /) -> str:
    """Of two papers in the same words no translation is needed to compare them."""
    return source


def _numbers_of_changed(then: Meeting, now: Meeting) -> tuple[str, ...]:
    numbers = {**decision_numbers(then), **decision_numbers(now)}
    known: Mapping[int, Note] = {one.id: one for one in then.notes}
    changed = (one for one in now.notes if known.get(one.id) != one and one.id in numbers)
    return tuple(numbers[one.id] for one in changed)
