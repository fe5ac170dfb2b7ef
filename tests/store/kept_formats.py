"""Writes the files of the present format that every later version has to read.

python -m tests.store.kept_formats: at every release, and never over a file of an earlier one.
"""

import json
import sys
import types
from datetime import UTC, date, datetime, time, timedelta
from enum import Enum
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from models.clock import Stamp
from models.codec import KINDS, entry_to_record
from models.journal import Entry
from models.store.lines import VERSION

FIXTURES = Path(__file__).parent / "fixtures"
MORNING = datetime(2025, 10, 16, 0, 10, tzinfo=UTC)
EXAMPLES: dict[Any, Any] = {
    str: "слово · word",
    int: 3,
    float: 0.5,
    bool: True,
    bytes: b"",
    date: date(2025, 10, 16),
    time: time(10, 30),
    datetime: MORNING,
    timedelta: timedelta(minutes=5),
}


def facts_of(version: int) -> Path:
    """One line for every kind of fact, as that version wrote it."""
    return FIXTURES / f"facts-{version}.jsonl"


def meeting_of(version: int) -> Path:
    """A whole round table, as that version wrote it."""
    return FIXTURES / f"format-{version}.roundtable"


def full(kind: Any) -> Any:
    """A value of this type in which nothing is left out."""
    origin = get_origin(kind)
    if origin in (Union, types.UnionType):
        return full(get_args(kind)[0])
    if origin is tuple:
        return (full(get_args(kind)[0]),)
    kind = getattr(kind, "__supertype__", kind)
    if isinstance(kind, type) and issubclass(kind, Enum):
        return list(kind)[-1]
    if kind in EXAMPLES:
        return EXAMPLES[kind]
    return kind(**{name: full(hint) for name, hint in get_type_hints(kind).items()})


def main() -> int:
    known = facts_of(VERSION).read_text("utf-8").splitlines() if facts_of(VERSION).exists() else []
    kept = {json.loads(line)["kind"] for line in known}
    for name, kind in KINDS.items():
        if name not in kept:
            record = entry_to_record(Entry(1, Stamp(MORNING, MORNING), full(kind), 40))
            known.append(json.dumps(record, ensure_ascii=False))
    facts_of(VERSION).write_text("\n".join(known) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
