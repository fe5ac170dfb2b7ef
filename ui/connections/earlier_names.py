"""A name changed on the list: where the record keeps the earlier one, it is asked once whether it
is to be set right there, too."""

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from models.acts.naming import set_names_right
from models.ids import ParticipantId
from models.readings.earlier_names import named_otherwise
from ui.desk.level_sign import Level
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk

if TYPE_CHECKING:
    from ui.connections.desk import DeskConnections

EARLIER_NAME = "earlier_name"


def _ask_again(changed: Iterable[ParticipantId], table: "DeskConnections") -> None:
    table.names.go_on(changed)


class EarlierNameConnections(QObject):
    def __init__(self, parent: QObject, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions = questions
        self._known = desk.meeting.earlier_names
        self._changed: set[ParticipantId] = set()
        self._asked: list[ParticipantId] = []
        desk.changed.connect(self._look)

    def go_on(self, changed: Iterable[ParticipantId]) -> None:
        """With what another window asked."""
        self._changed.update(changed)
        self._ask()

    def _look(self) -> None:
        """Whose name was changed just now, by hand or by a list that was brought in, is asked about
        together with those who were not answered yet."""
        before, self._known = self._known, self._desk.meeting.earlier_names
        new = self._known[len(before) :]
        self._changed.update(one.participant for one in new)
        others = self._questions.stands(EARLIER_NAME) and self._named_otherwise() != self._asked
        if (new or others) and self._named_otherwise():
            self._ask()

    def _named_otherwise(self) -> list[ParticipantId]:
        return [one for one in named_otherwise(self._desk.meeting) if one in self._changed]

    def _ask(self) -> None:
        from ui.earlier_name_wording import asked_of

        self._asked = self._named_otherwise()
        self._questions.ask(
            Question(
                EARLIER_NAME,
                asked_of(self._desk.meeting, self._asked),
                answers(("set_names_right", self.tr("Correct it in the record"))),
                answered=lambda _name: self._set_right(),
                dismissed=self._changed.clear,
                wanted=False,
                anywhere=True,
                holds=lambda: bool(self._named_otherwise()),
                renew=partial(_ask_again, self._asked),
            )
        )

    def _set_right(self) -> None:
        from ui.earlier_name_wording import told_of

        people = self._named_otherwise()
        words = told_of(self._desk.meeting, people)
        if self._desk.do(set_names_right, people):
            self._questions.say(words, Level.INFO, until_next_act=True)
