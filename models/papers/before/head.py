"""What the papers before the meeting share: their head, and who has to be on them."""

from collections.abc import Sequence

from models.meeting import Meeting
from models.papers.before.values import Head
from models.papers.requisites import day_words, heading, joined, metadata, organisation, sample_mark
from models.papers.wording import Translate
from models.people import Person
from models.spreadsheets.matching import Sameness, same_person


def head_of(meeting: Meeting, title: str, translate: Translate, language: str) -> Head:
    """The head of a paper called `title`."""
    return Head(
        metadata=metadata(meeting, title.capitalize(), language),
        sample=sample_mark(meeting, translate),
        organisation=organisation(meeting),
        title=title,
        heading=heading(meeting, translate),
        day_and_place=joined((day_words(meeting, translate), meeting.details.place)),
    )


def officials_off_the_list(meeting: Meeting) -> tuple[Person, ...]:
    """Chair, moderator and secretary, those of them who are not on the list."""
    listed = [one.person for one in meeting.listed]
    absent = [one for one in meeting.details.officials if as_listed(one, listed) is None]
    return tuple(dict.fromkeys(absent))


def as_listed(person: Person, listed: Sequence[Person]) -> Person | None:
    """The same person as the list has them, or None."""
    same = (one for one in listed if same_person(one, person) is not Sameness.DIFFERENT)
    return next(same, None)
