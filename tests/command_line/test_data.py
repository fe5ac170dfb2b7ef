"""What `export --document data` writes, and docs/data.md says of it."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from models.codec import to_plain
from models.notes import Origin
from tests.command_line.commands import ROOT, Command

PAGE = (ROOT / "docs" / "data.md").read_text(encoding="utf-8")
TITLES = {
    **{"outcomes": "notes", "spans": "span", "attendance": "span", "author_person": "person"},
    **{"chair": "person", "moderator": "person", "secretary": "person"},
}
ROW = re.compile(r"^\| `(\w+)` \| (.*?) \| (.*?) \|$", re.MULTILINE)
Data = dict[str, Any]


def documented() -> dict[str, dict[str, str]]:
    """By the heading of a section: its keys, and what the page says their values are."""
    sections = (part.partition("\n") for part in PAGE.split("\n## ")[1:])
    return {title: {key: kind for key, kind, _ in ROW.findall(text)} for title, _, text in sections}


def objects(title: str, value: object) -> Iterator[tuple[str, Data]]:
    """Every object in the data, with the title of the section that tells its keys."""
    if isinstance(value, dict):
        yield title, value
        for key, inner in value.items():
            yield from objects(TITLES.get(str(key), str(key)), inner)
    elif isinstance(value, list):
        for one in value:
            yield from objects(title, one)


@pytest.fixture
def data(command: Command, held: Path, tmp_path: Path) -> Data:
    output = tmp_path / "data.json"
    assert command("export", held, "--document", "data", "--output", output).code == 0
    found: Data = json.loads(output.read_text(encoding="utf-8"))
    return found


def test_the_page_tells_exactly_the_keys_that_are_written(data: Data) -> None:
    origin = to_plain(Origin("I", "2.1"), whole=True)
    written: dict[str, set[str]] = {"origin": {*origin}}
    for title, one in objects("data", data):
        assert written.setdefault(title, {*one}) == {*one}
    assert written == {title: {*keys} for title, keys in documented().items()}


def test_only_what_may_be_missing_is_null(data: Data) -> None:
    page = documented()
    nulls = {(t, key) for t, one in objects("data", data) for key in one if one[key] is None}
    assert [f"{t}.{key}" for t, key in nulls if not page[t][key].endswith("or null")] == []


def test_every_kind_that_is_written_is_on_the_page(data: Data) -> None:
    page = documented()
    choices = [
        (title, key, one[key])
        for title, one in objects("data", data)
        for key in ("kind", "status", "role", "language")
        if key in one
    ]
    assert choices
    assert [one for one in choices if f"`{one[2]}`" not in page[one[0]][one[1]]] == []


def test_every_reference_leads_to_an_object(data: Data) -> None:
    ids = {one["id"] for _, one in objects("data", data) if "id" in one}
    referring = {
        (title, key)
        for title, keys in documented().items()
        for key, kind in keys.items()
        if kind.startswith("id") and key != "id"
    }
    found = {one.get(key) for t, one in objects("data", data) for s, key in referring if s == t}
    assert len(found) > 10
    assert found - {None} <= ids


def test_contacts_and_private_notes_stay_at_home(data: Data) -> None:
    keys = {key for _, one in objects("data", data) for key in one}
    assert not keys & {"phone", "email", "private_note"}
    assert not any(one["private"] for one in (*data["notes"], *data["outcomes"]))
