"""People who are named where people are named, as presenter or executor, and on no list."""

import re
from collections.abc import Iterator
from typing import Any

from models import facts
from models.meeting import AgendaItem
from models.notes import Note
from models.paper_settings import Approval
from models.people import Person

_INITIALS = r"(?:[A-ZА-ЯЁ]\.\s?){1,2}"
_SURNAME = r"[A-ZА-ЯЁ][^\W\d_]+(?:-[^\W\d_]+)*"
_NAMED = re.compile(rf"({_SURNAME})\s({_INITIALS})|({_INITIALS})({_SURNAME})")


def unlisted(value: Any) -> Iterator[Person]:
    """Whoever stands in such a field as «Фамилия И.О.» or «И.О. Фамилия»; organisations do not."""
    for text in _naming(value):
        for surname, behind, before, last in _NAMED.findall(text):
            initials = [f"{letter}." for letter in re.findall(r"\w", behind or before)]
            yield Person(surname or last, *initials)


def _naming(value: Any) -> tuple[str, ...]:
    match value:
        case AgendaItem():
            return (value.presenters,)
        case Note() | facts.NoteTaken() | facts.NoteChanged():
            return value.executors
        case Approval():
            return (value.name,)
        case _:
            return ()
