"""Stories in, the bytes of an archivable PDF out."""

from collections.abc import Callable, Mapping, Sequence
from io import BytesIO
from types import MappingProxyType
from typing import Any

from msgspec import Struct
from reportlab.lib.units import mm
from reportlab.pdfbase.pdfdoc import PDFArray, PDFName, PDFStream, PDFZCompress
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    DocIf,
    Flowable,
    Frame,
    NextPageTemplate,
    PageBreak,
    PageTemplate,
    Spacer,
)

from models.papers.values import Metadata
from reports import fonts
from reports.archive import archived
from reports.keeping import WithFirstLines
from reports.page import PageStyle
from reports.text import one_line

_PageBeginning = Callable[[Canvas, Any], None]

NOTHING_ATTACHED: Mapping[str, bytes] = MappingProxyType({})
PROOF: Mapping[str, bytes] = MappingProxyType({})
"""In the place of what is attached: the same pages as a plain PDF, made faster, to be looked at."""
_FIRST = "first"
_NEXT = "next"
_BLANK = "blank"
_MARK_SIZE = 10
_NUMBER_SIZE = 12
_VERSION_SIZE = 8
_CAP_HEIGHT = 0.68
"""Em: how high digits and capitals of Tinos stand, rounded up."""
_DEPTH = 0.25
"""Em: how far its letters reach below the line, rounded up."""


class Marks(Struct, frozen=True):
    """On every page: `draft` top right in bold, `sample` centred at the foot, `version` small at
    the right of the foot; each may be empty."""

    draft: str = ""
    sample: str = ""
    version: str = ""


def publish(
    parts: Sequence[list[Flowable]],
    metadata: Metadata,
    page: PageStyle,
    marks: Marks,
    attachments: Mapping[str, bytes] = NOTHING_ATTACHED,
) -> bytes:
    """Set the parts, each on its own sheets, and archive them as PDF/A-3b.

    Every part counts its own pages, the first without a number. The same arguments give the
    same bytes; `attachments` are file names with contents, or PROOF.
    """
    if attachments is PROOF:
        return _set(parts, metadata, page, marks)
    return archived(_set(parts, metadata, page, marks), attachments, metadata.created)


def _set(
    parts: Sequence[list[Flowable]], metadata: Metadata, page: PageStyle, marks: Marks
) -> bytes:
    """Of the document nothing is kept in memory but its bytes."""
    document = _Document(page, metadata, marks)
    document.build(_joined(parts, page))
    document.canv._doc = None  # type: ignore[attr-defined]
    return document.file.content


def count_pages(story: list[Flowable], page: PageStyle) -> int:
    """How many pages a part takes; the story is used up."""
    document = _Document(page, None, Marks())
    document.build(list(story))
    return document.page


class _File(BytesIO):
    """What ReportLab writes, at once and as a whole; no copy is made of it."""

    content = b""

    def write(self, content: Any) -> int:
        self.content = bytes(content)
        return len(self.content)


class _Compressed(PDFStream):
    """The text of a page; once it is written, nothing is kept of it."""

    def __init__(self, text: str) -> None:
        super().__init__(content=PDFZCompress.encode(text))
        self.dictionary["Filter"] = PDFArray([PDFName(PDFZCompress.pdfname)])

    def format(self, document: object) -> bytes:
        written: bytes = super().format(document)
        self.content = b""
        return written


