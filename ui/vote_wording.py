"""The words of the window for votes and for what became of something written down."""

from PySide6.QtCore import QCoreApplication

from models.kinds import Majority, Voice
from models.readings.statuses import Status
from models.short_names import ShortNames
from models.votes import Motion, Vote

translate = QCoreApplication.translate


def majority(rule: Majority) -> str:
    """«more than half of those present», as a choice and behind a result."""
    return {
        Majority.OF_PRESENT: translate("Vote", "more than half of those present"),
        Majority.OF_VOTING: translate("Vote", "more than half of those voting"),
        Majority.TWO_THIRDS_OF_PRESENT: translate("Vote", "two thirds of those present"),
        Majority.TWO_THIRDS_OF_VOTING: translate("Vote", "two thirds of those voting"),
        Majority.OF_ALL: translate("Vote", "more than half of all members"),
    }[rule]


def voice(value: Voice) -> str:
    return {
        Voice.FOR: translate("Vote", "For"),
        Voice.AGAINST: translate("Vote", "Against"),
        Voice.ABSTAINED: translate("Vote", "Abstained"),
    }[value]


def result(vote: Vote) -> str:
    """«adopted (more than half of those present)»; without a quorum, that there was none."""
    if not vote.quorum_met:
        return translate("Vote", "not adopted, there was no quorum")
    adopted = translate("Vote", "adopted ({rule})")
    rejected = translate("Vote", "not adopted ({rule})")
    return (adopted if vote.adopted else rejected).format(rule=majority(vote.majority))


def counts(vote: Vote) -> str:
    """The figures, of people or of their weights; they make up those present."""
    if vote.consensus:
        return translate("Vote", "nobody objected, {present} present").format(present=vote.present)
    words = translate(
        "Vote", "{yes} for, {no} against, {abstained} abstained, {rest} of {present} not voting"
    )
    told = words.format(
        yes=vote.in_favour,
        no=vote.against,
        abstained=vote.abstained,
        rest=vote.not_voting,
        present=vote.present,
    )
    if not vote.weighted:
        return told
    weighed = translate("Vote", "{counts} (votes by weight; %n people present)", "", vote.people)
    return weighed.format(counts=told)


def named(vote: Vote, names: ShortNames) -> str:
    """Who voted how, one line a voice; empty for raised hands."""
    lines = []
    for value in Voice:
        people = [names.of(one.person) for one in vote.voices if one.voice is value]
        if people:
            said = voice(value)
            if value is Voice.ABSTAINED and len(people) > 1:
                said = translate("Vote", "Abstained", "several people")
            words = translate("Vote", "{voice}: {names}")
            lines.append(words.format(voice=said, names=", ".join(people)))
    return "\n".join(lines)


def motion(value: Motion, names: ShortNames) -> str:
    """Who moved and who seconded it; empty if that was not said."""
    moved = translate("Vote", "moved by {name}")
    seconded = translate("Vote", "seconded by {name}")
    parts = (
        moved.format(name=names.of(value.mover)) if value.mover else "",
        seconded.format(name=names.of(value.seconder)) if value.seconder else "",
    )
    return ", ".join(part for part in parts if part)


def status(value: Status) -> str:
    return {
        Status.OPEN: translate("Status", "open"),
        Status.PUT_TO_VOTE: translate("Status", "put to the vote"),
        Status.ADOPTED: translate("Status", "adopted"),
        Status.NOT_ADOPTED: translate("Status", "not adopted"),
        Status.DEFERRED: translate("Status", "deferred"),
        Status.LEFT_OPEN: translate("Status", "left open"),
        Status.OVERDUE: translate("Status", "overdue"),
        Status.CARRIED_OUT: translate("Status", "carried out"),
        Status.MERGED: translate("Status", "merged with another"),
    }[value]
