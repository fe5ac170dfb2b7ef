"""The full protocol as it lies on the table."""

import pytest
from msgspec.structs import replace

from models.papers.values import Signature, Statement
from reports.minutes import minutes_pdf
from tests.reports.reading import Printed, letters, overlaps, strings
from tests.reports.samples import ANNEX, MINUTES, UNMARKED, decision, item, participants


@pytest.fixture(scope="module")
def printed() -> Printed:
    return Printed(minutes_pdf(MINUTES))


def short(**changes: object) -> Printed:
    return Printed(minutes_pdf(replace(MINUTES, annex=None, **changes)))


def test_every_word_of_the_minutes_is_on_paper_letter_for_letter(printed: Printed) -> None:
    metadata = set(strings(MINUTES.head.metadata))
    for words in strings(MINUTES):
        if words not in metadata:
            assert letters(words.replace("{sheets}", "2")) in printed.letters


def test_the_requisites_come_in_the_order_of_the_standard(printed: Printed) -> None:
    head = printed.text(0)
    places = [
        head.index(words)
        for words in (
            "Министерство",
            "ПРОТОКОЛ",
            "заседания круглого",
            "16 октября",
            "г. Комсомольск",
            "Председательствующий",
            "Секретарь",
            "Присутствовали",
            "ПОВЕСТКА ДНЯ:",
            "СЛУШАЛИ:",
        )
    ]
    assert places == sorted(places)


def test_decisions_are_numbered_by_item_and_point_in_the_order_taken(printed: Printed) -> None:
    numbers = [d.number + "." for one in MINUTES.items for d in one.decisions]
    starts = [line.split()[0] for page in printed.pages for line in printed.lines(page) if line]
    assert [start for start in starts if start in numbers] == numbers


def test_heard_and_decided_stand_at_the_left_margin_and_paragraphs_are_indented(
    printed: Printed,
) -> None:
    assert printed.place("СЛУШАЛИ:", 0).left() == pytest.approx(30, abs=0.6)
    assert printed.place("РЕШИЛИ:").left() == pytest.approx(30, abs=0.6)
    assert printed.place("Белозёров П.И. – К", 0).left() == pytest.approx(42.5, abs=0.6)


def test_day_and_number_stand_on_one_line_at_the_two_margins(printed: Printed) -> None:
    day, number = printed.place("16 октября 2025", 0), printed.place("№ 3", 0)
    assert day.left() == pytest.approx(30, abs=0.6)
    assert number.right() == pytest.approx(200, abs=0.6)
    assert day.top() == pytest.approx(number.top(), abs=0.5)
    assert printed.place("г. Комсомольск", 0).top() > day.bottom()


def test_the_name_of_a_signer_is_level_with_the_last_line_of_a_long_post(printed: Printed) -> None:
    page = printed.page_of("А.С. Абакумов")
    name, post = printed.place("А.С. Абакумов", page), printed.place("и торговли края", page)
    assert name.center().y() == pytest.approx(post.center().y(), abs=1)
    assert name.left() > post.right() + 30


def test_the_chair_signs_above_the_secretary(printed: Printed) -> None:
    page = printed.page_of("А.С. Абакумов")
    assert printed.place("А.С. Абакумов", page).bottom() < printed.place("А.П. Савельева").top()


def test_the_mark_names_the_counted_sheets_of_the_annex(printed: Printed) -> None:
    sheets = len(printed.pages) - printed.page_of(ANNEX.corner[1])
    assert sheets == 2
    assert f"Список участников на {sheets} л. в 1 экз." in printed.text(printed.pages[-3])


def test_the_corner_of_the_annex_is_top_right(printed: Printed) -> None:
    page = printed.page_of(ANNEX.corner[1])
    corner = printed.place(ANNEX.corner[1], page)
    assert corner.left() >= 120 - 0.6
    assert corner.right() <= 200
    assert printed.place("Приложение", page).left() == pytest.approx(corner.left(), abs=0.6)


def test_the_list_repeats_its_heading_and_never_ends_a_page_with_a_group(printed: Printed) -> None:
    groups = {group.name for group in ANNEX.groups}
    for page in printed.pages[-2:]:
        assert "Фамилия, имя, отчество" in printed.text(page)
        assert printed.lines(page)[-1] not in groups


def test_a_column_of_remarks_without_remarks_is_left_out() -> None:
    groups = tuple(
        replace(group, rows=tuple(replace(row, remark="") for row in group.rows))
        for group in ANNEX.groups
    )
    printed = Printed(minutes_pdf(replace(MINUTES, annex=replace(ANNEX, groups=groups))))
    assert "Примечание" not in printed.text(printed.pages[-1])


def test_draft_and_sample_are_marked_on_every_page(printed: Printed) -> None:
    assert all("ПРОЕКТ" in printed.text(page) for page in printed.pages)
    assert all("ОБРАЗЕЦ" in printed.text(page) for page in printed.pages)


def test_final_minutes_bear_no_mark() -> None:
    printed = Printed(minutes_pdf(replace(UNMARKED, annex=None)))
    assert "ПРОЕКТ" not in printed.letters
    assert "ОБРАЗЕЦ" not in printed.letters


def test_a_speaker_without_a_note_is_printed_by_name_alone(printed: Printed) -> None:
    assert any("Калашников-Стрельцов К.В." in printed.lines(page) for page in printed.pages)


def test_a_question_is_printed_as_a_question(printed: Printed) -> None:
    assert "Лебедев Н.Ю. (вопрос) – Какие обязательства перенесены?" in printed.text(0)


def test_a_deferred_item_says_so_and_has_no_empty_parts() -> None:
    printed = short(items=(item("1", "О кооперации", state="Рассмотрение отложено."),))
    assert "Рассмотрение отложено." in printed.text(0)
    assert all(word not in printed.letters for word in ("СЛУШАЛИ", "ВЫСТУПИЛИ", "РЕШИЛИ"))


def test_the_outline_leads_to_every_item_and_to_the_annex(printed: Printed) -> None:
    outline = printed.outline()
    titles = [f"{one.number}. {one.title}" for one in MINUTES.items]
    assert [title for title, _ in outline] == [*titles, ANNEX.title]
    assert all(letters(title) in letters(printed.text(page)) for title, page in outline[2:])


def test_three_hundred_participants_a_long_note_and_long_names_lose_and_overlap_nothing() -> None:
    surname = "Длиннофамильный" * 14
    note = " ".join(f"Предложение{n}" for n in range(2500))
    minutes = replace(
        MINUTES,
        items=(
            item(
                "1",
                surname,
                spoke=(Statement(surname, "", (note,)),),
                decisions=(decision("1.1", surname, surname),),
            ),
        ),
        annex=replace(ANNEX, groups=participants(300)),
        signatures=(Signature(surname, surname), Signature("Секретарь", "А.П. Савельева")),
    )
    printed = Printed(minutes_pdf(minutes))
    assert letters(note) in letters_without_marks(printed)
    assert letters_without_marks(printed).count(surname) >= 4
    assert "300" in printed.text(printed.pages[-1])
    assert not any(overlaps(printed.boxes(page)) for page in printed.pages)
    assert all(box.right() <= 200.5 for page in printed.pages for box in printed.boxes(page))


def letters_without_marks(printed: Printed) -> str:
    """The text of all pages without the numbers and marks in the margins."""
    body = []
    for page in printed.pages:
        margin = 2 if printed.lines(page)[1].startswith("ОБРАЗЕЦ") else 0
        body += printed.lines(page)[margin:]
    return letters("".join(body))
