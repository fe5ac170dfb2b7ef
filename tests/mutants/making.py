"""All mutants of the rules that were asked for."""

import ast
import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.mutants.changes import Change, changes
from tests.mutants.known import Known
from tests.mutants.source import Place, Source, names_of, walked


@dataclass(frozen=True, slots=True)
class Mutant:
    """`path` with one change; whoever runs one of the statements of `reach` may notice."""

    path: str
    line: int
    what: str
    text: bytes
    reach: frozenset[Place]

    def difference(self, source: Source) -> Iterator[str]:
        """The lines that differ, before and after."""
        before, after = (one.decode().splitlines() for one in (source.text, self.text))
        told = difflib.unified_diff(before, after, n=0, lineterm="")
        return (one for one in list(told)[2:] if not one.startswith("@@"))


@dataclass(frozen=True, slots=True)
class Rule:
    """A function, class, method or constant by the file it is in and its name there."""

    path: str
    name: str


class Maker:
    """Makes mutants out of the sources of one tree; `sources` are those of the program by path."""

    def __init__(self, sources: Mapping[str, Source]) -> None:
        self._sources = sources
        self._known = Known.of(one.tree for one in sources.values())
        self._statements = [told for one in sources.values() for told in one.statements()]

    def mutants(self, rules: Iterable[Rule]) -> dict[Rule, tuple[Mutant, ...]]:
        """Those of every rule, each once; a rule inside another has its own share of both."""
        return {rule: tuple(dict.fromkeys(self._of(rule))) for rule in rules}

    def _of(self, rule: Rule) -> Iterator[Mutant]:
        source = self._sources[rule.path]
        part, whole = source.part(rule.name), source.part(rule.name.split(".")[0])
        assert part is not None
        assert whole is not None
        begin, end = source.begin(whole), source.end(whole)
        for *around, node in walked(part, () if part is whole else (whole,)):
            for one in changes(node, source, self._known):
                if _is_program(source.changed(one.begin, one.end, one.words, begin, end)):
                    yield self._mutant(source, one, tuple(around))

    def _mutant(self, source: Source, change: Change, around: tuple[ast.AST, ...]) -> Mutant:
        text = source.changed(change.begin, change.end, change.words)
        line = source.text.count(b"\n", 0, change.begin) + 1
        return Mutant(source.path, line, change.what, text, self._reach(source.path, around))

    def _reach(self, path: str, around: tuple[ast.AST, ...]) -> frozenset[Place]:
        """The statement itself. What runs at import is noticed where its name is."""
        statement = around[-1]
        assert isinstance(statement, ast.stmt)
        if not any(isinstance(one, ast.FunctionDef) for one in around):
            return self._mentions(names_of(statement))
        if isinstance(statement, ast.FunctionDef):
            return frozenset((path, one.lineno) for one in statement.body)
        return frozenset(((path, statement.lineno),))

    def _mentions(self, names: tuple[str, ...]) -> frozenset[Place]:
        word = re.compile(rf"\b(?:{'|'.join(names)})\b")
        found = (place for place, words in self._statements if word.search(words))
        return frozenset(found if names else ())


def _is_program(text: bytes) -> bool:
    try:
        ast.parse(text)
    except SyntaxError:
        return False
    return True
