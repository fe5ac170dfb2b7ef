"""What is written beside the code says what the code says."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.test_architecture import ROOT
from ui.about.parts import VERSION

PAPERS = (*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md"))
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")


def text_of(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("CHANGELOG.md", f"\n## {VERSION} — "),
        ("packaging/linux/roundtable.metainfo.xml", f'<release version="{VERSION}"'),
        ("packaging/windows/roundtable.iss", f'#define Version "{VERSION}"'),
    ],
)
def test_every_place_names_the_same_version(name: str, said: str) -> None:
    assert said in text_of(name)


@pytest.mark.parametrize("paper", PAPERS, ids=[one.name for one in PAPERS])
def test_what_a_paper_points_to_is_there(paper: Path) -> None:
    pointed = LINK.findall(paper.read_text(encoding="utf-8"))
    assert [name for name in pointed if not (paper.parent / name).exists()] == []


def test_the_commands_of_the_papers_can_be_made() -> None:
    papers = "\n".join(paper.read_text(encoding="utf-8") for paper in PAPERS)
    made = re.findall(r"^([a-z-]+):", text_of("Makefile"), re.MULTILINE)
    assert {*re.findall(r"`make ([a-z-]+)", papers)} <= {*made}


def test_the_file_type_of_the_package_is_the_one_of_the_desktop_entry() -> None:
    entry = text_of("packaging/linux/roundtable.desktop")
    (kind,) = re.findall(r"^MimeType=(.*);$", entry, re.MULTILINE)
    assert f'<mime-type type="{kind}">' in text_of("packaging/linux/roundtable.xml")


def test_every_package_of_the_program_is_locked_alike_for_the_package() -> None:
    names = ("requirements.lock", "requirements-package.lock")
    plain, package = (set(re.findall(r"^(\S+==\S+)", text_of(n), re.MULTILINE)) for n in names)
    assert plain <= package


def test_the_tools_of_the_package_are_no_dependency_of_the_program() -> None:
    project = tomllib.loads(text_of("pyproject.toml"))
    assert not any("pyinstaller" in one for one in project["project"]["dependencies"])
