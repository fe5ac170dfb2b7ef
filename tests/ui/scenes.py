"""Every state of the windows, for tests and for pictures; each sample is played once a run."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow, QPushButton, QVBoxLayout, QWidget

from models.acts.agenda import start_break
from models.acts.notes import set_aside, take_note
from models.acts.papers import finalise_paper
from models.acts.people import change_participant, import_participants, leave
from models.acts.queue import hold_request, move_request
from models.final_papers import Document
from models.ids import ParticipantId
from models.kinds import Majority, NoteKind, SetAside
from models.people import Participant
from models.readings.decisions import is_undecided
from models.readings.final_papers import final_paper
from models.readings.queue import queue_order
from models.refusals import Refusal
from tests.ui.desk.watching import settle
from tests.ui.register.scene import register_scene
from tests.ui.rehearsing.scene import in_rehearsal, rehearsed
from tests.ui.stage import Stage, held, in_phase, stage, suspended
from ui.desk.level_sign import Level
from ui.language import Language
from ui.main_window import MainWindow
from ui.palette import LIGHT, Colours
from ui.press.order import paper
from ui.start.backup_list import KeptState
from ui.start.recent_list import Recent
from ui.start.start_page import Looks
from ui.start_window import StartWindow
from ui.views.floor import Phase
from ui.views.outcome_groups import Listing
from ui.waiting_dialog import WaitingDialog
from ui.wording import refusal

LAPTOP, LARGE = QSize(1366, 768), QSize(1920, 1080)
FILE = "~/Roundtable/Round table.roundtable"
RECENT: dict[Language, Recent] = {
    "ru": Recent(FILE, "Технологический суверенитет в промышленности", "14.10.2025"),
    "en": Recent(FILE, "Technological sovereignty in industry", "14.10.2025"),
}
CROWD = 170
PROPOSAL: dict[Language, str] = {
    "ru": "Расширить лизинговую программу на предприятия до 100 человек",
    "en": "Extend the leasing programme to enterprises of up to 100 people",
}
BACKUPS = tuple(
    KeptState(f"{FILE}.{number}", f"16.10.2025 {9 + number}:15", 40 * number, folder)
    for number, folder in ((3, ""), (2, "Roundtable rescue"), (1, ""))
)

Show = Callable[[MainWindow, Stage], None]


def queue_by_hand(folder: Path, language: Language) -> Stage:
    """One who waits is held, one was moved to the front, one has left the room."""
    on_stage = in_phase(folder, Phase.CALM, language)
    first, second, third = queue_order(on_stage.meeting)
    on_stage.desk.do(hold_request, first.id)
    on_stage.desk.do(move_request, third.id, 1)
    on_stage.desk.do(leave, second.participant)
    return on_stage


def proposal(folder: Path, language: Language) -> Stage:
    on_stage = in_phase(folder, Phase.CALM, language)
    on_stage.desk.do(take_note, PROPOSAL[language], NoteKind.PROPOSAL)
    return on_stage


def on_break(folder: Path, language: Language) -> Stage:
    on_stage = in_phase(folder, Phase.CALM, language)
    on_stage.desk.do(start_break)
    on_stage.clock.advance(minutes=7)
    return on_stage


def crowd(folder: Path, language: Language) -> Stage:
    """Two hundred people."""
    on_stage = in_phase(folder, Phase.WARNING, language)
    known = on_stage.meeting.listed
    more = tuple(
        Participant(
            ParticipantId(0),
            replace(known[number % 30].person, name=known[number % 29].person.name),
            known[number % 30].group,
        )
        for number in range(CROWD)
    )
    on_stage.desk.do(import_participants, more)
    return on_stage


PLAYED: dict[str, Callable[[Path, Language], Stage]] = {
    "before": lambda folder, language: stage(folder, language=language),
    "calm": lambda folder, language: in_phase(folder, Phase.CALM, language),
    "warning": lambda folder, language: in_phase(folder, Phase.WARNING, language),
    "overtime": lambda folder, language: in_phase(folder, Phase.OVERTIME, language),
    "suspended": suspended,
    "queue": queue_by_hand,
    "proposal": proposal,
    "break": on_break,
    "renamed": lambda folder, language: in_phase(folder, Phase.CALM, language),
    "asleep": lambda folder, language: in_phase(folder, Phase.CALM, language),
    "crowd": crowd,
    "held": held,
    "settled": held,
    "final": held,
    "rehearsal": rehearsed,
}


def nothing(_window: MainWindow, _stage: Stage) -> None:
    """As it is."""


def section(name: str) -> Show:
    def show(window: MainWindow, _stage: Stage) -> None:
        window.prepare.show_section(getattr(window.prepare, name))

    return show


def act(name: str) -> Show:
    """What the strip asks after the key of this act."""

    def show(window: MainWindow, _stage: Stage) -> None:
        window.acts[name].trigger()

    return show


def renamed(window: MainWindow, on_stage: Stage) -> None:
    """Whoever speaks is called otherwise on the list from now on: the record is asked about."""
    section("participants")(window, on_stage)
    speech = on_stage.meeting.speaking
    assert speech is not None
    who = on_stage.meeting.participant(speech.participant)
    neighbours = (one.person.surname for one in on_stage.meeting.listed[:2])
    other, another = (f"{speech.person.surname}-{word}" for word in neighbours)
    surname = another if who.person.surname == other else other
    person = replace(who.person, surname=surname)
    on_stage.desk.do(change_participant, replace(who, person=person))


def hands(window: MainWindow, _stage: Stage) -> None:
    window.acts["take_vote"].trigger()
    window.desk.strip.line.setText("15 4 2")
    window.desk.strip.typed.emit("15 4 2")


def sleep(window: MainWindow, on_stage: Stage) -> None:
    on_stage.clock.sleep(minutes=8)
    window.beat()


def way(name: str) -> Show:
    """What lies over the page after the key of this way."""

    def show(window: MainWindow, _stage: Stage) -> None:
        settle()
        window.ways.actions[name].trigger()

    return show


def chosen(kind: NoteKind) -> Show:
    """The first row of this kind in its editor."""

    def show(window: MainWindow, on_stage: Stage) -> None:
        settle()
        found = next(one for one in on_stage.meeting.notes if one.kind is kind and not one.removed)
        window.outcomes.edit_note(found.id)

    return show


def listed(listing: Listing) -> Show:
    def show(window: MainWindow, _stage: Stage) -> None:
        shown = window.outcomes.outcomes.listing
        shown.step(list(Listing).index(listing) - list(Listing).index(shown.listing))

    return show


def by_name(window: MainWindow, on_stage: Stage) -> None:
    chosen(NoteKind.DECISION)(window, on_stage)
    editor = window.outcomes.outcomes.editor
    editor.named_vote_requested.emit(editor.note, Majority.TWO_THIRDS_OF_VOTING)
    for key in (Qt.Key.Key_1, Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(window.outcomes.outcomes.named_vote.table, key)


def paper_settings(window: MainWindow, _stage: Stage) -> None:
    window.outcomes.show_settings(True)


def defer_the_rest(on_stage: Stage) -> None:
    for note in on_stage.meeting.notes:
        if is_undecided(note):
            on_stage.desk.do(set_aside, note.id, SetAside.DEFERRED)


def final_question(window: MainWindow, on_stage: Stage) -> None:
    """What is asked before the paper is made final."""
    defer_the_rest(on_stage)
    window.refresh()
    found = window.outcomes.final.findChild(QPushButton, "finalise_paper")
    assert isinstance(found, QPushButton)
    found.click()


def made_final(window: MainWindow, on_stage: Stage) -> None:
    defer_the_rest(on_stage)
    if final_paper(on_stage.meeting, Document.MINUTES) is None:
        on_stage.desk.do(finalise_paper, Document.MINUTES)
    window.refresh()


def palette(window: MainWindow, on_stage: Stage) -> None:
    way("choose_command")(window, on_stage)
    title = on_stage.meeting.items[2].title
    window.ways.commands.box.line.setText(title.split()[-1][:3])


# A scene: how the meeting stands, the page, and what is shown of it.
SCENES: dict[str, tuple[str, str, Show]] = {
    "prepare": ("before", "prepare", nothing),
    "participants": ("before", "prepare", section("participants")),
    "participants-renamed": ("renamed", "prepare", renamed),
    "agenda": ("before", "prepare", section("agenda")),
    "seating": ("before", "prepare", section("seating")),
    "desk-before": ("before", "desk", nothing),
    "desk-calm": ("calm", "desk", nothing),
    "desk-warning": (
        "warning",
        "desk",
        lambda window, _stage: window.tell(refusal(Refusal.ALREADY_WAITING), Level.WARNING),
    ),
    "desk-overtime": ("overtime", "desk", nothing),
    "desk-suspended": ("suspended", "desk", nothing),
    "desk-queue": ("queue", "desk", nothing),
    "desk-waiting": ("calm", "desk", act("next_item")),
    "desk-proposal": ("proposal", "desk", act("next_item")),
    "desk-vote": ("proposal", "desk", act("take_vote")),
    "desk-hands": ("proposal", "desk", hands),
    "desk-limit": ("calm", "desk", act("change_limit")),
    "desk-asleep": ("asleep", "desk", sleep),
    "desk-break": ("break", "desk", nothing),
    "desk-crowd": ("crowd", "desk", nothing),
    "desk-commands": ("calm", "desk", way("choose_command")),
    "desk-palette": ("calm", "desk", palette),
    "desk-keys": ("calm", "desk", way("show_keys")),
    "desk-closed": ("held", "desk", nothing),
    "rehearsal": ("rehearsal", "desk", in_rehearsal()),
    "rehearsal-list": ("rehearsal", "desk", in_rehearsal("rehearsal_list")),
    "rehearsal-report": ("rehearsal", "desk", in_rehearsal("rehearsal_end")),
    "outcomes-final": ("settled", "outcomes", final_question),
    "outcomes": ("held", "outcomes", nothing),
    "outcomes-decision": ("held", "outcomes", chosen(NoteKind.DECISION)),
    "outcomes-status": ("held", "outcomes", listed(Listing.STATUS)),
    "outcomes-made-final": ("final", "outcomes", made_final),
    "outcomes-settings": ("held", "outcomes", paper_settings),
    "outcomes-by-name": ("held", "outcomes", by_name),
}
START_SCENES = ("start", "start-recent", "new-meeting", "start-backups")
OPENING = "opening"
ALL = (*SCENES, *START_SCENES, OPENING)
REGISTER_SCENES = ("register", "register-life", "register-nothing")
PICTURES = (*ALL, *REGISTER_SCENES)


class Scenes:
    """Makes the window of a scene; samples are kept, windows are the caller's."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._played: dict[tuple[str, Language], Stage] = {}

    def stage(self, name: str, language: Language) -> Stage:
        if (name, language) not in self._played:
            folder = self._folder / f"{name}-{language}"
            folder.mkdir()
            self._played[name, language] = PLAYED[name](folder, language)
        return self._played[name, language]

    def window(
        self,
        scene: str,
        language: Language,
        size: QSize = LAPTOP,
        colours: Colours = LIGHT,
        theme: str = "light",
    ) -> QMainWindow:
        if scene in START_SCENES:
            made: QMainWindow = start(scene, language, colours, theme)
        elif scene == OPENING:
            made = opening()
        elif scene in REGISTER_SCENES:
            made = register_scene(scene, self._folder, language, colours)
        else:
            made = self._meeting(scene, language, colours)
        made.resize(size)
        made.show()
        settle()
        return made

    def show_paper(self, window: QMainWindow, scene: str, language: Language) -> bool:
        """The minutes of the meeting of this scene, in the preview of its window, if it has one."""
        name, page, _show = SCENES.get(scene, ("", "", None))
        if page != "outcomes" or not isinstance(window, MainWindow):
            return False
        meeting = self.stage(name, language).meeting
        window.outcomes.preview.show_pdf(paper(meeting, "minutes", language))
        return True

    def close(self) -> None:
        for one in self._played.values():
            one.close()

    def _meeting(self, scene: str, language: Language, colours: Colours) -> MainWindow:
        name, page, show = SCENES[scene]
        on_stage = self.stage(name, language)
        window = on_stage.window(colours)
        window.show_page(page)
        show(window, on_stage)
        return window


def start(scene: str, language: Language, colours: Colours, theme: str) -> StartWindow:
    window = StartWindow(colours, date(2025, 10, 16), timedelta(hours=10), language)
    window.show_recents(
        (RECENT[language],) if scene == "start-recent" else (), Looks(language, theme)
    )
    if scene == "new-meeting":
        window.page.new_requested.emit()
    if scene == "start-backups":
        window.show_backups(Path(FILE).name, BACKUPS)
    return window


def opening() -> QMainWindow:
    """The dialog over a window, alone: a file of many facts is read."""
    words = QCoreApplication.translate("Opening", "Opening “{name}”…")
    dialog = WaitingDialog(words.format(name=Path(FILE).name))
    dialog.show_progress(3, 5)
    dialog.setWindowFlags(Qt.WindowType.Widget)
    window, around = QMainWindow(), QWidget()
    QVBoxLayout(around).addWidget(dialog, alignment=Qt.AlignmentFlag.AlignCenter)
    window.setCentralWidget(around)
    return window
