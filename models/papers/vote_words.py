"""How a vote is told on paper."""

from models.kinds import Majority, Voice
from models.meeting import Meeting
from models.notes import Note
from models.papers.requisites import joined
from models.papers.wording import Translate
from models.readings.attendance import in_the_room
from models.short_names import ShortNames
from models.votes import Motion, NamedVoice, Vote


def vote_lines(meeting: Meeting, note: Note, translate: Translate) -> tuple[str, ...]:
    """Who moved and seconded, the vote in one paragraph, and by name who voted how; nothing that
    was not put to the vote."""
    vote = note.vote
    moved = _motion(note.motion, meeting.short_names, translate) if note.motion else ()
    if vote is None:
        return moved
    return (
        *moved,
        _vote_words(meeting, vote, translate),
        *_voices(vote, meeting.short_names, translate),
    )


def _vote_words(meeting: Meeting, vote: Vote, translate: Translate) -> str:
    """Counts, presence, quorum, an unusual rule and the computed result, in one paragraph."""
    adopted = translate("Minutes", "The decision is adopted.")
    rejected = translate("Minutes", "The decision is not adopted.")
    told = (
        counts_words(vote, translate),
        _presence(meeting, vote, translate),
        _rule(vote.majority, translate),
        adopted if vote.adopted else rejected,
    )
    return " ".join(part for part in told if part)


def counts_words(vote: Vote, translate: Translate) -> str:
    if vote.consensus:
        return translate("Minutes", "Without a count: no objections.")
    if vote.voices:
        unanimous = translate("Minutes", "Voted by name: unanimously.")
        words = translate(
            "Minutes", "Voted by name: for – {yes}, against – {no}, abstained – {abstained}."
        )
    else:
        unanimous = translate("Minutes", "Voted: unanimously.")
        words = translate("Minutes", "Voted: for – {yes}, against – {no}, abstained – {abstained}.")
    if vote.unanimous:
        return unanimous
    return words.format(yes=vote.in_favour, no=vote.against, abstained=vote.abstained)


def _presence(meeting: Meeting, vote: Vote, translate: Translate) -> str:
    """How many with the right to vote, which is said where others were in the room as well; of how
    many votes if some have more than one; a quorum, if there is one."""
    people = vote.people or vote.present
    all_vote = len(in_the_room(meeting, vote.taken)) <= people
    present = translate("Minutes", "Present: {count}.")
    with_a_vote = translate("Minutes", "Present with the right to vote: {count}.")
    told = [(present if all_vote else with_a_vote).format(count=people)]
    if vote.weighted:
        words = translate("Minutes", "Votes of those present, by weight: {count}.")
        told.append(words.format(count=vote.present))
    if vote.quorum is not None:
        met = translate("Minutes", "There is a quorum.")
        missed = translate("Minutes", "There is no quorum.")
        told.append(met if vote.quorum_met else missed)
    return " ".join(told)


def _rule(majority: Majority, translate: Translate) -> str:
    """Of the usual majority nothing is said."""
    return {
        Majority.OF_PRESENT: "",
        Majority.OF_VOTING: translate("Minutes", "Required: more than half of those voting."),
        Majority.TWO_THIRDS_OF_PRESENT: translate(
            "Minutes", "Required: two thirds of those present."
        ),
        Majority.TWO_THIRDS_OF_VOTING: translate(
            "Minutes", "Required: two thirds of those voting."
        ),
        Majority.OF_ALL: translate("Minutes", "Required: more than half of all members."),
    }[majority]


def _motion(motion: Motion, short: ShortNames, translate: Translate) -> tuple[str, ...]:
    moved = translate("Minutes", "Moved: {name}.")
    seconded = translate("Minutes", "Seconded: {name}.")
    told = (
        words.format(name=short.of(person).rstrip("."))
        for words, person in ((moved, motion.mover), (seconded, motion.seconder))
        if person is not None
    )
    line = " ".join(told)
    return (line,) if line else ()


def _voices(vote: Vote, short: ShortNames, translate: Translate) -> tuple[str, ...]:
    """A line for every way in which somebody voted, and for those who did not."""
    words = (
        (Voice.FOR, translate("Minutes", "For: {names}.")),
        (Voice.AGAINST, translate("Minutes", "Against: {names}.")),
        (Voice.ABSTAINED, translate("Minutes", "Abstained: {names}.")),
        (None, translate("Minutes", "Did not vote: {names}.")),
    )
    return tuple(
        line.format(names=names)
        for voice, line in words
        if (names := _names([one for one in vote.voices if one.voice is voice], short))
    )


def _names(voices: list[NamedVoice], short: ShortNames) -> str:
    """«Фамилия И.О., Фамилия И.О. (3)»: who has more than one vote is told with them."""
    named = [
        short.of(one.person) + (f" ({one.weight})" if one.weight != 1 else "") for one in voices
    ]
    return joined(named).rstrip(".")
