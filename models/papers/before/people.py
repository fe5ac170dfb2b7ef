"""The papers that list people: registration sheet, list of participants, tent cards."""

from collections.abc import Callable, Sequence
from enum import StrEnum

from models.meeting import Meeting
from models.papers.annex import remark_words
from models.papers.before.head import head_of, officials_off_the_list
from models.papers.before.values import (
    ParticipantsList,
    Registration,
    Row,
    TentCard,
    TentCards,
)
from models.papers.requisites import metadata, sample_mark
from models.papers.wording import Translate
from models.people import Participant
from models.readings.attendance import attended, place_holders, time_in_the_room
from models.text import plain_letters

ROWS_FOR_WALK_INS = 5


class ListOrder(StrEnum):
    """By group, groups and people in list order; or all in one alphabet."""

    GROUPED = "grouped"
    ALPHABETICAL = "alphabetical"


def registration_of(
    meeting: Meeting,
    translate: Translate,
    language: str,
    order: ListOrder = ListOrder.GROUPED,
    *,
    contacts: bool = False,
) -> Registration:
    """The sheet to sign at the door, without those whom a deputy stands in for; telephone and
    e-mail only if asked for."""
    title = translate("Registration", "REGISTRATION SHEET")
    contact_column = (translate("Registration", "Contacts"),) if contacts else ()

    def row(number: str, one: Participant) -> Row:
        given = ("\n".join(filter(None, (one.phone, one.email))),) if contacts else ()
        return (number, one.person.full_name, one.person.post_and_organisation, *given, "")

    return Registration(
        head=head_of(meeting, title, translate, language),
        columns=(
            translate("Minutes", "No."),
            translate("Minutes", "Surname, name, patronymic"),
            translate("Minutes", "Post, organisation"),
            *contact_column,
            translate("Registration", "Signature"),
        ),
        rows=_rows(place_holders(meeting), order, row),
        empty_rows=ROWS_FOR_WALK_INS,
    )


def participants_of(
    meeting: Meeting,
    translate: Translate,
    language: str,
    order: ListOrder = ListOrder.GROUPED,
) -> ParticipantsList:
    """Everybody on the list but those replaced before they came, and once the meeting is over
    everybody who was in the room, if that was written down; with the remarks of the annex to the
    minutes."""

    def row(number: str, one: Participant) -> Row:
        remark = remark_words(meeting, one, translate)
        return (number, one.person.full_name, one.person.post_and_organisation, remark)

    return ParticipantsList(
        head=head_of(meeting, translate("Minutes", "LIST OF PARTICIPANTS"), translate, language),
        columns=(
            translate("Minutes", "No."),
            translate("Minutes", "Surname, name, patronymic"),
            translate("Minutes", "Post, organisation"),
            translate("Minutes", "Remark"),
        ),
        rows=_rows(_who_took_part(meeting), order, row),
    )


def _who_took_part(meeting: Meeting) -> Sequence[Participant]:
    came = attended(meeting) if meeting.closed is not None else ()
    holding = {one.id for one in place_holders(meeting)}
    return came or [
        one for one in meeting.listed if one.id in holding or time_in_the_room(meeting, one)
    ]


def tent_cards_of(meeting: Meeting, translate: Translate, language: str) -> TentCards:
    """A card for everybody at the table, also for officials who are not on the list; none for
    those whom a deputy stands in for."""
    seated = [one.person for one in place_holders(meeting)]
    return TentCards(
        metadata=metadata(meeting, translate("TentCards", "Tent cards"), language),
        sample=sample_mark(meeting, translate),
        cards=tuple(
            TentCard(
                surname=one.surname,
                given_names=" ".join(part for part in (one.name, one.patronymic) if part),
                post=one.post,
                organisation=one.organisation,
            )
            for one in (*officials_off_the_list(meeting), *seated)
        ),
    )


def _rows(
    people: Sequence[Participant], order: ListOrder, row: Callable[[str, Participant], Row]
) -> tuple[Row, ...]:
    """Numbered as printed; those without a group first, then each group under its name."""
    if order is ListOrder.ALPHABETICAL:
        ordered = sorted(people, key=lambda one: plain_letters(one.person.full_name))
        return tuple(row(str(number), one) for number, one in enumerate(ordered, start=1))
    rows: list[Row] = []
    number = 0
    for group in sorted(dict.fromkeys(one.group for one in people), key=bool):
        rows += [(group,)] if group else []
        for one in (each for each in people if each.group == group):
            number += 1
            rows.append(row(str(number), one))
    return tuple(rows)
