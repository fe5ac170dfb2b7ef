"""What an act is judged against, and the looking-up every act shares."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import Ids, ItemId, NoteId, ParticipantId, RequestId
from models.meeting import AgendaItem, Meeting, Speech
from models.notes import Note
from models.people import Participant
from models.readings.attendance import is_replaced
from models.refusals import Refusal, Refused, refuse_if
from models.request import Request

SECOND_PRESS = timedelta(milliseconds=400)


class Situation(Struct, frozen=True):
    """The meeting, the instant of the act, and the source of new ids.

    An act is a function (Situation, arguments) -> fact; it raises Refused and changes nothing.
    """

    meeting: Meeting
    at: datetime
    ids: Ids

    def participant(self, key: ParticipantId) -> Participant:
        for one in self.meeting.listed:
            if one.id == key:
                return one
        raise Refused(Refusal.UNKNOWN_PARTICIPANT)

    def item(self, key: ItemId) -> AgendaItem:
        for one in self.meeting.items:
            if one.id == key:
                return one
        raise Refused(Refusal.UNKNOWN_ITEM)

    def request(self, key: RequestId) -> Request:
        for one in self.meeting.queue:
            if one.id == key:
                return one
        raise Refused(Refusal.UNKNOWN_REQUEST)

    def note(self, key: NoteId) -> Note:
        note = self.meeting.notes.find(key)
        if note is None or note.removed:
            raise Refused(Refusal.UNKNOWN_NOTE)
        return note

    def speaking(self) -> Speech:
        speech = self.meeting.speaking
        if speech is None:
            raise Refused(Refusal.NOBODY_SPEAKS)
        return speech

    def must_be_open(self) -> None:
        refuse_if(self.meeting.opened is None, Refusal.NOT_OPEN)
        refuse_if(self.meeting.closed is not None, Refusal.CLOSED)

    def must_not_be_away(self, who: Participant) -> None:
        refuse_if(is_replaced(self.meeting, who), Refusal.IS_REPLACED)
        refuse_if(who.has_left, Refusal.HAS_LEFT)
