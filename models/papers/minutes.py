"""The full protocol of a meeting, as a value: from facts to the words that are printed."""

from models.ids import ItemId
from models.kinds import NoteKind
from models.meeting import AgendaItem, ItemStatus, Meeting
from models.notes import Note
from models.papers.annex import LONGEST_INLINE_LIST, annex_of
from models.papers.promises import first_due, promises
from models.papers.requisites import (
    attended,
    author_words,
    day_words,
    deadline_words,
    draft_mark,
    heading,
    joined,
    metadata,
    number_words,
    organisation,
    sample_mark,
)
from models.papers.values import (
    Decision,
    ItemMinutes,
    Labelled,
    Minutes,
    MinutesWords,
    Proposal,
    Signature,
)
from models.papers.vote_words import vote_words
from models.papers.wording import Translate
from models.people import Participant, Person
from models.readings.agenda import item_numbers
from models.readings.decisions import (
    decided_notes,
    decision_numbers,
    notes_of,
    was_proposed,
)
from models.readings.statements import heard, spoke


def minutes_of(meeting: Meeting, translate: Translate, language: str) -> Minutes:
    """The protocol in the language that `translate` speaks; a draft until it is finalised."""
    kind = translate("Minutes", "MINUTES")
    return Minutes(
        metadata=metadata(meeting, kind.capitalize(), language),
        draft=draft_mark(translate),
        sample=sample_mark(meeting, translate),
        organisation=organisation(meeting),
        kind=kind,
        heading=heading(meeting, translate),
        day=day_words(meeting, translate),
        number=number_words(meeting, translate),
        place=meeting.details.place,
        officials=_officials(meeting, translate),
        present=_present(meeting, translate),
        agenda=_agenda(meeting, translate),
        words=MinutesWords(
            agenda=translate("Minutes", "AGENDA:"),
            heard=translate("Minutes", "HEARD:"),
            spoke=translate("Minutes", "SPOKE:"),
            proposed=translate("Minutes", "PROPOSED:"),
            decided=translate("Minutes", "DECIDED:"),
        ),
        items=_items(meeting, translate),
        annex=annex_of(meeting, translate),
        signatures=_signatures(meeting, translate),
    )


def _officials(meeting: Meeting, translate: Translate) -> tuple[Labelled, ...]:
    details = meeting.details
    named = (
        (translate("Minutes", "Chair"), details.chair),
        (translate("Minutes", "Moderator"), details.moderator),
        (translate("Minutes", "Secretary"), details.secretary),
    )
    return tuple(
        Labelled(label, joined((person.short_name, person.post)))
        for label, person in named
        if person
    )


