"""What happens in a rehearsed room while somebody speaks: how long they do, and who interrupts."""

from collections.abc import Iterator
from datetime import datetime, timedelta

from models.kinds import STANDINGS, SpeechKind
from models.meeting import Speech
from models.readings.speaking import AT_LENGTH
from models.rehearsing.cast import Cast
from models.rehearsing.happening import ASKED_FOR, HappeningKind
from models.rehearsing.room import Impulse, Room
from models.rehearsing.seen import Seen

WITHOUT_LIMIT = timedelta(minutes=4)
SHORTEST = timedelta(seconds=12)
WORTH_STOPPING = timedelta(seconds=10)
PATIENCE = timedelta(seconds=120)


def meant_length(cast: Cast, speech: Speech) -> timedelta:
    """How long they would speak if nobody stopped them: less than the limit, all of it, or more.

    Questions and the like are short; more time that is given is taken.
    """
    chance, temper, key = cast.chance, cast.temper, speech.id
    base = speech.limit or WITHOUT_LIMIT
    style = chance.of("style", key)
    if STANDINGS[speech.kind].interrupts:
        share = chance.between(0.3, 1.0, "share", key)
    elif style < temper.overrunning:
        share = chance.between(1.15, 1.7, "share", key)
    elif style < temper.overrunning + temper.early:
        share = chance.between(0.45, 0.85, "share", key)
    else:
        share = chance.between(0.85, 1.0, "share", key)
    return max(SHORTEST, base * share)


def on_the_floor(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """Whoever speaks proposes, is asked and interrupted, goes over the limit and finishes."""
    speech = seen.meeting.speaking
    if speech is None or not speech.running:
        return
    meant, spoken = meant_length(room.cast, speech), speech.spoken(at)
    if speech.kind in AT_LENGTH and not seen.interrupted:
        yield from _proposal(room, speech, spoken / meant)
        yield from _interruptions(room, seen, speech, at, meant)
    if spoken >= meant:
        occasion = ("over", speech.id, len(speech.spans))
        yield Impulse(occasion, _said_all(seen), speech.participant, speech.id)
    elif speech.limit and speech.limit <= spoken and meant >= speech.limit + WORTH_STOPPING:
        occasion = ("up", speech.id, speech.limit // timedelta(seconds=1))
        yield Impulse(occasion, HappeningKind.TIME_IS_UP, speech.participant, speech.id)


def stands_still(room: Room, seen: Seen, at: datetime) -> Iterator[Impulse]:
    """The interruption is over, and nobody lets the interrupted one go on."""
    del room
    speech = seen.meeting.speaking
    if speech is None or speech.running or seen.meeting.break_since is not None:
        return
    stopped = speech.spans[-1].end
    if stopped is not None and at >= stopped + WORTH_STOPPING:
        occasion = ("still", speech.id, len(speech.spans))
        kind = HappeningKind.WAITS_TO_GO_ON
        yield Impulse(occasion, kind, speech.participant, speech.id)


def _said_all(seen: Seen) -> HappeningKind:
    if seen.owes_an_answer:
        return HappeningKind.QUESTION_PUT
    return HappeningKind.INTERRUPTION_OVER if seen.interrupted else HappeningKind.FINISHED


def _proposal(room: Room, speech: Speech, passed: float) -> Iterator[Impulse]:
    chance, proposals = room.cast.chance, room.cast.proposals
    if not proposals or chance.of("proposes", speech.id) >= room.cast.temper.proposals:
        return
    if passed >= chance.between(0.3, 0.8, "proposes when", speech.id):
        made = sum(one.kind is HappeningKind.PROPOSAL for one in room.happened)
        yield Impulse(
            ("proposes", speech.id),
            HappeningKind.PROPOSAL,
            speech.participant,
            speech.id,
            patience=PATIENCE,
            text=proposals[made % len(proposals)],
        )


def _interruptions(
    room: Room, seen: Seen, speech: Speech, at: datetime, meant: timedelta
) -> Iterator[Impulse]:
    """Within the limit, so that nobody is interrupted who is to be stopped anyway."""
    temper, chance = room.cast.temper, room.cast.chance
    often = {
        HappeningKind.POINT_OF_ORDER: temper.interruptions,
        HappeningKind.QUESTION: temper.questions,
        HappeningKind.REPLY: temper.replies,
    }
    within = min(meant, speech.limit or meant)
    for kind, share in often.items():
        occasion = (kind.value, speech.id)
        if occasion in room.occasions or chance.of(*occasion) >= share:
            continue
        if speech.spoken(at) < within * chance.between(0.3, 0.9, "when", *occasion):
            continue
        who = chance.one_of(room.may_ask(seen, at), "who", *occasion)
        if who is not None:
            yield Impulse(occasion, kind, who, speech.id, patience=held_up(room, kind, speech.id))


def held_up(room: Room, kind: HappeningKind, *what: int) -> timedelta:
    """How long a hand stays up; a point of order waits for nobody."""
    patience = room.cast.temper.patience * room.cast.chance.between(1, 2, "patience", kind, *what)
    return patience / 2 if ASKED_FOR[kind] is SpeechKind.POINT_OF_ORDER else patience
