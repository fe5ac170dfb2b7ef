"""The page to go on by pen with: where the meeting stands, on one page whatever the meeting."""

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st
from msgspec.structs import replace

from models.acts.agenda import defer_item, next_item, start_break, start_item
from models.acts.floor import give_floor, pause_speech, point_of_order
from models.acts.notes import take_note, take_vote
from models.acts.people import everyone_arrives, leave
from models.acts.queue import close_list, hold_request, request_floor
from models.desk import Desk
from models.kinds import NoteKind
from models.meeting import Meeting
from models.papers.during.fallback import fallback_of
from models.papers.during.values import Fallback, FallbackLine, FallbackPart
from models.papers.values import Labelled
from models.readings.final_papers import last_instant
from reports.fallback import LEAST_PEN_ROWS, SHEET, fallback_pdf
from tests.models.table import (
    ABAKUMOV,
    GULYAEV,
    LEAN,
    LEBEDEV,
    MACHINES,
    MORNING,
    HandClock,
    english,
    last_note_id,
)
from tests.papers.meetings import LONG, empty, held
from tests.papers.plain_words import plain
from tests.reports.reading import Printed, letters, overlaps

LINES = FallbackPart("Часть", (), "Пусто")
PAGE = Fallback(
    metadata=fallback_of(empty(), empty().opened or HandClock().at, english, "en").metadata,
    sample="",
    title="ХОД ЗАСЕДАНИЯ НА 11:34",
    heading="Круглый стол",
    day_and_place="16 октября 2025 г.",
    agenda=LINES,
    floor=Labelled("Слово имеет", "Гуляев С.А."),
    queue=LINES,
    decisions=LINES,
    proposals=LINES,
    earlier="раньше: ещё {count}",
    more="и ещё {count}",
    speakers=("Выступающий", "Начало", "Конец"),
    decided=("Решили", "Кто, срок"),
)

texts = st.text(alphabet="абв гд{}<&\n", min_size=1, max_size=900) | st.just(LONG)
lines = st.lists(
    st.builds(FallbackLine, lead=st.sampled_from(["", "10:00–10:25"]), text=texts), max_size=20
)


def fallback(desk: Desk, clock: HandClock) -> Fallback:
    return fallback_of(desk.meeting, clock.at, english, "en")


def told(part: FallbackPart) -> list[tuple[str, str, str]]:
    return [(line.lead, plain(line.text), plain(line.tail)) for line in part.lines]


def part(count: int, here: int = 0) -> FallbackPart:
    return FallbackPart("Часть", tuple(line(number) for number in range(count)), "Пусто", here)


def line(number: int) -> FallbackLine:
    return FallbackLine(f"{number}.", f"строка №{number}.", "кто")


def shown(printed: Printed, count: int) -> list[int]:
    text = letters(printed.text(0))
    return [number for number in range(count) if f"строка№{number}–" in text]


def test_the_title_says_the_day_and_the_minute(desk: Desk, clock: HandClock) -> None:
    clock.advance(hours=1, minutes=34)
    paper = fallback(desk, clock)
    assert (paper.title, plain(paper.day_and_place)) == (
        "THE MEETING AS OF 11:34",
        "16 October 2025, г. Комсомольск-на-Амуре",
    )


def test_the_agenda_tells_when_items_went_where_it_stands_and_when_the_next_are_expected(
    desk: Desk, clock: HandClock
) -> None:
    clock.advance(minutes=30)
    desk.do(start_item, LEAN)
    desk.do(defer_item, MACHINES)
    rows = told(fallback(desk, clock).agenda)
    marked = {row[1][:2]: (row[0], row[2]) for row in rows}
    assert marked["4."] == ("10:00–10:30", "")
    assert marked["5."] == ("10:30", "now")
    assert marked["6."] == ("", "deferred")
    here = fallback(desk, clock).agenda
    assert here.lines[here.here].strong


def test_who_has_the_floor_for_how_long_and_who_is_interrupted(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=2)
    desk.do(point_of_order, LEBEDEV)
    clock.advance(seconds=20)
    first, second = plain(fallback(desk, clock).floor.text).split("; ")
    assert first.startswith("Лебедев Н.Ю.")
    assert first.endswith("point of order, since 10:02, spoken 0:20 min of 1:00 min")
    assert second.startswith("then again Гуляев С.А.")


def test_a_pause_does_not_count_and_a_break_is_told(desk: Desk, clock: HandClock) -> None:
    assert fallback(desk, clock).floor.text == "nobody"
    desk.do(give_floor, GULYAEV)
    clock.advance(minutes=2)
    desk.do(pause_speech)
    clock.advance(minutes=20)
    assert "spoken 2:00 min" in fallback(desk, clock).floor.text
    desk.do(next_item)
    desk.do(start_break)
    assert fallback(desk, clock).floor.text == "Break since 10:22"


