"""Extracts from the minutes: what concerns one addressee, as that one is named there."""

from msgspec.structs import replace

from models.final_papers import Document
from models.ids import ItemId
from models.meeting import Meeting
from models.notes import Note
from models.papers.after.values import Extract, ExtractItem, Extracts
from models.papers.decided import decision_of
from models.papers.filed import filed_head, signatures
from models.papers.minutes import decided_word
from models.papers.present import officials_of
from models.papers.promises import promise_words
from models.papers.requisites import heading
from models.papers.stage import Stage, stage_of, told_meeting
from models.papers.values import Decision, FiledHead, Labelled
from models.papers.wording import Translate
from models.readings.agenda import item_numbers
from models.readings.decisions import decided_notes, decision_numbers, is_promise, was_rejected
from models.readings.speaking import fold


def extracts_of(
    meeting: Meeting, translate: Translate, language: str, addressee: str = ""
) -> Extracts:
    """For the addressee, as named in the minutes, or for each that there is.

    An extract is a draft as long as the minutes are.
    """
    stage = stage_of(meeting, Document.MINUTES, translate)
    names = addressees(stage.meeting)
    chosen = [one for one in names if not addressee or fold(one) == fold(addressee)]
    return Extracts(
        head=_head(stage, translate("Papers", "Extracts from the minutes"), translate, language),
        extracts=tuple(_extract(stage, one, translate, language) for one in chosen),
        nothing=translate("Extract", "Nothing was decided for anybody in particular."),
    )


def addressees(meeting: Meeting) -> tuple[str, ...]:
    """All who are responsible for something, each once, in the order of the minutes."""
    names: dict[str, str] = {}
    for one in _assigned(meeting):
        for name in one.executors:
            names.setdefault(fold(name), name)
    return tuple(names.values())


def addressees_meant(meeting: Meeting, typed: str) -> tuple[str, ...]:
    """Those whom the typed name can mean in the minutes: the one who is named so, else all whose
    name begins or goes on with it."""
    sought, names = fold(typed), addressees(told_meeting(meeting, Document.MINUTES))
    same = [one for one in names if fold(one) == sought]
    beginning = [one for one in names if fold(one).startswith(sought)]
    containing = [one for one in names if sought in fold(one)]
    return tuple(same or beginning or containing)


def _assigned(meeting: Meeting) -> list[Note]:
    """What was decided and not rejected, and what was carried over from earlier meetings."""
    decided = [one for one in decided_notes(meeting) if not was_rejected(one)]
    return [*decided, *(one for one in meeting.notes if is_promise(one) and _is_public(one))]


def _is_public(note: Note) -> bool:
    return not (note.private or note.removed)


def _extract(stage: Stage, addressee: str, translate: Translate, language: str) -> Extract:
    meeting = stage.meeting
    head = _head(stage, "", translate, language)
    theirs = [one for one in _assigned(meeting) if fold(addressee) in map(fold, one.executors)]
    return Extract(
        head=replace(head, metadata=replace(head.metadata, subject=addressee)),
        addressee=Labelled(translate("Extract", "For"), addressee),
        officials=officials_of(meeting, translate),
        decided=decided_word(meeting, translate),
        items=_items(meeting, theirs, translate),
        signatures=signatures(meeting, translate),
    )


def _head(stage: Stage, title: str, translate: Translate, language: str) -> FiledHead:
    """«ВЫПИСКА из протокола заседания …»; `title` names it in the metadata, if it is not that."""
    kind = translate("Extract", "EXTRACT")
    words = translate("Extract", "from the minutes {heading}")
    named = words.format(heading=heading(stage.meeting, translate))
    return filed_head(stage, kind, named, translate, language, title=title, stamped=False)


def _items(meeting: Meeting, notes: list[Note], translate: Translate) -> tuple[ExtractItem, ...]:
    """Items under which there is something for the addressee; what is under none comes last."""
    keys = [*(one.id for one in meeting.items), None]
    titles = {one.id: one.title for one in meeting.items}
    outside = translate("Minutes", "Outside the agenda")
    numbers = item_numbers(meeting)
    return tuple(
        ExtractItem(
            number=numbers.get(key, "") if key is not None else "",
            title=titles[key] if key is not None else outside,
            notes=tuple(promise_words(meeting, one, translate) for one in under if is_promise(one)),
            decisions=_decisions(meeting, under, translate),
        )
        for key in keys
        if (under := _under(notes, key))
    )


def _under(notes: list[Note], item: ItemId | None) -> list[Note]:
    return [one for one in notes if one.item == item]


def _decisions(meeting: Meeting, notes: list[Note], translate: Translate) -> tuple[Decision, ...]:
    """With the numbers they have in the minutes."""
    numbers = decision_numbers(meeting)
    return tuple(
        decision_of(meeting, one, numbers, translate) for one in notes if not is_promise(one)
    )
