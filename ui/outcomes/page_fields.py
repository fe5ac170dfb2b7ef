"""The page of the papers: a preset, or margins, type and spacing of one's own."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QSpinBox, QVBoxLayout, QWidget

from models.acts.papers import (
    LARGEST_MARGIN,
    LEAST_LEFT,
    LEAST_RIGHT,
    LEAST_TOP,
    SPACINGS,
    TABLE_SIZES,
    TEXT_SIZES,
)
from models.paper_settings import PageSettings, page_presets
from ui.entry import Choice, Figure
from ui.flow import Columns
from ui.plain import show_checked
from ui.prepare.fields import indent_text, labelled

COLUMNS = 4
STEP_OF_SPACING = 5


class PageFields(QWidget):
    changed = Signal(PageSettings)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = PageSettings()
        self._presets = page_presets(QCoreApplication.translate)
        self._preset = Choice()
        self._preset.setObjectName("page_preset")
        names = [one.name for one in self._presets]
        self._preset.addItems([*names, self.tr("own settings")])
        self._mirrored = QCheckBox(self.tr("Both sides of the sheet: margins change sides"))
        self._mirrored.setObjectName("page_mirrored")
        self._mirrored.setAccessibleName(self._mirrored.text())
        mm, pt = self.tr("mm"), self.tr("pt")
        self._figures = {
            "left": self._figure("left", range(LEAST_LEFT, LARGEST_MARGIN + 1), mm),
            "right": self._figure("right", range(LEAST_RIGHT, LARGEST_MARGIN + 1), mm),
            "top": self._figure("top", range(LEAST_TOP, LARGEST_MARGIN + 1), mm),
            "bottom": self._figure("bottom", range(LEAST_TOP, LARGEST_MARGIN + 1), mm),
            "text_size": self._figure("text_size", TEXT_SIZES, pt),
            "table_size": self._figure("table_size", TABLE_SIZES, pt),
            "spacing": self._figure("spacing", SPACINGS, self.tr("%")),
        }
        self._figures["spacing"].setSingleStep(STEP_OF_SPACING)
        self._arrange()
        self._preset.activated.connect(self._take_preset)
        self._mirrored.toggled.connect(lambda _on: self._tell())
        self.show_page(self._page)

    def show_page(self, page: PageSettings) -> None:
        self._page = page
        pages = [one.page for one in self._presets]
        self._preset.setCurrentIndex(pages.index(page) if page in pages else len(pages))
        show_checked(self._mirrored, page.mirrored)
        for name, figure in self._figures.items():
            figure.blockSignals(True)
            figure.setValue(getattr(page, name))
            figure.blockSignals(False)

    def _take_preset(self, place: int) -> None:
        """«Own settings» is what stands in the fields: choosing it changes nothing."""
        if place < len(self._presets):
            self.show_page(self._presets[place].page)
            self.changed.emit(self._page)
        else:
            self.show_page(self._page)

    def _tell(self) -> None:
        figures = {name: figure.value() for name, figure in self._figures.items()}
        page = replace(self._page, mirrored=self._mirrored.isChecked(), **figures)
        if page != self._page:
            self.show_page(page)
            self.changed.emit(page)

    def _figure(self, name: str, values: range, unit: str) -> QSpinBox:
        box = Figure()
        box.setObjectName(f"page_{name}")
        box.setRange(values.start, values.stop - 1)
        box.setSuffix(f" {unit}")
        box.setKeyboardTracking(False)
        indent_text(box)
        box.valueChanged.connect(lambda _value: self._tell())
        return box

    def _arrange(self) -> None:
        words = {
            "left": self.tr("Left margin"),
            "right": self.tr("Right margin"),
            "top": self.tr("Top margin"),
            "bottom": self.tr("Bottom margin"),
            "text_size": self.tr("Text"),
            "table_size": self.tr("Tables"),
            "spacing": self.tr("Line spacing"),
        }
        figures = Columns(COLUMNS)
        for name, figure in self._figures.items():
            figures.add_layout(labelled(words[name], figure))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(labelled(self.tr("Page"), self._preset))
        column.addLayout(figures)
        column.addWidget(self._mirrored)
