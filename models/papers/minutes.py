"""The full protocol of a meeting, as a value: from facts to the words that are printed."""

from collections import Counter

from msgspec.structs import replace

from models.final_papers import Document
from models.ids import ItemId
from models.kinds import NoteKind, SetAside, SpeechKind
from models.meeting import AgendaItem, Meeting
from models.notes import Note
from models.paper_settings import DecidedWord, HeardAs
from models.papers.annex import annex_of
from models.papers.decided import (
    conclusions_of,
    decisions_of,
    dissent_of,
    rejected_of,
    state_words,
)
from models.papers.filed import distribution, filed_head, signatures
from models.papers.present import officials_of, present_of
from models.papers.promises import ended, promises
from models.papers.requisites import authors_words, heading
from models.papers.stage import stage_of
from models.papers.values import ItemMinutes, Minutes, MinutesWords, Proposal, Statement
from models.papers.vote_words import vote_lines
from models.papers.wording import Translate
from models.readings.agenda import item_numbers, item_over
from models.readings.decisions import notes_of, proposed
from models.readings.queue import announced_kind
from models.readings.statements import heard, spoke
from models.text import without_full_stop

_DECLINED = "ru"
"""The language whose names have an accusative."""


def minutes_of(meeting: Meeting, translate: Translate, language: str) -> Minutes:
    """The protocol in the language that `translate` speaks; a draft until it is finalised."""
    stage = stage_of(meeting, Document.MINUTES, translate)
    meeting = stage.meeting
    kind = translate("Minutes", "MINUTES")
    return Minutes(
        head=filed_head(stage, kind, heading(meeting, translate), translate, language),
        officials=officials_of(meeting, translate),
        present=present_of(meeting, translate),
        agenda=_agenda(meeting, translate),
        words=MinutesWords(
            agenda=translate("Minutes", "AGENDA:"),
            heard=translate("Minutes", "HEARD:"),
            spoke=translate("Minutes", "SPOKE:"),
            proposed=translate("Minutes", "PROPOSED:"),
            decided=decided_word(meeting, translate),
        ),
        items=_items(meeting, translate, language),
        annex=annex_of(meeting, translate),
        signatures=signatures(meeting, translate),
        distribution=distribution(meeting, translate),
    )


def decided_word(meeting: Meeting, translate: Translate) -> str:
    """«РЕШИЛИ:» or «ПОСТАНОВИЛИ:»."""
    if meeting.paper_settings.decided_word is DecidedWord.RESOLVED:
        return translate("Minutes", "RESOLVED:")
    return translate("Minutes", "DECIDED:")


def _agenda(meeting: Meeting, translate: Translate) -> tuple[tuple[str, str], ...]:
    numbers = item_numbers(meeting)
    return tuple(
        (numbers[one.id], _agenda_line(one, translate)) for one in meeting.items if not one.is_break
    )


def _agenda_line(item: AgendaItem, translate: Translate) -> str:
    if not item.presenters:
        return ended(item.title)
    if announced_kind(item, 0) is not SpeechKind.REPORT:
        return f"{without_full_stop(item.title.rstrip(' ,;'))} ({item.presenters})."
    words = translate("Minutes", "Presented by: {names}").format(names=item.presenters)
    return f"{ended(item.title)} {words}"


def _items(meeting: Meeting, translate: Translate, language: str) -> tuple[ItemMinutes, ...]:
    """Every item but the breaks, and whatever was said or written down outside of them."""
    names = _accusatives(meeting) if language == _DECLINED else {}
    told = [
        (one, _item(meeting, one.id, one.title, state_words(meeting, one, translate), translate))
        for one in meeting.items
    ]
    kept = [minutes for one, minutes in told if not one.is_break or not _is_empty(minutes)]
    title = translate("Minutes", "Outside the agenda")
    outside = _item(meeting, None, title, "", translate)
    items = (*kept, *(() if _is_empty(outside) else (outside,)))
    return tuple(_with_accusatives(one, names, translate) for one in items)


def _is_empty(minutes: ItemMinutes) -> bool:
    said = (minutes.notes, minutes.added, minutes.heard, minutes.spoke, minutes.dissent)
    settled = (minutes.proposals, minutes.conclusions, minutes.decisions, minutes.rejected)
    return not any((*said, *settled))


def _item(
    meeting: Meeting, item: ItemId | None, title: str, state: str, translate: Translate
) -> ItemMinutes:
    unsaid = [
        one
        for one in notes_of(meeting, item, NoteKind.NOTE)
        if one.author is None and not one.private
    ]
    over = item_over(meeting, item)
    added = [one for one in unsaid if over is not None and one.taken > over]
    return ItemMinutes(
        number="" if item is None else item_numbers(meeting).get(item, ""),
        title=title,
        notes=(
            *promises(meeting, item, translate),
            *(one.text for one in unsaid if one not in added),
        ),
        heard=heard(meeting, item, translate),
        spoke=spoke(meeting, item, translate),
        dissent=dissent_of(meeting, item, translate),
        proposals=tuple(_proposal(meeting, one, translate) for one in proposed(meeting, item)),
        conclusions=conclusions_of(meeting, item, translate),
        decisions=decisions_of(meeting, item, translate),
        rejected=rejected_of(meeting, item, translate),
        state=state,
        added=tuple(one.text for one in added),
    )


def _proposal(meeting: Meeting, note: Note, translate: Translate) -> Proposal:
    """In the words in which it was proposed; if it came to no decision, the vote stands with it,
    and that it was deferred."""
    authors = authors_words(meeting, note)
    if note.kind is not NoteKind.PROPOSAL:
        return Proposal(note.proposed, authors)
    deferred = note.set_aside is SetAside.DEFERRED and not note.vote
    aside = (translate("Minutes", "Deferred."),) if deferred else ()
    return Proposal(note.text, authors, (*vote_lines(meeting, note, translate), *aside))


def _accusatives(meeting: Meeting) -> dict[str, str]:
    """By short name, where it is asked for, was typed, and leaves no doubt who is meant."""
    if meeting.paper_settings.heard_as is not HeardAs.ACCUSATIVE:
        return {}
    names = {one.id: meeting.short_names.of(one.person) for one in meeting.named}
    named = Counter(names.values())
    return {
        names[one.id]: one.forms.accusative
        for one in meeting.named
        if one.forms.accusative and named[names[one.id]] == 1
    }


def _with_accusatives(
    item: ItemMinutes, names: dict[str, str], translate: Translate
) -> ItemMinutes:
    """Only of those who reported: a question stands under СЛУШАЛИ in the nominative."""
    reports = ("", translate("Minutes", "co-report"))

    def declined(one: Statement) -> Statement:
        return replace(one, name=names.get(one.name, one.name)) if one.kind in reports else one

    return replace(item, heard=tuple(map(declined, item.heard))) if names else item
