"""The duty of keeping records safe: on the meeting's own disk, or else in an emergency file."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct

from models.store.emergency import Emergency
from models.store.meeting_file import MeetingFile
from models.store.sidecar import Sidecar
from models.store.storable import Record, json_text
from models.store.trouble import StoreError, Trouble


class Mishap(Struct, frozen=True):
    """What failed. `unsaved` are the records the failure met; all is safe if `moved_to` is there.

    Without `moved_to` they are only in memory and `refusal` says why no emergency folder took them.
    A sidecar that could not be written has neither; the records are safe then.
    """

    error: StoreError
    unsaved: tuple[Record, ...] = ()
    moved_to: Path | None = None
    refusal: StoreError | None = None


OnSaved = Callable[[int], None]
OnTrouble = Callable[[Mishap], None]


class RecordKeeper(Protocol):
    """Who records are handed to: `Writer`, with a thread, or `DirectWriter`, without."""

    @property
    def path(self) -> Path:
        """Where the records go now: the meeting's file or an emergency file."""

    def hand_over(self, record: Record, number: int) -> None:
        """Takes a record to be saved. StoreError at once if it is no JSON or out of order."""

    def write_sidecar(self, content: dict[str, Any]) -> None:
        """Takes the half-typed text; only the newest counts."""

    def try_again(self) -> None:
        """Tries once more to save what no disk took."""

    def drain(self) -> bool:
        """Returns when all that was handed over was dealt with: True if all of it is saved."""

    def close(self, remembered: dict[str, Any] | None = None) -> tuple[Record, ...]:
        """Drains, leaves `remembered` in the sidecar or none, closes the file; returns what no disk
        took."""


class Keeping:
    """Saves batches; when the file fails, goes on elsewhere with all records. For one thread."""

    def __init__(
        self, file: MeetingFile, emergency: Emergency, on_saved: OnSaved, on_trouble: OnTrouble
    ) -> None:
        self.file = file
        self.unsaved: list[Record] = []
        self._emergency = emergency
        self._on_saved = on_saved
        self._on_trouble = on_trouble
        self._typed: dict[str, Any] | None = None

    def save(self, records: Sequence[Record]) -> None:
        """Saves these after all that is still unsaved, and tells the last number or the trouble."""
        self.unsaved.extend(records)
        if not self.unsaved:
            return
        try:
            self.file.append_all(self.unsaved)
        except StoreError as error:
            self._go_on_elsewhere(error)
        else:
            self._tell_saved()

    def _go_on_elsewhere(self, error: StoreError) -> None:
        unsaved = tuple(self.unsaved)
        records = [*self.file.records(), *unsaved]
        try:
            elsewhere = self._emergency.go_on(self.file.path, records)
        except StoreError as refusal:
            self._on_trouble(Mishap(error, unsaved, refusal=refusal))
            return
        left_behind = self._sidecar()
        self.file.close()
        self.file = elsewhere
        if self._typed is not None and self.write_sidecar(self._typed, durable=True):
            with suppress(StoreError):
                left_behind.erase()
        self._on_trouble(Mishap(error, unsaved, moved_to=elsewhere.path))
        self._tell_saved()

    def _tell_saved(self) -> None:
        self.unsaved.clear()
        self._on_saved(self.file.count)

    def write_sidecar(self, content: dict[str, Any], *, durable: bool = False) -> bool:
        """Keeps the half-typed text; a refusal of the disk is told. True if it was written."""
        self._typed = content
        try:
            self._sidecar().write(content, durable=durable)
        except StoreError as error:
            self._on_trouble(Mishap(error))
            return False
        return True

    def close(self, remembered: dict[str, Any] | None = None) -> tuple[Record, ...]:
        """Leaves `remembered` in the sidecar; without it, erases that if all is saved. Closes the
        file and returns what is not saved."""
        with suppress(StoreError):
            if remembered is not None:
                self._sidecar().write(remembered, durable=True)
            elif not self.unsaved:
                self._sidecar().erase()
        self.file.close()
        return tuple(self.unsaved)

    def _sidecar(self) -> Sidecar:
        return Sidecar(self.file.path, self._emergency.around.disk)


class Sequencer:
    """Refuses a record that has the wrong number or can't be stored, before anyone relies on it."""

    def __init__(self, count: int, path: Path) -> None:
        self._count = count
        self._path = path

    def admit(self, record: Record, number: int) -> None:
        """StoreError OUT_OF_ORDER or NOT_STORABLE, or the number is used up."""
        if number != self._count + 1:
            raise StoreError(Trouble.OUT_OF_ORDER, self._path, readable=self._count)
        json_text(record, self._path)
        self._count = number
