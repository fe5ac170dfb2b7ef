"""What is written down at the table, and the votes on it."""

from dataclasses import dataclass
from datetime import date, datetime

from models.ids import ItemId, NoteId, ParticipantId, SpeechId
from models.kinds import NoteKind, SetAside
from models.people import Person


@dataclass(frozen=True, slots=True)
class Vote:
    """A vote by show of hands, with who was in the room at that moment.

    `consensus`: nobody objected, and no hands were counted.
    """

    taken: datetime
    in_favour: int
    against: int
    abstained: int
    present: int
    quorum: int | None
    consensus: bool = False

    @property
    def not_voting(self) -> int:
        """Nobody, where nobody was asked to raise a hand."""
        counted = self.in_favour + self.against + self.abstained
        return 0 if self.consensus else self.present - counted

    @property
    def unanimous(self) -> bool:
        return self.in_favour > 0 and not (self.against or self.abstained or self.not_voting)

    @property
    def quorum_met(self) -> bool:
        return self.quorum is None or self.present >= self.quorum

    @property
    def adopted(self) -> bool:
        """Nobody objects or more than half of those present are in favour; the quorum is met."""
        return self.quorum_met and (self.consensus or 2 * self.in_favour > self.present)


@dataclass(frozen=True, slots=True)
class Origin:
    """The meeting an assignment was first given at: its title, the number of its minutes and its
    day; `due` is the first due date."""

    meeting: str
    number: str
    due: date | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What was written down: a note, proposal, decision, assignment, conclusion or dissent.

    `typed` keeps the words of the table when `text` is edited later, `proposed` the words of the
    proposal that a decision came from; `decided` is when it became a decision or an assignment.
    `about` is the decision a dissent belongs to. `origin` is the earlier meeting an assignment
    was carried over from, `done` that it is carried out. `set_aside` is what was said of a
    proposal on which nothing is decided.
    """

    id: NoteId
    kind: NoteKind
    text: str
    taken: datetime
    item: ItemId | None = None
    author: ParticipantId | None = None
    author_person: Person | None = None
    speech: SpeechId | None = None
    private: bool = False
    executors: tuple[str, ...] = ()
    due: date | None = None
    due_words: str = ""
    about: NoteId | None = None
    typed: str = ""
    decided: datetime | None = None
    proposed: str = ""
    vote: Vote | None = None
    removed: bool = False
    origin: Origin | None = None
    done: bool = False
    themes: tuple[str, ...] = ()
    set_aside: SetAside | None = None
