"""`import`: a meeting file out of data, or out of a paper that carries them."""

from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.codec import entry_to_record
from models.exchange.reading_data import BadData, entries_of
from models.store.meeting_file import MeetingFile
from ui.command_line.console import CommandFailed, read_bytes, say
from ui.exchange_wording import bad_data
from ui.meeting_reading import data_in
from ui.places import Places

translate = QCoreApplication.translate


def import_data(arguments: Namespace, places: Places) -> int:
    """Builds the file. Raises CommandFailed or StoreError; then there is no file."""
    source = Path(arguments.data)
    try:
        fact = data_in(read_bytes(source))
    except BadData as problem:
        raise CommandFailed(bad_data(problem, source.name)) from problem
    now = places.clock(fact.closed or fact.opened)()
    records = [entry_to_record(entry) for entry in entries_of(fact, now)]
    MeetingFile.create(Path(arguments.file), places.around, records).close()
    say(translate("Command", "Created: {name}").format(name=arguments.file))
    return 0
