"""The title under which a row stands within its item: one of those there are, or a new one."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from ui.entry import Choice
from ui.flow import Flow
from ui.plain import label


class SectionChoice(Choice):
    """`filed` carries the title once the field is left or one is chosen, if it is another."""

    filed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setObjectName("section")
        self.setAccessibleName(self.tr("Under the title"))
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        policy = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(policy)
        self.line.setObjectName("section_line")
        self.line.setAccessibleName(self.accessibleName())
        self.line.setPlaceholderText(self.tr("No title of its own"))
        self.line.editingFinished.connect(self.finish)
        self.activated.connect(lambda _index: self.finish())

    @property
    def line(self) -> QLineEdit:
        found = self.lineEdit()
        assert found is not None
        return found

    def with_label(self) -> Flow:
        row = Flow()
        row.addWidget(label(self.accessibleName()))
        row.add_growing(self)
        return row

    def start(self, title: str, titles: tuple[str, ...]) -> None:
        """Another row: its title and those of its item."""
        self._shown = title
        self._offer(titles)
        self.line.setText(title)

    def show_section(self, title: str, titles: tuple[str, ...]) -> None:
        """What is being typed stays, unless the row got another title."""
        typed = self.line.text()
        self._offer(titles)
        self.line.setText(title if title != self._shown else typed)
        self._shown = title

    def finish(self) -> None:
        """Tell the title that is still in the field."""
        typed = " ".join(self.line.text().split())
        if typed != self._shown:
            self._shown = typed
            self.filed.emit(typed)

    def _offer(self, titles: tuple[str, ...]) -> None:
        if titles != tuple(self.itemText(place) for place in range(self.count())):
            self.clear()
            self.addItems(list(titles))
