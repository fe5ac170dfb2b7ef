"""What can be stored at all: a dict that is JSON."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from models.store.lines import text_of
from models.store.trouble import StoreError, Trouble

Record = dict[str, Any]


@contextmanager
def storable_only(path: Path) -> Iterator[None]:
    """Turns what JSON says about a value it can't hold into StoreError NOT_STORABLE."""
    try:
        yield
    except (TypeError, ValueError, RecursionError) as error:
        raise StoreError(Trouble.NOT_STORABLE, path) from error


def json_text(record: Mapping[str, Any], path: Path) -> str:
    """The record as one line of JSON; StoreError NOT_STORABLE if it can't be one."""
    with storable_only(path):
        return text_of(record)
