"""Both guides tell the same, name every key that the program has, and lead nowhere that is not."""

import re
from pathlib import Path

import pytest

from ui.actions import act_keys
from ui.hall.hall_menu import hall_keys
from ui.keys.ways import way_keys

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
GUIDES = {"ru": DOCS / "guide.ru.md", "en": DOCS / "guide.en.md"}
PAGES = (*sorted(ROOT.glob("*.md")), *sorted(DOCS.rglob("*.md")))
LINK = re.compile(r"\]\(([^)#\s]+)[^)]*\)")
KEY = re.compile(r"(?P<held>(?:Ctrl\+|Shift\+)*)(?P<pressed>F\d+|\d|[A-Z]\b)(?P<goes_on>, )?")


def keys_named_in(text: str) -> set[str]:
    """«Ctrl+2, 3» names Ctrl+2 and Ctrl+3."""
    named, held = set(), ""
    for found in KEY.finditer(text):
        held = found["held"] or held
        named |= {found["held"] + found["pressed"], held + found["pressed"]}
        held = held if found["goes_on"] else ""
    return named


def keys_of_the_program() -> set[str]:
    acts = {key for keys in act_keys().values() for key in keys}
    return {*acts, *way_keys().values(), *hall_keys().values()}


def test_keys_that_share_what_is_held_are_all_named() -> None:
    assert keys_named_in("Enter, Ctrl+2, 3, F5; Shift+F2") >= {"Ctrl+2", "Ctrl+3", "Shift+F2"}
    assert "Ctrl+F7" not in keys_named_in("Ctrl+F6; F7")


@pytest.mark.parametrize("language", GUIDES)
def test_every_key_of_the_program_stands_in_the_guide(language: str) -> None:
    assert keys_of_the_program() - keys_named_in(GUIDES[language].read_text()) == set()


def test_both_guides_have_the_same_chapters_rows_and_pictures() -> None:
    shapes = [shape(guide.read_text()) for guide in GUIDES.values()]
    assert shapes[0] == shapes[1]


def shape(text: str) -> list[str]:
    """Headings, rows, points and pictures in their order, whatever they say."""
    return re.findall(r"^(?:#+|\||!|- |\d\. )", text, re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_leads_to_a_file_that_is_there(page: Path) -> None:
    links = [one for one in LINK.findall(page.read_text()) if "://" not in one]
    assert [one for one in links if not (page.parent / one).exists()] == []


def test_every_picture_is_shown_in_a_page() -> None:
    shown = "\n".join(page.read_text() for page in PAGES)
    assert [one.name for one in DOCS.glob("pictures/*") if one.name not in shown] == []
