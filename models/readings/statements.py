"""Who said what on an item, as the protocol tells it: reports are heard, the rest spoke.

A question or answer follows the speech it belongs to. A point of order is told only if a note was
taken of it. Somebody who spoke without a note is named once.
"""

from msgspec import Struct
from msgspec.structs import replace

from models.ids import ItemId, ParticipantId
from models.kinds import EXCHANGE, NoteKind, SpeechKind
from models.meeting import Meeting, Speech
from models.notes import Note
from models.papers.values import Statement
from models.papers.wording import Translate
from models.people import Person
from models.readings.decisions import notes_of

REPORTS = (SpeechKind.REPORT, SpeechKind.CO_REPORT)


class _Told(Struct, frozen=True):
    participant: ParticipantId | None
    person: Person
    kind: SpeechKind
    texts: tuple[str, ...]


def heard(meeting: Meeting, item: ItemId | None, translate: Translate) -> tuple[Statement, ...]:
    """Reports and co-reports, with the questions and answers that belong to them."""
    told = [
        one
        for speech in _mains(meeting, item)
        if speech.kind in REPORTS
        for one in _with_followers(meeting, item, speech)
    ]
    return _statements(meeting, told, translate)


def spoke(meeting: Meeting, item: ItemId | None, translate: Translate) -> tuple[Statement, ...]:
    """Everything else that was said, and notes filed under somebody who did not have the floor."""
    told = [
        one
        for speech in _mains(meeting, item)
        if speech.kind not in REPORTS
        for one in _with_followers(meeting, item, speech)
    ]
    for note in notes_of(meeting, item, NoteKind.NOTE):
        if note.author_person and note.speech is None and not note.private:
            _tell_under(told, note, note.author_person)
    return _statements(meeting, told, translate)


def _tell_under(told: list[_Told], note: Note, author: Person) -> None:
    """Into what this person said already, else after everybody else."""
    for place, one in enumerate(told):
        if one.participant == note.author and one.kind is SpeechKind.SPEECH:
            told[place] = replace(one, texts=(*one.texts, note.text))
            return
    told.append(_Told(note.author, author, SpeechKind.SPEECH, (note.text,)))


def _speeches(meeting: Meeting, item: ItemId | None) -> list[Speech]:
    return [one for one in meeting.speeches if one.item == item]


def _mains(meeting: Meeting, item: ItemId | None) -> list[Speech]:
    """Speeches that follow no other speech of this item."""
    speeches = _speeches(meeting, item)
    keys = {one.id for one in speeches}
    return [one for one in speeches if one.kind not in EXCHANGE or one.to not in keys]


def _with_followers(meeting: Meeting, item: ItemId | None, speech: Speech) -> list[_Told]:
    told = [_told(meeting, speech)]
    for one in _speeches(meeting, item):
        if one.kind in EXCHANGE and one.to == speech.id and one.id != speech.id:
            told += _with_followers(meeting, item, one)
    return told


def _told(meeting: Meeting, speech: Speech) -> _Told:
    texts = tuple(
        one.text
        for one in notes_of(meeting, speech.item, NoteKind.NOTE)
        if one.speech == speech.id and not one.private
    )
    return _Told(speech.participant, speech.person, speech.kind, texts)


def _statements(meeting: Meeting, told: list[_Told], translate: Translate) -> tuple[Statement, ...]:
    """One statement for each, but a name alone only where that person has no other statement."""
    with_words = {(one.participant, one.kind) for one in told if one.texts}
    named: set[tuple[ParticipantId | None, SpeechKind]] = set()
    statements = []
    for one in told:
        key = (one.participant, one.kind)
        if not one.texts and (
            key in with_words or key in named or one.kind is SpeechKind.POINT_OF_ORDER
        ):
            continue
        named.add(key)
        statements.append(
            Statement(
                meeting.short_names.of(one.person), _kind_words(one.kind, translate), one.texts
            )
        )
    return tuple(statements)


def _kind_words(kind: SpeechKind, translate: Translate) -> str:
    words = {
        SpeechKind.CO_REPORT: translate("Minutes", "co-report"),
        SpeechKind.QUESTION: translate("Minutes", "question"),
        SpeechKind.ANSWER: translate("Minutes", "answer"),
        SpeechKind.REPLY: translate("Minutes", "reply"),
        SpeechKind.POINT_OF_ORDER: translate("Minutes", "point of order"),
        SpeechKind.CLOSING_WORD: translate("Minutes", "closing word"),
    }
    return words.get(kind, "")
