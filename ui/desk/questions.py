"""What the strip says: questions wait there one after the other, a sentence stands before them."""

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from models.acts.situation import SECOND_PRESS
from ui.desk.level_sign import Level
from ui.desk.strip import Answer, Strip, StripView

if TYPE_CHECKING:
    from ui.connections.desk import DeskConnections

Renew = Callable[["DeskConnections"], object]
KEYS = ("F11", "Shift+F11", "Ctrl+F11")
ENDS = (".", "?", "!", "…")
READ_WHOLE = 150
"""Letters, about as many as two lines of the strip show on a laptop's screen."""


def _nothing(_given: str) -> None:
    """An answer that leads nowhere: the question is over."""


def answers(*named: tuple[str, str]) -> tuple[Answer, ...]:
    """Name and words of up to three answers, on the keys that are kept for them."""
    return tuple(Answer(name, text, key) for (name, text), key in zip(named, KEYS, strict=False))


class Question(Struct, frozen=True):
    """`answered` is called with the name of an answer, `entered` with what was typed.

    `understood` words what is typed, before it counts; `dismissed` follows Esc. A question that is
    answered is over; one that is entered stays until it is withdrawn. `wanted`: it follows from
    what the moderator did. `holds`: what it asks about is still so; `offers`: the answer of this
    name still makes sense; both are looked at after every act. `renew` asks it anew in another
    window of the meeting; `anywhere`: it can be answered on every page.
    """

    name: str
    text: str
    answers: tuple[Answer, ...] = ()
    asks: str | None = None
    level: Level = Level.WARNING
    answered: Callable[[str], None] = _nothing
    entered: Callable[[str], None] = _nothing
    understood: Callable[[str], str] | None = None
    dismissed: Callable[[], None] = lambda: None
    wanted: bool = True
    anywhere: bool = False
    holds: Callable[[], bool] = lambda: True
    offers: Callable[[str], bool] = lambda _name: True
    renew: Renew | None = None

    def view(self) -> StripView:
        offered = tuple(one for one in self.answers if self.offers(one.name))
        return StripView(self.text, self.level, offered, self.asks, self.anywhere)


class Questions(QObject):
    """The newest question stands; the earlier ones come back when it is over.

    `wanted` says that the moderator asked for a question and has to see it. The second press of
    two meets the next question unread and settles nothing.
    """

    wanted = Signal()

    def __init__(self, strip: Strip, now: Callable[[], datetime]) -> None:
        super().__init__(strip)
        self._strip = strip
        self._now = now
        self._answered: tuple[str, datetime] | None = None
        self._standing: list[Question] = []
        self._said: StripView | None = None
        self._said_of = ""
        self._until_next_act = False
        strip.answered.connect(self._answer)
        strip.entered.connect(self._enter)
        strip.typed.connect(self._understand)
        strip.dismissed.connect(self._dismiss)

    def ask(self, question: Question) -> None:
        """In the place of a question of the same name, else before all others."""
        self._standing = [one for one in self._standing if one.name != question.name]
        self._standing.append(question)
        self._said = None
        if question.wanted:
            self.wanted.emit()
        self._show()

    def left(self) -> tuple[Renew, ...]:
        """What stands and can be asked anew in another window, in the order it was asked."""
        return tuple(one.renew for one in self._standing if one.renew is not None)

    def go_on(self, asked: Iterable[Renew], table: "DeskConnections", typed: str) -> None:
        """Where those of another window were; nobody is led to them once more."""
        self.blockSignals(True)
        for renew in asked:
            renew(table)
        self.blockSignals(False)
        self._strip.type_on(typed)

    def withdraw(self, name: str) -> None:
        """With what was understood of the answer to it."""
        self._keep(lambda one: one.name != name)

    def stands(self, name: str) -> bool:
        return any(one.name == name for one in self._standing)

    @property
    def asking(self) -> bool:
        return bool(self._standing)

    def say(self, sentence: str, level: Level, *, until_next_act: bool = False) -> None:
        """A sentence before whatever is asked; the question keeps its line and its answers. An
        empty one takes away what was said."""
        self._said = StripView(sentence, level) if sentence else None
        self._said_of = ""
        self._until_next_act = until_next_act
        self._show()

    def act_was_done(self) -> None:
        """Takes away what was said until the next act, and what no longer holds of questions."""
        if self._until_next_act:
            self._said = None
        self._keep(lambda one: one.holds())
        self._show()

    def _keep(self, stays: Callable[[Question], bool]) -> None:
        gone = {one.name for one in self._standing if not stays(one)}
        if not gone:
            return
        self._standing = [one for one in self._standing if one.name not in gone]
        if self._said_of in gone:
            self._said, self._said_of = None, ""
        self._show()

    def _show(self) -> None:
        if self._standing:
            view = self._standing[-1].view()
            if self._said is not None:
                view = replace(view, text=self._before(view.text), level=self._said.level)
            self._strip.show_view(view)
        else:
            self._strip.show_view(self._said or StripView())

    def _before(self, asked: str) -> str:
        """What was said, and then what is asked, or the other way round where the strip could not
        show both whole; what is typed is worded in its place."""
        said = self._said.text if self._said is not None else ""
        if self._said_of:
            return said
        if len(said) + len(asked) > READ_WHOLE:
            return f"{asked} {said}"
        return f"{said} {asked}" if said.endswith(ENDS) else f"{said}. {asked}"

    def _answer(self, name: str) -> None:
        if not self._standing:
            return
        question = self._standing[-1]
        key = next((one.key for one in question.answers if one.name == name), "")
        if self._was_just_answered_by(key):
            return
        self._standing.pop()
        self._said = None
        self._show()
        question.answered(name)
        self._answered = key, self._now()

    def _was_just_answered_by(self, key: str) -> bool:
        if self._answered is None:
            return False
        before, at = self._answered
        stands_still = self._now() == at
        return key == before and not stands_still and self._now() - at < SECOND_PRESS

    def _enter(self, text: str) -> None:
        if self._standing:
            self._standing[-1].entered(text)

    def _understand(self, text: str) -> None:
        """What is typed is worded in the place of the question."""
        question = self._standing[-1] if self._standing else None
        if question is None or question.understood is None:
            return
        words = question.understood(text) if text.strip() else ""
        self._said = StripView(words, question.level) if words else None
        self._said_of, self._until_next_act = question.name, False
        self._show()

    def _dismiss(self) -> None:
        """Esc takes the sentence away, the next one the question."""
        said, self._said = self._said, None
        question = self._standing[-1] if self._standing else None
        if question is None or (said is not None and question.asks is None):
            self._show()
            return
        self._standing.pop()
        self._show()
        question.dismissed()
