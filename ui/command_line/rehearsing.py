"""`rehearse`: a whole round table through the very same desk and store as the window."""

from argparse import Namespace
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.clock import Stamp
from models.desk import Desk
from models.meeting import Meeting
from models.refusals import Refused
from models.sample.rehearsal import rehearsal_of
from models.sample.sample import sample_script
from models.script import BadScript, Step, created_details, opening_of, play, read_script
from models.sitting import Sitting, blank_sitting, open_sitting
from models.store.copies import copy_verified
from models.store.emergency import Emergency
from models.store.keeping import Mishap
from models.store.meeting_file import MeetingFile
from models.store.trouble import typed_errors
from models.store.writer import DirectWriter
from ui.command_line.console import CommandFailed, read_bytes, read_meeting, say, write_bytes
from ui.language import Words
from ui.papers import PAPERS
from ui.places import Places
from ui.trouble_wording import script_fault
from ui.wording import refusal

translate = QCoreApplication.translate

MEETING_FILE = "rehearsal.roundtable"
PRINTED = ("minutes", "outcomes")


class ScriptClock:
    """A clock handed in: it shows the opening plus the `at` of the step that is played."""

    def __init__(self, opening: datetime) -> None:
        self._opening = opening
        self.now = opening

    def turn_to(self, at: timedelta) -> None:
        self.now = self._opening + at

    def __call__(self) -> Stamp:
        return Stamp(self.now, self.now)


def rehearse(arguments: Namespace, places: Places) -> int:
    """Leaves the meeting file, minutes.pdf and outcomes.pdf in the folder."""
    folder = Path(arguments.output)
    with typed_errors(folder):
        folder.mkdir(parents=True, exist_ok=True)
    try:
        sitting, clock, steps = _prepared(arguments, folder, places)
        try:
            refused = _play(sitting.desk, clock, steps, strict=arguments.strict)
        finally:
            sitting.close()
    except BadScript as bad:
        raise CommandFailed(script_fault(bad)) from bad
    _print(sitting.desk.meeting, folder)
    words = translate(
        "Command", "Played {count} acts, refused {refused}. The papers are in {folder}."
    )
    say(words.format(count=len(steps), refused=refused, folder=folder))
    return 0


def _prepared(
    arguments: Namespace, folder: Path, places: Places
) -> tuple[Sitting, ScriptClock, Sequence[Step]]:
    def keeper(file: MeetingFile) -> DirectWriter:
        return DirectWriter(file, Emergency([], places.around), lambda _: None, _give_up)

    steps = _script(arguments.script)
    if arguments.file:
        path = Path(arguments.file)
        meeting = read_meeting(path, places).meeting
        _refuse_the_folder_of(path, folder)
        clock = ScriptClock(opening_of(meeting.details))
        copied = copy_verified(path, folder, places.around)
        sitting = open_sitting(copied.path, places.around, lambda _entries: clock, keeper)
        return sitting, clock, steps or rehearsal_of(meeting)
    sample = read_script(sample_script("ru"))
    if not steps:
        steps = sample
    elif steps[0].act != "create_meeting":
        steps = (*(one for one in sample if one.at < timedelta()), *steps)
    clock = ScriptClock(opening_of(created_details(steps[0])))
    path = folder / MEETING_FILE
    path.unlink(missing_ok=True)
    return blank_sitting(path, places.around, clock, keeper), clock, steps


def _give_up(mishap: Mishap) -> None:
    """A rehearsal has no need of an emergency file: whoever plays it can play it again."""
    raise mishap.error


def _refuse_the_folder_of(path: Path, folder: Path) -> None:
    if folder.samefile(path.parent):
        words = translate(
            "Command", "{name} lies in this folder: rehearse in another, it is to stay untouched."
        )
        raise CommandFailed(words.format(name=path.name))


def _script(name: str | None) -> tuple[Step, ...]:
    if name is None:
        return ()
    try:
        return read_script(read_bytes(Path(name)).decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        words = translate("Command", "{name} is not UTF-8 text.")
        raise CommandFailed(words.format(name=name)) from error


def _play(desk: Desk, clock: ScriptClock, steps: Sequence[Step], *, strict: bool) -> int:
    """How many acts were refused; each is printed, and with `strict` the first ends the run."""
    refused = 0
    for step in steps:
        clock.turn_to(step.at)
        try:
            play(desk, step)
        except Refused as reason:
            refused += 1
            words = translate("Command", "Line {line}, {act}: refused. {reason}")
            line = words.format(line=step.line, act=step.act, reason=refusal(reason.reason))
            if strict:
                raise CommandFailed(line) from reason
            say(line)
    return refused


def _print(meeting: Meeting, folder: Path) -> None:
    language = meeting.details.language
    for name in PRINTED:
        write_bytes(folder / f"{name}.pdf", PAPERS[name](meeting, Words(language), language))
