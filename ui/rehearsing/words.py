"""What happens in a rehearsed room in words: as it is called out, and as a kind of its own."""

from PySide6.QtCore import QCoreApplication

from models.papers.wording import Translate
from models.rehearsing.happening import HappeningKind
from ui.views.rehearsing import HappeningRow

translate = QCoreApplication.translate


def happening(row: HappeningRow) -> str:
    """One sentence, as somebody beside the moderator would say it."""
    words = _sentences()[row.kind]
    if row.kind is HappeningKind.SEATED and row.empty:
        words = translate("Rehearsal", "All who came have sat down. Empty seats: {empty}.")
    return words.format(
        seat=row.seat, name=row.name, text=row.text, empty=", ".join(map(str, row.empty))
    )


def kind(value: HappeningKind) -> str:
    """As a row of the report."""
    return {
        HappeningKind.SEATED: translate("Rehearsal", "All have sat down"),
        HappeningKind.TIME_TO_OPEN: translate("Rehearsal", "Time to open"),
        HappeningKind.EMPTY_SEAT: translate("Rehearsal", "Empty seats"),
        HappeningKind.LATE: translate("Rehearsal", "Latecomers"),
        HappeningKind.LEAVES: translate("Rehearsal", "Those who leave"),
        HappeningKind.HAND: translate("Rehearsal", "Hands raised"),
        HappeningKind.REPLY: translate("Rehearsal", "Replies asked for"),
        HappeningKind.QUESTION: translate("Rehearsal", "Questions to the speaker"),
        HappeningKind.POINT_OF_ORDER: translate("Rehearsal", "Points of order"),
        HappeningKind.PROPOSAL: translate("Rehearsal", "Proposals"),
        HappeningKind.TIME_IS_UP: translate("Rehearsal", "Speakers over the limit"),
        HappeningKind.FINISHED: translate("Rehearsal", "Speakers who have finished"),
        HappeningKind.QUESTION_PUT: translate("Rehearsal", "Questions put, answers due"),
        HappeningKind.INTERRUPTION_OVER: translate("Rehearsal", "Interruptions that are over"),
        HappeningKind.WAITS_TO_GO_ON: translate("Rehearsal", "Speakers who wait to go on"),
        HappeningKind.FLOOR_FREE: translate("Rehearsal", "The floor free, somebody waits"),
        HappeningKind.NOTHING_MORE: translate("Rehearsal", "Items with nothing left to say"),
        HappeningKind.ALL_DONE: translate("Rehearsal", "The agenda is done"),
        HappeningKind.BREAK_OVER: translate("Rehearsal", "Breaks that are over"),
    }[value]


def proposals(translate: Translate) -> tuple[str, ...]:
    """What is proposed at any table, in the language that `translate` speaks."""
    return (
        translate("Rehearsal", "set up a working group"),
        translate("Rehearsal", "hear a report on the results in a quarter"),
        translate("Rehearsal", "send the draft to all members of the table"),
        translate("Rehearsal", "put this on the agenda of the next meeting"),
        translate("Rehearsal", "ask the ministry for the figures by the end of the month"),
    )


def _sentences() -> dict[HappeningKind, str]:
    return {
        HappeningKind.SEATED: translate("Rehearsal", "All have sat down."),
        HappeningKind.TIME_TO_OPEN: translate("Rehearsal", "It is time to open the meeting."),
        HappeningKind.EMPTY_SEAT: translate(
            "Rehearsal", "Seat {seat} is empty: {name} has not come yet."
        ),
        HappeningKind.LATE: translate("Rehearsal", "Seat {seat}, {name}, comes in late."),
        HappeningKind.LEAVES: translate("Rehearsal", "Seat {seat}, {name}, leaves the room."),
        HappeningKind.HAND: translate("Rehearsal", "Seat {seat}, {name}, raises a hand."),
        HappeningKind.REPLY: translate("Rehearsal", "Seat {seat}, {name}, asks for a reply."),
        HappeningKind.QUESTION: translate(
            "Rehearsal", "Seat {seat}, {name}, has a question for the speaker."
        ),
        HappeningKind.POINT_OF_ORDER: translate(
            "Rehearsal", "Seat {seat}, {name}, interrupts: a point of order!"
        ),
        HappeningKind.PROPOSAL: translate("Rehearsal", "{name} proposes: “{text}”"),
        HappeningKind.TIME_IS_UP: translate("Rehearsal", "The time is up, and {name} speaks on."),
        HappeningKind.FINISHED: translate("Rehearsal", "{name} has finished."),
        HappeningKind.QUESTION_PUT: translate(
            "Rehearsal", "{name} has put the question; the answer is due."
        ),
        HappeningKind.INTERRUPTION_OVER: translate(
            "Rehearsal", "{name} has said it: the interruption is over."
        ),
        HappeningKind.WAITS_TO_GO_ON: translate(
            "Rehearsal", "{name} was interrupted and waits to go on."
        ),
        HappeningKind.FLOOR_FREE: translate("Rehearsal", "The floor is free, and somebody waits."),
        HappeningKind.NOTHING_MORE: translate("Rehearsal", "Nobody wishes to speak on this item."),
        HappeningKind.ALL_DONE: translate(
            "Rehearsal", "The agenda is done, and nobody wishes to speak."
        ),
        HappeningKind.BREAK_OVER: translate("Rehearsal", "The break is over."),
    }
