"""Collects the strings of the program into i18n/*.ts and compiles them to *.qm.

Run in the project's environment: python -m setup.catalogue. The same sources give the same files.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "i18n"
SOURCES = ("main.py", "models/**/*.py", "reports/**/*.py", "ui/**/*.py")
# English is the language of the sources; its catalogue holds the plural forms only.
LANGUAGES = {"en": ("-pluralonly",), "ru": ()}
# No line numbers, no guessing from similar texts: nothing but the strings decides what is written.
COLLECT = (
    *("-silent", "-no-obsolete", "-sort-messages", "-locations", "none"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
    *("-source-language", "en"),
)


def main() -> None:
    for language in LANGUAGES:
        collect(language, CATALOGUES)
        compile_catalogue(language, CATALOGUES, CATALOGUES)


def collect(language: str, folder: Path) -> None:
    """Bring the .ts of the language in the folder in line with the sources; translations stay."""
    qt_tool(
        "lupdate",
        *(*COLLECT, *LANGUAGES[language], "-target-language", language),
        *(path.relative_to(ROOT).as_posix() for path in sources()),
        *("-ts", str(folder / f"roundtable_{language}.ts")),
    )


def compile_catalogue(language: str, source: Path, target: Path) -> None:
    """Make the .qm of the language in the target folder from its .ts in the source folder."""
    name = f"roundtable_{language}"
    qt_tool("lrelease", "-silent", str(source / f"{name}.ts"), "-qm", str(target / f"{name}.qm"))


def sources() -> list[Path]:
    return sorted(path for pattern in SOURCES for path in ROOT.glob(pattern))


def qt_tool(name: str, *arguments: str) -> None:
    suffix = ".exe" if sys.platform == "win32" else ""
    script = Path(sys.executable).parent / f"pyside6-{name}{suffix}"
    subprocess.run((script, *arguments), cwd=ROOT, check=True)


if __name__ == "__main__":
    main()
