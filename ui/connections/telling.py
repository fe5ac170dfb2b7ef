"""What is said of acts: why not, what was taken back, and what a key did where nobody saw it."""

from collections.abc import Iterable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence

from models.facts import FloorFact, MeetingFact, QueueFact
from models.meeting import Meeting
from models.readings.attendance import voters
from models.readings.queue import announced_but_left
from models.readings.voting import has_quorum
from models.refusals import Refusal
from ui.desk.level_sign import Level
from ui.desk.questions import Questions
from ui.fact_wording import fact
from ui.live_desk import LiveDesk
from ui.plain import before_stop, begun_large
from ui.wording import refusal

TABLE = "desk"


class TellingConnections(QObject):
    """Every sentence stands until the next act."""

    def __init__(self, parent: QObject, desk: LiveDesk, questions: Questions) -> None:
        super().__init__(parent)
        self._desk = desk
        self._questions = questions
        self._closed = desk.meeting.closed is not None
        self._opened = desk.meeting.opened is not None
        self._item = desk.meeting.current
        self._floor = desk.meeting.floor
        desk.refused.connect(self._tell_refusal)
        desk.troubled.connect(self._tell_trouble)
        desk.taken_back.connect(self._tell_taken_back)
        desk.brought_back.connect(self._tell_brought_back)

    def after_act(self, page: str) -> None:
        """An act ends the refusal before it; closing is said aloud, opening without a quorum, an
        item whose presenter is away, and what the floor does while another page is shown."""
        self._questions.act_was_done()
        meeting, done = self._desk.meeting, self._desk.undoable
        closed, opened = meeting.closed is not None, meeting.opened is not None
        if closed and not self._closed:
            self._tell_closed(meeting)
        elif opened and not self._opened and not has_quorum(meeting):
            self._tell_no_quorum(meeting)
        elif meeting.current != self._item and announced_but_left(meeting):
            self._tell_who_is_away(meeting)
        elif page != TABLE and done and isinstance(done.fact, FloorFact | QueueFact):
            self._say(begun_large(fact(meeting, done.fact)))
        self._closed, self._opened, self._item = closed, opened, meeting.current
        self._floor = meeting.floor

    def says_why_not(self, event: QKeyEvent, acts: Iterable[QAction], page: str) -> bool:
        """A key whose act is put away now is not silent; False if it is the key of none. An action
        may tell the reason itself, as its «what's this»."""
        pressed = QKeySequence(event.keyCombination())
        away = [one for one in acts if pressed in one.shortcuts() and one.isVisible()]
        if not away or any(one.isEnabled() for one in away):
            return False
        if away[0].whatsThis():
            self._say(away[0].whatsThis(), Level.WARNING)
        elif self._desk.meeting.closed is not None:
            self._tell_refusal(Refusal.CLOSED)
        elif page != TABLE:
            words = self.tr("“{act}” is done at the table: Ctrl+F2.")
            self._say(words.format(act=away[0].text().replace("&&", "&")), Level.WARNING)
        return True

    def _tell_closed(self, meeting: Meeting) -> None:
        cut = [meeting.speeches[one] for one in self._floor]
        if not cut:
            self._say(self.tr("The meeting is closed. Ctrl+Z takes it back."))
            return
        words = self.tr(
            "The meeting is closed, and with it a speech: {name}. Ctrl+Z takes it back."
        )
        names = ", ".join(meeting.short_names.of(one.person) for one in cut)
        self._say(words.format(name=before_stop(names)))

    def _tell_no_quorum(self, meeting: Meeting) -> None:
        words = self.tr(
            "There is no quorum: {present} present, {quorum} needed. Until then nothing is adopted."
        )
        told = words.format(present=len(voters(meeting)), quorum=meeting.details.quorum)
        self._say(told, Level.WARNING)

    def _tell_who_is_away(self, meeting: Meeting) -> None:
        names = ", ".join(meeting.short_names.of(one.person) for one in announced_but_left(meeting))
        words = self.tr("On the agenda to speak here, but away: {names}")
        self._say(words.format(names=names), Level.WARNING)

    def _tell_trouble(self, words: str) -> None:
        self._questions.say(words, Level.DANGER)

    def _tell_refusal(self, reason: Refusal) -> None:
        if reason is not Refusal.NOTHING_NEW:
            self._say(refusal(reason), Level.WARNING)

    def _tell_taken_back(self, before: Meeting, what: MeetingFact) -> None:
        words = self.tr("Taken back: {what}. Ctrl+Shift+Z brings it back.")
        self._say_if_nothing_is_asked(words.format(what=before_stop(fact(before, what))))

    def _tell_brought_back(self, after: Meeting, what: MeetingFact) -> None:
        words = self.tr("Done again: {what}")
        self._say_if_nothing_is_asked(words.format(what=fact(after, what)))

    def _say_if_nothing_is_asked(self, words: str) -> None:
        """A question that comes back by it is to be read."""
        if not self._questions.asking:
            self._say(words)

    def _say(self, words: str, level: Level = Level.INFO) -> None:
        self._questions.say(words, level, until_next_act=True)
