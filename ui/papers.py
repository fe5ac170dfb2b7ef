"""The documents by name: what `export` writes and the preview shows."""

import json
from collections.abc import Callable, Mapping
from types import MappingProxyType

from models.data import meeting_data
from models.meeting import Meeting
from models.papers.before.people import ListOrder, participants_of, registration_of, tent_cards_of
from models.papers.before.programme import programme_of
from models.papers.before.seating_plan import seating_plan_of
from models.papers.minutes import minutes_of
from models.papers.outcomes import outcomes_of
from models.papers.requisites import metadata
from models.papers.wording import Translate
from reports.joining import joined_pdf
from reports.minutes import minutes_pdf
from reports.outcomes import outcomes_pdf
from reports.participants import participants_pdf
from reports.programme import programme_pdf
from reports.registration import registration_pdf
from reports.seating_plan import seating_plan_pdf
from reports.tent_cards import tent_cards_pdf

ATTACHED_DATA = "meeting.json"

Paper = Callable[[Meeting, Translate, str], bytes]


def _minutes(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return minutes_pdf(minutes_of(meeting, translate, language), _attached(meeting))


def _outcomes(meeting: Meeting, translate: Translate, language: str) -> bytes:
    return outcomes_pdf(outcomes_of(meeting, translate, language), _attached(meeting))


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
        "minutes": _minutes,
        "outcomes": _outcomes,
        "data": _data,
    }
)
