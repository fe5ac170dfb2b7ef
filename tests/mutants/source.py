"""A file of the program as text and as tree, and the parts of it that have names."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

UNTOUCHED = frozenset(("decorator_list", "annotation", "returns", "bases", "pattern"))

Named = ast.FunctionDef | ast.ClassDef | ast.Assign | ast.AnnAssign
Place = tuple[str, int]  # the file of a statement and its first line
Placed = ast.expr | ast.stmt | ast.keyword


@dataclass(frozen=True, slots=True)
class Source:
    """`path` is relative to the tree it was read from, with slashes."""

    path: str
    text: bytes
    tree: ast.Module
    begins: tuple[int, ...]

    @classmethod
    def read(cls, tree: Path, path: str) -> "Source":
        text = (tree / path).read_bytes()
        lengths = (len(line) for line in text.splitlines(keepends=True))
        return cls(path, text, ast.parse(text), (0, *accumulate(lengths)))

    def begin(self, node: Placed) -> int:
        return self.begins[node.lineno - 1] + node.col_offset

    def end(self, node: Placed) -> int:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return self.begins[node.end_lineno - 1] + node.end_col_offset

    def words(self, node: Placed) -> str:
        return self.text[self.begin(node) : self.end(node)].decode()

    def part(self, name: str) -> Named | None:
        """The function, class or constant of this name; `Class.method` for what is in a class."""
        within: list[ast.stmt] = self.tree.body
        found: Named | None = None
        for word in name.split("."):
            found = next((one for one in _named(within) if word in names_of(one)), None)
            within = found.body if isinstance(found, ast.ClassDef) else []
        return found

    def changed(
        self, begin: int, end: int, words: str, first: int = 0, last: int | None = None
    ) -> bytes:
        """The text from `first` to `last`, with these words from `begin` to `end`."""
        return self.text[first:begin] + words.encode() + self.text[end:last]

    def statements(self) -> Iterator[tuple[Place, str]]:
        """Every statement in a function with its own lines, without those that stand in it."""
        lines = self.text.decode().splitlines()
        for node in ast.walk(self.tree):
            for one in ast.iter_child_nodes(node):
                if isinstance(one, ast.stmt) and not isinstance(node, ast.Module | ast.ClassDef):
                    words = "\n".join(lines[one.lineno - 1 : last_line(one)])
                    yield (self.path, one.lineno), words

    @property
    def parts(self) -> tuple[str, ...]:
        """The names of everything in the file that has one."""
        return tuple(name for one in _named(self.tree.body) for name in names_of(one)[:1])


def file_of(module: str) -> tuple[str, str]:
    """Where the text of `models.acts.floor` may lie: in a file or in a package."""
    base = module.replace(".", "/")
    return f"{base}.py", f"{base}/__init__.py"


def module_of(path: str) -> str:
    return path.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def names_of(part: ast.stmt) -> tuple[str, ...]:
    match part:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return (name,)
        case ast.AnnAssign(target=ast.Name(id=name)):
            return (name,)
        case ast.Assign(targets=targets):
            return tuple(one.id for one in targets if isinstance(one, ast.Name))
        case _:
            return ()


def last_line(statement: ast.stmt) -> int:
    """Of the statement itself, where others stand in it of its head."""
    inside = getattr(statement, "body", None) or getattr(statement, "cases", None)
    if isinstance(inside, list):
        first = inside[0].pattern if isinstance(inside[0], ast.match_case) else inside[0]
        return max(statement.lineno, int(first.lineno) - 1)
    return statement.end_lineno or statement.lineno


def walked(node: ast.AST, around: tuple[ast.stmt, ...]) -> Iterator[tuple[ast.AST, ...]]:
    """Every node that runs, after the statements it stands in; no annotation, no text of words."""
    if isinstance(node, ast.stmt):
        around = (*around, node)
    yield (*around, node)
    for field, value in ast.iter_fields(node):
        for child in value if isinstance(value, list) else [value]:
            if field not in UNTOUCHED and _is_told_apart(child):
                yield from walked(child, around)


def _is_told_apart(child: object) -> bool:
    """What is inside an f-string has no place of its own in Python 3.11."""
    return isinstance(child, ast.AST) and not isinstance(child, ast.JoinedStr)


def _named(body: list[ast.stmt]) -> Iterator[Named]:
    for one in body:
        if isinstance(one, Named):
            yield one