def test_the_queue_stands_in_order_with_who_is_held_and_who_has_left(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(everyone_arrives)
    for who in (GULYAEV, LEBEDEV, ABAKUMOV):
        desk.do(request_floor, who)
    desk.do(hold_request, desk.meeting.queue[1].id)
    desk.do(leave, ABAKUMOV)
    desk.do(close_list)
    queue = fallback(desk, clock).queue
    assert queue.title == "Waiting; the list is closed"
    marks = [(lead, text.split(",")[0], tail) for lead, text, tail in told(queue)]
    assert marks[0] == ("1.", "Гуляев С.А.", "speech")
    assert ("Лебедев Н.Ю.", "speech, held") in [(name, tail) for _, name, tail in marks]
    assert ("Абакумов А.С.", "speech, has left") in [(name, tail) for _, name, tail in marks]


def test_decisions_say_who_and_when_and_nothing_private_or_rejected_is_on_it(
    desk: Desk, clock: HandClock
) -> None:
    desk.do(everyone_arrives)
    desk.do(take_note, "Аудит", NoteKind.ASSIGNMENT, executors=["Фонд"], due_words="ежемесячно")
    desk.do(take_note, "Тайное", NoteKind.DECISION, private=True)
    desk.do(take_note, "Отклонённое", NoteKind.DECISION)
    desk.do(take_vote, last_note_id(desk), 0, 20)
    desk.do(take_note, "Создать группу", NoteKind.PROPOSAL, participant=GULYAEV)
    paper = fallback(desk, clock)
    assert told(paper.decisions) == [("4.1.", "Аудит", "Фонд, ежемесячно")]
    assert told(paper.proposals) == [("–", "Создать группу", "Гуляев С.А.")]


def test_what_does_not_fit_is_counted_and_the_current_item_is_never_left_out() -> None:
    printed = Printed(fallback_pdf(replace(PAGE, agenda=part(90, here=40))))
    there = shown(printed, 90)
    assert 40 in there
    assert there == [*range(there[0], there[-1] + 1)]
    assert f"раньше: ещё {there[0]}" in printed.text(0)
    assert f"и ещё {89 - there[-1]}" in printed.text(0)


@pytest.mark.parametrize(
    "meeting",
    [empty(), held(300, close=False), held(5, words=LONG, name=LONG, close=False)],
    ids=["nobody", "three hundred who wait", "names without end"],
)
def test_a_meeting_of_any_size_is_one_page(meeting: Meeting) -> None:
    now = last_instant(meeting) or MORNING
    printed = Printed(fallback_pdf(fallback_of(meeting, now, english, "en")))
    assert len(printed.pages) == 1
    assert not overlaps(printed.boxes(0))


def test_of_three_hundred_who_wait_the_first_are_named_and_the_rest_counted() -> None:
    meeting = held(300, close=False)
    now = last_instant(meeting) or MORNING
    text = plain(Printed(fallback_pdf(fallback_of(meeting, now, english, "en"))).text(0))
    named = [number for number in range(2, 301) if f"\n{number - 1}. Участников{number} " in text]
    assert named[:10] == [*range(2, 12)]
    assert f"and {299 - len(named)} more" in text


def test_an_initial_keeps_its_stop_before_a_deadline_and_a_sentence_does_not() -> None:
    rows = ("Поручить: Белова А. И.", "Провести аудит.")
    decided = tuple(FallbackLine("1.1.", text, "до 20 декабря") for text in rows)
    paper = replace(PAGE, decisions=replace(LINES, lines=decided))
    text = plain(Printed(fallback_pdf(paper)).text(0))
    assert "Белова А. И. – до 20 декабря" in text
    assert "Провести аудит – до 20 декабря" in text


def test_what_is_too_long_is_cut_off_between_words() -> None:
    words = ["субсидии,", "гранты,", "лизинг", "и", "поддержка", "предприятий"] * 12
    lines = [FallbackLine("1.1.", " ".join(words[start:]), "до 20 декабря") for start in range(6)]
    paper = replace(PAGE, decisions=replace(LINES, lines=tuple(lines)))
    text = " ".join(plain(Printed(fallback_pdf(paper)).text(0)).split())
    last = [part.rpartition(" ")[2] for part in text.split("…")[:-1]]
    assert len(last) == 6
    assert {*last} <= {word.rstrip(",") for word in words}


def test_a_word_without_end_is_cut_where_there_is_no_more_room() -> None:
    decided = (FallbackLine("1.1.", "Слово " + "безконца" * 60, "до 20 декабря"),)
    paper = replace(PAGE, decisions=replace(LINES, lines=decided))
    text = plain(Printed(fallback_pdf(paper)).text(0))
    assert "безконцабезконца" in text
    assert "… – до 20 декабря" in text


def test_there_is_always_room_to_write() -> None:
    everything = replace(
        PAGE, agenda=part(90, 45), queue=part(300), decisions=part(90, 89), proposals=part(90)
    )
    table = Printed(fallback_pdf(everything)).place("Выступающий", 0)
    assert (297 - SHEET.bottom - table.bottom()) / 8 >= LEAST_PEN_ROWS


@settings(max_examples=15, suppress_health_check=[HealthCheck.too_slow])
@given(*(lines,) * 4, texts, texts)
def test_it_is_one_page_whatever_the_meeting(
    agenda: list[FallbackLine],
    queue: list[FallbackLine],
    decisions: list[FallbackLine],
    proposals: list[FallbackLine],
    floor: str,
    heading: str,
) -> None:
    parts = {
        name: FallbackPart("Часть", tuple(rows), "Пусто", max(len(rows) - 1, 0))
        for name, rows in (
            ("agenda", agenda),
            ("queue", queue),
            ("decisions", decisions),
            ("proposals", proposals),
        )
    }
    paper = replace(PAGE, floor=Labelled("Слово", floor), heading=heading, **parts)
    assert len(Printed(fallback_pdf(paper)).pages) == 1
