"""`digest`: one document over many meetings."""

import sys
from argparse import Namespace
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from models.digest.gathering import InFile, Skipped, gather, gathered_from, in_order
from ui.command_line.console import CommandFailed, say, write_bytes
from ui.digest_paper import digest_paper, here_and_now
from ui.exchange_wording import skipped_file
from ui.meetings_below import is_other_paper, meeting_files
from ui.opening import ENDING
from ui.places import Places
from ui.told_meeting import told_in

translate = QCoreApplication.translate


def digest(arguments: Namespace, places: Places) -> int:
    """Files that cannot be read are told on the error stream and in the digest.

    Raises CommandFailed if no meeting is left, or StoreError if the paper cannot be written.
    """
    output = Path(arguments.output)
    named = [*map(Path, arguments.files)]
    files = meeting_files(named)
    read = partial(told_in, around=places.around)
    earlier = _is_other_paper(gathered_from(output, read), named)
    _refuse_to_spoil_a_source(output, [one for one in files if not earlier or one != output])
    gathered = in_order(gather(files, read, named))
    missed = tuple(one for one in gathered.skipped if not _is_other_paper(one, named))
    gathered = replace(gathered, skipped=missed)
    for skipped in missed:
        print(skipped_file(skipped), file=sys.stderr)
    if not gathered.meetings:
        raise CommandFailed(translate("Command", "There is no meeting to make a digest of."))
    language = arguments.language or gathered.language
    now = here_and_now(places)
    write_bytes(output, digest_paper(gathered, arguments.title, now, language))
    words = translate("Command", "%n meetings in {name}.", "", gathered.held)
    say(words.format(name=output))
    return 0


def _is_other_paper(found: InFile | Skipped, named: Sequence[Path]) -> bool:
    return isinstance(found, Skipped) and found.path not in named and is_other_paper(found)


def _refuse_to_spoil_a_source(output: Path, files: Sequence[Path]) -> None:
    sources = [one for one in files if one.exists()]
    if output.suffix == ENDING or (output.exists() and any(map(output.samefile, sources))):
        words = translate("Command", "{name} was not touched: a paper needs a name of its own.")
        raise CommandFailed(words.format(name=output))
