"""Acts on the papers: how they look, which are final."""

from base64 import b64encode

from msgspec.structs import replace

from models import facts
from models.acts.situation import Situation
from models.emblems import emblem_bytes, picture_size
from models.final_papers import Document
from models.paper_settings import Approval, PageSettings, PaperSettings
from models.readings.final_papers import final_paper, newest_version
from models.readings.missing import UNSETTLED, gaps
from models.refusals import Refusal, Refused, refuse_if, refuses
from models.text import clean_line

LARGEST_MARGIN = 60
LEAST_LEFT, LEAST_RIGHT, LEAST_TOP = 20, 5, 15
TEXT_SIZES, TABLE_SIZES = range(10, 17), range(8, 15)
SPACINGS = range(100, 201)
MOST_LINES, MOST_ADDRESSEES = 12, 100


@refuses(Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def change_paper_settings(now: Situation, settings: PaperSettings) -> facts.PaperSettingsChanged:
    """Page, wording, letterhead, approval stamp and distribution list of the papers."""
    cleaned = _cleaned(settings)
    refuse_if(cleaned == now.meeting.paper_settings, Refusal.NOTHING_NEW)
    refuse_if(not _is_possible(cleaned), Refusal.OUT_OF_RANGE)
    return facts.PaperSettingsChanged(cleaned)


@refuses(Refusal.NO_PICTURE, Refusal.PICTURE_TOO_LARGE, Refusal.NOTHING_NEW)
def change_emblem(now: Situation, emblem: str) -> facts.EmblemChanged:
    """A PNG or JPEG picture as base64 for the letterhead, 512 KB and 2000 × 2000 pixels at most;
    an empty text takes it away."""
    refuse_if(emblem == now.meeting.emblem, Refusal.NOTHING_NEW)
    if not emblem:
        return facts.EmblemChanged("")
    data = emblem_bytes(emblem)
    if data is None:
        raise Refused(Refusal.NO_PICTURE)
    size = picture_size(data)
    if size is None:
        raise Refused(Refusal.NO_PICTURE)
    refuse_if(not size.fits, Refusal.PICTURE_TOO_LARGE)
    return facts.EmblemChanged(b64encode(data).decode())


@refuses(Refusal.NOT_CLOSED, Refusal.ALREADY_FINAL, Refusal.STILL_UNDECIDED)
def finalise_paper(now: Situation, document: Document) -> facts.PaperFinalised:
    """The document is final as the meeting stands now; cannot be undone, only reopened.

    Every proposal is decided on by then, and written down as what was decided, or expressly
    deferred or left open.
    """
    refuse_if(now.meeting.closed is None, Refusal.NOT_CLOSED)
    refuse_if(final_paper(now.meeting, document) is not None, Refusal.ALREADY_FINAL)
    unsettled = any(one.what in UNSETTLED for one in gaps(now.meeting))
    refuse_if(unsettled, Refusal.STILL_UNDECIDED)
    newest = newest_version(now.meeting, document)
    return facts.PaperFinalised(document, newest.version + 1 if newest else 1)


@refuses(Refusal.NOT_FINAL, Refusal.NOT_THE_NEWEST)
def reopen_paper(now: Situation, document: Document, version: int) -> facts.PaperReopened:
    """The document is a draft again; only its newest version can be reopened, and not be undone."""
    newest = newest_version(now.meeting, document)
    if newest is None or newest.version < version or version < 1:
        raise Refused(Refusal.NOT_FINAL)
    refuse_if(newest.version != version, Refusal.NOT_THE_NEWEST)
    refuse_if(newest.reopened is not None, Refusal.NOT_FINAL)
    return facts.PaperReopened(document, version)


def _is_possible(settings: PaperSettings) -> bool:
    page = settings.page
    margins = (
        (LEAST_LEFT, page.left),
        (LEAST_RIGHT, page.right),
        (LEAST_TOP, page.top),
        (LEAST_TOP, page.bottom),
    )
    return (
        all(least <= margin <= LARGEST_MARGIN for least, margin in margins)
        and _is_readable(page)
        and len(settings.letterhead) <= MOST_LINES
        and len(settings.distribution) <= MOST_ADDRESSEES
    )


def _is_readable(page: PageSettings) -> bool:
    sizes = page.text_size in TEXT_SIZES and page.table_size in TABLE_SIZES
    return sizes and page.spacing in SPACINGS


def _cleaned(settings: PaperSettings) -> PaperSettings:
    return replace(
        settings,
        outcome_title=clean_line(settings.outcome_title),
        letterhead=_lines(settings.letterhead),
        approval=_cleaned_approval(settings.approval),
        distribution=_lines(settings.distribution),
    )


def _cleaned_approval(approval: Approval | None) -> Approval | None:
    if approval is None:
        return None
    return replace(approval, post=clean_line(approval.post), name=clean_line(approval.name))


def _lines(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(line for one in lines if (line := clean_line(one)))
