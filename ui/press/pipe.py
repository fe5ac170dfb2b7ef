"""How orders and outcomes travel: each in a frame, its length in bytes before it.

Only the program and the press that it started itself write to these pipes.
"""

import pickle
from collections.abc import Iterator
from typing import BinaryIO

HEAD = 8


def framed(value: object) -> bytes:
    content = pickle.dumps(value, protocol=pickle.HIGHEST_PROTOCOL)
    return len(content).to_bytes(HEAD, "big") + content


def frames_of(source: BinaryIO) -> Iterator[object]:
    """The values as they come, until the source ends; half a frame at its end is left out."""
    while len(head := source.read(HEAD)) == HEAD:
        length = int.from_bytes(head, "big")
        if len(content := source.read(length)) < length:
            return
        yield pickle.loads(content)


class Frames:
    """What arrives piece by piece, put together again."""

    def __init__(self) -> None:
        self._arrived = bytearray()

    def add(self, piece: bytes) -> Iterator[object]:
        """The values that are whole now."""
        self._arrived += piece
        while len(self._arrived) >= HEAD:
            end = HEAD + int.from_bytes(self._arrived[:HEAD], "big")
            if len(self._arrived) < end:
                return
            content = bytes(self._arrived[HEAD:end])
            del self._arrived[:end]
            yield pickle.loads(content)
