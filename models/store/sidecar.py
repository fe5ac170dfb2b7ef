"""What is no act yet: half-typed text and the sign of life, in a small file beside the meeting."""

import json
from contextlib import suppress
from pathlib import Path
from typing import Any
from zlib import crc32

from models.store.disk import Disk
from models.store.storable import json_text
from models.store.trouble import typed_errors
from models.store.whole_file import draft_of, read_whole, write_draft

Content = dict[str, Any]


def sidecar_of(path: Path) -> Path:
    """The name of the sidecar of a meeting file."""
    return path.with_name(path.name + ".typing")


class Sidecar:
    """A dict that survives the process, though not surely a power cut. What nobody needs any more
    is erased at close."""

    def __init__(self, meeting: Path, disk: Disk) -> None:
        self.path = sidecar_of(meeting)
        self._disk = disk

    def write(self, content: Content, *, durable: bool = False) -> None:
        """Replaces what was there. StoreError if it is no JSON or the disk refuses."""
        text = json_text(content, self.path).encode("utf-8")
        with typed_errors(self.path):
            data = b"%08x %s" % (crc32(text), text)
            write_draft(self._disk, self.path, data, durable=durable)
            self._disk.replace(draft_of(self.path), self.path)

    def read(self) -> Content | None:
        """What was last written; None if there is nothing, or nothing that can be trusted."""
        try:
            data = read_whole(self._disk, self.path)
        except OSError:
            return None
        checksum, _, text = data.partition(b" ")
        if checksum != b"%08x" % crc32(text):
            return None
        try:
            content = json.loads(text)
        except (ValueError, RecursionError):
            return None
        return content if isinstance(content, dict) else None

    def erase(self) -> None:
        """Takes it away, and a draft of it; nothing to take away is fine."""
        for path in (self.path, draft_of(self.path)):
            with typed_errors(path), suppress(FileNotFoundError):
                self._disk.remove(path)
