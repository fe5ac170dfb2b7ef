"""Why an act is refused. Only ui/wording.py turns a refusal into a sentence."""

from collections.abc import Callable
from enum import StrEnum
from typing import TypeVar

Anything = TypeVar("Anything", bound=Callable[..., object])


class Refusal(StrEnum):
    NOT_OPEN = "not_open"
    ALREADY_CREATED = "already_created"
    ALREADY_CARRIED_OVER = "already_carried_over"
    ALREADY_OPEN = "already_open"
    CLOSED = "closed"
    UNKNOWN_PARTICIPANT = "unknown_participant"
    UNKNOWN_ITEM = "unknown_item"
    UNKNOWN_REQUEST = "unknown_request"
    UNKNOWN_NOTE = "unknown_note"
    UNKNOWN_GROUP = "unknown_group"
    NO_NAME = "no_name"
    NO_TITLE = "no_title"
    NO_TEXT = "no_text"
    SEAT_TAKEN = "seat_taken"
    OUT_OF_RANGE = "out_of_range"
    NOTHING_NEW = "nothing_new"
    NO_MORE_ITEMS = "no_more_items"
    ITEM_IS_CURRENT = "item_is_current"
    ITEM_WAS_TAKEN = "item_was_taken"
    IS_SPEAKING = "is_speaking"
    IS_THE_SPEAKER = "is_the_speaker"
    ALREADY_PRESENT = "already_present"
    NOBODY_AWAITED = "nobody_awaited"
    NOT_PRESENT = "not_present"
    HAS_LEFT = "has_left"
    IS_REPLACED = "is_replaced"
    ALREADY_WAITING = "already_waiting"
    LIST_IS_CLOSED = "list_is_closed"
    LIST_IS_OPEN = "list_is_open"
    TOO_LATE_TO_REPLY = "too_late_to_reply"
    NOBODY_WAITS = "nobody_waits"
    ALL_ARE_HELD = "all_are_held"
    ONLY_A_PAUSED_SPEECH = "only_a_paused_speech"
    NEXT_HAS_CHANGED = "next_has_changed"
    NO_TIME_LEFT = "no_time_left"
    TIME_ENOUGH = "time_enough"
    ALL_WERE_HEARD = "all_were_heard"
    NOBODY_SPEAKS = "nobody_speaks"
    NOBODY_SPOKE = "nobody_spoke"
    FLOOR_IS_TAKEN = "floor_is_taken"
    FLOOR_IS_INTERRUPTED = "floor_is_interrupted"
    NOTHING_SUSPENDED = "nothing_suspended"
    NOT_RUNNING = "not_running"
    ALREADY_RUNNING = "already_running"
    NO_LIMIT = "no_limit"
    NO_LESS_LIMIT = "no_less_limit"
    OVERLAPS = "overlaps"
    NO_ROOM = "no_room"
    NOT_DISCUSSED_THEN = "not_discussed_then"
    ENDS_BEFORE_BEGIN = "ends_before_begin"
    UNKNOWN_SPEECH = "unknown_speech"
    ON_BREAK = "on_break"
    NO_BREAK = "no_break"
    NO_ITEM = "no_item"
    PRESSED_TWICE = "pressed_twice"
    NOT_AN_ASSIGNMENT = "not_an_assignment"
    NOT_A_PROPOSAL = "not_a_proposal"
    NOT_TO_BE_VOTED = "not_to_be_voted"
    NOTHING_TO_VOTE_ON = "nothing_to_vote_on"
    VOTES_EXCEED_PRESENT = "votes_exceed_present"
    MAY_NOT_VOTE = "may_not_vote"
    SECONDED_BY_MOVER = "seconded_by_mover"
    NOT_TO_BE_MERGED = "not_to_be_merged"
    NOT_TO_BE_SPLIT = "not_to_be_split"
    NOT_LATER = "not_later"
    UNKNOWN_SECTION = "unknown_section"
    NO_PICTURE = "no_picture"
    PICTURE_TOO_LARGE = "picture_too_large"
    NOT_CLOSED = "not_closed"
    STILL_UNDECIDED = "still_undecided"
    ALREADY_FINAL = "already_final"
    NOT_FINAL = "not_final"
    NOT_THE_NEWEST = "not_the_newest"
    READ_ONLY = "read_only"
    NOTHING_TO_UNDO = "nothing_to_undo"
    MADE_FINAL = "made_final"
    NOTHING_TO_REDO = "nothing_to_redo"


class Refused(Exception):
    """An act that the rules do not allow now; nothing has happened."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason.value)
        self.reason = reason


def refuse_if(condition: bool, reason: Refusal) -> None:
    if condition:
        raise Refused(reason)


def refuses(*reasons: Refusal) -> Callable[[Anything], Anything]:
    """Marks a function as an act of the moderator and names every refusal it may answer with."""

    def mark(act: Anything) -> Anything:
        act.refusals = reasons  # type: ignore[attr-defined]
        return act

    return mark
