"""Runs a command that needs no window; an error is one clear line and an exit code."""

import os
import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from models.refusals import Refused
from models.store.trouble import StoreError, from_os_error
from ui.command_line.arguments import usage
from ui.command_line.console import BAD_INPUT, INTERRUPTED, CommandFailed, say
from ui.places import Places
from ui.trouble_wording import store_error
from ui.wording import refusal

Command = Callable[[Namespace, Places], int]


def acts(_arguments: Namespace, _places: Places) -> int:
    """docs/acts.md, made from the code."""
    from models.acts.manual import acts_manual

    sys.stdout.write(acts_manual())
    return 0


def tell_usage(_arguments: Namespace, _places: Places) -> int:
    say(usage())
    return 0


def run(arguments: Namespace, places: Places) -> int:
    """The exit code: 0, or BAD_INPUT after one line on the error stream."""
    try:
        outcome = _command(arguments.command)(arguments, places)
        print(end="", flush=True)
        return outcome
    except CommandFailed as failed:
        return _failed(str(failed))
    except StoreError as error:
        return _failed(store_error(error))
    except Refused as refused:
        return _failed(refusal(refused.reason))
    except KeyboardInterrupt:
        return INTERRUPTED
    except OSError as error:
        return _nothing_printed(error)


def _command(name: str) -> Command:
    """A command waits only for the parts of the program that it needs itself."""
    match name:
        case "new":
            from ui.command_line.making import new

            return new
        case "export":
            from ui.command_line.exporting import export

            return export
        case "import":
            from ui.command_line.importing import import_data

            return import_data
        case "digest":
            from ui.command_line.digest import digest

            return digest
        case "check":
            from ui.command_line.exporting import check

            return check
        case "press":
            from ui.command_line.press import press

            return press
        case "rehearse":
            from ui.command_line.rehearsing import rehearse

            return rehearse
    return {"acts": acts, "help": tell_usage}[name]


def _nothing_printed(error: OSError) -> int:
    """Whoever read the output has gone, or its disk is full; Python is not to try it again."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    if isinstance(error, BrokenPipeError):
        return INTERRUPTED
    return _failed(store_error(from_os_error(error, Path("stdout"))))


def _failed(line: str) -> int:
    print(line, file=sys.stderr)
    return BAD_INPUT
