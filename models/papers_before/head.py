"""What the papers before the meeting share: their head, and who has to be on them."""

from models.meeting import Meeting
from models.papers_before.values import Head
from models.people import Person
from models.requisites import day_words, heading, joined, metadata, organisation, sample_mark
from models.spreadsheets.matching import find_person
from models.wording import Translate


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


def officials_and_listed(meeting: Meeting) -> tuple[Person, ...]:
    """Everybody at the table: officials who are not on the list first, then the list."""
    listed = [one.person for one in meeting.listed]
    details = meeting.details
    officials = (details.chair, details.moderator, details.secretary)
    absent = [one for one in officials if one and find_person(one.full_name, listed) is None]
    return (*dict.fromkeys(absent), *listed)
