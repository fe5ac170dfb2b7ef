"""The words of the window for values of the domain; the only place that words a refusal."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from models.kinds import ItemKind, NoteKind, Role, SpeechKind
from models.meeting import ItemStatus
from models.notes import Vote
from models.papers.item_words import item_words
from models.papers.speech_words import speech_words
from models.readings.queue import Place
from models.readings.time_signals import Signal
from models.refusals import Refusal
from ui.views.floor import Phase

translate = QCoreApplication.translate


def speech_kind(kind: SpeechKind) -> str:
    """«Point of order», as a label."""
    return speech_words(kind, translate)


def role(value: Role) -> str:
    """What somebody is at the table, as a label."""
    return {
        Role.PARTICIPANT: translate("Role", "participant"),
        Role.EXPERT: translate("Role", "expert"),
        Role.GUEST: translate("Role", "guest"),
        Role.OBSERVER: translate("Role", "observer"),
    }[value]


def item_kind(kind: ItemKind) -> str:
    return item_words(kind, translate)


def item_status(status: ItemStatus) -> str:
    return {
        ItemStatus.PLANNED: translate("Item", "planned"),
        ItemStatus.CURRENT: translate("Item", "now"),
        ItemStatus.SUSPENDED: translate("Item", "suspended"),
        ItemStatus.DONE: translate("Item", "done"),
        ItemStatus.DEFERRED: translate("Item", "deferred"),
        ItemStatus.DROPPED: translate("Item", "dropped"),
    }[status]


def note_kind(kind: NoteKind) -> str:
    return {
        NoteKind.NOTE: translate("Note", "Note"),
        NoteKind.PROPOSAL: translate("Note", "Proposal"),
        NoteKind.DECISION: translate("Note", "Decision"),
        NoteKind.ASSIGNMENT: translate("Note", "Assignment"),
        NoteKind.CONCLUSION: translate("Note", "Conclusion"),
        NoteKind.DISSENT: translate("Note", "Dissent"),
    }[kind]


def phase(value: Phase) -> str:
    """The word that stands beside the colour of the clock."""
    return {
        Phase.BEFORE: translate("Phase", "not opened yet"),
        Phase.IDLE: translate("Phase", "the floor is free"),
        Phase.CALM: translate("Phase", "speaking"),
        Phase.WARNING: translate("Phase", "time is running out"),
        Phase.OVERTIME: translate("Phase", "over the limit"),
        Phase.SUSPENDED: translate("Phase", "suspended"),
        Phase.BREAK: translate("Phase", "break"),
        Phase.CLOSED: translate("Phase", "closed"),
    }[value]


def signal(value: Signal) -> str:
    """What is said aloud when a line of the clock is crossed."""
    return {
        Signal.WARNING: translate("Signal", "time is running out"),
        Signal.TIME_IS_UP: translate("Signal", "time is up"),
    }[value]


def place(value: Place) -> str:
    """Why somebody stands where they stand in the queue."""
    return {
        Place.BY_HAND: translate("Queue", "placed here by hand"),
        Place.BY_RANK: translate("Queue", "goes before others by its kind"),
        Place.AS_ANSWER: translate("Queue", "answers the question that was put"),
        Place.BY_FIRST_TIME: translate("Queue", "speaks for the first time"),
        Place.BY_TIME: translate("Queue", "in the order of asking"),
    }[value]


def vote(value: Vote) -> str:
    """The result, without a quorum that there was none, and the counts in one line."""
    result = translate("Vote", "adopted") if value.adopted else translate("Vote", "not adopted")
    if not value.quorum_met:
        result = translate("Vote", "not adopted, there was no quorum")
    if value.consensus:
        return translate("Vote", "{result} without objection").format(result=result)
    return translate("Vote", "{result}: {yes} for, {no} against, {abstained} abstained").format(
        result=result, yes=value.in_favour, no=value.against, abstained=value.abstained
    )


def deadline(due: date | None, words: str) -> str:
    """«monthly, by 01.12.2025», or one of the two, or nothing."""
    by = translate("Note", "by {date}").format(date=f"{due:%d.%m.%Y}") if due else ""
    return ", ".join(part for part in (words, by) if part)


def refusal(reason: Refusal) -> str:
    """Why an act did not happen, in one sentence, with what to do where there is something."""
    return {
        Refusal.NOT_OPEN: translate("Refusal", "The meeting is not open yet. Open it with F10."),
        Refusal.ALREADY_CREATED: translate("Refusal", "The meeting has been created already."),
        Refusal.ALREADY_CARRIED_OVER: translate(
            "Refusal", "An earlier meeting has been carried over already."
        ),
        Refusal.ALREADY_OPEN: translate("Refusal", "The meeting is open already."),
        Refusal.CLOSED: translate("Refusal", "The meeting is closed. Undo takes the closing back."),
        Refusal.UNKNOWN_PARTICIPANT: translate(
            "Refusal", "This person is not on the list any more."
        ),
        Refusal.UNKNOWN_ITEM: translate("Refusal", "This item is not on the agenda any more."),
        Refusal.UNKNOWN_REQUEST: translate("Refusal", "This request has already left the queue."),
        Refusal.UNKNOWN_NOTE: translate("Refusal", "This note is not there any more."),
        Refusal.UNKNOWN_GROUP: translate("Refusal", "Nobody on the list belongs to this group."),
        Refusal.NO_NAME: translate("Refusal", "A person needs at least a surname."),
        Refusal.NO_TITLE: translate("Refusal", "A title is needed."),
        Refusal.NO_TEXT: translate("Refusal", "There is nothing to write down yet."),
        Refusal.SEAT_TAKEN: translate("Refusal", "Somebody else sits there. Choose another seat."),
        Refusal.OUT_OF_RANGE: translate("Refusal", "This figure is out of range."),
        Refusal.NOTHING_NEW: translate("Refusal", "Nothing has changed."),
        Refusal.NO_MORE_ITEMS: translate(
            "Refusal", "That was the last item. Close the meeting with F12."
        ),
        Refusal.ITEM_IS_CURRENT: translate("Refusal", "This item is being discussed now."),
        Refusal.ITEM_WAS_TAKEN: translate(
            "Refusal", "This item was already discussed and stays in the record."
        ),
        Refusal.IS_SPEAKING: translate("Refusal", "This person has the floor now."),
        Refusal.IS_THE_SPEAKER: translate(
            "Refusal", "This person is recorded as the speaker already."
        ),
        Refusal.ALREADY_PRESENT: translate("Refusal", "Already marked as present."),
        Refusal.NOBODY_AWAITED: translate("Refusal", "Everybody who is expected is here."),
        Refusal.NOT_PRESENT: translate("Refusal", "Not marked as present."),
        Refusal.HAS_LEFT: translate(
            "Refusal",
            "This person has left. A click on the seat, or Ctrl+Enter in the finder (F7), marks "
            "them as back.",
        ),
        Refusal.IS_REPLACED: translate(
            "Refusal",
            "Somebody else is here in their place. If they have come, too, mark them as present"
            " first.",
        ),
        Refusal.ALREADY_WAITING: translate(
            "Refusal", "Already in the queue with this kind of speech."
        ),
        Refusal.LIST_IS_CLOSED: translate("Refusal", "The list of speakers is closed."),
        Refusal.LIST_IS_OPEN: translate("Refusal", "The list of speakers is open already."),
        Refusal.TOO_LATE_TO_REPLY: translate("Refusal", "There is no speech to reply to."),
        Refusal.NOBODY_WAITS: translate("Refusal", "Nobody is waiting."),
        Refusal.ALL_ARE_HELD: translate(
            "Refusal", "All who wait are held. Release somebody with Space on their card."
        ),
        Refusal.ONLY_A_PAUSED_SPEECH: translate(
            "Refusal", "Nobody is waiting. F3 lets the paused speech go on."
        ),
        Refusal.NEXT_HAS_CHANGED: translate(
            "Refusal", "Somebody else has just become the next. Press again to give them the floor."
        ),
        Refusal.NO_TIME_LEFT: translate(
            "Refusal", "No time is left for those who wait. Close the list with Ctrl+7."
        ),
        Refusal.TIME_ENOUGH: translate(
            "Refusal", "There is time enough: all who wait can have the usual limit."
        ),
        Refusal.ALL_WERE_HEARD: translate("Refusal", "All who are present were heard or wait."),
        Refusal.NOBODY_SPEAKS: translate("Refusal", "Nobody has the floor."),
        Refusal.NOBODY_SPOKE: translate("Refusal", "Nobody has spoken yet."),
        Refusal.FLOOR_IS_TAKEN: translate("Refusal", "Somebody has the floor. End with F5 first."),
        Refusal.FLOOR_IS_INTERRUPTED: translate(
            "Refusal", "A speech is interrupted. Return the floor with F6 or end with F5 first."
        ),
        Refusal.NOTHING_SUSPENDED: translate("Refusal", "No speech is interrupted."),
        Refusal.NOT_RUNNING: translate("Refusal", "The clock is stopped already."),
        Refusal.ALREADY_RUNNING: translate("Refusal", "The clock is running already."),
        Refusal.NO_LESS_LIMIT: translate("Refusal", "The limit cannot be made any shorter."),
        Refusal.NO_LIMIT: translate("Refusal", "This speech has no limit."),
        Refusal.OVERLAPS: translate("Refusal", "Somebody else was still speaking then."),
        Refusal.NO_ROOM: translate(
            "Refusal", "Others spoke at that time; their speeches would overlap."
        ),
        Refusal.NOT_DISCUSSED_THEN: translate("Refusal", "Its item was not being discussed then."),
        Refusal.ENDS_BEFORE_BEGIN: translate("Refusal", "A speech cannot end before it began."),
        Refusal.UNKNOWN_SPEECH: translate("Refusal", "There is no such speech."),
        Refusal.ON_BREAK: translate("Refusal", "There is a break already."),
        Refusal.NO_BREAK: translate("Refusal", "There is no break now."),
        Refusal.NO_ITEM: translate("Refusal", "No item is being discussed now."),
        Refusal.PRESSED_TWICE: translate("Refusal", "Pressed twice: it counted once."),
        Refusal.NOT_AN_ASSIGNMENT: translate(
            "Refusal", "Only an assignment, or a decision with a name or a date, is carried out."
        ),
        Refusal.NOT_A_PROPOSAL: translate("Refusal", "Only a proposal is deferred or left open."),
        Refusal.NOT_TO_BE_VOTED: translate(
            "Refusal", "Only proposals, decisions and assignments are put to the vote."
        ),
        Refusal.NOTHING_TO_VOTE_ON: translate(
            "Refusal", "There is nothing to vote on under this item. Write a proposal with Ctrl+2."
        ),
        Refusal.VOTES_EXCEED_PRESENT: translate("Refusal", "More votes than people present."),
        Refusal.MAY_NOT_VOTE: translate("Refusal", "Somebody named is not present with a vote."),
        Refusal.SECONDED_BY_MOVER: translate("Refusal", "Mover and seconder are two people."),
        Refusal.NOT_TO_BE_MERGED: translate(
            "Refusal", "Two or more of this meeting are merged, private ones with private ones."
        ),
        Refusal.NOT_TO_BE_SPLIT: translate(
            "Refusal", "Put the cursor between the words that are to become two."
        ),
        Refusal.NOT_LATER: translate("Refusal", "The new date is not later than the old one."),
        Refusal.UNKNOWN_SECTION: translate("Refusal", "There is no such section any more."),
        Refusal.NO_PICTURE: translate("Refusal", "This is no PNG or JPEG picture of up to 512 KB."),
        Refusal.PICTURE_TOO_LARGE: translate(
            "Refusal", "The picture is larger than 2000 × 2000 pixels."
        ),
        Refusal.NOT_CLOSED: translate("Refusal", "The meeting is not closed yet."),
        Refusal.STILL_UNDECIDED: translate(
            "Refusal", "Proposals are unsettled. Decide on them, defer them or leave them open."
        ),
        Refusal.ALREADY_FINAL: translate("Refusal", "This paper is final already."),
        Refusal.NOT_FINAL: translate("Refusal", "This paper is a draft already."),
        Refusal.NOT_THE_NEWEST: translate(
            "Refusal", "Only the newest version of a paper can be reopened."
        ),
        Refusal.READ_ONLY: translate("Refusal", "This window only shows the meeting."),
        Refusal.NOTHING_TO_UNDO: translate("Refusal", "There is nothing to undo."),
        Refusal.MADE_FINAL: translate(
            "Refusal",
            "A paper was made final: what was done before that can be changed, not undone.",
        ),
        Refusal.NOTHING_TO_REDO: translate("Refusal", "There is nothing to redo."),
    }[reason]
