"""The documents by name: what `export` writes and the preview shows."""

import json
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
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
from reports.typesetter import PROOF

ATTACHED_DATA = "meeting.json"

Paper = Callable[[Meeting, Translate, str], bytes]
Attach = Callable[[Meeting], Mapping[str, bytes]]
Sheets = Callable[[Attach, Meeting, Translate, str], bytes]
"""How a paper is made, whatever it is to carry."""
Value = TypeVar("Value")


def attached(meeting: Meeting) -> Mapping[str, bytes]:
    """Every PDF carries its meeting, without contacts, private notes and history."""
    return {ATTACHED_DATA: json.dumps(meeting_data(meeting), ensure_ascii=False).encode()}


def _sheets(
    value_of: Callable[[Meeting, Translate, str], Value],
    set_type: Callable[[Value, Mapping[str, bytes]], bytes],
    document: Document | None = None,
) -> Sheets:
    """Of the meeting as it is; as a final `document` tells it, if there is one."""

    def made(attach: Attach, meeting: Meeting, translate: Translate, language: str) -> bytes:
        told = told_meeting(meeting, document) if document else meeting
        return set_type(value_of(meeting, translate, language), attach(told))

    return made


def _filed(
    document: Document,
    value_of: Callable[[Meeting, Translate, str], Value],
    set_type: Callable[[Value, Mapping[str, bytes], PageStyle], bytes],
) -> Sheets:
    """On the page that the meeting chose; a final paper carries the meeting that it tells."""

    def made(attach: Attach, meeting: Meeting, translate: Translate, language: str) -> bytes:
        told = told_meeting(meeting, document)
        page = filed_page(told.paper_settings.page)
        return set_type(value_of(meeting, translate, language), attach(told), page)

    return made


def extract(meeting: Meeting, translate: Translate, language: str, addressee: str = "") -> bytes:
    """For one addressee, or for each on sheets of their own; what was said to others stays out,
    so an extract carries no data."""
    page = filed_page(told_meeting(meeting, Document.MINUTES).paper_settings.page)
    return extracts_pdf(extracts_of(meeting, translate, language, addressee), page=page)


def _extracts(_attach: Attach, meeting: Meeting, translate: Translate, language: str) -> bytes:
    return extract(meeting, translate, language)


def fallback(
    meeting: Meeting, translate: Translate, language: str, now: datetime | None = None
) -> bytes:
    """As of an instant, or of the newest that is written down."""
    now = now or last_instant(meeting) or metadata(meeting, "", language).created
    return fallback_pdf(fallback_of(meeting, now, translate, language), attached(meeting))


def _data(meeting: Meeting, _translate: Translate, _language: str) -> bytes:
    return (json.dumps(meeting_data(meeting), ensure_ascii=False, indent=1) + "\n").encode()


_SET: Mapping[str, Sheets] = MappingProxyType(
    {
        "programme": _sheets(programme_of, programme_pdf),
        "registration": _sheets(registration_of, registration_pdf),
        "participants": _sheets(participants_of, participants_pdf),
        "tent_cards": _sheets(tent_cards_of, tent_cards_pdf),
        "seating_plan": _sheets(seating_plan_of, seating_plan_pdf),
    }
)
_MORE: Mapping[str, Sheets] = MappingProxyType(
    {
        # With telephone and e-mail: only for whoever asks for it by this name.
        "registration_contacts": _sheets(partial(registration_of, contacts=True), registration_pdf),
        "participants_by_name": _sheets(
            partial(participants_of, order=ListOrder.ALPHABETICAL), participants_pdf
        ),
    }
)
_LEFT: Mapping[str, Sheets] = MappingProxyType(
    {
        "minutes": _filed(Document.MINUTES, minutes_of, minutes_pdf),
        "short_minutes": _filed(Document.SHORT_MINUTES, short_minutes_of, short_minutes_pdf),
        "outcomes": _sheets(outcomes_of, outcomes_pdf, Document.OUTCOMES),
        "resolution": _filed(Document.RESOLUTION, resolution_of, resolution_pdf),
        "assignments": _filed(Document.ASSIGNMENTS, assignments_of, assignments_pdf),
        "extract": _extracts,
        "proposals": _filed(Document.PROPOSALS, proposals_of, proposals_pdf),
        "statistics": _filed(Document.STATISTICS, statistics_of, statistics_pdf),
    }
)


def _before(attach: Attach, meeting: Meeting, translate: Translate, language: str) -> bytes:
    titles = (
        translate("Papers", "Programme"),
        translate("Papers", "Registration sheet"),
        translate("Papers", "List of participants"),
        translate("Papers", "Tent cards"),
        translate("Papers", "Seating plan"),
    )
    papers = [make(attach, meeting, translate, language) for make in _SET.values()]
    whole = metadata(meeting, translate("Papers", "Papers before the meeting"), language)
    return joined_pdf(list(zip(titles, papers, strict=True)), whole, attach(meeting))


def _papers(sheets: Mapping[str, Sheets], attach: Attach) -> dict[str, Paper]:
    return {name: partial(make, attach) for name, make in sheets.items()}


BEFORE: Mapping[str, Paper] = MappingProxyType(_papers(_SET, attached))
"""The set that is laid out before the meeting, in the order in which it is printed."""


AFTER: Mapping[str, Paper] = MappingProxyType(_papers(_LEFT, attached))
"""What a meeting leaves behind."""


PAPERS: Mapping[str, Paper] = MappingProxyType(
    {
        **BEFORE,
        "before": partial(_before, attached),
        **_papers(_MORE, attached),
        **AFTER,
        "fallback": fallback,
        "data": _data,
    }
)


PROOFS: Mapping[str, Paper] = MappingProxyType(
    {
        **PAPERS,
        **_papers({**_SET, **_MORE, **_LEFT, "before": _before}, lambda _meeting: PROOF),
    }
)
"""The same pages, faster, and fit for no archive."""
