"""The full protocol of two hours, from its file to a PDF/A-3b, each time as a process."""

import json
import shutil
import sys
from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path
from subprocess import CalledProcessError
from tempfile import TemporaryDirectory

from models.papers.minutes import minutes_of
from models.papers.values import ItemMinutes, Minutes
from tests.bench.measuring import ROOT, environment, in_turn, run
from tests.bench.meetings import two_hours, write
from tests.bench.papers.as_html import as_html
from tests.bench.rows import Row, at_most, not_measured
from ui.language import Words

FONTS = ROOT / "reports" / "fonts"
PAPERS = ROOT / "tests" / "bench" / "papers"
WHAT = "full protocol, 150 speeches, as a process"
REACH = 1.5
ROUNDS = 5
Block = tuple[str, str | list[list[str]]]
FONTCONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


class Printers:
    """The program and its peers, each with the same text, each giving a PDF."""

    def __init__(self, home: Path) -> None:
        self._home = home
        config = home / "fonts.conf"
        config.write_text(FONTCONFIG.format(fonts=FONTS, cache=home / "fontcache"))
        self._around = environment(home, FONTCONFIG_FILE=str(config))
        desk = two_hours()
        self._meeting = write(desk, home / "hours.roundtable")
        blocks = list(blocks_of(minutes_of(desk.meeting, Words("ru"), "ru")))
        self._text = home / "text.json"
        self._text.write_text(json.dumps(blocks, ensure_ascii=False), encoding="utf-8")
        self._page = home / "text.html"
        self._page.write_text(as_html(blocks), encoding="utf-8")

    def ours(self) -> None:
        options = ("--document", "minutes", "--output", self._home / "ours.pdf")
        self._python(ROOT / "main.py", "export", self._meeting, *options)

    def bare(self) -> None:
        self._python(PAPERS / "bare_platypus.py", self._text, FONTS, self._home / "bare.pdf")

    def peers(self) -> Iterator[tuple[str, bool, Callable[[], None]]]:
        """Their names, whether they are installed, and what has them print."""
        yield "Typst", find_spec("typst") is not None, self._typst
        yield "fpdf2", find_spec("fpdf") is not None, self._fpdf2
        yield "WeasyPrint", find_spec("weasyprint") is not None, self._weasyprint
        yield "LibreOffice", shutil.which("soffice") is not None, self._libreoffice

    def _typst(self) -> None:
        self._python(PAPERS / "by_typst.py", self._text, FONTS, self._home / "typst.pdf")

    def _fpdf2(self) -> None:
        self._python(PAPERS / "by_fpdf2.py", self._text, FONTS, self._home / "fpdf2.pdf")

    def _weasyprint(self) -> None:
        self._python(PAPERS / "by_weasyprint.py", self._page, self._home / "weasyprint.pdf")

    def _libreoffice(self) -> None:
        profile = f"-env:UserInstallation={(self._home / 'office').as_uri()}"
        convert = ("--headless", "--convert-to", "pdf:writer_web_pdf_Export", "--outdir")
        run("soffice", profile, *convert, self._home, self._page, around=self._around)

    def _python(self, script: Path, *arguments: Path | str) -> None:
        run(sys.executable, script, *arguments, around=self._around)


def rows() -> Iterator[Row]:
    with TemporaryDirectory() as folder:
        printers = Printers(Path(folder))
        ours, bare = in_turn(printers.ours, printers.bare, times=ROUNDS)
        yield at_most(WHAT, ours, "bare Platypus", bare, REACH)
        for name, installed, work in printers.peers():
            yield against(printers, name, work) if installed else _missing(name)


def against(printers: Printers, name: str, work: Callable[[], None]) -> Row:
    """Twice is enough for a peer that takes seconds; one that fails is said."""
    try:
        ours, theirs = in_turn(printers.ours, work, times=2)
    except CalledProcessError as failed:
        return not_measured(WHAT, f"{name} failed with {failed.returncode}")
    return at_most(WHAT, ours, name, theirs, 1)


def _missing(name: str) -> Row:
    return not_measured(WHAT, f"{name} is not installed")


def blocks_of(minutes: Minutes) -> Iterator[Block]:
    """The text of the protocol, flat."""
    head = minutes.head
    for line in (*head.organisation, head.kind, head.heading, f"{head.day} {head.number}"):
        yield "title", line
    for official in minutes.officials:
        yield "word", f"{official.label} – {official.text}"
    for number, text in minutes.agenda:
        yield "text", f"{number}. {text}"
    for item in minutes.items:
        yield from _item(item, minutes)
    for signature in minutes.signatures:
        yield "word", f"{signature.post} {signature.name}"
    if minutes.annex:
        yield "title", minutes.annex.title
        rows = [list(row) for row in _annex_rows(minutes)]
        yield "table", [list(minutes.annex.columns), *rows]


def _annex_rows(minutes: Minutes) -> Iterator[tuple[str, str, str, str]]:
    assert minutes.annex is not None
    for group in minutes.annex.groups:
        for row in group.rows:
            yield row.number, row.full_name, row.post_and_organisation, row.remark


def _item(item: ItemMinutes, minutes: Minutes) -> Iterator[Block]:
    yield "heading", f"{item.number}. {item.title}"
    for word, said in ((minutes.words.heard, item.heard), (minutes.words.spoke, item.spoke)):
        if said:
            yield "word", word
        for one in said:
            first, *rest = one.texts or ("",)
            yield from (("text", text) for text in (f"{one.name} – {first}", *rest))
    proposals = [(f"{one.author} – {one.text}",) for one in item.proposals]
    decisions = [(f"{one.number}. {one.text}", *one.lines) for one in item.decisions]
    for word, texts in ((minutes.words.proposed, proposals), (minutes.words.decided, decisions)):
        if texts:
            yield "word", word
        yield from (("text", line) for lines in texts for line in lines)
    yield from (("text", text) for text in (*item.notes, *item.conclusions))
