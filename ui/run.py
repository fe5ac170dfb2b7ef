"""What is asked for on the command line: a window, or a command without one."""

import gc
import sys
from collections.abc import Sequence
from io import TextIOWrapper

from PySide6.QtCore import QCoreApplication, qInstallMessageHandler

from ui.command_line.arguments import parse
from ui.command_line.console import BAD_INPUT, NO_SCREEN, CommandFailed
from ui.language import catalogue, system_language
from ui.places import real_places
from ui.screen import has_screen

ENDS_WITH_ITS_PAPER = "export"


def run(given: Sequence[str], collects: bool) -> int:
    if _needs_a_window(given):
        from ui.run_window import open_window

        return open_window(parse(given), real_places())
    _print_utf8()
    application = QCoreApplication.instance() or _application()
    words = catalogue(system_language())
    application.installTranslator(words)
    try:
        return _without_window(given, collects)
    finally:
        application.removeTranslator(words)


def _needs_a_window(given: Sequence[str]) -> bool:
    try:
        command = parse(given)
    except CommandFailed:
        return False
    return command.command == "window" and has_screen()


def _application() -> QCoreApplication:
    """Qt complains in four lines about a locale without UTF-8, and then helps itself."""
    before = qInstallMessageHandler(lambda *_: None)
    try:
        return QCoreApplication([])
    finally:
        qInstallMessageHandler(before)


def _print_utf8() -> None:
    """Every letter can be printed, whatever the locale and wherever the output goes."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")


def _without_window(given: Sequence[str], collects: bool) -> int:
    try:
        command = parse(given)
    except CommandFailed as failed:
        print(failed, file=sys.stderr)
        return BAD_INPUT
    if command.command != "window":
        from ui.command_line.run import run as run_command

        if collects and command.command != ENDS_WITH_ITS_PAPER:
            gc.enable()
        return run_command(command, real_places())
    words = QCoreApplication.translate("Command", "There is no screen to open a window on.")
    print(words, file=sys.stderr)
    return NO_SCREEN
