"""What the strip of the table says, below the other pages: read there, and some of it answered."""

from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout

from ui.desk.strip import Strip, StripView
from ui.palette import Colours


class BelowPages:
    """A sentence goes to the status bar, a line kept free for it so that nothing moves; what can be
    answered anywhere has a strip of its own, as soon as it is asked for the first time."""

    def __init__(
        self, window: QMainWindow, column: QVBoxLayout, above: Strip, colours: Colours
    ) -> None:
        self._bar = window.statusBar()
        self._bar.setVisible(False)
        self._bar.setSizeGripEnabled(False)
        self._column = column
        self._above = above
        self._colours = colours
        self._strip: Strip | None = None

    def show(self, page: str) -> None:
        """Nothing below the table, which has the strip itself."""
        view = self._above.view() if page != "desk" else StripView()
        asked = view.anywhere and bool(view.answers)
        if asked and self._strip is None:
            self._strip = self._made()
        if self._strip is not None:
            self._strip.show_view(view if asked else StripView())
            self._strip.setVisible(asked)
        self._bar.setVisible(page != "desk" and not asked)
        self._bar.showMessage("" if asked else view.text)

    def _made(self) -> Strip:
        made = Strip(self._colours)
        made.setObjectName("strip_below")
        made.answered.connect(self._above.answered)
        made.dismissed.connect(self._above.dismiss)
        row = QHBoxLayout()
        row.setContentsMargins(10, 0, 10, 10)
        row.addWidget(made)
        self._column.addLayout(row)
        return made
