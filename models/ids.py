"""Typed ids. They grow, are never given twice in one meeting, and come from a handed-in source."""

from collections.abc import Callable
from typing import NewType

ParticipantId = NewType("ParticipantId", int)
ItemId = NewType("ItemId", int)
RequestId = NewType("RequestId", int)
SpeechId = NewType("SpeechId", int)
NoteId = NewType("NoteId", int)

Ids = Callable[[], int]


class CountingIds:
    """Gives last + 1, last + 2, … and remembers the last one given."""

    def __init__(self, last: int = 0) -> None:
        self.last = last

    def __call__(self) -> int:
        self.last += 1
        return self.last
