"""What the settings of the papers and finalising do to the paper."""

import json
from datetime import date
from io import BytesIO

import pikepdf
import pytest
from msgspec.structs import replace
from pikepdf import Name, pdfa
from PySide6.QtCore import QRectF

from models.acts.agenda import close_meeting
from models.acts.details import change_details
from models.acts.floor import end_speech, give_floor
from models.acts.notes import change_note, take_note
from models.acts.papers import (
    change_emblem,
    change_paper_settings,
    finalise_paper,
    reopen_paper,
)
from models.acts.people import change_participant
from models.desk import Desk
from models.final_papers import Document
from models.kinds import NoteKind, SpeechKind
from models.paper_settings import Approval, DecidedWord, HeardAs, PageSettings, PaperSettings
from models.papers.minutes import minutes_of
from reports.archive import without_data
from tests.models.table import GULYAEV, LEBEDEV, HandClock, english, last_note_id
from tests.papers.pictures import base64, picture, png_header
from tests.reports.reading import Printed, letters
from ui.papers import AFTER

ORGANISER = "Министерство промышленности и торговли края"


def pdf(desk: Desk, document: str = "minutes") -> bytes:
    return AFTER[document](desk.meeting, english, "en")


def printed(desk: Desk, document: str = "minutes") -> Printed:
    return Printed(pdf(desk, document))


def reported(desk: Desk, language: str) -> list[str]:
    """Who was heard under the item, as they are named."""
    (item,) = (one for one in minutes_of(desk.meeting, english, language).items if one.heard)
    return [one.name.replace("\u00a0", " ") for one in item.heard]


@pytest.fixture
def closed(desk: Desk, clock: HandClock) -> Desk:
    """Over, with one decision."""
    desk.do(take_note, "Решено", NoteKind.DECISION)
    clock.advance(hours=3)
    desk.do(close_meeting)
    return desk


def test_without_settings_a_paper_is_as_it_always_was(desk: Desk) -> None:
    before = pdf(desk)
    desk.do(change_paper_settings, PaperSettings(page=PageSettings(left=20)))
    assert pdf(desk) != before
    desk.do(change_paper_settings, PaperSettings())
    assert pdf(desk) == before


def test_the_page_is_set_as_it_was_chosen(desk: Desk) -> None:
    for who in (LEBEDEV, GULYAEV):
        desk.do(give_floor, who)
        desk.do(take_note, "Слово за словом. " * 300)
        desk.do(end_speech)
    desk.do(change_paper_settings, PaperSettings(page=PageSettings(left=40, right=15, bottom=30)))
    ink = printed(desk).ink(1, QRectF(0, 19, 210, 278))
    assert ink.left() == pytest.approx(40, abs=0.6)
    assert ink.right() == pytest.approx(195, abs=0.6)
    assert ink.bottom() <= 267.2
    desk.do(change_paper_settings, PaperSettings(page=PageSettings(mirrored=True)))
    assert printed(desk).ink(1, QRectF(0, 25, 210, 240)).left() == pytest.approx(10, abs=0.6)


def test_smaller_type_and_spacing_take_fewer_pages(desk: Desk) -> None:
    desk.do(give_floor, LEBEDEV)
    desk.do(take_note, "Слово за словом. " * 600)
    usual = len(printed(desk).pages)
    page = PageSettings(left=20, text_size=12, spacing=100)
    desk.do(change_paper_settings, PaperSettings(page=page))
    assert len(printed(desk).pages) < usual


def test_whoever_was_heard_stands_in_the_accusative_only_if_somebody_typed_it(desk: Desk) -> None:
    person = desk.meeting.participant(GULYAEV)
    declined = replace(person, forms=replace(person.forms, accusative="Гуляева С.А."))
    desk.do(change_participant, declined)
    for who in (GULYAEV, LEBEDEV):
        desk.do(give_floor, who, SpeechKind.REPORT)
        desk.do(end_speech)
    assert reported(desk, "ru") == ["Гуляев С.А.", "Лебедев Н.Ю."]
    desk.do(change_paper_settings, PaperSettings(heard_as=HeardAs.ACCUSATIVE))
    assert reported(desk, "ru") == ["Гуляева С.А.", "Лебедев Н.Ю."]
    assert reported(desk, "en") == ["Гуляев С.А.", "Лебедев Н.Ю."]


def test_what_was_decided_is_headed_by_the_word_that_was_chosen(desk: Desk) -> None:
    desk.do(take_note, "Решено", NoteKind.ASSIGNMENT, executors=["Фонд"])
    assert "DECIDED:" in printed(desk).letters
    desk.do(change_paper_settings, PaperSettings(decided_word=DecidedWord.RESOLVED))
    for document in ("minutes", "extract"):
        assert "RESOLVED:" in printed(desk, document).letters
        assert "DECIDED:" not in printed(desk, document).letters


