"""Every string for people is in the catalogue, as the code says it, and translated."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from shutil import copy
from xml.etree import ElementTree

import pytest

from setup import catalogue

PLACEHOLDER = re.compile(r"\{[^{}]*\}|%n")
READERS = ("tr", "translate")
FORMS = {"en": 2, "ru": 3}


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A string for people, as Qt looks it up."""

    context: str
    source: str
    comment: str
    plural: bool


@dataclass(frozen=True, slots=True)
class Entry:
    text: Text
    finished: bool
    forms: tuple[str, ...]


def entries(file: Path) -> list[Entry]:
    contexts = ElementTree.parse(file).getroot().iter("context")
    return [
        entry(context.findtext("name", ""), message)
        for context in contexts
        for message in context.iter("message")
    ]


def entry(context: str, message: ElementTree.Element) -> Entry:
    plural = message.get("numerus") == "yes"
    translation = message.find("translation")
    assert translation is not None
    forms = translation.findall("numerusform") if plural else [translation]
    return Entry(
        Text(context, message.findtext("source", ""), message.findtext("comment", ""), plural),
        finished=translation.get("type") is None,
        forms=tuple(form.text or "" for form in forms),
    )


def catalogued(language: str) -> list[Entry]:
    return entries(catalogue.CATALOGUES / f"roundtable_{language}.ts")


def finished(language: str) -> list[Entry]:
    return [found for found in catalogued(language) if found.finished]


def texts(found: list[Entry]) -> set[Text]:
    return {entry.text for entry in found}


class Reader(ast.NodeVisitor):
    """Collects what a module hands to `tr` and `translate`, and the calls no catalogue can read."""

    def __init__(self) -> None:
        self.texts: list[Text] = []
        self.unreadable: list[str] = []
        self._classes: list[str] = []
        self._parameters: list[frozenset[str]] = [frozenset()]

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        given = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        self._parameters.append(frozenset(argument.arg for argument in given))
        self.generic_visit(node)
        self._parameters.pop()

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        inside = [part for part in ast.walk(node) if isinstance(part, ast.Call)]
        self.unreadable += [ast.unparse(call) for call in inside if name_of(call) in READERS]

    def visit_Call(self, node: ast.Call) -> None:
        if name_of(node) == "tr":
            self._read(node, [ast.Constant(self._classes[-1] if self._classes else ""), *node.args])
        elif name_of(node) == "translate" and not self._is_no_text(node):
            self._read(node, node.args)
        self.generic_visit(node)

    def _is_no_text(self, call: ast.Call) -> bool:
        """A table for `str.translate`, a painter that moves, or an adapter of what it was given."""
        if isinstance(call.func, ast.Attribute):
            subject = ast.unparse(call.func.value)
            if subject in ("painter", "canvas", "self.canv", "self._catalogue"):
                return True
        given = [part.id if isinstance(part, ast.Name) else "" for part in call.args]
        handed_on = all(name in self._parameters[-1] for name in given)
        return handed_on or (len(given) == 1 and bool(given[0]))

    def _read(self, call: ast.Call, parts: list[ast.expr]) -> None:
        said = [part.value if isinstance(part, ast.Constant) else None for part in parts]
        match said[:2]:
            case [str(context), str(source)] if context:
                comment = said[2] if len(said) > 2 and isinstance(said[2], str) else ""
                counted = any(keyword.arg == "n" for keyword in call.keywords)
                self.texts.append(Text(context, source, comment, counted or len(said) > 3))
            case _:
                self.unreadable.append(ast.unparse(call))


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def read(code: str) -> Reader:
    reader = Reader()
    reader.visit(ast.parse(code))
    return reader


def readers() -> Iterator[Reader]:
    return (read(path.read_text(encoding="utf-8")) for path in catalogue.sources())


@pytest.mark.parametrize(
    "call",
    [
        'translate("Window", f"Item {number}")',
        'translate("Window", "Item " + number)',
        'translate("Window", name)',
        'translate("Only one argument")',
        'self.tr("Start" if calm else "Next")',
        'self.tr("A method outside a class has no context")',
        "f\"{translate('Window', 'inside an f-string')}\"",
    ],
)
def test_a_call_that_the_catalogue_cannot_read_is_seen(call: str) -> None:
    assert read(call).unreadable


def test_plain_calls_are_read_with_their_context_and_plural() -> None:
    code = "class Queue:\n def f(self): self.tr('%n waiting', '', 2); translate('Paper', 'Heard')"
    assert set(read(code).texts) == {
        Text("Queue", "%n waiting", "", plural=True),
        Text("Paper", "Heard", "", plural=False),
    }


def test_an_adapter_and_a_table_of_letters_are_no_texts() -> None:
    code = "def f(context, text): app.translate(context, text)\nname.translate(LETTERS)"
    assert read(code).unreadable == []


def test_every_string_for_people_is_written_so_that_the_catalogue_can_read_it() -> None:
    assert [call for reader in readers() for call in reader.unreadable] == []


def test_the_catalogue_has_exactly_the_strings_of_the_program() -> None:
    said = {text for reader in readers() for text in reader.texts}
    assert sorted(said ^ texts(catalogued("ru"))) == []


def test_the_english_catalogue_has_exactly_the_plurals() -> None:
    plurals = {text for text in texts(catalogued("ru")) if text.plural}
    assert sorted(plurals ^ texts(catalogued("en"))) == []


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_collecting_again_finds_nothing_new_and_nothing_obsolete(
    language: str, tmp_path: Path
) -> None:
    committed = catalogue.CATALOGUES / f"roundtable_{language}.ts"
    copy(committed, tmp_path)
    catalogue.collect(language, tmp_path)
    assert sorted(texts(entries(tmp_path / committed.name)) ^ texts(entries(committed))) == []


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_every_string_is_translated(language: str) -> None:
    assert [found.text for found in catalogued(language) if not found.finished] == []


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_every_translation_has_all_its_forms(language: str) -> None:
    def is_whole(found: Entry) -> bool:
        wanted = FORMS[language] if found.text.plural else 1
        return all(found.forms) and len(found.forms) == wanted

    assert [found for found in finished(language) if not is_whole(found)] == []


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_a_translation_has_the_same_gaps_as_its_source(language: str) -> None:
    def has_the_same_gaps(found: Entry) -> bool:
        gaps = set(PLACEHOLDER.findall(found.text.source))
        return all(set(PLACEHOLDER.findall(form)) == gaps for form in found.forms)

    assert [found for found in finished(language) if not has_the_same_gaps(found)] == []


@pytest.mark.parametrize("language", catalogue.LANGUAGES)
def test_the_compiled_catalogue_is_that_of_the_texts(language: str, tmp_path: Path) -> None:
    name = f"roundtable_{language}.qm"
    catalogue.compile_catalogue(language, catalogue.CATALOGUES, tmp_path)
    assert (tmp_path / name).read_bytes() == (catalogue.CATALOGUES / name).read_bytes()
