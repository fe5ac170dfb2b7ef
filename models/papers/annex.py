"""The annex of the protocol: the list of those who were in the room."""

from collections.abc import Sequence
from datetime import datetime
from itertools import count

from models.meeting import Meeting
from models.papers.requisites import day_words, heading, joined, number_words, role_words
from models.papers.values import Annex, PresentGroup, PresentRow
from models.papers.wording import Translate
from models.people import NO_BREAK_SPACE, Participant
from models.readings.attendance import (
    LATE_AFTER,
    attended,
    time_in_the_room,
    was_registered,
)

LONGEST_INLINE_LIST = 15


def annex_of(meeting: Meeting, translate: Translate) -> Annex | None:
    """The list on its own sheets, or None if those present fit into the text."""
    people = attended(meeting)
    if len(people) <= LONGEST_INLINE_LIST:
        return None
    from_line = translate("Minutes", "of {day} {number}").format(
        day=day_words(meeting, translate), number=number_words(meeting, translate)
    )
    return Annex(
        marks=(
            translate("Minutes", "Annex: List of participants, {sheets} sheet, 1 copy."),
            translate("Minutes", "Annex: List of participants, {sheets} sheets, 1 copy."),
        ),
        corner=(
            translate("Minutes", "Annex No. 1").replace(" ", NO_BREAK_SPACE),
            translate("Minutes", "to the minutes"),
            heading(meeting, translate),
            from_line.strip(),
        ),
        title=translate("Minutes", "LIST OF PARTICIPANTS"),
        columns=(
            translate("Minutes", "No."),
            translate("Minutes", "Surname, name, patronymic"),
            translate("Minutes", "Post, organisation"),
            translate("Minutes", "Remark"),
        ),
        groups=_groups(meeting, people, translate),
    )


def _groups(
    meeting: Meeting, people: Sequence[Participant], translate: Translate
) -> tuple[PresentGroup, ...]:
    """Those without a group first; numbered throughout."""
    names = sorted(dict.fromkeys(one.group for one in people), key=bool)
    numbers = map(str, count(1))
    return tuple(
        PresentGroup(
            name,
            tuple(
                _row(meeting, next(numbers), one, translate) for one in people if one.group == name
            ),
        )
        for name in names
    )


def _row(meeting: Meeting, number: str, one: Participant, translate: Translate) -> PresentRow:
    person = one.person
    remark = remark_words(meeting, one, translate)
    return PresentRow(number, person.full_name, person.post_and_organisation, remark)


def remark_words(meeting: Meeting, one: Participant, translate: Translate) -> str:
    """Who is no ordinary participant, whose deputy, what was typed, came late or left early."""
    return joined(
        (
            role_words(one.role, translate),
            _deputy_remark(meeting, one, translate),
            one.remark,
            _attendance_remark(meeting, one, translate),
        )
    )


def _deputy_remark(meeting: Meeting, one: Participant, translate: Translate) -> str:
    if one.deputy_for is None:
        return ""
    replaced = meeting.short_names.of(meeting.participant(one.deputy_for).person)
    return translate("Minutes", "in place of: {name}").format(name=replaced)


def _attendance_remark(meeting: Meeting, one: Participant, translate: Translate) -> str:
    """Came late or left early; silent if nobody was registered before the opening."""
    opened, spans = meeting.opened, time_in_the_room(meeting, one)
    if opened is None or not spans or not was_registered(meeting):
        return ""
    came, left = spans[0].begin, spans[-1].end
    parts = []
    if came - opened >= LATE_AFTER:
        parts.append(translate("Minutes", "from {time}").format(time=_time(meeting, came)))
    if left is not None and (meeting.closed is None or left < meeting.closed):
        parts.append(translate("Minutes", "until {time}").format(time=_time(meeting, left)))
    return " ".join(parts)


def _time(meeting: Meeting, instant: datetime) -> str:
    """With its day, if that is not the first."""
    at, first = meeting.local(instant), meeting.local(meeting.opened or instant)
    return f"{at:%H:%M}" if at.date() == first.date() else f"{at:%d.%m %H:%M}"
