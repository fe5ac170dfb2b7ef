"""The paper as it will be printed: choice of document and language, saving and printing."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.entry import Choice
from ui.flow import Flow
from ui.outcomes.paper_choice import DOCUMENTS, document_names
from ui.plain import button, explain, label, wrapping

if TYPE_CHECKING:
    from PySide6.QtPdf import QPdfDocument

    from ui.outcomes.pdf_pages import PdfPages

LANGUAGES = ("ru", "en")
LONG = 500
"""ms; what takes no longer needs no way out."""


def pdf_pages() -> "PdfPages | None":
    """The only place that asks whether QtPdf is there; it is a package of its own."""
    try:
        from ui.outcomes.pdf_pages import PdfPages
    except ImportError:
        return None
    return PdfPages()


class PaperPreview(QFrame):
    document_requested = Signal(str, str)
    save_requested = Signal()
    print_requested = Signal()
    open_outside_requested = Signal()
    save_each_requested = Signal()
    cancel_requested = Signal()

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        make_pages: Callable[[], "PdfPages | None"] = pdf_pages,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preview")
        self.setProperty("role", "panel")
        self._pages = make_pages()
        self._busy = False
        self._writing: tuple[int, int] | None = None
        self._cancel = button(self.tr("Cancel"), "cancel_writing")
        self._cancel.hide()
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG)
        self._long.timeout.connect(self._cancel.show)
        self._document = Choice()
        self._language = Choice()
        self._state = label(role="muted")
        self._sentence = wrapping(role="muted")
        self._stack = QStackedWidget()
        self._acts = self._act_buttons()
        self._arrange()
        self._connect()
        self._say(
            self.tr("The paper appears here.")
            if self._pages
            else self.tr("QtPdf is not installed: save the PDF or open it in a viewer.")
        )

    @property
    def document(self) -> str:
        """The name of the chosen document."""
        return DOCUMENTS[self._document.currentIndex()]

    @property
    def language(self) -> str:
        return LANGUAGES[self._language.currentIndex()]

    @property
    def pdf(self) -> "QPdfDocument | None":
        """What is shown, for printing."""
        return self._pages.document if self._pages else None

    @property
    def title(self) -> str:
        """What the chosen document is called in the window."""
        return self._document.currentText()

    def choose(self, document: str, language: str) -> None:
        """Set both choices silently, as the meeting's language at opening."""
        self._document.setCurrentIndex(DOCUMENTS.index(document))
        self._language.setCurrentIndex(LANGUAGES.index(language))

    def show_pdf(self, content: bytes) -> None:
        """Show these bytes; the scroll position stays."""
        if self._pages is None:
            return
        if self._pages.show_pdf(content):
            self._stack.setCurrentWidget(self._pages)
        else:
            self._say(self.tr("This paper cannot be shown here."))
        self._tell_state()

    def show_busy(self, busy: bool) -> None:
        self._busy = busy
        self._tell_state()

    def show_writing(self, done: int, of: int) -> None:
        """Files are being written; what takes long can be cancelled."""
        self._writing = (done, of)
        if self._cancel.isHidden() and not self._long.isActive():
            self._long.start()
        self._tell_state()

    def show_written(self) -> None:
        self._writing = None
        self._long.stop()
        self._cancel.hide()
        self._tell_state()

    def _say(self, sentence: str) -> None:
        self._sentence.setText(sentence)
        self._stack.setCurrentIndex(0)
        self._tell_state()

    def _tell_state(self) -> None:
        self._acts[3].setVisible(self.document == "before")
        pages = self._pages
        printable = pages is not None and pages.page_count() > 0
        self._acts[1].setEnabled(printable)
        if self._writing is not None:
            done, of = self._writing
            words = self.tr("saving… {done} of {count}") if of > 1 else self.tr("saving…")
            self._state.setText(words.format(done=done, count=of))
        elif self._busy:
            self._state.setText(self.tr("making the paper…"))
        elif pages is not None and printable:
            words = self.tr("page {page} of {count}")
            self._state.setText(words.format(page=pages.page(), count=pages.page_count()))
        else:
            self._state.clear()

    def _ask(self) -> None:
        self.document_requested.emit(self.document, self.language)

    def _act_buttons(self) -> tuple[QPushButton, ...]:
        save = button(self.tr("Save PDF…"), "save_pdf", role="main")
        prints = button(self.tr("Print…"), "print_pdf")
        outside = button(self.tr("Open in a viewer"), "open_outside")
        for made, keys in ((save, "Ctrl+S"), (prints, "Ctrl+P"), (outside, "Ctrl+Shift+O")):
            made.setShortcut(keys)
            explain(made, made.shortcut().toString())
        each = button(self.tr("Separate files…"), "save_each")
        each.setVisible(False)
        return save, prints, outside, each

    def _contents_button(self) -> QPushButton | None:
        """Shows and hides the outline beside the pages."""
        if self._pages is None:
            return None
        contents = button(self.tr("Contents"), "paper_contents")
        contents.setCheckable(True)
        contents.toggled.connect(self._pages.want_outline)
        return contents

    def _arrange(self) -> None:
        self._document.setObjectName("paper_document")
        self._document.setAccessibleName(self.tr("Paper"))
        self._document.addItems(document_names())
        self._language.setObjectName("paper_language")
        self._language.setAccessibleName(self.tr("Language of the paper"))
        self._language.addItems([self.tr("Russian"), self.tr("English")])
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._sentence)
        if self._pages is not None:
            self._pages.view.setAccessibleName(self.tr("Pages of the paper"))
            self._stack.addWidget(self._pages)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        contents = self._contents_button()
        column.addLayout(_row(self._document, self._language, contents))
        column.addWidget(self._stack, 1)
        column.addLayout(_row(*self._acts, None, self._state, self._cancel))

    def _connect(self) -> None:
        self._document.activated.connect(lambda _index: self._ask())
        self._language.activated.connect(lambda _index: self._ask())
        requests = (
            self.save_requested,
            self.print_requested,
            self.open_outside_requested,
            self.save_each_requested,
        )
        for made, request in zip(self._acts, requests, strict=True):
            made.clicked.connect(lambda _checked=False, request=request: request.emit())
        self._cancel.clicked.connect(lambda: self.cancel_requested.emit())
        if self._pages is None:
            return
        self._pages.page_changed.connect(self._tell_state)
        for keys, act in (
            (("Ctrl++", "Ctrl+="), self._pages.zoom_in),
            (("Ctrl+-",), self._pages.zoom_out),
            (("Alt+Home",), self._pages.fit_width),
        ):
            shortcut = QShortcut(self)
            shortcut.setKeys([QKeySequence(key) for key in keys])
            shortcut.activated.connect(act)


def _row(*parts: QWidget | None) -> Flow:
    """Widgets side by side; None is the empty room between them."""
    row = Flow()
    for part in parts:
        if part is None:
            row.add_stretch()
        else:
            row.addWidget(part)
    return row
