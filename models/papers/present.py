"""Who held the meeting and who was in the room, in words."""

from models.meeting import Meeting
from models.papers.annex import LONGEST_INLINE_LIST
from models.papers.requisites import joined
from models.papers.values import Labelled
from models.papers.wording import Translate
from models.people import Participant
from models.readings.attendance import attended, from_the_opening


def officials_of(meeting: Meeting, translate: Translate) -> tuple[Labelled, ...]:
    details = meeting.details
    named = (
        (translate("Minutes", "Chair"), details.chair),
        (translate("Minutes", "Moderator"), details.moderator),
        (translate("Minutes", "Secretary"), details.secretary),
    )
    return tuple(
        Labelled(label, joined((meeting.short_names.of(person), person.post)))
        for label, person in named
        if person
    )


def present_of(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    """By organisation, or counted where there is a list of them; then the quorum."""
    people = attended(meeting)
    quorum = _quorum(meeting, translate)
    if not people:
        return quorum
    if len(people) > LONGEST_INLINE_LIST:
        words = translate("Minutes", "Present: %n people (list attached)", "", len(people))
        return (words, *quorum)
    bodies = dict.fromkeys(one.person.organisation for one in people)
    lines = [_body_line(meeting, body, people, translate) for body in bodies]
    return (translate("Minutes", "Present:"), *lines, *quorum)


def _body_line(
    meeting: Meeting, body: str, people: tuple[Participant, ...], translate: Translate
) -> str:
    """«от …» only with a genitive that somebody typed; nothing is declined here."""
    theirs = [one for one in people if one.person.organisation == body]
    names = joined([meeting.short_names.of(one.person) for one in theirs])
    genitive = next(filter(None, (one.forms.organisation_genitive for one in theirs)), "")
    if body and genitive:
        words = translate("Minutes", "from {organisation} – {names}")
        return words.format(organisation=genitive, names=names)
    return f"{body} – {names}" if body else names


def _quorum(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    """Of those there from the opening on; that it is theirs is said where others came later."""
    if meeting.details.quorum is None or meeting.opened is None:
        return ()
    here = from_the_opening(meeting)
    is_met = sum(one.votes for one in here) >= meeting.details.quorum
    if len(here) < len(attended(meeting)):
        met = translate("Minutes", "There was a quorum at the opening.")
        missed = translate("Minutes", "There was no quorum at the opening.")
    else:
        met = translate("Minutes", "There is a quorum.")
        missed = translate("Minutes", "There is no quorum.")
    return (met if is_met else missed,)
