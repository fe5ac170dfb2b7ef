"""Where words stand: in the bytes of every file below a folder, also inside archives and PDFs."""

from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from zipfile import BadZipFile, ZipFile

import pikepdf

ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "cp1251")


def files_with(folders: Iterable[Path], words: Iterable[str]) -> list[tuple[Path, str]]:
    """Every file in which one of the words stands, and which; in small letters or not."""
    sought = [*words]
    found = []
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not path.is_symlink():
                found += [(path, word) for word in sought if stands_in(path.read_bytes(), word)]
    return found


def stands_in(data: bytes, word: str) -> bool:
    """Also in JSON with escapes, and one layer of packing deep."""
    escaped = word.encode("unicode_escape")
    spellings = {word.encode(encoding) for encoding in ENCODINGS} | {escaped}
    layers = [data, *_unpacked(data)]
    return any(spelling.lower() in layer.lower() for spelling in spellings for layer in layers)


def _unpacked(data: bytes) -> Iterator[bytes]:
    if data.startswith(b"PK"):
        try:
            with ZipFile(BytesIO(data)) as packed:
                yield from (packed.read(name) for name in packed.namelist())
        except BadZipFile:
            return
    if data.startswith(b"%PDF"):
        with pikepdf.open(BytesIO(data)) as document:
            yield from (
                one.read_bytes() for one in document.objects if isinstance(one, pikepdf.Stream)
            )
            yield str(document.docinfo).encode()
