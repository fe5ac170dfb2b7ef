"""Builds the Debian package into dist/: `make deb`.

The program is frozen by PyInstaller; what Debian has itself the package depends on.
"""

import gzip
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QIcon

from setup.system_libraries import LIBRARIES, RENAMED

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "packaging" / "roundtable.spec"
BUILD = ROOT / "build" / "debian"
PRODUCT = ROOT / "dist"
PROGRAM = "usr/lib/roundtable"
DOCUMENTS = "usr/share/doc/roundtable"
ICONS = "usr/share/icons/hicolor"
PLACES = {
    "packaging/linux/roundtable.desktop": "usr/share/applications",
    "packaging/linux/roundtable.xml": "usr/share/mime/packages",
    "packaging/linux/roundtable.metainfo.xml": "usr/share/metainfo",
    "packaging/debian/copyright": DOCUMENTS,
    "README.md": DOCUMENTS,
    "docs/guide.ru.md": DOCUMENTS,
    "docs/guide.en.md": DOCUMENTS,
}
PRESSED = {
    "CHANGELOG.md": f"{DOCUMENTS}/CHANGELOG.md.gz",
    "packaging/linux/roundtable.1": "usr/share/man/man1/roundtable.1.gz",
}
PICTURES = {
    "ui/icons/roundtable.svg": "apps/roundtable",
    "packaging/linux/application-x-roundtable.svg": "mimetypes/application-x-roundtable",
}
SIZES = (16, 24, 32, 48, 64, 128, 256)
NEVER_RENAMED = ("fonts-dejavu-core", "libc6", "libgcc-s1", "libstdc++6", "zlib1g")


def main() -> int:
    version, machine = version_of_the_program(), architecture()
    tree = BUILD / f"roundtable_{version}_{machine}"
    shutil.rmtree(tree, ignore_errors=True)
    freeze()
    shutil.copytree(BUILD / "frozen" / "roundtable", tree / PROGRAM, symlinks=True)
    put_in_place(tree)
    draw_icons(tree)
    write_control(tree, version, machine)
    make_modes_plain(tree)
    PRODUCT.mkdir(exist_ok=True)
    package = PRODUCT / f"{tree.name}.deb"
    command = ("dpkg-deb", "--root-owner-group", "-Zxz", "--build", tree, package)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=at_the_last_commit())
    print(f"{package.relative_to(ROOT)}: {package.stat().st_size / 1e6:.0f} MB")
    return 0


def version_of_the_program() -> str:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return str(project["version"])


def architecture() -> str:
    return words_of("dpkg", "--print-architecture")


def freeze() -> None:
    places = ("--workpath", BUILD / "work", "--distpath", BUILD / "frozen")
    command = (sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places)
    subprocess.run((*command, SPEC), check=True, cwd=ROOT, env=at_the_last_commit())


def put_in_place(tree: Path) -> None:
    for name, folder in PLACES.items():
        (tree / folder).mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / name, tree / folder / Path(name).name)
    for name, target in PRESSED.items():
        (tree / target).parent.mkdir(parents=True, exist_ok=True)
        (tree / target).write_bytes(gzip.compress((ROOT / name).read_bytes(), mtime=0))
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/roundtable").symlink_to("../lib/roundtable/roundtable")


def draw_icons(tree: Path) -> None:
    """The drawings themselves, and pictures for desktops that draw none."""
    application = QGuiApplication(["roundtable", "-platform", "offscreen"])
    for drawing, name in PICTURES.items():
        target = tree / ICONS / "scalable" / f"{name}.svg"
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(ROOT / drawing, target)
        for size in SIZES:
            target = tree / ICONS / f"{size}x{size}" / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            QIcon(str(ROOT / drawing)).pixmap(size, size).save(str(target))
    application.shutdown()


def write_control(tree: Path, version: str, machine: str) -> None:
    template = (ROOT / "packaging/debian/control").read_text(encoding="utf-8")
    files = sorted(files_of(tree))
    size = sum(path.stat().st_size for path in files) // 1024
    sums = [f"{md5(path)}  {path.relative_to(tree)}\n" for path in files]
    (tree / "DEBIAN").mkdir()
    (tree / "DEBIAN/md5sums").write_text("".join(sums))
    (tree / "DEBIAN/control").write_text(
        template.format(
            version=version, architecture=machine, size=size, depends=depends(tree / PROGRAM)
        )
    )


def depends(program: Path) -> str:
    """What Qt opens by itself, as `make run` installs it, and what the program's files ask for.

    By both names of a library, since Debian 13 renamed some.
    """
    names = sorted({*LIBRARIES, *owners(asked_for(program))})
    return ", ".join(
        name if name in NEVER_RENAMED else f"{name} | {name}{RENAMED}" for name in names
    )


def asked_for(program: Path) -> set[str]:
    """The shared libraries that the files of the program need and do not bring along."""
    libraries = [path for path in files_of(program) if ".so" in path.name]
    told = words_of("objdump", "-p", *map(str, (program / "roundtable", *libraries)))
    brought = {path.name for path in program.rglob("*.so*")}
    return set(re.findall(r"NEEDED\s+(\S+)", told)) - brought


def owners(libraries: set[str]) -> set[str]:
    """The Debian packages, installed here, that hold these libraries."""
    told = words_of("dpkg-query", "--search", *(f"*/{name}" for name in libraries))
    return {
        line.partition(":")[0]
        for line in told.splitlines()
        if Path(line.split(": ")[-1]).parent.name.endswith("linux-gnu")
    }


def make_modes_plain(tree: Path) -> None:
    program = tree / PROGRAM / "roundtable"
    for path in tree.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def files_of(tree: Path) -> Iterator[Path]:
    return (path for path in tree.rglob("*") if path.is_file() and not path.is_symlink())


def md5(path: Path) -> str:
    return hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()


def at_the_last_commit() -> dict[str, str]:
    """The same sources give the same package: its files are as old as the last commit."""
    moment = words_of("git", "log", "-1", "--format=%ct")
    return os.environ | {"SOURCE_DATE_EPOCH": moment if re.fullmatch(r"\d+", moment) else "0"}


def words_of(*command: str) -> str:
    result = subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    return result.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
