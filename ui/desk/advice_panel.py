"""Advice under the queue: whether all who wait can still speak in time. It never acts by itself."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from ui.desk.headers import smaller
from ui.plain import button, wrapping
from ui.views.advice import AdviceView


class AdvicePanel(QFrame):
    """Signals ask for what is advised; both have a key that is written beside them."""

    limit_requested = Signal()
    close_list_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("advice")
        self.setProperty("role", "advice")
        self._shown: AdviceView | None = None
        self._fits, self._over = smaller(wrapping()), smaller(wrapping(role="warning"))
        self._limit = smaller(button("", "limit_waiting", role="link"))
        self._close = smaller(button("", "advise_close_list", role="link"))
        self._limit.clicked.connect(lambda: self.limit_requested.emit())
        self._close.clicked.connect(lambda: self.close_list_requested.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 4)
        column.setSpacing(2)
        column.addWidget(self._fits)
        column.addWidget(self._over)
        below = QHBoxLayout()
        below.addWidget(self._limit)
        below.addWidget(self._close)
        below.addStretch(1)
        column.addLayout(below)
        self.hide()

    def show_view(self, view: AdviceView | None) -> None:
        if view == self._shown:
            return
        self._shown = view
        self.setVisible(view is not None)
        if view is not None:
            self._say(view)

    def _say(self, view: AdviceView) -> None:
        fits, over = self._fits_words(view), self._over_words(view)
        self._fits.setText(fits)
        self._over.setText(over)
        self._over.setVisible(bool(over))
        self._limit.setVisible(bool(view.fits))
        self._limit.setText(self.tr("{limit} for all: F8").format(limit=view.fits))
        self._close.setVisible(view.close_list)
        self._close.setText(self.tr("Close the list: Ctrl+7"))
        for made in (self._limit, self._close):
            made.setAccessibleName(made.text())
        self.setAccessibleName(" ".join(part for part in (fits, over) if part))

    def _fits_words(self, view: AdviceView) -> str:
        if view.left < 0:
            words = self.tr("{count} min over already, waiting: {waiting}")
            return words.format(count=-view.left, waiting=view.waiting)
        if not view.fits:
            words = self.tr("{count} min left, waiting: {waiting}; not even half a minute each")
        else:
            words = self.tr("{count} min left, waiting: {waiting}; {limit} each fits")
        return words.format(count=view.left, waiting=view.waiting, limit=view.fits)

    def _over_words(self, view: AdviceView) -> str:
        if view.over <= 0:
            return ""
        return self.tr("at {limit} – {over} min too long").format(limit=view.longer, over=view.over)
