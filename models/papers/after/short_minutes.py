"""The short protocol in the form of the ministries: «I. О …», who spoke, what was decided."""

from collections.abc import Sequence

from msgspec.structs import replace

from models.final_papers import Document
from models.ids import ItemId
from models.meeting import Meeting
from models.papers.after.values import ShortItem, ShortMinutes
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
from models.papers.promises import promises
from models.papers.requisites import heading, joined
from models.papers.stage import stage_of
from models.papers.values import Decision
from models.papers.wording import Translate
from models.readings.agenda import item_numbers
from models.readings.statements import heard, spoke

_ROMAN = (
    *((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L")),
    *((40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")),
)


def short_minutes_of(meeting: Meeting, translate: Translate, language: str) -> ShortMinutes:
    """Every item with a number, and whatever was decided outside of them."""
    stage = stage_of(meeting, Document.SHORT_MINUTES, translate)
    meeting = stage.meeting
    kind = translate("Minutes", "MINUTES")
    title = translate("Papers", "Short minutes")
    words = heading(meeting, translate)
    return ShortMinutes(
        head=filed_head(stage, kind, words, translate, language, title=title),
        officials=officials_of(meeting, translate),
        present=present_of(meeting, translate),
        items=_items(meeting, translate),
        annex=annex_of(meeting, translate),
        signatures=signatures(meeting, translate),
        distribution=distribution(meeting, translate),
    )


def roman(number: int) -> str:
    """«IV» for 4; from 1 on."""
    letters = ""
    for value, letter in _ROMAN:
        count, number = divmod(number, value)
        letters += letter * count
    return letters


def _items(meeting: Meeting, translate: Translate) -> tuple[ShortItem, ...]:
    told = [
        (one, _item(meeting, one.id, one.title, state_words(meeting, one, translate), translate))
        for one in meeting.items
    ]
    kept = [short for one, short in told if not one.is_break or not _is_empty(short)]
    title = translate("Minutes", "Outside the agenda")
    outside = _item(meeting, None, title, "", translate)
    return (*kept, *(() if _is_empty(outside) else (outside,)))


def _is_empty(item: ShortItem) -> bool:
    return not any((item.speakers, item.notes, item.conclusions, item.decisions, item.rejected))


def _item(
    meeting: Meeting, item: ItemId | None, title: str, state: str, translate: Translate
) -> ShortItem:
    number = "" if item is None else item_numbers(meeting).get(item, "")
    return ShortItem(
        number=roman(int(number)) if number else "",
        title=title,
        speakers=_speakers(meeting, item, translate),
        notes=(*promises(meeting, item, translate), *dissent_of(meeting, item, translate)),
        conclusions=conclusions_of(meeting, item, translate),
        decisions=_within_the_item(decisions_of(meeting, item, translate)),
        rejected=rejected_of(meeting, item, translate),
        state=state,
    )


def _speakers(meeting: Meeting, item: ItemId | None, translate: Translate) -> str:
    """«(Фамилия И.О., Фамилия И.О.)», each once, in the order in which they spoke."""
    said = (*heard(meeting, item, translate), *spoke(meeting, item, translate))
    names = joined(tuple(dict.fromkeys(one.name for one in said)))
    return f"({names})" if names else ""


def _within_the_item(decisions: Sequence[Decision]) -> tuple[Decision, ...]:
    """«2.1» of the full protocol is point 1 of section II."""
    return tuple(replace(one, number=one.number.rpartition(".")[2]) for one in decisions)
