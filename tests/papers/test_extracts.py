"""Extracts from the minutes: what concerns one addressee, and nothing that concerns others."""

from msgspec.structs import replace

from models.acts.agenda import close_meeting, start_item
from models.acts.notes import change_note, take_note, take_vote
from models.acts.papers import finalise_paper
from models.acts.people import everyone_arrives
from models.desk import Desk
from models.final_papers import Document
from models.kinds import NoteKind
from models.notes import Origin
from models.papers.after.extract import addressees, addressees_meant, extracts_of
from models.papers.after.values import Extract
from tests.models.table import CHARTER, HandClock, english, last_note, last_note_id
from tests.papers.plain_words import plain
from tests.papers.printed_after import FILED


def assign(desk: Desk, text: str, *executors: str) -> None:
    desk.do(take_note, text, NoteKind.ASSIGNMENT, executors=executors)


def extract(desk: Desk, addressee: str) -> Extract:
    (found,) = extracts_of(desk.meeting, english, "en", addressee).extracts
    return found


def points(paper: Extract) -> list[tuple[str, str]]:
    return [(one.number, one.text) for item in paper.items for one in item.decisions]


def test_an_extract_has_the_points_of_its_addressee_with_the_numbers_of_the_minutes(
    desk: Desk,
) -> None:
    assign(desk, "Чужое", "Завод")
    assign(desk, "Общее", "Завод", "Фонд")
    desk.do(start_item, CHARTER)
    assign(desk, "Своё", "Фонд")
    paper = extract(desk, "фонд")
    assert points(paper) == [("2.1", "Своё"), ("4.2", "Общее")]
    assert [item.number for item in paper.items] == ["2", "4"]


def test_it_says_from_which_minutes_it_is_and_for_whom(desk: Desk) -> None:
    assign(desk, "Аудит", "Фонд")
    paper = extract(desk, "Фонд")
    assert (paper.head.kind, plain(paper.head.number)) == ("EXTRACT", "No. 3")
    heading = "of the round table “Технологический суверенитет”"
    assert paper.head.heading == f"from the minutes {heading}"
    assert (paper.addressee.text, paper.head.metadata.subject) == ("Фонд", "Фонд")


def test_without_a_name_everybody_who_is_responsible_gets_one(desk: Desk) -> None:
    assign(desk, "Аудит", "Завод", "Фонд")
    assign(desk, "Ещё", "ФОНД", "Кафедра")
    told = extracts_of(desk.meeting, english, "en")
    assert [one.addressee.text for one in told.extracts] == ["Завод", "Фонд", "Кафедра"]


def test_private_struck_and_rejected_points_have_no_addressee(desk: Desk) -> None:
    desk.do(everyone_arrives)
    desk.do(take_note, "Тайное", NoteKind.ASSIGNMENT, private=True, executors=["Фонд"])
    assign(desk, "Отклонённое", "Завод")
    desk.do(take_vote, last_note_id(desk), 0, 20)
    assert addressees(desk.meeting) == ()
    assert extracts_of(desk.meeting, english, "en").extracts == ()


def test_what_was_promised_at_an_earlier_meeting_is_told_to_whoever_promised(desk: Desk) -> None:
    assign(desk, "Старое", "Фонд")
    origin = Origin("Круглый стол", "2")
    carried = replace(last_note(desk), origin=origin, decided=None)
    meeting = replace(desk.meeting, notes=desk.meeting.notes.put(carried))
    (paper,) = extracts_of(meeting, english, "en").extracts
    (item,) = paper.items
    told = tuple(map(plain, item.notes))
    assert told == ("Старое. Responsible: Фонд. (minutes No. 2). Still open.",)
    assert not item.decisions


def test_a_name_needs_not_be_typed_out_but_says_whom_it_means(desk: Desk) -> None:
    assign(desk, "Аудит", "Фонд развития", "Фонд развития края", "Краевой фонд")
    assert addressees_meant(desk.meeting, "фонд развития") == ("Фонд развития",)
    assert addressees_meant(desk.meeting, "Фонд") == ("Фонд развития", "Фонд развития края")
    assert addressees_meant(desk.meeting, "кра") == ("Краевой фонд",)
    assert addressees_meant(desk.meeting, "никто") == ()


def test_an_extract_is_final_with_the_minutes_and_tells_the_same(
    desk: Desk, clock: HandClock
) -> None:
    assign(desk, "Аудит", "Фонд")
    assert extract(desk, "Фонд").head.draft == "DRAFT"
    clock.advance(hours=3)
    desk.do(close_meeting)
    desk.do(finalise_paper, Document.MINUTES)
    desk.do(change_note, last_note_id(desk), "Иначе", NoteKind.ASSIGNMENT, executors=["Завод"])
    paper = extract(desk, "Фонд")
    assert (paper.head.draft, points(paper)) == ("", [("4.1", "Аудит")])
    assert addressees_meant(desk.meeting, "фонд") == ("Фонд",)


def test_without_an_addressee_a_sentence_stands_below_the_head(desk: Desk) -> None:
    paper = FILED["extract"].printed(desk.meeting)
    text = " ".join(paper.text(0).split())
    assert text.startswith("DRAFT")
    assert text.endswith("Nothing was decided for anybody in particular.")
    assert "EXTRACT from the minutes" in text
