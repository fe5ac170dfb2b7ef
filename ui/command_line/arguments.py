"""The command line: what may be said, and one clear line for what may not."""

import re
import sys
from argparse import SUPPRESS, ArgumentParser, Namespace
from collections.abc import Sequence
from typing import NoReturn

from PySide6.QtCore import QCoreApplication

from ui.command_line.console import CommandFailed
from ui.language import LANGUAGES

translate = QCoreApplication.translate

COMMANDS = ("new", "export", "import", "digest", "check", "rehearse", "acts", "press")

FROM_SOURCES = "python main.py"
USAGE = """\
python main.py                      {start}
python main.py FILE                 {open}
python main.py --demo               {demo}
python main.py new FILE --title T [--from EARLIER] [--participants P] [--agenda A] [--json]
python main.py export FILE --document {documents} --output O [--language ru|en]
                                   [--for NAME] [--without-data]
python main.py import DATA FILE
python main.py digest FILES --output O [--title T] [--language ru|en]
python main.py check FILE
python main.py rehearse [FILE] [--script S] --output DIR [--strict]
python main.py acts"""


class _Parser(ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise CommandFailed(_worded(message))


def parse(arguments: Sequence[str]) -> Namespace:
    """The command and its arguments; without one it is "window". Raises CommandFailed."""
    if {"--help", "-h"} & {*arguments}:
        return Namespace(command="help")
    if arguments and arguments[0] in COMMANDS:
        return _commands(arguments[0]).parse_args(arguments)
    parser = _Parser(add_help=False, usage=SUPPRESS, allow_abbrev=False)
    parser.add_argument("file", nargs="?")
    parser.add_argument("--demo", action="store_true")
    parser.set_defaults(command="window")
    found, strange = parser.parse_known_args(arguments)
    if strange:
        raise CommandFailed(_not_understood(" ".join(arguments)))
    return found


def usage() -> str:
    """As it is called here: from the sources, or as the installed program."""
    called = "roundtable" if getattr(sys, "frozen", False) else FROM_SOURCES
    return USAGE.replace(FROM_SOURCES, called).format(
        start=translate("Command", "the start window"),
        open=translate("Command", "opens a meeting"),
        demo=translate("Command", "opens a ready-made round table of 30 people"),
        documents="|".join(_documents()),
    )


def _documents() -> list[str]:
    """What a window does without: the names come with their makers, and these with ReportLab."""
    from ui.exports import EXPORTS
    from ui.papers import PAPERS

    return [*PAPERS, *EXPORTS]


def _worded(message: str) -> str:
    """argparse's English sentence in our words: its beginning tells what kind of mistake it is."""
    kind, _, what = message.partition(": ")
    if kind.endswith("required"):
        words = translate("Command", "Missing: {what}. See --help.")
        return words.format(what=what)
    option = kind.removeprefix("argument ") if kind.startswith("argument ") else ""
    value = "".join(re.findall(r"'([^']*)'", what)[:1]) if option else what
    return _not_understood(f"{option} {value}".strip())


def _not_understood(what: str) -> str:
    return translate("Command", "Not understood: {what}. See --help.").format(what=what)


def _commands(asked: str) -> _Parser:
    parser = _Parser(add_help=False, usage=SUPPRESS)
    commands = parser.add_subparsers(dest="command", parser_class=_Parser)
    made = {
        name: commands.add_parser(name, add_help=False, allow_abbrev=False) for name in COMMANDS
    }
    for name in ("new", "export", "check"):
        made[name].add_argument("file", metavar="FILE")
    made["new"].add_argument("--title", required=True)
    made["new"].add_argument("--from", dest="earlier")
    made["new"].add_argument("--participants")
    made["new"].add_argument("--agenda")
    made["new"].add_argument("--json", action="store_true")
    made["export"].add_argument(
        "--document", choices=_documents() if asked == "export" else None, required=True
    )
    made["export"].add_argument("--output", required=True)
    made["export"].add_argument("--language", choices=LANGUAGES)
    made["export"].add_argument("--for", dest="addressee", metavar="NAME")
    made["export"].add_argument("--without-data", action="store_true")
    made["import"].add_argument("data", metavar="DATA")
    made["import"].add_argument("file", metavar="FILE")
    made["digest"].add_argument("files", nargs="+", metavar="FILES")
    made["digest"].add_argument("--output", required=True)
    made["digest"].add_argument("--title", default="")
    made["digest"].add_argument("--language", choices=LANGUAGES)
    made["rehearse"].add_argument("file", nargs="?")
    made["rehearse"].add_argument("--script")
    made["rehearse"].add_argument("--output", required=True)
    made["rehearse"].add_argument("--strict", action="store_true")
    return parser
