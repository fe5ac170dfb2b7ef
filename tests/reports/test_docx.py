"""The protocol for those who edit it: the same words in the same order, real styles and tables."""

import shutil
import subprocess
from functools import cache
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from msgspec.structs import replace

from models.papers.minutes import minutes_of
from models.papers.values import Minutes, Signature
from reports.docx.minutes import minutes_docx
from reports.minutes import minutes_pdf
from reports.page import GOST, GOST_DUPLEX
from tests.pages import held
from tests.reports.reading import Printed, letters
from ui.language import Words

OFFICE = shutil.which("soffice")
office = pytest.mark.skipif(OFFICE is None, reason="LibreOffice is not installed")
MARKS = 2
"""Lines on top of every page: number and draft mark, sample mark."""


@cache
def minutes() -> Minutes:
    return minutes_of(held("ru"), Words("ru"), "ru")


@cache
def written() -> bytes:
    return minutes_docx(minutes())


@cache
def printed_text() -> str:
    """The text of the PDF without what runs on every page and headings that are repeated."""
    assert minutes().annex
    heading = letters("".join(minutes().annex.columns))
    pdf = Printed(minutes_pdf(minutes()))
    text = "".join(letters("".join(pdf.lines(page)[MARKS:])) for page in pdf.pages)
    first, *others = text.split(heading)
    return first + heading + "".join(others)


def test_the_words_are_those_of_the_pdf_in_the_same_order() -> None:
    document = Document(BytesIO(written()))
    texts: list[str] = []
    for part in document.iter_inner_content():
        if hasattr(part, "rows"):
            rows = [[cell.text for cell in row.cells] for row in part.rows]
            texts += [text for row in rows for text in dict.fromkeys(row)]
        else:
            texts.append(part.text)
    assert letters("".join(texts)) == printed_text()


def test_points_of_a_section_stand_under_its_title() -> None:
    place, item = next((n, one) for n, one in enumerate(minutes().items) if len(one.decisions) > 1)
    first, *others = item.decisions
    decisions = (first, *(replace(one, section="Кадры.") for one in others))
    items = list(minutes().items)
    items[place] = replace(item, decisions=decisions)
    document = Document(BytesIO(minutes_docx(replace(minutes(), items=tuple(items)))))
    texts = [letters(one.text) for one in document.paragraphs]
    title = texts.index("Кадры:")
    assert letters(first.text) in "".join(texts[:title])
    assert texts[title + 1].endswith(letters(others[0].text))
    assert texts.count("Кадры:") == 1


def office_lines(written: bytes) -> list[str]:
    """The lines as LibreOffice sets them."""
    with TemporaryDirectory() as folder:
        place = Path(folder)
        (place / "minutes.docx").write_bytes(written)
        convert(place, "pdf")
        pdf = Printed((place / "minutes.pdf").read_bytes())
    return [line.strip() for page in pdf.pages for line in pdf.lines(page)]


def convert(place: Path, kind: str) -> None:
    own = f"-env:UserInstallation={(place / 'office').as_uri()}"
    command = (str(OFFICE), own, "--headless", "--convert-to", kind, "minutes.docx")
    subprocess.run(command, cwd=place, check=True, capture_output=True, timeout=100)


@office
def test_libreoffice_opens_it_and_reads_the_text_of_the_pdf(tmp_path: Path) -> None:
    (tmp_path / "minutes.docx").write_bytes(written())
    convert(tmp_path, "txt:Text")
    text = (tmp_path / "minutes.txt").read_text(encoding="utf-8-sig")
    assert letters(text) == printed_text()


def test_items_are_headings_and_speech_is_text() -> None:
    document = Document(BytesIO(written()))
    headings = [one.text for one in document.paragraphs if one.style.name == "Heading 1"]
    assert len(headings) == len(minutes().items)
    assert document.paragraphs[-1].style.name != "Heading 1"


def test_the_heading_of_the_distribution_list_stays_with_the_list() -> None:
    value = replace(minutes(), distribution=("Рассылка:", "Фонд", "Завод"))
    lines = Document(BytesIO(minutes_docx(value))).paragraphs
    (place,) = (place for place, one in enumerate(lines) if one.text == "Рассылка:")
    kept = [one.paragraph_format.keep_with_next for one in lines[place : place + 3]]
    assert kept == [True, False, False]


def test_what_belongs_to_a_decision_is_not_stretched_over_the_line() -> None:
    lines = {line for item in minutes().items for one in item.decisions for line in one.lines}
    told = [one for one in Document(BytesIO(written())).paragraphs if one.text in lines]
    assert told
    assert {one.alignment for one in told} == {WD_ALIGN_PARAGRAPH.LEFT}


@office
def test_a_double_surname_stands_on_one_line_in_the_stamp_and_below_the_minutes() -> None:
    stamp = ("УТВЕРЖДАЮ", "____________ М.И. Сидоров-Задунайский")
    signer = Signature("Председательствующий", "А.К. Воскресенская-Преображенская")
    head = replace(minutes().head, approval=stamp)
    written = minutes_docx(replace(minutes(), head=head, signatures=(signer,), annex=None))
    lines = office_lines(written)
    assert stamp[1] in lines
    assert any(line.endswith(signer.name) for line in lines)


@office
def test_a_column_of_the_annex_is_as_wide_as_its_longest_word() -> None:
    annex = minutes().annex
    assert annex
    first, *others = annex.groups
    rows = (replace(first.rows[0], remark="приглашённый"), *first.rows[1:])
    with_remark = replace(annex, groups=(replace(first, rows=rows), *others))
    written = minutes_docx(replace(minutes(), annex=with_remark))
    assert "приглашённый" in " ".join(office_lines(written)).split()


def test_the_heading_of_the_table_is_repeated_and_no_row_is_parted() -> None:
    table = Document(BytesIO(written())).tables[-1]
    first, *others = (row._tr for row in table.rows)
    assert first.find(f".//{qn('w:tblHeader')}") is not None
    assert all(row.find(f".//{qn('w:cantSplit')}") is not None for row in (first, *others))


def test_pages_are_numbered_by_a_field_from_the_second_and_the_annex_begins_anew() -> None:
    document = Document(BytesIO(written()))
    for section in document.sections:
        assert section.different_first_page_header_footer
        assert "PAGE" in section.header._element.xml
        assert "PAGE" not in section.first_page_header._element.xml
    assert 'w:pgNumType w:start="1"' in document.sections[-1]._sectPr.xml


def test_the_page_is_that_of_the_pdf() -> None:
    section = Document(BytesIO(written())).sections[0]
    sides = (section.left_margin, section.right_margin, section.top_margin)
    assert [round(side.mm) for side in sides if side] == [GOST.left, GOST.right, GOST.top]
    mirrored = Document(BytesIO(minutes_docx(minutes(), GOST_DUPLEX))).settings.element
    assert mirrored.find(qn("w:mirrorMargins")) is not None


def test_the_same_minutes_give_the_same_bytes_and_no_person_is_named_as_author() -> None:
    assert minutes_docx(minutes()) == written()
    properties = Document(BytesIO(written())).core_properties
    assert properties.author == held("ru").details.organiser
    assert properties.created == minutes().head.metadata.created


def test_typed_markup_is_text() -> None:
    value = replace(minutes(), present=("<b>&amp;</b> _x000D_ \x0b",), annex=None)
    document = Document(BytesIO(minutes_docx(value)))
    assert any("<b>&amp;</b> _x000D_" in one.text for one in document.paragraphs)
