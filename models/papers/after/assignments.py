"""The list of assignments: what, who, by when, and room to mark what is carried out."""

from collections.abc import Sequence

from models.final_papers import Document
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Note
from models.papers.after.values import ListPaper, Row
from models.papers.decided import controlled
from models.papers.filed import filed_head, signatures
from models.papers.promises import control_words, origin_words
from models.papers.requisites import deadline_words, heading
from models.papers.stage import stage_of
from models.papers.wording import Translate
from models.readings.decisions import decision_numbers, is_promise


def assignments_of(meeting: Meeting, translate: Translate, language: str) -> ListPaper:
    """By number, with the decisions that say who or by when; behind them those of earlier meetings,
    under a heading of their own."""
    stage = stage_of(meeting, Document.ASSIGNMENTS, translate)
    meeting = stage.meeting
    kind = translate("Assignments", "LIST OF ASSIGNMENTS")
    return ListPaper(
        head=filed_head(stage, kind, heading(meeting, translate), translate, language),
        columns=(
            translate("Outcomes", "No."),
            translate("Assignments", "Assignment"),
            translate("Assignments", "Responsible"),
            translate("Assignments", "Due"),
            translate("Assignments", "Mark of completion"),
        ),
        rows=(*_given(meeting, translate), *_carried_over(meeting, translate)),
        nothing=translate("Assignments", "No assignments were given."),
        signatures=signatures(meeting, translate),
    )


def _given(meeting: Meeting, translate: Translate) -> tuple[Row, ...]:
    numbers = decision_numbers(meeting)
    return tuple(
        _row(numbers[one.id], _with_kind(one, translate), one, translate)
        for one in controlled(meeting)
    )


def _carried_over(meeting: Meeting, translate: Translate) -> tuple[Row, ...]:
    """Also those that are carried out: this is where it is told."""
    carried: Sequence[Note] = [
        one for one in meeting.notes if is_promise(one) and not (one.private or one.removed)
    ]
    if not carried:
        return ()
    return (
        (translate("Assignments", "From earlier meetings"),),
        *(_row("", _with_origin(one, translate), one, translate) for one in carried),
    )


def _row(number: str, text: str, note: Note, translate: Translate) -> Row:
    done = translate("Assignments", "carried out") if note.done else ""
    return (number, text, "\n".join(note.executors), deadline_words(note, translate), done)


def _with_kind(note: Note, translate: Translate) -> str:
    """A decision says that it is one."""
    if note.kind is not NoteKind.DECISION:
        return note.text
    return f"{note.text}\n({control_words(note, translate)})"


def _with_origin(note: Note, translate: Translate) -> str:
    origin = origin_words(note.origin, translate) if note.origin else ""
    return f"{note.text}\n({origin})" if origin else note.text
