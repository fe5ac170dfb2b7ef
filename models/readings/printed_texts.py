"""What was typed and is meant for paper, and where it was typed."""

from collections.abc import Iterator
from enum import StrEnum

from msgspec import Struct

from models.ids import NoteId
from models.meeting import Details, Meeting
from models.notes import Note
from models.paper_settings import Approval, PaperSettings
from models.people import Participant, Person


class Typed(StrEnum):
    """Where something is typed."""

    DETAILS = "details"
    PARTICIPANTS = "participants"
    AGENDA = "agenda"
    NOTES = "notes"
    PAPER = "paper"


class PrintedText(Struct, frozen=True):
    """A text for paper; `note` is where, for what was typed in something written down."""

    where: Typed
    text: str
    note: NoteId | None = None


def printed_texts(meeting: Meeting) -> Iterator[PrintedText]:
    """In the order of the paper; one text for each person, item and note, whatever its fields.
    Nobody who was taken off the list: there is nothing left to be mended there."""
    yield PrintedText(Typed.DETAILS, _text_of_details(meeting.details))
    yield PrintedText(Typed.PAPER, _text_of_settings(meeting.paper_settings))
    for participant in meeting.listed:
        yield PrintedText(Typed.PARTICIPANTS, _text_of_participant(participant))
    for item in meeting.items:
        yield PrintedText(Typed.AGENDA, _joined(item.title, item.presenters))
    for note in meeting.notes:
        if not (note.removed or note.private):
            yield PrintedText(Typed.NOTES, _text_of_note(note), note.id)


def _text_of_details(details: Details) -> str:
    return _joined(
        details.title,
        details.heading,
        details.organiser,
        details.congress,
        details.place,
        details.number,
        *map(_text_of_person, details.officials),
    )


def _text_of_settings(settings: PaperSettings) -> str:
    approval = settings.approval or Approval()
    return _joined(
        settings.outcome_title,
        *settings.letterhead,
        approval.post,
        approval.name,
        *settings.distribution,
    )


def _text_of_participant(participant: Participant) -> str:
    forms = participant.forms
    return _joined(
        _text_of_person(participant.person),
        participant.group,
        participant.remark,
        forms.accusative,
        forms.dative,
        forms.organisation_genitive,
    )


def _text_of_person(person: Person) -> str:
    return _joined(person.full_name, person.organisation, person.post)


def _text_of_note(note: Note) -> str:
    return _joined(
        note.section,
        note.text,
        note.proposed,
        *note.executors,
        note.due_words,
        *note.themes,
    )


def _joined(*texts: str) -> str:
    return " ".join(text for text in texts if text)
