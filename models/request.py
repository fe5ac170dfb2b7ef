"""A raised hand, and where it stands among the others."""

from datetime import datetime, timedelta

from msgspec import Struct

from models.ids import ItemId, ParticipantId, RequestId, SpeechId
from models.kinds import SpeechKind


class StandsAs(Struct, frozen=True):
    """The standing in the queue of somebody who was moved by hand: like this kind, and like
    those who have spoken or have not."""

    kind: SpeechKind
    has_spoken: bool = False


class Request(Struct, frozen=True):
    """A raised hand: who waits for the floor, with what kind of speech, since when.

    `held` is passed over by «next». `continues` is the speech that went back into the queue.
    `rest` was left of it. `limit` is that rest, or agreed for all who wait; None: that of the kind.
    `item` is set for those who wait until that item is taken up again.
    """

    id: RequestId
    participant: ParticipantId
    kind: SpeechKind
    made: datetime
    to: SpeechId | None = None
    held: bool = False
    stands_as: StandsAs | None = None
    continues: SpeechId | None = None
    limit: timedelta | None = None
    item: ItemId | None = None
    rest: timedelta | None = None
