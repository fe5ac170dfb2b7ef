"""What can be changed in something written down, as one value, and how edits meet new facts."""

from dataclasses import dataclass, fields, replace
from datetime import date

from models.kinds import NoteKind
from ui.views.notes import NoteRow

SEPARATOR = ";"


@dataclass(frozen=True, slots=True)
class NoteEdit:
    text: str
    kind: NoteKind
    private: bool
    executors: tuple[str, ...]
    due: date | None
    due_words: str


def edit_of(row: NoteRow) -> NoteEdit:
    return NoteEdit(
        text=row.text,
        kind=row.kind,
        private=row.private,
        executors=row.executors,
        due=row.due,
        due_words=row.due_words,
    )


def merged(typed: NoteEdit, settled: tuple[NoteEdit, ...], wanted: NoteEdit) -> NoteEdit:
    """The wanted values, but with what is typed in fields that stand as in none of the settled."""
    unfinished = {
        field.name: getattr(typed, field.name)
        for field in fields(typed)
        if all(getattr(typed, field.name) != getattr(one, field.name) for one in settled)
    }
    return replace(wanted, **unfinished)


def names_in(line: str) -> tuple[str, ...]:
    """«Иванов И.И.; Петров П.П.» as its names, blanks folded."""
    return tuple(name for part in line.split(SEPARATOR) if (name := " ".join(part.split())))


def line_of(names: tuple[str, ...]) -> str:
    return f"{SEPARATOR} ".join(names)
