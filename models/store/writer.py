"""One thread that owns the meeting's file, and the same without a thread."""

from collections import deque
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from models.store.emergency import Emergency
from models.store.keeping import Keeping, OnSaved, OnTrouble, Sequencer
from models.store.meeting_file import MeetingFile
from models.store.storable import Record, json_text
from models.store.trouble import StoreError, Trouble

MOST_AT_ONCE = 64


class DirectWriter:
    """Saves while the caller waits: for commands and tests. Callbacks come from `hand_over`."""

    def __init__(
        self, file: MeetingFile, emergency: Emergency, on_saved: OnSaved, on_trouble: OnTrouble
    ) -> None:
        self._keeping = Keeping(file, emergency, on_saved, on_trouble)
        self._sequencer = Sequencer(file.count, file.path)

    @property
    def path(self) -> Path:
        """Where the records go now."""
        return self._keeping.file.path

    def hand_over(self, record: Record, number: int) -> None:
        """Saves the record, here or in an emergency file, before it returns."""
        self._sequencer.admit(record, number)
        self._keeping.save([record])

    def write_sidecar(self, content: dict[str, Any]) -> None:
        """Writes the half-typed text."""
        self._keeping.write_sidecar(content)

    def try_again(self) -> None:
        """Tries once more to save what no disk took."""
        self._keeping.save([])

    def drain(self) -> bool:
        """True if all is saved."""
        return not self._keeping.unsaved

    def close(self, remembered: dict[str, Any] | None = None) -> tuple[Record, ...]:
        """Leaves `remembered` in the sidecar or none, closes the file; gives what no disk took."""
        return self._keeping.close(remembered)


class Writer:
    """Saves on a thread of its own, which also calls `on_saved` and `on_trouble`.

    `on_saved(number)` says that this record and all before it are on the disk. Records that wait
    together are synced together, one line each.
    """

    def __init__(
        self, file: MeetingFile, emergency: Emergency, on_saved: OnSaved, on_trouble: OnTrouble
    ) -> None:
        self._keeping = Keeping(file, emergency, on_saved, on_trouble)
        self._sequencer = Sequencer(file.count, file.path)
        self._waiting: deque[Record] = deque()
        self._typed: dict[str, Any] | None = None
        self._again = False
        self._busy = False
        self._closing = False
        self._changed = Condition()
        self._thread = Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    @property
    def path(self) -> Path:
        """Where the records go now."""
        return self._keeping.file.path

    def hand_over(self, record: Record, number: int) -> None:
        """Returns at once; `on_saved` or `on_trouble` follows on the writer's thread."""
        with self._changed:
            if self._closing:
                raise StoreError(Trouble.CLOSED, self.path)
            self._sequencer.admit(record, number)
            self._waiting.append(record)
            self._changed.notify_all()

    def write_sidecar(self, content: dict[str, Any]) -> None:
        """Returns at once; of contents that wait only the newest is written."""
        json_text(content, self.path)
        with self._changed:
            self._typed = content
            self._changed.notify_all()

    def try_again(self) -> None:
        """Tries once more, on the writer's thread, to save what no disk took."""
        with self._changed:
            self._again = True
            self._changed.notify_all()

    def drain(self, seconds: float | None = None) -> bool:
        """Waits, at most so long, until nothing waits any more. True if all is saved."""
        with self._changed:
            idle = self._changed.wait_for(self._is_idle, seconds)
            return idle and not self._keeping.unsaved and not self._waiting

    def close(self, remembered: dict[str, Any] | None = None) -> tuple[Record, ...]:
        """Drains, leaves `remembered` in the sidecar or none, closes the file; returns what no disk
        took."""
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join()
        return (*self._keeping.close(remembered), *self._waiting)

    def _run(self) -> None:
        try:
            while self._work_once():
                pass
        finally:
            with self._changed:
                self._closing, self._busy = True, False
                self._changed.notify_all()

    def _work_once(self) -> bool:
        with self._changed:
            self._changed.wait_for(lambda: self._has_work() or self._closing)
            if not self._has_work():
                return False
            batch = [self._waiting.popleft() for _ in range(min(MOST_AT_ONCE, len(self._waiting)))]
            typed, self._typed = self._typed, None
            again, self._again = self._again, False
            self._busy = True
        if batch or again:
            self._keeping.save(batch)
        if typed is not None:
            self._keeping.write_sidecar(typed)
        with self._changed:
            self._busy = False
            self._changed.notify_all()
        return True

    def _has_work(self) -> bool:
        return bool(self._waiting) or self._typed is not None or self._again

    def _is_idle(self) -> bool:
        return not (self._has_work() or self._busy) or not self._thread.is_alive()