def _present(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    people = attended(meeting)
    quorum = _quorum(meeting, translate)
    if not people:
        return quorum
    if len(people) > LONGEST_INLINE_LIST:
        words = translate("Minutes", "Present: %n people (list attached)", "", len(people))
        return (words, *quorum)
    bodies = dict.fromkeys(one.person.organisation for one in people)
    lines = [_body_line(body, people, translate) for body in bodies]
    return (translate("Minutes", "Present:"), *lines, *quorum)


def _body_line(body: str, people: tuple[Participant, ...], translate: Translate) -> str:
    """«от …» only with a genitive that somebody typed; nothing is declined here."""
    theirs = [one for one in people if one.person.organisation == body]
    names = joined([one.person.short_name for one in theirs])
    genitive = next(filter(None, (one.forms.organisation_genitive for one in theirs)), "")
    if body and genitive:
        words = translate("Minutes", "from {organisation} – {names}")
        return words.format(organisation=genitive, names=names)
    return f"{body} – {names}" if body else names


def _quorum(meeting: Meeting, translate: Translate) -> tuple[str, ...]:
    if meeting.details.quorum is None:
        return ()
    if sum(one.votes for one in attended(meeting)) >= meeting.details.quorum:
        return (translate("Minutes", "There is a quorum."),)
    return (translate("Minutes", "There is no quorum."),)


def _agenda(meeting: Meeting, translate: Translate) -> tuple[tuple[str, str], ...]:
    numbers = item_numbers(meeting)
    return tuple(
        (numbers[one.id], _agenda_line(one, translate)) for one in meeting.items if not one.is_break
    )


def _agenda_line(item: AgendaItem, translate: Translate) -> str:
    title = item.title.rstrip(".")
    if not item.presenters:
        return f"{title}."
    words = translate("Minutes", "{title}. Presented by: {names}")
    return words.format(title=title, names=item.presenters)


def _items(meeting: Meeting, translate: Translate) -> tuple[ItemMinutes, ...]:
    """Every item but the breaks, and whatever was said or written down outside of them."""
    told = [
        (one, _item(meeting, one.id, one.title, _state(meeting, one, translate), translate))
        for one in meeting.items
    ]
    kept = [minutes for one, minutes in told if not one.is_break or not _is_empty(minutes)]
    title = translate("Minutes", "Outside the agenda")
    outside = _item(meeting, None, title, "", translate)
    return (*kept, *(() if _is_empty(outside) else (outside,)))


def _is_empty(minutes: ItemMinutes) -> bool:
    said = (minutes.heard, minutes.spoke, minutes.notes, minutes.proposals)
    return not any((*said, minutes.conclusions, minutes.decisions))


def _item(
    meeting: Meeting, item: ItemId | None, title: str, state: str, translate: Translate
) -> ItemMinutes:
    numbers = decision_numbers(meeting)
    public = [one for one in notes_of(meeting, item) if not one.private]
    return ItemMinutes(
        number="" if item is None else item_numbers(meeting).get(item, ""),
        title=title,
        heard=heard(meeting, item, translate),
        spoke=spoke(meeting, item, translate),
        notes=(
            *(one.text for one in public if one.kind is NoteKind.NOTE and one.author is None),
            *promises(meeting, item, translate),
            *(_dissent_line(one, translate) for one in public if _is_dissent_alone(one)),
        ),
        proposals=tuple(_proposal(one, translate) for one in public if was_proposed(one)),
        conclusions=tuple(
            translate("Minutes", "Conclusion: {text}").format(text=one.text)
            for one in public
            if one.kind is NoteKind.CONCLUSION
        ),
        decisions=tuple(
            Decision(numbers[one.id], one.text, _decision_lines(meeting, one, translate))
            for one in decided_notes(meeting)
            if one.item == item
        ),
        state=state,
    )


def _proposal(note: Note, translate: Translate) -> Proposal:
    """In the words in which it was proposed; a vote stands with it if it came to no decision."""
    author = author_words(note.author_person)
    if note.kind is not NoteKind.PROPOSAL:
        return Proposal(note.proposed, author)
    return Proposal(note.text, author, (vote_words(note.vote, translate),) if note.vote else ())


def _decision_lines(meeting: Meeting, note: Note, translate: Translate) -> tuple[str, ...]:
    lines = []
    if note.executors:
        one = translate("Minutes", "Responsible: {names}.")
        several = translate("Minutes", "Responsible: {names}.", "several")
        words = several if len(note.executors) > 1 else one
        lines.append(words.format(names=joined(note.executors).rstrip(".")))
    deadline = deadline_words(note, translate)
    if deadline:
        lines.append(translate("Minutes", "Due: {deadline}.").format(deadline=deadline.rstrip(".")))
    lines += first_due(note, translate)
    if note.vote:
        lines.append(vote_words(note.vote, translate))
    lines += [
        _dissent_line(one, translate)
        for one in meeting.notes
        if one.kind is NoteKind.DISSENT
        and one.about == note.id
        and not (one.private or one.removed)
    ]
    return tuple(lines)


def _is_dissent_alone(note: Note) -> bool:
    return note.kind is NoteKind.DISSENT and note.about is None


def _dissent_line(note: Note, translate: Translate) -> str:
    if note.author_person is None:
        return translate("Minutes", "Dissent: {text}").format(text=note.text)
    words = translate("Minutes", "Dissent ({name}): {text}")
    return words.format(name=author_words(note.author_person), text=note.text)


def _state(meeting: Meeting, item: AgendaItem, translate: Translate) -> str:
    if item.status is ItemStatus.DEFERRED:
        return translate("Minutes", "The item is deferred.")
    if item.status is ItemStatus.DROPPED:
        return translate("Minutes", "The item is taken off the agenda.")
    if meeting.closed is not None and not item.spans:
        return translate("Minutes", "The item was not taken.")
    if meeting.closed is not None and item.status is ItemStatus.SUSPENDED:
        return translate("Minutes", "The item was not finished.")
    return ""


def _signatures(meeting: Meeting, translate: Translate) -> tuple[Signature, ...]:
    signers: tuple[tuple[str, Person | None], ...] = (
        (translate("Minutes", "Chair"), meeting.details.chair or meeting.details.moderator),
        (translate("Minutes", "Secretary"), meeting.details.secretary),
    )
    return tuple(
        Signature(post, person.signature_name if person else "") for post, person in signers
    )
