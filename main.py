"""The desk of a round table: composition root of the window and of the commands without one."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from ui.command_line.arguments import parse, usage
from ui.command_line.console import BAD_INPUT, NO_SCREEN, CommandFailed, say
from ui.command_line.run import run
from ui.language import catalogue, system_language
from ui.places import real_places
from ui.screen import has_screen


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code: 0, 2 for bad input, 3 where there is no screen for a window."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if _needs_a_window(given):
        from ui.application import open_window

        return open_window(parse(given), real_places())
    application = QCoreApplication.instance() or QCoreApplication([])
    words = catalogue(system_language())
    application.installTranslator(words)
    try:
        return _without_window(given)
    finally:
        application.removeTranslator(words)


def _needs_a_window(given: Sequence[str]) -> bool:
    try:
        command = parse(given)
    except CommandFailed:
        return False
    return command.command == "window" and not command.help and has_screen()


def _without_window(given: Sequence[str]) -> int:
    try:
        command = parse(given)
    except CommandFailed as failed:
        print(failed, file=sys.stderr)
        return BAD_INPUT
    if command.help:
        say(usage())
        return 0
    if command.command != "window":
        return run(command, real_places())
    words = QCoreApplication.translate("Command", "There is no screen to open a window on.")
    print(words, file=sys.stderr)
    return NO_SCREEN


if __name__ == "__main__":
    sys.exit(main())
