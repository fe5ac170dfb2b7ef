"""Lines of which the older ones are kept compressed: those of one meeting are much alike."""

from collections.abc import Iterable, Iterator
from zlib import compress, decompress

TOGETHER = 256
_FAST = 1


class PackedLines:
    """Grows at its end; the lines hold no line ends. Compressed, a line of a meeting takes about a
    tenth of its room."""

    def __init__(self, lines: Iterable[str] = ()) -> None:
        self._packs: list[bytes] = []
        self._loose: list[str] = []
        self.extend(lines)

    def extend(self, lines: Iterable[str]) -> None:
        self._loose.extend(lines)
        while len(self._loose) >= TOGETHER:
            pack, self._loose = self._loose[:TOGETHER], self._loose[TOGETHER:]
            self._packs.append(compress("\n".join(pack).encode(), _FAST))

    def __len__(self) -> int:
        return len(self._packs) * TOGETHER + len(self._loose)

    def __iter__(self) -> Iterator[str]:
        for pack in self._packs:
            yield from _unpacked(pack)
        yield from self._loose

    def __getitem__(self, place: int) -> str:
        """Counted from 0. Raises IndexError for a place that is not there."""
        if not 0 <= place < len(self):
            raise IndexError(place)
        pack, within = divmod(place, TOGETHER)
        return (
            self._loose[within]
            if pack == len(self._packs)
            else _unpacked(self._packs[pack])[within]
        )


def _unpacked(pack: bytes) -> list[str]:
    return decompress(pack).decode().split("\n")
