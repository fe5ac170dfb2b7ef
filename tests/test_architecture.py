"""The rules of the house that a reader can see in the text of the program."""

import ast
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("models", "reports", "ui", "main")  # each may import itself and those before it
HOMES = {
    "PySide6": ("ui", "main"),
    "shiboken6": ("ui", "main"),
    "reportlab": ("reports",),
    "pikepdf": ("reports",),
    "PIL": ("reports",),
    "docx": ("reports.docx",),
    "msgspec": ("models", "reports", "ui"),
    "tinydb": ("models.store",),
    "python_calamine": ("models",),
    "charset_normalizer": ("models",),
}
CLOCK = "models.clock"
CLOCKS_OF_TIME = (
    *("time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "perf_counter_ns"),
    *("clock_gettime", "clock_gettime_ns", "gmtime", "localtime"),
)
CLOCK_READINGS = {
    "time": CLOCKS_OF_TIME,
    "datetime": ("now", "utcnow", "today"),
    "date": ("today",),
    "QDateTime": ("currentDateTime", "currentDateTimeUtc", "currentMSecsSinceEpoch"),
    "QTime": ("currentTime",),
    "QDate": ("currentDate",),
}
WAITS = frozenset((("time", "sleep"), ("QThread", "sleep"), ("QThread", "msleep")))
MUTABLE_MAKERS = frozenset(("list", "dict", "set", "bytearray", "defaultdict", "deque", "Counter"))
MUTABLE = (ast.List, ast.Dict, ast.Set, ast.ListComp, ast.DictComp, ast.SetComp)
TEXTS = frozenset((".py", ".md", ".toml", ".lock", ".ts", ".json", ".jsonl", ".csv", ".txt", ".sh"))
MACHINE_PATH = re.compile(r"(?<![\w.~}*-])/(?:work|root|home)(?:/|\b)")
LONGEST_FILE = 250
LONGEST_CLASS = 200


def sources(*rooms: str) -> list[Path]:
    """The files of the rooms; `main` is a file and a room."""
    patterns = (pattern for room in rooms for pattern in (f"{room}.py", f"{room}/**/*.py"))
    return sorted(path for pattern in patterns for path in ROOT.glob(pattern))


PROGRAM = sources(*ROOMS)
EVERYTHING = [*PROGRAM, *sources("setup", "tests")]


def module_of(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


def found_by(
    look: Callable[[Path], list[str]], paths: Sequence[Path] = PROGRAM
) -> dict[str, list[str]]:
    """What the look finds, by module; modules without a finding are left out."""
    return {module_of(path): found for path in paths if (found := look(path))}


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def lines_of(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def imports(tree: ast.Module, module: str) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level:
            yield ".".join((*module.split(".")[: -node.level], node.module or ""))
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def lies_in(module: str, home: str) -> bool:
    return module == home or module.startswith(home + ".")


def wrong_imports(tree: ast.Module, module: str) -> list[str]:
    return [name for name in imports(tree, module) if not may_import(module, name)]


def may_import(module: str, imported: str) -> bool:
    room, package = module.split(".")[0], imported.split(".")[0]
    if package in ROOMS:
        return ROOMS.index(package) <= ROOMS.index(room)
    if package in HOMES:
        return any(lies_in(module, home) for home in HOMES[package])
    return package in sys.stdlib_module_names


def clock_readings(tree: ast.Module) -> list[str]:
    return [
        f"{owner}.{name}"
        for owner, name in (*attributes(tree), *imported_names(tree))
        if name in CLOCK_READINGS.get(owner, ())
    ]


def attributes(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """`a.b` and `x.a.b` as ("a", "b")."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            match node.value:
                case ast.Name(id=owner) | ast.Attribute(attr=owner):
                    yield owner, node.attr
                case _:
                    yield "", node.attr


def imported_names(tree: ast.Module) -> Iterator[tuple[str, str]]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from ((node.module or "", alias.name) for alias in node.names)


def waits(tree: ast.Module) -> list[str]:
    used = (*attributes(tree), *imported_names(tree))
    return [name for owner, name in used if (owner, name) in WAITS or name == "processEvents"]


def broad_handlers(tree: ast.Module) -> list[str]:
    handlers = (node for node in ast.walk(tree) if isinstance(node, ast.ExceptHandler))
    return [f"line {node.lineno}" for node in handlers if catches_everything(node.type)]


def catches_everything(caught: ast.expr | None) -> bool:
    return caught is None or any(
        isinstance(part, ast.Name) and part.id in ("Exception", "BaseException")
        for part in ast.walk(caught)
    )


def mutable_state(tree: ast.Module) -> list[str]:
    """Lower-case names of a module that hold something changeable, and every `global`."""
    found = [name for node in ast.walk(tree) if isinstance(node, ast.Global) for name in node.names]
    for statement in tree.body:
        match statement:
            case ast.Assign(targets=targets, value=value):
                pass
            case ast.AnnAssign(target=target, value=ast.expr() as value):
                targets = [target]
            case _:
                continue
        held = (target.id for target in targets if isinstance(target, ast.Name))
        found += [name for name in held if is_mutable(value) and not is_constant(name)]
    return found


def is_mutable(value: ast.expr) -> bool:
    maker = value.func if isinstance(value, ast.Call) else None
    return isinstance(value, MUTABLE) or (
        isinstance(maker, ast.Name) and maker.id in MUTABLE_MAKERS
    )


def is_constant(name: str) -> bool:
    return name.isupper() or name.startswith("__")


def long_classes(tree: ast.Module) -> list[str]:
    return [
        f"{node.name}: {length} lines"
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
        and (length := (node.end_lineno or node.lineno) - node.lineno + 1) > LONGEST_CLASS
    ]


@pytest.mark.parametrize("room", ROOMS)
def test_the_scan_sees_the_files_of_every_room(room: str) -> None:
    assert any(path.name != "__init__.py" for path in sources(room))


def test_the_scan_sees_an_arrow_that_points_back() -> None:
    tree = ast.parse(
        "def late():\n    from ui.window import MainWindow\nimport reportlab.lib, json"
    )
    assert wrong_imports(tree, "models.desk") == ["reportlab.lib", "ui.window"]


def test_the_scan_sees_a_relative_arrow() -> None:
    assert wrong_imports(ast.parse("from ..ui import window"), "models.desk") == ["ui"]


def test_the_scan_sees_a_clock_being_read() -> None:
    tree = ast.parse("from time import monotonic\nimport datetime\ndatetime.datetime.now()")
    assert sorted(clock_readings(tree)) == ["datetime.now", "time.monotonic"]


def test_the_scan_sees_state_that_belongs_to_nobody() -> None:
    tree = ast.parse("seen = {}\nopened: list[str] = []\nNAMES = ['a']\ndef f():\n    global last")
    assert sorted(mutable_state(tree)) == ["last", "opened", "seen"]


def test_a_room_knows_only_the_rooms_below_it_and_the_libraries_at_home_there() -> None:
    assert not found_by(lambda path: wrong_imports(parsed(path), module_of(path)))


def test_only_the_clock_reads_the_time() -> None:
    readings = found_by(lambda path: clock_readings(parsed(path)))
    assert not readings.keys() - {CLOCK}


def test_nothing_sleeps_or_spins_the_event_loop() -> None:
    assert not found_by(lambda path: waits(parsed(path)), EVERYTHING)


def test_only_the_top_of_the_program_catches_everything_and_only_once() -> None:
    catchers = found_by(lambda path: broad_handlers(parsed(path)))
    assert not catchers.keys() - {"main"}
    assert len(catchers.get("main", ())) <= 1


def test_no_module_holds_state() -> None:
    assert not found_by(lambda path: mutable_state(parsed(path)))


def test_a_file_holds_one_idea() -> None:
    lengths = {module_of(path): len(lines_of(path)) for path in PROGRAM}
    assert not {name: length for name, length in lengths.items() if length > LONGEST_FILE}


def test_a_class_can_be_read_at_once() -> None:
    assert not found_by(lambda path: long_classes(parsed(path)))


def test_no_text_names_a_place_on_the_machine_of_its_author() -> None:
    folders = (
        ROOT / name for name in ("models", "reports", "ui", "setup", "tests", "i18n", "docs")
    )
    paths = (*ROOT.glob("*"), *(path for folder in folders for path in folder.rglob("*")))
    texts = [path for path in paths if path.suffix in TEXTS]
    named = [path.name for path in texts if MACHINE_PATH.search(path.read_text(errors="replace"))]
    assert texts
    assert not named
