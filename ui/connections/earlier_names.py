"""A name changed on the list: where the record keeps the earlier one, it is asked once whether it
is to be set right there, too."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from models.acts.naming import set_names_right
from models.ids import ParticipantId
from models.readings.earlier_names import named_otherwise
from ui.desk.level_sign import Level
from ui.desk.questions import Question, Questions, answers
from ui.live_desk import LiveDesk

EARLIER_NAME = "earlier_name"


class EarlierNameConnections(QObject):
    def __init__(self, parent: QObject, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions = questions
        self._known = desk.meeting.earlier_names
        desk.changed.connect(self._look)

    def _look(self) -> None:
        """Whose name was changed just now, by hand or by a list that was brought in."""
        before, self._known = self._known, self._desk.meeting.earlier_names
        if len(self._known) <= len(before):
            return
        changed = {one.participant for one in self._known[len(before) :]}
        people = [one for one in named_otherwise(self._desk.meeting) if one in changed]
        if people:
            self._ask(people)

    def _ask(self, people: Sequence[ParticipantId]) -> None:
        from ui.earlier_name_wording import asked_of

        self._questions.ask(
            Question(
                EARLIER_NAME,
                asked_of(self._desk.meeting, people),
                answers(("set_names_right", self.tr("Correct it in the record"))),
                answered=lambda _name: self._set_right(people),
                wanted=False,
                anywhere=True,
                holds=lambda: set(people) <= {*named_otherwise(self._desk.meeting)},
            )
        )

    def _set_right(self, people: Sequence[ParticipantId]) -> None:
        from ui.earlier_name_wording import told_of

        words = told_of(self._desk.meeting, people)
        if self._desk.do(set_names_right, people):
            self._questions.say(words, Level.INFO, until_next_act=True)
