"""The pages of the window; those beside the table are built when they are first wanted."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from models.text import LONGEST_TEXT
from ui.beside import Beside
from ui.desk.desk_page import DeskPage
from ui.left import LeftAmongOutcomes
from ui.line import act_was_done
from ui.live_desk import LiveDesk
from ui.long_text import LongText
from ui.palette import Colours
from ui.press.press import Press

if TYPE_CHECKING:
    from ui.outcomes.outcomes_page import OutcomesPage
    from ui.prepare.prepare_page import PreparePage

AFTER_THE_FIRST_PICTURE = 300
"""ms, and after the last act; then the pages are built one by one that nobody wanted yet."""
Refresh = Callable[[datetime], None]


class Pages(QObject):
    """`stack` shows one of them. `told` carries one sentence for the strip, `news` a good one;
    `built` the name of a page that is there from now on."""

    built = Signal(str)
    told = Signal(str)
    news = Signal(str)
    details_wanted = Signal()

    def __init__(
        self,
        desk_page: DeskPage,
        desk: LiveDesk,
        colours: Colours,
        press: Press,
        beside: Beside | None = None,
    ) -> None:
        super().__init__(desk_page)
        self._beside = beside
        self._desk = desk
        self._colours = colours
        self._press = press
        self.stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {"desk": desk_page}
        self._refresh: dict[str, Refresh] = {}
        self._take: dict[str, Callable[[], None]] = {"desk": desk_page.setFocus}
        self._leave: list[Callable[[], None]] = []
        self._paper_soon: Callable[[], None] = lambda: None
        self.stack.addWidget(desk_page)
        self._hear_what_is_cut(desk_page)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._build_next)
        desk.changed.connect(self._let_it_rest)
        desk.changed.connect(self._act_was_done)
        desk.going_back.connect(self.finish_editing)

    @property
    def shown(self) -> str:
        current = self.stack.currentWidget()
        return next(name for name, one in self._pages.items() if one is current)

    def show(self, name: str) -> None:
        if "prepare" in self._pages:
            self.prepare.leave_cell()
        self.stack.setCurrentWidget(self._page(name))
        self._take_keys()
        self._let_it_rest()

    def refresh_with(self, name: str, refresh: Refresh) -> None:
        """How the page follows the meeting while it is shown."""
        self._refresh[name] = refresh

    def refresh(self, now: datetime) -> None:
        self._refresh[self.shown](now)

    def when_built(self, name: str, work: Callable[[], object]) -> None:
        """At once for a page that is there; else as soon as it is."""
        if name in self._pages:
            work()
        else:
            self.built.connect(lambda which: work() if which == name else None)

    def _act_was_done(self) -> None:
        act_was_done(self.stack.window())

    def _take_keys(self) -> None:
        """Unless they are somewhere on the page already."""
        name = self.shown
        page, focused = self._pages[name], self.stack.window().focusWidget()
        if focused is None or not page.isAncestorOf(focused):
            self._take[name]()

    def begin(self) -> None:
        """The window is shown: its page has the keys, and the others are built later."""
        self._take_keys()
        self._later.start(AFTER_THE_FIRST_PICTURE)

    def _let_it_rest(self) -> None:
        """Whoever acts now is not kept waiting for pages that nobody wants yet."""
        if self._later.isActive():
            self._later.start(AFTER_THE_FIRST_PICTURE)

    def paper_soon(self) -> None:
        """The meeting has changed: the paper follows, if anybody looked at it."""
        self._paper_soon()

    def section(self) -> int:
        """Of the preparation, counted from 0."""
        return self.prepare.shown_section() if "prepare" in self._pages else 0

    def left(self) -> LeftAmongOutcomes | None:
        """What is half done among the outcomes; None as long as nobody looked at them."""
        return self.outcomes.left() if "outcomes" in self._pages else None

    def finish_editing(self) -> None:
        if "outcomes" in self._pages:
            self.outcomes.finish_editing()

    def finish(self) -> None:
        """The window goes."""
        self._later.stop()
        for leave in self._leave:
            leave()

    @property
    def prepare(self) -> "PreparePage":
        return cast("PreparePage", self._page("prepare"))

    @property
    def outcomes(self) -> "OutcomesPage":
        return cast("OutcomesPage", self._page("outcomes"))

    def _page(self, name: str) -> QWidget:
        if name not in self._pages:
            page = {"prepare": self._built_prepare, "outcomes": self._built_outcomes}[name]()
            self._pages[name] = page
            self.stack.addWidget(page)
            self._hear_what_is_cut(page)
            self.built.emit(name)
        return self._pages[name]

    def _built_prepare(self) -> QWidget:
        from ui.connections.prepare import PrepareConnections
        from ui.prepare.prepare_page import PreparePage

        page = PreparePage(self._colours, self._desk.meeting.local(self._desk.now()).date())
        connected = PrepareConnections(page, self._desk, self._colours, self._beside)
        connected.told.connect(self.told)
        connected.news.connect(self.news)
        self.refresh_with("prepare", connected.refresh)
        self._take["prepare"] = page.take_keys
        return page

    def _built_outcomes(self) -> QWidget:
        from ui.connections.outcomes import OutcomesConnections
        from ui.outcomes.outcomes_page import OutcomesPage

        page = OutcomesPage()
        connected = OutcomesConnections(page, self._desk, self._press)
        connected.told.connect(self.news)
        connected.details_wanted.connect(self.details_wanted)
        page.restore_layout(QSettings())
        self._leave += [connected.finish, lambda: page.save_layout(QSettings())]
        self._paper_soon = connected.paper_soon
        self.refresh_with("outcomes", connected.refresh)
        self._take["outcomes"] = page.take_keys
        return page

    def _hear_what_is_cut(self, page: QWidget) -> None:
        for field in page.findChildren(LongText):
            field.shortened.connect(self._tell_what_was_cut)

    def _tell_what_was_cut(self, count: int) -> None:
        words = self.tr(
            "Not pasted: the last {count} letters. One text takes {most}; paste the rest into "
            "another one."
        )
        self.told.emit(words.format(count=count, most=LONGEST_TEXT))

    def _build_next(self) -> None:
        """One in a turn, so that a key pressed meanwhile waits for one at most."""
        missing = next((one for one in ("prepare", "outcomes") if one not in self._pages), None)
        if missing is not None:
            self._page(missing)
            self._later.start(0)
