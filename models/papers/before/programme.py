"""The programme: what happens when, for how long, and who speaks."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import zip_longest

from models.meeting import Meeting
from models.papers.before.head import as_listed, head_of, officials_off_the_list
from models.papers.before.values import Programme, Row
from models.papers.requisites import joined
from models.papers.values import Labelled
from models.papers.wording import Translate
from models.people import NO_BREAK_SPACE, Person
from models.readings.agenda import ItemForecast, forecast, item_numbers, plan_ends
from models.spreadsheets.matching import find_person
from models.spreadsheets.names import looks_like_full_name

REGISTRATION = timedelta(minutes=30)
_REGISTRATION_STEMS = ("регистрац", "registration")
_BETWEEN_PRESENTERS = re.compile(r"\s*[;,\n]\s*")


def programme_of(meeting: Meeting, translate: Translate, language: str) -> Programme:
    """By plan, with registration before and a closing row behind; fixed starts are honoured.

    There are no times of day while neither the meeting nor its first item has a start.
    """
    head = head_of(meeting, translate("Programme", "PROGRAMME"), translate, language)
    return Programme(
        head=head,
        officials=_officials(meeting, translate),
        columns=(
            translate("Programme", "Time"),
            translate("Programme", "Length"),
            translate("Programme", "What"),
            translate("Programme", "Who"),
        ),
        rows=_rows(meeting, head.metadata.created, translate),
    )


def _officials(meeting: Meeting, translate: Translate) -> tuple[Labelled, ...]:
    listed = [one.person for one in meeting.listed]
    named = (
        (translate("Minutes", "Chair"), meeting.details.chair),
        (translate("Minutes", "Moderator"), meeting.details.moderator),
    )
    return tuple(
        Labelled(label, _worded(person if person.post else as_listed(person, listed) or person))
        for label, person in named
        if person
    )


def _rows(meeting: Meeting, now: datetime, translate: Translate) -> tuple[Row, ...]:
    if not meeting.items:
        return ()
    numbers = item_numbers(meeting)
    people = (*officials_off_the_list(meeting), *(one.person for one in meeting.listed))
    plan = forecast(meeting, now)
    timed = meeting.details.planned_start or meeting.items[0].fixed_start
    rows = []
    for one, below in zip_longest(plan, plan[1:]):
        number = numbers.get(one.item.id, "")
        title = f"{number}. {one.item.title}" if number else one.item.title
        who = "\n".join(_presenters(one.item.presenters, people))
        length = _until_the_next(one, below)
        span = _span(one.planned_start, length) if timed else ""
        rows.append((span, _length(length, translate), title, who))
    begins, last = plan[0].planned_start, plan[-1]
    ends = max(last.planned_start + last.item.planned, plan_ends(meeting, now))
    closing = (_time(ends) if timed else "", "", translate("Programme", "Close of the event"), "")
    return (*_registration(meeting, begins if timed else None, translate), *rows, closing)


def _until_the_next(one: ItemForecast, below: ItemForecast | None) -> timedelta:
    """What is planned, but no longer than until the fixed start of the next: that is honoured. What
    begins together with it goes on beside it."""
    planned = one.item.planned
    if below is None or below.planned_start <= one.planned_start:
        return planned
    return min(planned, below.planned_start - one.planned_start)


def _registration(
    meeting: Meeting, begins: datetime | None, translate: Translate
) -> tuple[Row, ...]:
    """The row before the first item, unless the agenda itself begins with registering."""
    first = meeting.items[0].title.casefold()
    if any(stem in first for stem in _REGISTRATION_STEMS):
        return ()
    words = translate("Programme", "Registration of participants")
    span = _span(begins - REGISTRATION, REGISTRATION) if begins else ""
    return ((span, _length(REGISTRATION, translate), words, ""),)


def _presenters(text: str, people: Sequence[Person]) -> tuple[str, ...]:
    """A line for each presenter: with full name and post if known, else as typed."""
    lines: list[str] = []
    for part in filter(None, _BETWEEN_PRESENTERS.split(text.strip())):
        found = find_person(part, people)
        if found is not None:
            lines.append(_worded(people[found]))
        elif looks_like_full_name(part) or not lines:
            lines.append(part)
        elif part not in lines[-1]:
            lines[-1] = joined((lines[-1], part))
    return tuple(lines)


def _worded(person: Person) -> str:
    name = person.full_name.replace(" ", NO_BREAK_SPACE)
    return " – ".join(part for part in (name, person.post_and_organisation) if part)


def _span(begins: datetime, length: timedelta) -> str:
    return f"{_time(begins)}–{_time(begins + length)}" if length else _time(begins)


def _time(instant: datetime) -> str:
    return f"{instant:%H:%M}"


def _length(length: timedelta, translate: Translate) -> str:
    minutes = int(length / timedelta(minutes=1))
    words = translate("Programme", "{minutes} min").format(minutes=minutes)
    return words.replace(" ", NO_BREAK_SPACE) if minutes else ""