class _Document(BaseDocTemplate):
    """One text frame a page; numbers and marks in the margins."""

    def __init__(self, page: PageStyle, metadata: Metadata | None, marks: Marks) -> None:
        fonts.register()
        self._style = page
        self._marks = marks
        self.file = _File()
        self.part_began = 1
        super().__init__(
            self.file,
            pagesize=(page.width * mm, page.height * mm),
            invariant=1,
            pageCompression=1,
            initialFontName=fonts.REGULAR,
            keepTogetherClass=WithFirstLines,
            displayDocTitle=True,
            **_information(metadata),
        )
        self.addPageTemplates(
            [
                self._template(_FIRST, self._begin_part),
                self._template(_NEXT, self._begin_page),
                self._template(_BLANK, lambda _canvas, _document: None),
            ]
        )

    def beforePage(self) -> None:  # noqa: N802
        """The page before is compressed: ReportLab would keep the text of all until the end."""
        for page in self.canv._doc.Pages.pages[-1:]:  # type: ignore[attr-defined]
            page.Contents, page.stream = _Compressed(page.stream), None

    def _template(self, name: str, begin: _PageBeginning) -> PageTemplate:
        page = self._style
        frame = Frame(
            page.left * mm,
            page.bottom * mm,
            page.text_width,
            page.text_height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )
        return PageTemplate(id=name, frames=[frame], onPage=begin, autoNextPageTemplate=_NEXT)

    def _begin_part(self, canvas: Canvas, document: "_Document") -> None:
        document.part_began = canvas.getPageNumber()
        self._begin_page(canvas, document)

    def _begin_page(self, canvas: Canvas, document: "_Document") -> None:
        page = self._style
        number = canvas.getPageNumber() - document.part_began + 1
        if page.mirrored and number % 2 == 0:
            canvas.translate((page.right - page.left) * mm, 0)
        top = (page.height - page.number_from_edge) * mm
        middle = page.left * mm + page.text_width / 2
        if number > 1:
            canvas.setFont(fonts.REGULAR, _NUMBER_SIZE)
            canvas.drawCentredString(middle, top - _NUMBER_SIZE * _CAP_HEIGHT, str(number))
        self._mark(canvas, top)

    def _mark(self, canvas: Canvas, top: float) -> None:
        page = self._style
        right = page.left * mm + page.text_width
        draft, sample = one_line(self._marks.draft), one_line(self._marks.sample)
        beside = self._mark_version(canvas, right)
        if draft:
            size = _fitting_size(draft, page.text_width / 3)
            canvas.setFont(fonts.BOLD, size)
            canvas.drawRightString(right, top - size * _CAP_HEIGHT, draft)
        if sample:
            size = _fitting_size(sample, page.text_width - 2 * beside)
            foot = page.number_from_edge * mm + size * _DEPTH
            canvas.setFont(fonts.BOLD, size)
            canvas.drawCentredString(right - page.text_width / 2, foot, sample)

    def _mark_version(self, canvas: Canvas, right: float) -> float:
        """The width in points that the mark takes at the right end of the foot."""
        version = one_line(self._marks.version)
        if not version:
            return 0
        size = _fitting_size(version, self._style.text_width / 3, _VERSION_SIZE, fonts.REGULAR)
        foot = self._style.number_from_edge * mm + _MARK_SIZE * _DEPTH
        canvas.setFont(fonts.REGULAR, size)
        canvas.drawRightString(right, foot, version)
        return fonts.width_of(version, size) + _MARK_SIZE


def _information(metadata: Metadata | None) -> dict[str, Any]:
    if not metadata:
        return {}
    return {
        "title": one_line(metadata.title),
        "subject": one_line(metadata.subject),
        "author": one_line(metadata.author),
        **({"keywords": one_line(metadata.version)} if metadata.version else {}),
        "creator": "Roundtable",
        "lang": metadata.language,
    }


def _fitting_size(
    text: str, widest: float, size: float = _MARK_SIZE, face: str = fonts.BOLD
) -> float:
    width = fonts.width_of(text, size, face)
    return size if width <= widest else size * widest / width


def _joined(parts: Sequence[list[Flowable]], page: PageStyle) -> list[Flowable]:
    story: list[Flowable] = []
    for part in parts:
        if story and page.mirrored:
            blank = [NextPageTemplate(_BLANK), PageBreak(), Spacer(1, 1)]
            story.append(DocIf("doc.page % 2", blank))
        if story:
            story += [NextPageTemplate(_FIRST), PageBreak()]
        story += part
    return story
