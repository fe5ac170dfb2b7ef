"""The outcomes on one page, as a value: the sheet that is handed out at the door."""

from collections.abc import Mapping, Sequence

from models.final_papers import Document
from models.ids import NoteId
from models.kinds import NoteKind, SpeechKind
from models.meeting import Meeting
from models.notes import Note
from models.papers.decided import by_number
from models.papers.promises import ended
from models.papers.requisites import (
    authors_words,
    day_words,
    deadline_words,
    heading,
    joined,
    metadata,
    organisation,
    sample_mark,
)
from models.papers.stage import stage_of
from models.papers.values import OutcomeList, Outcomes, OutcomeTable
from models.papers.who_and_when import deadline_lines, executor_lines
from models.papers.wording import Translate
from models.people import NO_BREAK_SPACE
from models.readings.attendance import attended
from models.readings.decisions import decision_numbers, is_open, is_promise, was_rejected
from models.text import without_full_stop


def outcomes_of(meeting: Meeting, translate: Translate, language: str) -> Outcomes:
    """What was decided, who does what by when, and the proposals left open."""
    stage = stage_of(meeting, Document.OUTCOMES, translate)
    meeting = stage.meeting
    numbers = decision_numbers(meeting)
    public = [one for one in meeting.notes if not (one.private or one.removed or was_rejected(one))]
    kind = translate("Outcomes", "OUTCOMES")
    return Outcomes(
        metadata=metadata(meeting, kind.capitalize(), language, stage.version),
        draft=stage.draft,
        sample=sample_mark(meeting, translate),
        organisation=organisation(meeting),
        title=kind,
        heading=heading(meeting, translate),
        day_and_place=joined((day_words(meeting, translate), meeting.details.place)),
        facts=_facts(meeting, translate),
        decisions=OutcomeList(
            translate("Outcomes", "Decided"),
            tuple(
                (numbers[one.id], _with_who_and_when(one, translate))
                for one in by_number(public, numbers)
                if one.kind is NoteKind.DECISION
            ),
        ),
        assignments=_assignments(public, numbers, translate),
        proposals=OutcomeList(
            translate("Outcomes", "Proposals left open"),
            tuple(("", _proposal(meeting, one)) for one in public if is_open(one)),
        ),
        footer=_footer(meeting, translate),
    )


def _assignments(
    public: Sequence[Note], numbers: Mapping[NoteId, str], translate: Translate
) -> OutcomeTable:
    """By number; behind them what is still open from earlier meetings, under its heading."""
    columns = (
        translate("Outcomes", "No."),
        translate("Outcomes", "What"),
        translate("Outcomes", "Who"),
        translate("Outcomes", "By when"),
    )
    given = tuple(
        _assignment(numbers[one.id], one, translate)
        for one in by_number(public, numbers)
        if one.kind is NoteKind.ASSIGNMENT
    )
    carried = tuple(_assignment("", one, translate) for one in _still_promised(public))
    earlier = ((translate("Assignments", "From earlier meetings"),), *carried) if carried else ()
    return OutcomeTable(translate("Outcomes", "Assignments"), columns, (*given, *earlier))


def _assignment(number: str, note: Note, translate: Translate) -> tuple[str, str, str, str]:
    return number, note.text, joined(note.executors), deadline_words(note, translate)


def _with_who_and_when(decision: Note, translate: Translate) -> str:
    told = (*executor_lines(decision, translate), *deadline_lines(decision, translate))
    return " ".join((ended(decision.text), *told)) if told else decision.text


def _facts(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    spoke = {
        *(one.participant for one in meeting.speeches if one.kind is not SpeechKind.POINT_OF_ORDER),
        *(one.author for one in meeting.notes if one.author and _is_said(one)),
    }
    lines = [
        translate("Outcomes", "Present: %n people", "", len(attended(meeting))),
        translate("Outcomes", "Spoke: %n people", "", len(spoke)),
    ]
    if meeting.opened and meeting.closed:
        begun, ended = meeting.local(meeting.opened), meeting.local(meeting.closed)
        shown = "%H:%M" if begun.date() == ended.date() else "%d.%m %H:%M"
        words = translate("Outcomes", "Held from {begun} to {ended}")
        lines.append(words.format(begun=f"{begun:{shown}}", ended=f"{ended:{shown}}"))
    return tuple(lines)


def _is_said(note: Note) -> bool:
    """As the words of its author, who may have spoken without the floor."""
    return note.kind is NoteKind.NOTE and not (note.private or note.removed)


def _still_promised(notes: Sequence[Note]) -> list[Note]:
    """Carried over from an earlier meeting and still open: without a number of this one."""
    return [one for one in notes if is_promise(one) and not one.done]


def _proposal(meeting: Meeting, note: Note) -> str:
    authors = authors_words(meeting, note)
    return f"{without_full_stop(note.text)} ({authors})" if authors else note.text


def _footer(meeting: Meeting, translate: Translate) -> str:
    chair = meeting.details.chair or meeting.details.moderator
    if chair is None:
        return ""
    words = translate("Outcomes", "Chair: {name}").format(name=meeting.short_names.of(chair))
    return words.replace(": ", f":{NO_BREAK_SPACE}")
