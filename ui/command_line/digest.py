"""`digest`: one document over many meetings."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from models.digest.gathering import gather, in_order
from ui.command_line.console import CommandFailed, say, write_bytes
from ui.digest_paper import digest_paper, here_and_now, meeting_files
from ui.exchange_wording import skipped_file
from ui.meeting_reading import meeting_in
from ui.opening import ENDING
from ui.places import Places

translate = QCoreApplication.translate


def digest(arguments: Namespace, places: Places) -> int:
    """Files that cannot be read are told on the error stream and in the digest.

    Raises CommandFailed if no meeting is left, or StoreError if the paper cannot be written.
    """
    output = Path(arguments.output)
    files = meeting_files(map(Path, arguments.files))
    _refuse_to_spoil_a_source(output, files)
    gathered = in_order(gather(files, partial(meeting_in, around=places.around)))
    for skipped in gathered.skipped:
        print(skipped_file(skipped), file=sys.stderr)
    if not gathered.meetings:
        raise CommandFailed(translate("Command", "There is no meeting to make a digest of."))
    language = arguments.language or gathered.language
    now = here_and_now(places)
    write_bytes(output, digest_paper(gathered, arguments.title, now, language))
    words = translate("Command", "%n meetings in {name}.", "", len(gathered.meetings))
    say(words.format(name=output))
    return 0


def _refuse_to_spoil_a_source(output: Path, files: Sequence[Path]) -> None:
    sources = [one for one in files if one.exists()]
    if output.suffix == ENDING or (output.exists() and any(map(output.samefile, sources))):
        words = translate("Command", "{name} was not touched: a paper needs a name of its own.")
        raise CommandFailed(words.format(name=output))
