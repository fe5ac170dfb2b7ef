"""A DOCX of our page: margins, real styles, running marks, page numbers; the same bytes again."""

from collections.abc import Mapping
from datetime import UTC
from io import BytesIO
from types import MappingProxyType
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from docx import Document
from docx.document import Document as Docx
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.section import Section
from docx.shared import Mm, Pt, RGBColor
from docx.styles.style import ParagraphStyle
from docx.text.paragraph import Paragraph

from models.papers.values import Metadata
from reports.page import PageStyle
from reports.text import one_line
from reports.typesetter import Marks

FACE = "Times New Roman"
LOCALES: Mapping[str, str] = MappingProxyType({"ru": "ru-RU", "en": "en-GB"})
LINE, CENTRED, WORD, CORNER, SMALL, CELL = "Line", "Centred", "Word", "Corner", "Small", "Cell"
ITEM, TITLE, TEXT = "Heading 1", "Title", "Normal"
_NUMBER_SIZE, _MARK_SIZE, _VERSION_SIZE = 12, 10, 8
_NATURAL = 1.15
"""The line distance that a word processor gives this face by itself, in parts of its size."""
_OLDEST = (1980, 1, 1, 0, 0, 0)
"""What a ZIP file can say at the least: the time of writing is nobody's business."""


def new_document(page: PageStyle, metadata: Metadata, marks: Marks) -> Docx:
    """An empty document on this page, with its styles and with what runs on every sheet."""
    document = Document()
    _name(document, metadata)
    _style(document, page, metadata.language)
    _lay_out(document.sections[0], page, marks)
    if page.mirrored:
        document.settings.element.insert(0, OxmlElement("w:mirrorMargins"))
    return document


def add_part(document: Docx, page: PageStyle, marks: Marks) -> None:
    """What follows stands on sheets of its own and counts its own pages."""
    section = document.add_section()
    section.header.is_linked_to_previous = False
    section.footer.is_linked_to_previous = False
    section.first_page_header.is_linked_to_previous = False
    section.first_page_footer.is_linked_to_previous = False
    _lay_out(section, page, marks)
    numbering = OxmlElement("w:pgNumType")
    numbering.set(qn("w:start"), "1")
    margins = section._sectPr.find(qn("w:pgMar"))
    assert margins is not None
    margins.addnext(numbering)


def bytes_of(document: Docx) -> bytes:
    """The file; the same document gives the same bytes."""
    written, output = BytesIO(), BytesIO()
    document.save(written)
    with ZipFile(written) as source, ZipFile(output, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            info = ZipInfo(name, _OLDEST)
            info.compress_type = ZIP_DEFLATED
            target.writestr(info, source.read(name))
    return output.getvalue()


def _name(document: Docx, metadata: Metadata) -> None:
    created = metadata.created.astimezone(UTC).replace(tzinfo=None)
    properties = document.core_properties
    properties.title = one_line(metadata.title)[:255]
    properties.subject = one_line(metadata.subject)[:255]
    properties.author = one_line(metadata.author)[:255]
    properties.version = one_line(metadata.version)[:255]
    properties.language = LOCALES.get(metadata.language, metadata.language)
    properties.created = properties.modified = created
    properties.last_modified_by = properties.comments = ""


def _style(document: Docx, page: PageStyle, language: str) -> None:
    text = _paragraph_style(document, TEXT, page.text_size)
    text.paragraph_format.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    text.paragraph_format.first_line_indent = Mm(page.indent)
    text.paragraph_format.line_spacing = page.leading / _NATURAL
    text.paragraph_format.space_after = Pt(0)
    text.paragraph_format.widow_control = True
    spoken = OxmlElement("w:lang")
    spoken.set(qn("w:val"), LOCALES.get(language, language))
    text.element.get_or_add_rPr().append(spoken)
    left, centre = WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER
    for name, alignment, size in (
        (LINE, left, page.text_size),
        (WORD, left, page.text_size),
        (CORNER, left, page.text_size),
        (CENTRED, centre, page.text_size),
        (TITLE, centre, page.text_size),
        (ITEM, left, page.text_size),
        (SMALL, left, page.table_size),
        (CELL, left, page.table_size),
    ):
        style = _paragraph_style(document, name, size)
        style.paragraph_format.alignment = alignment
        style.paragraph_format.first_line_indent = Mm(0)
        style.paragraph_format.space_before = style.paragraph_format.space_after = Pt(0)
    cell = document.styles[CELL].paragraph_format
    cell.space_before, cell.space_after = Pt(1), Pt(2)
    for name in (TITLE, ITEM):
        document.styles[name].font.bold = True
    for name in (ITEM, WORD):
        document.styles[name].paragraph_format.keep_with_next = True
    corner = document.styles[CORNER].paragraph_format
    corner.left_indent = Mm(page.width - page.left - page.right - page.corner_width)


def _paragraph_style(document: Docx, name: str, size: float) -> ParagraphStyle:
    """The built-in style of this name, or a new one; in our face, black, and nothing else."""
    known = {style.name for style in document.styles}
    if name not in known:
        document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH).base_style = document.styles[TEXT]
    style = document.styles[name]
    assert isinstance(style, ParagraphStyle)
    style.font.name = FACE
    style.font.size = Pt(size)
    style.font.color.rgb = RGBColor(0, 0, 0)
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for attribute in ("w:ascii", "w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(attribute), FACE)
    for theme in ("w:asciiTheme", "w:hAnsiTheme", "w:cstheme", "w:eastAsiaTheme"):
        fonts.attrib.pop(qn(theme), None)
    for border in style.element.findall(f".//{qn('w:pBdr')}"):
        border.getparent().remove(border)
    return style


def _lay_out(section: Section, page: PageStyle, marks: Marks) -> None:
    section.page_width, section.page_height = Mm(page.width), Mm(page.height)
    section.left_margin, section.right_margin = Mm(page.left), Mm(page.right)
    section.top_margin, section.bottom_margin = Mm(page.top), Mm(page.bottom)
    section.header_distance = section.footer_distance = Mm(page.number_from_edge)
    section.different_first_page_header_footer = True
    middle = Mm((page.width - page.left - page.right) / 2)
    edge = Mm(page.width - page.left - page.right)
    for header, numbered in ((section.first_page_header, False), (section.header, True)):
        line = _only_line(header.paragraphs[0], middle, edge)
        line.add_run("\t")
        if numbered:
            _page_number(line)
        line.add_run("\t")
        _mark(line, marks.draft)
    for footer in (section.first_page_footer, section.footer):
        line = _only_line(footer.paragraphs[0], middle, edge)
        line.add_run("\t")
        _mark(line, marks.sample)
        line.add_run("\t" + one_line(marks.version)).font.size = Pt(_VERSION_SIZE)


def _only_line(paragraph: Paragraph, middle: Mm, edge: Mm) -> Paragraph:
    paragraph.style = LINE
    paragraph.paragraph_format.line_spacing = 1
    paragraph.paragraph_format.tab_stops.add_tab_stop(middle, WD_TAB_ALIGNMENT.CENTER)
    paragraph.paragraph_format.tab_stops.add_tab_stop(edge, WD_TAB_ALIGNMENT.RIGHT)
    return paragraph


def _mark(paragraph: Paragraph, text: str) -> None:
    run = paragraph.add_run(one_line(text))
    run.bold = True
    run.font.size = Pt(_MARK_SIZE)


def _page_number(paragraph: Paragraph) -> None:
    run = paragraph.add_run()
    run.font.size = Pt(_NUMBER_SIZE)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._r.append(element)
