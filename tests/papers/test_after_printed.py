"""The papers after a meeting as they lie on the table: every word, every margin, every page."""

import shutil
import subprocess
from collections.abc import Iterator
from io import BytesIO
from itertools import cycle
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace
from pikepdf import pdfa
from PySide6.QtCore import QRectF

from models.meeting import Meeting
from models.papers.values import Metadata
from reports.archive import without_data
from reports.page import GOST_DUPLEX
from tests.papers.meetings import LONG, empty, held
from tests.papers.printed_after import ALL, FILED, Kind
from tests.reports.reading import Printed, letters, overlaps
from tests.reports.test_text import HOSTILE

DATA = {"meeting.json": b"{}"}
UNPRINTED = ("nothing", "earlier", "more", "number")
"""What is said only where there is nothing, or not all; a list bears no number of its own."""
CAPITAL = 0.655
"""Em: how high capitals without curves stand in the face."""
kinds = pytest.mark.parametrize("kind", ALL.values(), ids=ALL)
filed = pytest.mark.parametrize("kind", FILED.values(), ids=FILED)


@pytest.fixture(scope="module")
def crowded() -> Meeting:
    """Enough people, items and words for a second page of everything."""
    return held(24, items=24, words="Слово за словом о производстве и о кооперации " * 3)


