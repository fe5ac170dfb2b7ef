"""Which keys the moderator presses for an act of a script: the keys of the guide, no other way."""

from collections.abc import Callable, Mapping
from typing import Any

from models.kinds import NoteKind, SpeechKind, Waiting
from models.meeting import ItemStatus
from models.readings.closing import lacks_conclusion
from models.script import Step
from tests.real_keyboard.fingers import choose, press, wait_for, write
from tests.ui.stage import HandedClock
from ui.desk.kind_words import OFFERED
from ui.live_desk import LiveDesk
from ui.wording import speech_kind

ALONE: Mapping[str, str] = {
    "everyone_arrives": "F8",
    "open_meeting": "F10",
    "next_speaker": "F2",
    "speak_again": "shift+F2",
    "pause_speech": "F3",
    "resume_speech": "F3",
    "start_break": "shift+F3",
    "end_break": "shift+F3",
    "end_speech": "F5",
    "return_to_queue": "shift+F5",
    "return_floor": "F6",
    "close_list": "ctrl+7",
    "reopen_list": "ctrl+7",
    "undo": "ctrl+0",
    "redo": "ctrl+9",
}
CAPTURE = {
    NoteKind.NOTE: "Return",
    NoteKind.PROPOSAL: "ctrl+2",
    NoteKind.DECISION: "ctrl+3",
    NoteKind.ASSIGNMENT: "ctrl+4",
    NoteKind.CONCLUSION: "ctrl+5",
}
WAITING = {Waiting.CARRY: "F11", Waiting.KEEP: "shift+F11", Waiting.THANK: "ctrl+F11"}


class Keys:
    """Presses what a step needs. Steps that one key does together are told by `together`."""

    def __init__(self, desk: LiveDesk, question: Callable[[], str], clock: HandedClock) -> None:
        self._desk = desk
        self._question = question
        self._clock = clock

    def press(self, step: Step) -> None:
        if step.act in ALONE:
            press(ALONE[step.act])
        else:
            getattr(self, f"_{step.act}")(**step.arguments)

    def _leave(self, participant: int) -> None:
        self._find(participant)
        press("ctrl+Return")

    _arrive = _leave

    def _excuse(self, participant: int) -> None:
        self._in_the_menu_of(participant, "Is excused")

    def _send_deputy(self, participant: int, person: Mapping[str, str]) -> None:
        self._in_the_menu_of(participant, "Is replaced by a deputy…")
        self._wait_for_question("instead of")
        write(" ".join(person.values()))
        press("Return")

    def _add_participant(self, person: Mapping[str, str]) -> None:
        press("F7")
        write(" ".join(person.values()))
        press("Return")
        self._wait_for_question("Nobody on the list")
        press("F11")

    def _request_floor(self, participant: int, kind: str = SpeechKind.SPEECH) -> None:
        self._find(participant, kind)
        press("Return")

    def _give_floor(self, participant: int, kind: str = SpeechKind.SPEECH) -> None:
        self._find(participant, kind)
        press("shift+Return")

    def _point_of_order(self, participant: int) -> None:
        press("F6")
        write(str(participant))
        press("Return")

    def _hold_request(self, request: int) -> None:
        press("ctrl+F6", "Home", *["Down"] * (request - 1), "space")

    _release_request = _hold_request

    def _withdraw_request(self, request: int) -> None:
        press("ctrl+F6", "Home", *["Down"] * (request - 1), "Delete")

    def _move_request(self, request: int, place: int) -> None:
        assert abs(request - place) == 1, "a key moves by one place"
        arrow = "ctrl+Up" if place < request else "ctrl+Down"
        press("ctrl+F6", "Home", *["Down"] * (request - 1), arrow)

    def _extend_limit(self, by: float = 1) -> None:
        press("F4" if by > 0 else "shift+F4")

    def _change_limit(self, limit: int) -> None:
        press("ctrl+F4")
        write(str(limit))
        press("Return")

    def _correct_begin(self, ago: float) -> None:
        self._correct("It began … ago", ago)

    def _correct_end(self, ago: float) -> None:
        self._correct("It ended … ago", ago)

    def _correct_kind(self, kind: str) -> None:
        press("shift+F6")
        choose("Count it as")
        choose(speech_kind(SpeechKind(kind)))

    def _correct_speaker(self, participant: int) -> None:
        press("shift+F6")
        choose("It was another person…")
        write(str(participant))
        press("Return")

    def _take_note(self, text: str, kind: str = NoteKind.NOTE, private: bool = False) -> None:
        press("ctrl+1", *(["ctrl+6"] if private else []))
        write(text)
        press(CAPTURE[NoteKind(kind)])

    def _take_vote(self, consensus: bool = False, **hands: int) -> None:
        press("ctrl+8")
        self._wait_for_question("Vote on")
        if consensus:
            press("F11")
        else:
            counts = (hands.get(name, 0) for name in ("in_favour", "against", "abstained"))
            write(" ".join(map(str, counts)))
            press("Return")

    def _change_note(self, kind: str, **_same: Any) -> None:
        """What was adopted becomes a decision or an assignment, by the answer in the strip."""
        self._wait_for_question("adopted")
        press("F11" if kind == NoteKind.DECISION else "shift+F11")

    def _set_aside(self, how: str, **_note: int) -> None:
        press("F10")
        self._wait_for_question("Not decided yet")
        press("shift+F11" if how == "deferred" else "ctrl+F11")

    def _next_item(self, waiting: str = Waiting.CARRY) -> None:
        if "conclusion" not in self._question():
            press("F10")
        self._answer(Waiting(waiting))

    def _start_item(self, item: int, waiting: str = Waiting.CARRY) -> None:
        press("ctrl+F5", "Home", *["Down"] * (item - 1), "Return")
        self._answer(Waiting(waiting))

    def _suspend_item(self) -> None:
        items = self._desk.meeting.items
        place = next(n for n, one in enumerate(items) if one.status is ItemStatus.CURRENT)
        press("ctrl+F5", "Home", *["Down"] * place, "space")

    def _defer_item(self, item: int) -> None:
        press("ctrl+F5", "Home", *["Down"] * (item - 1), "Menu")
        choose("Defer to another meeting")

    def _close_meeting(self) -> None:
        press("F12")
        self._answer(Waiting.CARRY)

    def _answer(self, waiting: Waiting) -> None:
        """What the strip asks before an item is left: who waits, then, a second later, the
        conclusion."""
        asks_who_waits = self._desk.meeting.queue and self._desk.meeting.current is not None
        asks_conclusion = lacks_conclusion(self._desk.meeting)
        read_in = 1 if asks_who_waits and asks_conclusion else 0
        self._clock.advance(seconds=-read_in)
        if asks_who_waits:
            self._wait_for_question("Still waiting")
            press(WAITING[waiting])
        if asks_conclusion:
            self._wait_for_question("conclusion")
            self._clock.advance(seconds=read_in)
            press("F11")

    def _find(self, participant: int, kind: str = SpeechKind.SPEECH) -> None:
        """F7 leads out of the line for notes, in which digits are text."""
        press("F7")
        write(str(participant))
        for _ in range(OFFERED.index(SpeechKind(kind))):
            press("ctrl+Down")

    def _in_the_menu_of(self, participant: int, words: str) -> None:
        self._find(participant)
        press("Menu")
        choose(words)

    def _correct(self, words: str, ago: float) -> None:
        press("shift+F6")
        choose(words)
        self._wait_for_question("how long ago")
        write(str(round(60 * ago)))
        press("Return")

    def _wait_for_question(self, words: str) -> None:
        wait_for(lambda: words in self._question(), f"the strip does not say “{words}”")