def test_the_letterhead_takes_the_place_of_the_organiser(desk: Desk) -> None:
    assert printed(desk).lines(0)[1] == ORGANISER
    desk.do(change_paper_settings, PaperSettings(letterhead=("ПРАВИТЕЛЬСТВО КРАЯ", "Комитет")))
    assert printed(desk).lines(0)[1:3] == ["ПРАВИТЕЛЬСТВО КРАЯ", "Комитет"]
    assert ORGANISER not in printed(desk).text(0)


def test_the_congress_stands_below_a_letterhead_once(desk: Desk) -> None:
    desk.do(change_details, replace(desk.meeting.details, congress="VII конгресс"))
    for typed in (("Комитет",), ("Комитет", "VII конгресс")):
        desk.do(change_paper_settings, PaperSettings(letterhead=typed))
        assert printed(desk).lines(0)[1:3] == ["Комитет", "VII конгресс"]
        assert printed(desk).text(0).count("VII конгресс") == 1


def test_the_stamp_stands_top_right_with_room_to_sign_and_date(desk: Desk) -> None:
    stamp = Approval("Министр промышленности", "И.О. Фамилия")
    desk.do(change_paper_settings, PaperSettings(approval=stamp))
    paper = printed(desk)
    approved, kind = paper.place("APPROVED", 0), paper.place("MINUTES", 0)
    assert approved.left() > 105
    assert approved.bottom() < kind.top()
    assert "____________ И.О. Фамилия" in paper.text(0).replace("\u00a0", " ")
    assert "“___” ____________ 20__" in paper.text(0)
    desk.do(change_paper_settings, PaperSettings(approval=replace(stamp, day=date(2025, 10, 20))))
    assert "20 October 2025" in printed(desk).text(0).replace("\u00a0", " ")


def test_those_whom_it_is_sent_to_stand_below_the_signatures(desk: Desk) -> None:
    desk.do(change_paper_settings, PaperSettings(distribution=("в дело", "Фонд")))
    for document in ("minutes", "short_minutes", "resolution"):
        paper = printed(desk, document)
        page = paper.page_of("Distribution:")
        assert paper.place("в дело", page).top() > paper.place("Chair", page).top()


@pytest.mark.parametrize(("kind", "mode"), [("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "CMYK")])
def test_an_emblem_of_any_make_stands_in_the_middle_on_top_and_fits_an_archive(
    desk: Desk, kind: str, mode: str
) -> None:
    desk.do(change_emblem, base64(picture(60, 60, kind, mode)))
    made = pdf(desk)
    ink = Printed(made).ink(0, QRectF(60, 19, 110, 22))
    assert ink.center().x() == pytest.approx(115, abs=1)
    assert ink.height() > 15
    assert pdfa.validate_written(BytesIO(made), "3b").verdict == "pass"
    assert pdfa.validate_written(BytesIO(without_data(made)), "1b").verdict == "pass"


def test_a_picture_that_ends_too_early_leaves_the_paper_without_one(desk: Desk) -> None:
    before = letters(printed(desk).text(0))
    whole = picture(600, 600, "PNG")
    for broken in (png_header(60, 60), whole[: len(whole) // 2]):
        desk.do(change_emblem, base64(broken))
        assert b"/Image" not in pdf(desk)
        assert letters(printed(desk).text(0)) == before


def test_a_final_paper_is_no_draft_and_bears_its_version(closed: Desk, clock: HandClock) -> None:
    clock.advance(minutes=20)
    closed.do(finalise_paper, Document.MINUTES)
    for page, words in enumerate(map(printed(closed).text, printed(closed).pages)):
        assert "DRAFT" not in words
        assert "version 1, 16 October 2025, 13:20" in words.replace("\u00a0", " "), page
    with pikepdf.open(BytesIO(pdf(closed))) as document:
        assert "version 1" in str(document.docinfo[Name.Keywords])
    assert "DRAFT" in printed(closed, "outcomes").text(0)


def test_a_final_paper_stays_as_it_was_and_carries_the_meeting_that_it_tells(
    closed: Desk,
) -> None:
    closed.do(finalise_paper, Document.MINUTES)
    final = pdf(closed)
    closed.do(change_note, last_note_id(closed), "Иначе", NoteKind.DECISION)
    assert pdf(closed) == final
    with pikepdf.open(BytesIO(final)) as document:
        attached = json.loads(document.attachments["meeting.json"].get_file().read_bytes())
    assert [one["text"] for one in attached["outcomes"]] == ["Решено"]


def test_a_reopened_paper_is_a_draft_that_follows_the_meeting(closed: Desk) -> None:
    closed.do(finalise_paper, Document.MINUTES)
    closed.do(change_note, last_note_id(closed), "Иначе", NoteKind.DECISION)
    closed.do(reopen_paper, Document.MINUTES, 1)
    words = printed(closed).letters
    assert "DRAFT" in words
    assert "Иначе" in words
    assert "version" not in words
