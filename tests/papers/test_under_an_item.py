"""What stands under an item of the minutes is what it seems to be."""

from collections.abc import Callable
from io import BytesIO

import docx
import pytest
from msgspec.structs import replace

from models.acts.agenda import close_meeting
from models.acts.floor import end_speech, give_floor
from models.acts.notes import take_note
from models.desk import Desk
from models.ids import ItemId
from models.kinds import NoteKind
from models.meeting import Meeting
from models.notes import Origin
from models.papers.after.short_minutes import short_minutes_of
from models.papers.minutes import minutes_of
from reports.docx.minutes import minutes_docx
from reports.minutes import minutes_pdf
from tests.models.table import GULYAEV, LEAN, STAFF, english, last_note
from tests.papers.plain_words import plain
from tests.reports.reading import Printed


def in_docx(meeting: Meeting) -> str:
    document = docx.Document(BytesIO(minutes_docx(minutes_of(meeting, english, "en"))))
    return plain("\n".join(one.text for one in document.paragraphs))


def in_pdf(meeting: Meeting) -> str:
    pdf = Printed(minutes_pdf(minutes_of(meeting, english, "en")))
    return plain("\n".join(map(pdf.text, pdf.pages)))


def carried_over(desk: Desk, item: ItemId, text: str) -> Meeting:
    """As of an earlier meeting: decided there, and brought along."""
    desk.do(take_note, text, NoteKind.ASSIGNMENT, item=item)
    carried = replace(last_note(desk), origin=Origin("Круглый стол", "2"), decided=None)
    return replace(desk.meeting, notes=desk.meeting.notes.put(carried))


@pytest.mark.parametrize("printed", [in_pdf, in_docx])
def test_what_was_carried_over_and_notes_of_nobody_are_nobodys_speech(
    desk: Desk, printed: Callable[[Meeting], str]
) -> None:
    desk.do(give_floor, GULYAEV)
    desk.do(take_note, "Рассказал")
    desk.do(end_speech)
    desk.do(take_note, "Показан фильм")
    desk.do(take_note, "Не согласен", NoteKind.DISSENT)
    text = printed(carried_over(desk, STAFF, "Аудит"))
    places = [text.index(word) for word in ("Аудит", "Показан", "SPOKE:", "Рассказал", "Dissent:")]
    assert places == sorted(places)


def states(meeting: Meeting, item: ItemId) -> set[str]:
    """What the full and the short minutes say of this item."""
    title = meeting.item(item).title
    papers = (minutes_of(meeting, english, "en"), short_minutes_of(meeting, english, "en"))
    return {one.state for paper in papers for one in paper.items if one.title == title}


@pytest.mark.parametrize("kind", [NoteKind.DECISION, NoteKind.CONCLUSION, NoteKind.NOTE])
def test_an_item_under_which_something_was_written_down_is_not_said_not_to_be_taken(
    desk: Desk, kind: NoteKind
) -> None:
    desk.do(close_meeting)
    assert states(desk.meeting, LEAN) == {"The item was not taken."}
    desk.do(take_note, "Утвердить", kind, item=LEAN)
    assert states(desk.meeting, LEAN) == {""}


def test_what_is_private_or_was_carried_over_leaves_an_item_not_taken(desk: Desk) -> None:
    desk.do(close_meeting)
    desk.do(take_note, "Тайное", NoteKind.DECISION, private=True, item=LEAN)
    assert states(carried_over(desk, LEAN, "Аудит"), LEAN) == {"The item was not taken."}
