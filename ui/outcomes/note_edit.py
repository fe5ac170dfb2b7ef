"""What can be changed in something written down, as one value, and how edits meet new facts."""

from datetime import date

from msgspec import Struct
from msgspec.structs import replace

from models.kinds import NoteKind
from ui.views.notes import NoteRow

SEPARATOR = ";"


class NoteEdit(Struct, frozen=True):
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
        executors=names_in(line_of(row.executors)),
        due=row.due,
        due_words=row.due_words,
    )


def merged(typed: NoteEdit, settled: tuple[NoteEdit, ...], wanted: NoteEdit) -> NoteEdit:
    """The wanted values, but with what is typed in fields that stand as in none of the settled."""
    unfinished = {
        name: getattr(typed, name)
        for name in typed.__struct_fields__
        if all(getattr(typed, name) != getattr(one, name) for one in settled)
    }
    return replace(wanted, **unfinished)


def names_in(line: str) -> tuple[str, ...]:
    """«Иванов И.И.; Петров П.П.» as its names, blanks folded."""
    return tuple(name for part in line.split(SEPARATOR) if (name := " ".join(part.split())))


def line_of(names: tuple[str, ...]) -> str:
    return f"{SEPARATOR} ".join(names)
