"""`new`: a meeting out of spreadsheets, and what was added and skipped."""

import json
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from models.acts.agenda import import_agenda
from models.acts.details import create_meeting
from models.acts.people import import_participants
from models.acts.sequel import carry_over
from models.clock import local_offset
from models.codec import entry_to_record
from models.desk import Desk
from models.earlier.sequel import first_item
from models.importing.agenda import found_items, with_times_of
from models.importing.found import RowState
from models.importing.people import found_people
from models.journal import Entry
from models.kinds import Limits
from models.meeting import Details, Meeting
from models.readings.agenda import planned_total
from models.readings.speaking import groups
from models.spreadsheets.agenda import AgendaList
from models.spreadsheets.participants import ParticipantList
from models.spreadsheets.picking import pick_agenda, pick_participants
from models.spreadsheets.reading import read_sheets
from models.spreadsheets.sheet import Sheet, SheetProblem
from models.spreadsheets.skipping import SkippedRow, SkipReason
from models.store.meeting_file import MeetingFile
from ui.command_line.console import CommandFailed, read_bytes, say
from ui.language import Words
from ui.out_of_papers import earlier_in
from ui.places import Places
from ui.sheet_wording import sheet_problem, skip_reason
from ui.views.clock_text import minutes

translate = QCoreApplication.translate

TELLING = {SkipReason.EMPTY, SkipReason.HEADER, SkipReason.TITLE, SkipReason.SECTION}


class NotYetKept:
    """Keeps nothing: the whole file is written at once when all acts have been carried out."""

    def keep(self, entry: Entry) -> None:
        """The desk's own journal has it."""


def new(arguments: Namespace, places: Places) -> int:
    """Builds the file and reports. Raises CommandFailed, StoreError or Refused; then no file."""
    people = _people(arguments.participants)
    agenda = _agenda(arguments.agenda)
    earlier = earlier_in(Path(arguments.earlier), places.around) if arguments.earlier else None
    items = [one.item for one in found_items(Meeting(), agenda)]
    details = Details(title=arguments.title, utc_offset=local_offset())
    if earlier is not None:
        details = replace(details, language=earlier.details.language)
    desk = Desk(places.clock(None), NotYetKept())
    desk.do(create_meeting, with_times_of(details, agenda, items), Limits())
    if earlier is not None:
        desk.do(carry_over, earlier, first_item(Words(details.language)))
    _bring_in(desk, people)
    if items:
        desk.do(import_agenda, items)
    records = [entry_to_record(entry) for entry in desk.entries]
    MeetingFile.create(Path(arguments.file), places.around, records).close()
    if arguments.json:
        report = _report(arguments.file, desk.meeting, people, agenda)
        say(json.dumps(report, ensure_ascii=False))
    else:
        _tell(arguments.file, desk.meeting, people, agenda)
    return 0


def _bring_in(desk: Desk, people: ParticipantList) -> None:
    """Who came along from an earlier meeting is completed, not added once more."""
    found = found_people(desk.meeting, people)
    new = [one.participant for one in found if one.state in (RowState.NEW, RowState.DOUBTFUL)]
    changed = [one.participant for one in found if one.state is RowState.CHANGED]
    if new or changed:
        desk.do(import_participants, new, changed)


def _people(name: str | None) -> ParticipantList:
    if name is None:
        return ParticipantList((), (), None)
    found = pick_participants(_sheets(name))[1]
    if not found.rows:
        raise CommandFailed(
            translate("Command", "No people were found in {name}.").format(name=name)
        )
    return found


def _agenda(name: str | None) -> AgendaList:
    if name is None:
        return AgendaList((), (), None)
    found = pick_agenda(_sheets(name))[1]
    if not found.rows:
        raise CommandFailed(
            translate("Command", "No items were found in {name}.").format(name=name)
        )
    return found


def _sheets(name: str) -> tuple[Sheet, ...]:
    data = read_bytes(Path(name))
    try:
        return read_sheets(data, Path(name).name)
    except SheetProblem as problem:
        raise CommandFailed(sheet_problem(problem.reason, name)) from problem


def _report(
    file: str, meeting: Meeting, people: ParticipantList, agenda: AgendaList
) -> dict[str, Any]:
    return {
        "file": file,
        "participants": {
            "added": len(meeting.listed),
            "groups": _groups(meeting),
            "skipped": _skipped(people.skipped),
        },
        "agenda": {
            "added": len(meeting.items),
            "minutes": minutes(planned_total(meeting)),
            "skipped": _skipped(agenda.skipped),
        },
    }


def _skipped(rows: Sequence[SkippedRow]) -> list[dict[str, Any]]:
    return [
        {"row": one.row, "reason": one.reason.name.lower(), "text": one.text}
        | ({"double_of": one.double_of} if one.double_of else {})
        for one in rows
        if one.reason is not SkipReason.EMPTY
    ]


def _groups(meeting: Meeting) -> dict[str, int]:
    names = groups(meeting)
    return {name: sum(one.group == name for one in meeting.listed) for name in names}


def _tell(file: str, meeting: Meeting, people: ParticipantList, agenda: AgendaList) -> None:
    say(translate("Command", "Created: {name}").format(name=file))
    by_group = ", ".join(f"{name} – {count}" for name, count in _groups(meeting).items())
    counted = translate("Command", "Participants: {count}").format(count=len(meeting.listed))
    say(f"{counted} ({by_group})" if by_group else counted)
    total = minutes(planned_total(meeting))
    words = translate("Command", "Agenda: {count} items, {minutes} min")
    say(words.format(count=len(meeting.items), minutes=total))
    for row in (*people.skipped, *agenda.skipped):
        if row.reason not in TELLING:
            words = translate("Command", "Skipped row {row} ({reason}): {text}")
            say(words.format(row=row.row, reason=skip_reason(row.reason), text=row.text))