def words_of(value: object) -> Iterator[str]:
    """Every string that is to be printed."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from words_of(part)
    elif isinstance(value, Struct) and not isinstance(value, Metadata):
        for name in value.__struct_fields__:
            if name not in UNPRINTED:
                yield from words_of(getattr(value, name))


@kinds
def test_every_word_is_on_paper_letter_for_letter(kind: Kind) -> None:
    value = kind.value(held(15, items=2, words="Ёлка «Ё» № 3 – слово"))
    printed = Printed(kind.pdf(value))
    on_paper = printed.letters
    assert not [words for words in words_of(value) if letters(words) not in on_paper]


@filed
def test_all_ink_but_the_page_number_stays_inside_the_margins(kind: Kind, crowded: Meeting) -> None:
    printed = Printed(kind.pdf(unmarked(kind.value(crowded))))
    assert len(printed.pages) > 1
    for page in {0, 1, printed.pages[-1]}:
        ink = printed.ink(page, QRectF(0, 19, 210, 278))
        assert ink.left() == pytest.approx(30, abs=0.6)
        assert ink.right() <= 200.4
        assert ink.top() >= 19.7
        assert ink.bottom() <= 277.2


@filed
def test_pages_are_numbered_from_the_second_ten_millimetres_from_the_edge(
    kind: Kind, crowded: Meeting
) -> None:
    value = unmarked(kind.value(crowded))
    printed = Printed(kind.pdf(value))
    assert printed.ink(0, QRectF(0, 0, 210, 19)).isEmpty()
    number = printed.ink(1, QRectF(0, 0, 210, 19))
    assert number.center().x() == pytest.approx(115, abs=0.5)
    assert 10 <= number.top() <= 12
    assert printed.lines(1)[0] == "2"


def test_text_is_set_in_fourteen_points_and_indented(crowded: Meeting) -> None:
    printed = FILED["extract"].printed(crowded)
    assert capitals(printed, "DECIDED:") == pytest.approx(14, abs=0.4)
    assert printed.place("DECIDED:").left() == pytest.approx(30, abs=0.6)
    assert printed.place("1.1. ").left() == pytest.approx(42.5, abs=0.6)


def test_tables_are_set_in_eleven_points(crowded: Meeting) -> None:
    printed = FILED["statistics"].printed(crowded)
    assert capitals(printed, "Turns") == pytest.approx(11, abs=0.4)


def test_the_binding_margin_changes_sides_for_duplex(crowded: Meeting) -> None:
    printed = Printed(
        FILED["assignments"].pdf(FILED["assignments"].value(crowded), page=GOST_DUPLEX)
    )
    table = QRectF(0, 40, 210, 200)
    assert printed.ink(0, table).left() == pytest.approx(30, abs=0.6)
    assert printed.ink(1, table).left() == pytest.approx(10, abs=0.6)


@kinds
def test_markup_prints_as_typed_wherever_it_is_typed(kind: Kind) -> None:
    pdf = kind.pdf(spoiled(kind.value(held(5)), cycle(HOSTILE)))
    on_paper = Printed(pdf).letters.replace("\ufffe", "-")
    assert not [text for text in HOSTILE if letters(text) not in on_paper]
    assert b"/URI" not in pdf
    assert b"/Image" not in pdf


@filed
def test_names_without_end_run_into_nothing_and_over_no_margin(kind: Kind) -> None:
    printed = kind.printed(held(4, words=LONG, name=LONG))
    assert not any(overlaps(printed.boxes(page)) for page in printed.pages)
    assert all(box.right() <= 200.5 for page in printed.pages for box in printed.boxes(page))


@pytest.mark.parametrize("name", ["assignments", "proposals"])
def test_a_cell_of_five_pages_flows_on_and_loses_nothing(name: str) -> None:
    value = FILED[name].value(held(3))
    text = " ".join(f"Предложение{number}" for number in range(3000))
    cells = tuple(text if cell.startswith("Слово –") else cell for cell in value.rows[1])
    printed = Printed(FILED[name].pdf(unmarked(replace(value, rows=(value.rows[0], cells)))))
    assert len(printed.pages) >= 5
    column = letters("".join("".join(body(printed, page)) for page in printed.pages))
    assert all(f"Предложение{number}" in column for number in range(3000))


def test_three_hundred_people_are_all_there_under_a_repeated_heading() -> None:
    meeting = held(300)
    statistics, minutes = (FILED[name].printed(meeting) for name in ("statistics", "short_minutes"))
    for printed in (statistics, minutes):
        on_paper = printed.letters
        assert all(f"Участников{number}" in on_paper for number in range(1, 301))
    assert all("Net" in statistics.text(page) for page in statistics.pages)


@kinds
def test_a_meeting_without_anything_has_the_paper_too(kind: Kind) -> None:
    assert len(kind.printed(empty()).pages) == 1


@filed
def test_drafts_are_marked_on_every_page(kind: Kind, crowded: Meeting) -> None:
    printed = kind.printed(crowded)
    assert all("DRAFT" in printed.text(page) for page in printed.pages)


@kinds
def test_the_same_meeting_gives_the_same_bytes_and_an_archive_takes_them(kind: Kind) -> None:
    value = kind.value(held(3))
    pdf = kind.pdf(value, DATA)
    assert kind.pdf(value, DATA) == pdf
    assert pdfa.validate_written(BytesIO(pdf), "3b").verdict == "pass"
    bare = without_data(pdf)
    assert without_data(pdf) == bare
    assert pdfa.validate_written(BytesIO(bare), "1b").verdict == "pass"


@pytest.mark.skipif(shutil.which("qpdf") is None, reason="qpdf is not installed")
@kinds
def test_qpdf_finds_nothing_wrong(kind: Kind, tmp_path: Path) -> None:
    whole, bare = tmp_path / "whole.pdf", tmp_path / "bare.pdf"
    whole.write_bytes(kind.pdf(kind.value(held(16)), DATA))
    bare.write_bytes(without_data(whole.read_bytes()))
    for file in (whole, bare):
        checked = subprocess.run(["qpdf", "--check", file], capture_output=True, text=True)
        assert (checked.returncode, checked.stderr) == (0, "")


def test_the_outline_leads_to_every_item_or_addressee(crowded: Meeting) -> None:
    minutes, extracts = (FILED[name] for name in ("short_minutes", "extract"))
    titles = [title for title, _ in minutes.printed(crowded).outline()]
    assert len(titles) == len(crowded.items) + 1
    addressee, _page = extracts.printed(crowded).outline()[0]
    assert addressee == "Участников1\u00a0И.О."


def spoiled(value: object, texts: Iterator[str]) -> object:
    """One of the texts in place of every string but the language, each in its turn."""
    if isinstance(value, str):
        return next(texts)
    if isinstance(value, tuple):
        return tuple(spoiled(part, texts) for part in value)
    if isinstance(value, Struct):
        names = [name for name in value.__struct_fields__ if name != "language"]
        return replace(value, **{name: spoiled(getattr(value, name), texts) for name in names})
    return value


def unmarked(value: object) -> object:
    """Without the mark of a draft, which stands in the margin."""
    if isinstance(value, tuple):
        return tuple(map(unmarked, value))
    if isinstance(value, Struct):
        changed = {name: unmarked(getattr(value, name)) for name in value.__struct_fields__}
        return replace(value, **{**changed, **({"draft": ""} if "draft" in changed else {})})
    return value


def body(printed: Printed, page: int) -> list[str]:
    """The lines of a page but its number."""
    lines = printed.lines(page)
    return lines[1:] if lines[0] == str(page + 1) else lines


def capitals(printed: Printed, words: str) -> float:
    """The type size in points, from how high the first letter of these words stands."""
    page = printed.page_of(words)
    first = printed.place(words, page)
    letter = QRectF(first.left() - 0.2, first.top() - 1, 2.6, first.height() + 2)
    return printed.ink(page, letter, dots=16).height() / CAPITAL / 25.4 * 72
