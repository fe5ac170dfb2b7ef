"""What was found and decided under an item, as every paper words it."""

from collections.abc import Iterable, Mapping

from models.ids import ItemId, NoteId
from models.kinds import NoteKind
from models.meeting import AgendaItem, ItemStatus, Meeting
from models.notes import Note
from models.papers.promises import first_due
from models.papers.values import Decision
from models.papers.vote_words import vote_lines
from models.papers.who_and_when import deadline_lines, executor_lines
from models.papers.wording import Translate
from models.readings.decisions import (
    decided_notes,
    decision_numbers,
    is_controlled,
    is_promise,
    notes_of,
    was_rejected,
)


def decisions_of(
    meeting: Meeting, item: ItemId | None, translate: Translate
) -> tuple[Decision, ...]:
    """Decisions and assignments in the order they were taken, with all that belongs to them."""
    numbers = decision_numbers(meeting)
    return tuple(
        decision_of(meeting, one, numbers, translate)
        for one in decided_notes(meeting)
        if one.item == item and not was_rejected(one)
    )


def rejected_of(
    meeting: Meeting, item: ItemId | None, translate: Translate
) -> tuple[Decision, ...]:
    """What was voted down of what was to be decided: without a number, worded as not adopted."""
    words = translate("Minutes", "Not adopted: {text}")
    return tuple(
        Decision("", words.format(text=one.text), decision_lines(meeting, one, translate))
        for one in decided_notes(meeting)
        if one.item == item and was_rejected(one)
    )


def decision_of(
    meeting: Meeting, note: Note, numbers: Mapping[NoteId, str], translate: Translate
) -> Decision:
    lines = decision_lines(meeting, note, translate)
    return Decision(numbers[note.id], note.text, lines, note.section)


def decision_lines(meeting: Meeting, note: Note, translate: Translate) -> tuple[str, ...]:
    """Executor, deadline, what was promised first, vote, dissent."""
    lines = [
        *executor_lines(note, translate),
        *deadline_lines(note, translate),
        *first_due(note, translate),
    ]
    lines += vote_lines(meeting, note, translate)
    lines += [
        _dissent_line(meeting, one, translate)
        for one in meeting.notes
        if one.kind is NoteKind.DISSENT
        and one.about == note.id
        and not (one.private or one.removed)
    ]
    return tuple(lines)


def by_number(notes: Iterable[Note], numbers: Mapping[NoteId, str]) -> list[Note]:
    """In the order of the protocol: by item, then by point, and last what was decided under none;
    what has no number is left out."""

    def place(note: Note) -> tuple[bool, list[int]]:
        parts = [int(part) for part in numbers[note.id].split(".")]
        return len(parts) == 1, parts

    return sorted((one for one in notes if one.id in numbers), key=place)


def controlled(meeting: Meeting) -> list[Note]:
    """What this meeting gave somebody to carry out, in the order of the protocol: assignments, and
    decisions that say who or by when. None that was voted down."""
    given = (one for one in decided_notes(meeting) if is_controlled(one) and not was_rejected(one))
    return by_number(given, decision_numbers(meeting))


def conclusions_of(meeting: Meeting, item: ItemId | None, translate: Translate) -> tuple[str, ...]:
    return tuple(
        translate("Minutes", "Conclusion: {text}").format(text=one.text)
        for one in notes_of(meeting, item, NoteKind.CONCLUSION)
        if not one.private
    )


def dissent_of(meeting: Meeting, item: ItemId | None, translate: Translate) -> tuple[str, ...]:
    """Dissent from no decision in particular."""
    return tuple(
        _dissent_line(meeting, one, translate)
        for one in notes_of(meeting, item, NoteKind.DISSENT)
        if one.about is None and not one.private
    )


def state_words(meeting: Meeting, item: AgendaItem, translate: Translate) -> str:
    """That an item was deferred, dropped, not taken or not finished; else nothing."""
    if item.status is ItemStatus.DEFERRED:
        return translate("Minutes", "The item is deferred.")
    if item.status is ItemStatus.DROPPED:
        return translate("Minutes", "The item is taken off the agenda.")
    if meeting.closed is not None and not item.spans and not _is_recorded(meeting, item.id):
        return translate("Minutes", "The item was not taken.")
    if meeting.closed is not None and item.status is ItemStatus.SUSPENDED:
        return translate("Minutes", "The item was not finished.")
    return ""


def _is_recorded(meeting: Meeting, item: ItemId) -> bool:
    """Something public was written down under it; what was carried over was so before."""
    return any(not (one.private or is_promise(one)) for one in notes_of(meeting, item))


def _dissent_line(meeting: Meeting, note: Note, translate: Translate) -> str:
    if note.author_person is None:
        return translate("Minutes", "Dissent: {text}").format(text=note.text)
    words = translate("Minutes", "Dissent ({name}): {text}")
    return words.format(name=meeting.short_names.of(note.author_person), text=note.text)
