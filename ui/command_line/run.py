"""Runs a command that needs no window; an error is one clear line and an exit code."""

import sys
from argparse import Namespace
from collections.abc import Callable

from models.acts.manual import acts_manual

from models.refusals import Refused
from models.store.trouble import StoreError
from ui.command_line.console import BAD_INPUT, CommandFailed
from ui.command_line.exporting import check, export
from ui.command_line.making import new
from ui.command_line.rehearsing import rehearse
from ui.places import Places
from ui.trouble_wording import store_error
from ui.wording import refusal


def acts(_arguments: Namespace, _places: Places) -> int:
    """docs/acts.md, made from the code."""
    sys.stdout.write(acts_manual())
    return 0


def run(arguments: Namespace, places: Places) -> int:
    """The exit code: 0, or BAD_INPUT after one line on the error stream."""
    commands: dict[str, Callable[[Namespace, Places], int]] = {
        "new": new,
        "export": export,
        "check": check,
        "rehearse": rehearse,
        "acts": acts,
    }
    try:
        return commands[arguments.command](arguments, places)
    except CommandFailed as failed:
        return _failed(str(failed))
    except StoreError as error:
        return _failed(store_error(error))
    except Refused as refused:
        return _failed(refusal(refused.reason))


def _failed(line: str) -> int:
    print(line, file=sys.stderr)
    return BAD_INPUT
