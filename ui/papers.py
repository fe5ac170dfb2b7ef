"""The documents by name: what `export` writes and the preview shows."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import TypeVar

from models.data import meeting_data
from models.final_papers import Document
from models.meeting import Meeting
from models.papers.after.assignments import assignments_of
from models.papers.after.extract import extracts_of
from models.papers.after.proposals import proposals_of
from models.papers.after.resolution import resolution_of
from models.papers.after.short_minutes import short_minutes_of
from models.papers.after.statistics import statistics_of
from models.papers.before.people import ListOrder, participants_of, registration_of, tent_cards_of
from models.papers.before.programme import programme_of
from models.papers.before.seating_plan import seating_plan_of
from models.papers.during.fallback import fallback_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.papers.requisites import metadata
from models.papers.stage import told_meeting
from models.papers.wording import Translate
from models.readings.final_papers import last_instant
from reports.after.extract import extracts_pdf
from reports.after.list_papers import assignments_pdf, proposals_pdf
from reports.after.resolution import resolution_pdf
from reports.after.short_minutes import short_minutes_pdf
from reports.after.statistics import statistics_pdf
from reports.fallback import fallback_pdf
from reports.filed import filed_page
from reports.joining import joined_pdf
from reports.minutes import minutes_pdf
from reports.outcomes import outcomes_pdf
from reports.page import PageStyle
from reports.participants import participants_pdf
from reports.programme import programme_pdf
from reports.registration import registration_pdf
from reports.seating_plan import seating_plan_pdf
from reports.tent_cards import tent_cards_pdf

ATTACHED_DATA = "meeting.json"

Paper = Callable[[Meeting, Translate, str], bytes]
Value = TypeVar("Value")


def _filed(
    document: Document,
    value_of: Callable[[Meeting, Translate, str], Value],
    set_type: Callable[[Value, Mapping[str, bytes], PageStyle], bytes],
) -> Paper:
    """On the page that the meeting chose; a final paper carries the meeting that it tells."""

    def paper(meeting: Meeting, translate: Translate, language: str) -> bytes:
        told = told_meeting(meeting, document)
        page = filed_page(told.paper_settings.page)
        return set_type(value_of(meeting, translate, language), _attached(told), page)

    return paper


def _outcomes(meeting: Meeting, translate: Translate, language: str) -> bytes:
    told = told_meeting(meeting, Document.OUTCOMES)
    return outcomes_pdf(outcomes_of(meeting, translate, language), _attached(told))


def extract(meeting: Meeting, translate: Translate, language: str, addressee: str = "") -> bytes:
    """For one addressee, or for each on sheets of their own; what was said to others stays out,
    so an extract carries no data."""
    page = filed_page(told_meeting(meeting, Document.MINUTES).paper_settings.page)
    return extracts_pdf(extracts_of(meeting, translate, language, addressee), page=page)


def fallback(
    meeting: Meeting, translate: Translate, language: str, now: datetime | None = None
) -> bytes:
    """As of an instant, or of the newest that is written down."""
    now = now or last_instant(meeting) or metadata(meeting, "", language).created
    return fallback_pdf(fallback_of(meeting, now, translate, language), _attached(meeting))


def _programme(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return programme_pdf(programme_of(meeting, translate, language), _attached(meeting))


def _registration(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return registration_pdf(registration_of(meeting, translate, language), _attached(meeting))


def _participants(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return participants_pdf(participants_of(meeting, translate, language), _attached(meeting))


def _registration_contacts(meeting: Meeting, translate: Translate, language: str) -> bytes:
    """With telephone and e-mail: only for whoever asks for it by this name."""
    sheet = registration_of(meeting, translate, language, contacts=True)
    return registration_pdf(sheet, _attached(meeting))


def _participants_by_name(meeting: Meeting, translate: Translate, language: str) -> bytes:
    order = ListOrder.ALPHABETICAL
    return participants_pdf(
        participants_of(meeting, translate, language, order), _attached(meeting)
    )


def _tent_cards(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return tent_cards_pdf(tent_cards_of(meeting, translate, language), _attached(meeting))


def _seating_plan(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return seating_plan_pdf(seating_plan_of(meeting, translate, language), _attached(meeting))


def _data(meeting: Meeting, _translate: Translate, _language: str) -> bytes:
    return (json.dumps(meeting_data(meeting), ensure_ascii=False, indent=1) + "\n").encode()


def _attached(meeting: Meeting) -> Mapping[str, bytes]:
    """Every PDF carries its meeting, without contacts, private notes and history."""
    return {ATTACHED_DATA: json.dumps(meeting_data(meeting), ensure_ascii=False).encode()}


BEFORE: Mapping[str, Paper] = MappingProxyType(
    {
        "programme": _programme,
        "registration": _registration,
        "participants": _participants,
        "tent_cards": _tent_cards,
        "seating_plan": _seating_plan,
    }
)
"""The set that is laid out before the meeting, in the order in which it is printed."""


AFTER: Mapping[str, Paper] = MappingProxyType(
    {
        "minutes": _filed(Document.MINUTES, minutes_of, minutes_pdf),
        "short_minutes": _filed(Document.SHORT_MINUTES, short_minutes_of, short_minutes_pdf),
        "outcomes": _outcomes,
        "resolution": _filed(Document.RESOLUTION, resolution_of, resolution_pdf),
        "assignments": _filed(Document.ASSIGNMENTS, assignments_of, assignments_pdf),
        "extract": extract,
        "proposals": _filed(Document.PROPOSALS, proposals_of, proposals_pdf),
        "statistics": _filed(Document.STATISTICS, statistics_of, statistics_pdf),
    }
)
"""What a meeting leaves behind."""


def _before(meeting: Meeting, translate: Translate, language: str) -> bytes:
    titles = (
        translate("Papers", "Programme"),
        translate("Papers", "Registration sheet"),
        translate("Papers", "List of participants"),
        translate("Papers", "Tent cards"),
        translate("Papers", "Seating plan"),
    )
    papers = [make(meeting, translate, language) for make in BEFORE.values()]
    whole = metadata(meeting, translate("Papers", "Papers before the meeting"), language)
    return joined_pdf(list(zip(titles, papers, strict=True)), whole, _attached(meeting))


PAPERS: Mapping[str, Paper] = MappingProxyType(
    {
        **BEFORE,
        "before": _before,
        "registration_contacts": _registration_contacts,
        "participants_by_name": _participants_by_name,
        **AFTER,
        "fallback": fallback,
        "data": _data,
    }
)
