"""Acts of preparing: the details of the meeting and the limits of speech."""

from datetime import timedelta

from msgspec.structs import replace

from models.acts.situation import Situation
from models.facts import DetailsChanged, LimitsChanged, MeetingCreated, RulesChanged
from models.kinds import LONGEST_LIMIT, Limits, Rules
from models.meeting import Details
from models.people import Person
from models.refusals import Refusal, refuse_if, refuses
from models.text import clean_line

LOWEST_RANK = 9


@refuses(Refusal.ALREADY_CREATED, Refusal.NO_TITLE, Refusal.OUT_OF_RANGE)
def create_meeting(now: Situation, details: Details, limits: Limits) -> MeetingCreated:
    """The first fact of every meeting."""
    refuse_if(bool(now.meeting.details.title), Refusal.ALREADY_CREATED)
    return MeetingCreated(cleaned_details(details), checked_limits(limits))


@refuses(Refusal.NO_TITLE, Refusal.NOTHING_NEW)
def change_details(now: Situation, details: Details) -> DetailsChanged:
    """Title, heading, organiser, congress, place, dates, number, chair, moderator, secretary."""
    details = cleaned_details(details)
    refuse_if(details == now.meeting.details, Refusal.NOTHING_NEW)
    return DetailsChanged(details)


@refuses(Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def change_rules(now: Situation, rules: Rules, limits: Limits | None = None) -> RulesChanged:
    """How queue and floor behave from now on, and with a preset the limits of speech, too."""
    standing = (now.meeting.rules, now.meeting.limits)
    refuse_if((rules, limits or now.meeting.limits) == standing, Refusal.NOTHING_NEW)
    possible = all(1 <= one.rank <= LOWEST_RANK for one in rules.ranks)
    refuse_if(not possible, Refusal.OUT_OF_RANGE)
    return RulesChanged(rules, checked_limits(limits) if limits else None)


@refuses(Refusal.OUT_OF_RANGE, Refusal.NOTHING_NEW)
def change_limits(now: Situation, limits: Limits) -> LimitsChanged:
    """The limits of speech from now on; a speech that is running keeps its own."""
    refuse_if(limits == now.meeting.limits, Refusal.NOTHING_NEW)
    return LimitsChanged(checked_limits(limits))


def checked_limits(limits: Limits) -> Limits:
    """The same limits. Raises Refused if one is longer than a day or negative."""
    lengths: list[timedelta | None] = [getattr(limits, name) for name in limits.__struct_fields__]
    possible = all(one is None or timedelta() <= one <= LONGEST_LIMIT for one in lengths)
    refuse_if(not possible, Refusal.OUT_OF_RANGE)
    return limits


def cleaned_person(person: Person) -> Person:
    return Person(*(clean_line(getattr(person, name)) for name in person.__struct_fields__))


def bare_number(typed: str) -> str:
    """Of a paper, without its sign: papers put one before it."""
    return clean_line(typed).lstrip("№ ")


def cleaned_details(details: Details) -> Details:
    """As they are kept. Raises Refused without a title."""
    cleaned = replace(
        details,
        title=clean_line(details.title),
        heading=clean_line(details.heading),
        organiser=clean_line(details.organiser),
        congress=clean_line(details.congress),
        place=clean_line(details.place),
        number=bare_number(details.number),
        chair=_official(details.chair),
        moderator=_official(details.moderator),
        secretary=_official(details.secretary),
    )
    refuse_if(not cleaned.title, Refusal.NO_TITLE)
    return cleaned


def _official(person: Person | None) -> Person | None:
    """Nobody, if not even a surname was typed."""
    if person is None:
        return None
    cleaned = cleaned_person(person)
    return cleaned if cleaned.surname else None
