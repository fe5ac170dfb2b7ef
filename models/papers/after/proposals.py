"""The register of proposals: item by item what, whose, and what became of it."""

from collections.abc import Mapping

from models.final_papers import Document
from models.ids import ItemId, NoteId
from models.kinds import NoteKind, SetAside
from models.meeting import Meeting
from models.notes import Note
from models.papers.after.values import ListPaper, Row
from models.papers.filed import filed_head
from models.papers.promises import numbered_kind
from models.papers.requisites import authors_words, heading
from models.papers.stage import stage_of
from models.papers.vote_words import counts_words
from models.papers.wording import Translate
from models.readings.agenda import item_numbers
from models.readings.decisions import decision_numbers, was_proposed, was_rejected, whole_of


def proposals_of(meeting: Meeting, translate: Translate, language: str) -> ListPaper:
    """In the order of the agenda, then as they were made; what began as a proposal counts."""
    stage = stage_of(meeting, Document.PROPOSALS, translate)
    meeting = stage.meeting
    kind = translate("Proposals", "REGISTER OF PROPOSALS")
    words = heading(meeting, translate)
    return ListPaper(
        head=filed_head(stage, kind, words, translate, language, stamped=False),
        columns=(
            translate("Proposals", "No."),
            translate("Proposals", "Proposal"),
            translate("Proposals", "Made by"),
            translate("Proposals", "Result"),
        ),
        rows=_rows(meeting, translate),
        nothing=translate("Proposals", "No proposals were made."),
    )


def _rows(meeting: Meeting, translate: Translate) -> tuple[Row, ...]:
    """Numbered throughout, below the heading of their item; no heading if none has an item."""
    numbers = decision_numbers(meeting)
    made = _proposals(meeting)
    has_items = any(one.item is not None for one in made)
    rows: list[Row] = []
    for count, (above, one) in enumerate(zip([None, *made], made, strict=False), start=1):
        if has_items and (above is None or above.item != one.item):
            rows.append((_item(meeting, one.item, translate),))
        who, result = authors_words(meeting, one), _result(meeting, one, numbers, translate)
        rows.append((str(count), one.proposed or one.text, who, result))
    return tuple(rows)


def _proposals(meeting: Meeting) -> list[Note]:
    places = {one.id: place for place, one in enumerate(meeting.items)}
    last = len(places)
    made = [one for one in meeting.notes if was_proposed(one) and _is_told(meeting, one)]
    return sorted(made, key=lambda one: last if one.item is None else places.get(one.item, last))


def _is_told(meeting: Meeting, note: Note) -> bool:
    """Not what is private or was struck out; what was merged with others is told for itself."""
    return not (note.private or whole_of(meeting, note).removed)


def _item(meeting: Meeting, item: ItemId | None, translate: Translate) -> str:
    """«2. О кадрах»."""
    if item is None:
        return translate("Minutes", "Outside the agenda")
    number, title = item_numbers(meeting).get(item, ""), meeting.item(item).title
    return f"{number}. {title}" if number else title


def _result(
    meeting: Meeting, note: Note, numbers: Mapping[NoteId, str], translate: Translate
) -> str:
    """What it became; below it how many voted how."""
    if note.merged_into is not None:
        whole = _result(meeting, meeting.notes[note.merged_into], numbers, translate)
        return translate("Proposals", "merged with others: {result}").format(result=whole)
    counts = (counts_words(note.vote, translate),) if note.vote else ()
    return "\n".join((_became(note, numbers, translate), *counts))


def _became(note: Note, numbers: Mapping[NoteId, str], translate: Translate) -> str:
    if was_rejected(note):
        return translate("Proposals", "not adopted")
    number = numbers.get(note.id, "")
    match note.kind:
        case NoteKind.DECISION | NoteKind.ASSIGNMENT:
            return numbered_kind(note, number, translate)
        case NoteKind.CONCLUSION:
            return translate("Proposals", "taken into the conclusions")
        case NoteKind.PROPOSAL:
            return _left(note, translate)
        case _:
            return translate("Proposals", "taken note of")


def _left(note: Note, translate: Translate) -> str:
    if note.vote:
        return translate("Proposals", "adopted")
    match note.set_aside:
        case SetAside.DEFERRED:
            return translate("Proposals", "deferred")
        case SetAside.LEFT_OPEN:
            return translate("Proposals", "left open")
        case None:
            return translate("Proposals", "not decided")
