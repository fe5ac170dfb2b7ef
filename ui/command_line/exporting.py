"""`export` and `check`: papers out of a meeting file, and whether the file is sound."""

from argparse import Namespace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.kinds import NoteKind
from models.meeting import Meeting
from models.papers.after.extract import addressees_meant
from reports.archive import without_data
from ui.command_line.console import CommandFailed, read_meeting, say, write_bytes
from ui.exports import EXPORTS, can_be_made
from ui.language import Words
from ui.missing_wording import not_printed
from ui.paper_files import AS_WORD
from ui.papers import BEFORE, PAPERS, Paper, extract
from ui.places import Places

translate = QCoreApplication.translate


def export(arguments: Namespace, places: Places) -> int:
    """Writes one document; the meeting's language unless another is asked for.

    Where the output is a folder, the papers before the meeting go into files of their own.
    """
    meeting = read_meeting(Path(arguments.file), places).meeting
    output = Path(arguments.output)
    language = arguments.language or meeting.details.language
    made = {output: _paper(arguments, meeting)}
    if arguments.document == "before" and output.is_dir():
        made = {output / f"{name}.pdf": paper for name, paper in BEFORE.items()}
    for path, paper in made.items():
        _refuse_to_spoil_a_meeting(Path(arguments.file), path)
        content = paper(meeting, Words(language), language)
        write_bytes(path, without_data(content) if arguments.without_data else content)
        say(translate("Command", "Written: {name}").format(name=path))
    if _is_pdf(arguments.document) or arguments.document == AS_WORD:
        _say_what_is_not_printed(meeting)
    return 0


def _say_what_is_not_printed(meeting: Meeting) -> None:
    """Of everything in the meeting that is meant for paper, be it on this one or on another."""
    lines = [sentence for _, sentence in not_printed(meeting)]
    if lines:
        say(translate("Command", "In the papers of this meeting:"))
    for line in lines:
        say(line)


def _paper(arguments: Namespace, meeting: Meeting) -> Paper:
    """Raises CommandFailed for an option that means nothing to this document."""
    document = arguments.document
    if not can_be_made(document):
        words = translate("Command", "{document} needs the package python-docx.")
        raise CommandFailed(words.format(document=document))
    if arguments.without_data and not _is_pdf(document):
        raise CommandFailed(_meaningless("--without-data", document))
    if arguments.addressee is None:
        return EXPORTS.get(document) or PAPERS[document]
    if document != "extract":
        raise CommandFailed(_meaningless("--for", document))
    return partial(extract, addressee=_addressee(meeting, arguments.addressee))


def _is_pdf(document: str) -> bool:
    return document != "data" and document not in EXPORTS


def _meaningless(option: str, document: str) -> str:
    words = translate("Command", "{option} means nothing for {document}.")
    return words.format(option=option, document=document)


def _addressee(meeting: Meeting, typed: str) -> str:
    """As the minutes name them; raises CommandFailed if nobody or several can be meant."""
    meant = addressees_meant(meeting, typed)
    if len(meant) == 1:
        return meant[0]
    if meant:
        words = translate("Command", "Several can be meant: {names}.")
        raise CommandFailed(words.format(names="; ".join(meant)))
    words = translate("Command", "Nobody of that name is responsible for anything: {name}.")
    raise CommandFailed(words.format(name=typed))


def _refuse_to_spoil_a_meeting(meeting: Path, output: Path) -> None:
    if output.exists() and (output.samefile(meeting) or output.suffix == meeting.suffix):
        words = translate("Command", "{name} was not touched: a paper needs a name of its own.")
        raise CommandFailed(words.format(name=output))


def check(arguments: Namespace, places: Places) -> int:
    """Verifies every line of the file and counts what is in it."""
    read = read_meeting(Path(arguments.file), places)
    meeting = read.meeting
    kinds = [one.kind for one in meeting.notes if not one.removed]
    counts = (
        (translate("Command", "Entries"), read.entries),
        (translate("Command", "Participants"), len(meeting.listed)),
        (translate("Command", "Agenda items"), len(meeting.items)),
        (translate("Command", "Speeches"), len(meeting.speeches)),
        (translate("Command", "Notes"), kinds.count(NoteKind.NOTE)),
        (translate("Command", "Proposals"), kinds.count(NoteKind.PROPOSAL)),
        (translate("Command", "Decisions"), kinds.count(NoteKind.DECISION)),
        (translate("Command", "Assignments"), kinds.count(NoteKind.ASSIGNMENT)),
        (translate("Command", "Votes"), sum(one.vote is not None for one in meeting.notes)),
    )
    say(translate("Command", "{name} is sound.").format(name=arguments.file))
    if read.unread:
        words = translate(
            "Command", "The last entry is incomplete ({count} bytes); opening sets it aside."
        )
        say(words.format(count=read.unread))
    for name, count in counts:
        say(f"{name}: {count}")
    return 0
