"""What an act was, in a few words: for «Undo: …»."""

from datetime import timedelta
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from models import facts
from models.ids import ItemId, ParticipantId
from models.meeting import Meeting
from ui.live_desk import LiveDesk
from ui.note_fact_wording import note_fact
from ui.paper_fact_wording import paper_fact
from ui.short_text import short
from ui.wording import speech_kind

translate = QCoreApplication.translate


def fact(meeting: Meeting, what: facts.MeetingFact) -> str:
    """«Floor to Белозёров П.И.»; `meeting` is the one in which the fact stands."""
    if isinstance(what, facts.PreparationFact):
        return _preparation(meeting, what)
    if isinstance(what, facts.AgendaFact):
        return _agenda(meeting, what)
    if isinstance(what, facts.AttendanceFact):
        return _attendance(meeting, what)
    if isinstance(what, facts.QueueFact):
        return _queue(meeting, what)
    if isinstance(what, facts.FloorFact):
        return _floor(meeting, what)
    if isinstance(what, facts.PaperFact):
        return paper_fact(what)
    if isinstance(what, facts.PrivacyFact):
        return _privacy(what)
    if isinstance(what, facts.ExchangeFact):
        return translate("Fact", "outcomes of a colleague: %n", "", len(what.notes))
    if isinstance(what, facts.NamingFact):
        names = ", ".join(one.person.short_name for one in what.names)
        return _named(translate("Fact", "{name} corrected in the record"), short(names))
    return note_fact(what)


def _preparation(meeting: Meeting, what: facts.PreparationFact) -> str:
    names = meeting.short_names
    match what:
        case facts.MeetingCreated():
            return translate("Fact", "new meeting")
        case facts.DetailsChanged():
            return translate("Fact", "change of the details")
        case facts.LimitsChanged():
            return translate("Fact", "change of the limits")
        case facts.RulesChanged():
            return translate("Fact", "change of the rules")
        case facts.SeatingChanged():
            return translate("Fact", "change of the table")
        case facts.SeatsAssigned():
            return translate("Fact", "change of seats")
        case facts.GroupColoured():
            return translate("Fact", "colour of a group")
        case facts.EarlierMeetingCarriedOver():
            return translate("Fact", "carrying over of an earlier meeting")
        case facts.ParticipantAdded(participant):
            return _named(translate("Fact", "{name} added"), names.of(participant.person))
        case facts.ParticipantChanged(participant):
            return _named(translate("Fact", "{name} changed"), names.of(participant.person))
        case facts.ParticipantRemoved():
            return translate("Fact", "participant removed")
        case facts.ParticipantsRemoved(gone):
            return translate("Fact", "%n participants removed", "", len(gone))
        case facts.ParticipantMoved():
            return translate("Fact", "participant moved")
        case facts.ParticipantsImported(added, changed):
            return translate("Fact", "import of %n participants", "", len(added) + len(changed))
        case facts.ItemAdded(item):
            return _named(translate("Fact", "item “{name}” added"), item.title)
        case facts.ItemChanged(item):
            return _named(translate("Fact", "item “{name}” changed"), item.title)
        case facts.ItemRemoved():
            return translate("Fact", "item removed")
        case facts.ItemMoved():
            return translate("Fact", "item moved")
        case facts.AgendaImported(added, changed):
            return translate("Fact", "import of %n items", "", len(added) + len(changed))
        case _:
            assert_never(what)


def _agenda(meeting: Meeting, what: facts.AgendaFact) -> str:
    match what:
        case facts.MeetingOpened():
            return translate("Fact", "opening of the meeting")
        case facts.MeetingClosed():
            return translate("Fact", "closing of the meeting")
        case facts.ItemStarted(item):
            return _named(translate("Fact", "item “{name}” taken"), _title(meeting, item))
        case facts.ItemClosed():
            return translate("Fact", "closing of the item")
        case facts.ItemSuspended():
            return translate("Fact", "item suspended")
        case facts.ItemDeferred(item):
            return _named(translate("Fact", "item “{name}” deferred"), _title(meeting, item))
        case facts.ItemDropped(item):
            return _named(translate("Fact", "item “{name}” dropped"), _title(meeting, item))
        case facts.BreakBegun():
            return translate("Fact", "break")
        case facts.BreakEnded():
            return translate("Fact", "end of the break")
        case facts.ClockCorrected():
            return translate("Fact", "correction of the time of day")
        case _:
            assert_never(what)


def _attendance(meeting: Meeting, what: facts.AttendanceFact) -> str:
    match what:
        case facts.ParticipantArrived(participant):
            return _named(translate("Fact", "{name} arrived"), _name(meeting, participant))
        case facts.EveryoneArrived(participants):
            return translate("Fact", "arrival of %n people", "", len(participants))
        case facts.ParticipantLeft(participant):
            return _named(translate("Fact", "{name} left"), _name(meeting, participant))
        case facts.ParticipantExcused(participant, excused):
            excuse = translate("Fact", "{name} excused")
            taken_back = translate("Fact", "{name} no longer excused")
            return _named(excuse if excused else taken_back, _name(meeting, participant))
        case facts.DeputySent(_, deputy):
            return _named(
                translate("Fact", "{name} as a deputy"), meeting.short_names.of(deputy.person)
            )
        case _:
            assert_never(what)


def _queue(meeting: Meeting, what: facts.QueueFact) -> str:
    match what:
        case facts.FloorRequested(_, participant, _, _):
            return _named(translate("Fact", "{name} in the queue"), _name(meeting, participant))
        case facts.RequestWithdrawn():
            return translate("Fact", "request withdrawn")
        case facts.RequestHeld():
            return translate("Fact", "request held")
        case facts.RequestReleased():
            return translate("Fact", "request released")
        case facts.RequestMoved():
            return translate("Fact", "another place in the queue")
        case facts.WaitingLimited():
            return translate("Fact", "limit for all who wait")
        case facts.ListClosed():
            return translate("Fact", "list of speakers closed")
        case facts.ListReopened():
            return translate("Fact", "list of speakers reopened")
        case _:
            assert_never(what)


def _floor(meeting: Meeting, what: facts.FloorFact) -> str:
    if isinstance(what, facts.CorrectionFact):
        return _correction(meeting, what)
    match what:
        case facts.FloorGiven():
            words = translate("Fact", "floor to {name} ({kind})")
            name = meeting.short_names.of(what.person)
            return words.format(name=name, kind=speech_kind(what.kind).lower())
        case facts.FloorReturned():
            return translate("Fact", "floor returned")
        case facts.SpeechPaused():
            return translate("Fact", "pause")
        case facts.SpeechResumed():
            return translate("Fact", "end of the pause")
        case facts.LimitExtended(by):
            more = translate("Fact", "more time")
            return more if by >= timedelta() else translate("Fact", "less time")
        case facts.LimitChanged():
            return translate("Fact", "another limit")
        case facts.SpeechEnded():
            return translate("Fact", "end of the speech")
        case facts.SpeechReturned():
            return translate("Fact", "return to the queue")
        case _:
            assert_never(what)


def _correction(meeting: Meeting, what: facts.CorrectionFact) -> str:
    match what:
        case facts.GapDiscarded():
            return translate("Fact", "time not counted")
        case facts.BeginCorrected():
            return translate("Fact", "another begin of the speech")
        case facts.EndCorrected():
            return translate("Fact", "another end of the speech")
        case facts.SpeakerCorrected(_, _, person):
            return _named(translate("Fact", "speech of {name}"), meeting.short_names.of(person))
        case facts.KindCorrected(_, kind):
            return _named(translate("Fact", "speech counted as: {name}"), speech_kind(kind).lower())
        case _:
            assert_never(what)


def _privacy(what: facts.PrivacyFact) -> str:
    match what:
        case facts.ContactsErased():
            return translate("Fact", "erasing of contacts")
        case facts.MadeAnonymous():
            return translate("Fact", "making anonymous")
        case _:
            assert_never(what)


def _named(words: str, name: str) -> str:
    return words.format(name=name)


def _name(meeting: Meeting, key: ParticipantId) -> str:
    return meeting.short_names.of(meeting.participant(key).person)


def _title(meeting: Meeting, key: ItemId) -> str:
    return short(next((one.title for one in meeting.items if one.id == key), ""))


def undo_words(desk: LiveDesk) -> tuple[str, str]:
    """What would be taken back, and what would be done again; empty if there is nothing."""
    undo, redo = desk.undoable, desk.redoable
    return (
        fact(desk.meeting, undo.fact) if undo else "",
        fact(desk.meeting, redo.fact) if redo else "",
    )
