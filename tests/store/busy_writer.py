"""A process that writes a meeting as fast as it can and acknowledges through a pipe."""

import os
import random
import secrets
from datetime import UTC, datetime
from pathlib import Path
from threading import Semaphore

from models.store.disk import Disk
from models.store.emergency import Emergency
from models.store.keeping import Mishap
from models.store.meeting_file import MeetingFile
from models.store.storable import Record
from models.store.surroundings import Surroundings
from models.store.writer import Writer

ACKNOWLEDGEMENT = 4
AHEAD = 3
LARGE_TEXT = 50_000
MOUTHFUL = 1024


class SmallMouthedDisk(Disk):
    """A real disk that takes little at a time, so that a kill can find a line half written."""

    def write(self, handle: int, data: bytes | memoryview) -> int:
        return super().write(handle, data[:MOUTHFUL])


def real_surroundings(disk: Disk) -> Surroundings:
    """A disk with the salts and the time of a real run."""
    return Surroundings(disk, lambda: secrets.token_bytes(8), lambda: datetime.now(UTC))


def record_of(number: int) -> Record:
    """The record with this number: mostly small, now and then a large one."""
    dice = random.Random(number)
    length = LARGE_TEXT if dice.random() < 0.2 else dice.randrange(20, 300)
    return {"number": number, "text": chr(dice.randrange(0x430, 0x450)) * length}


def write_until_killed(path: Path, pipe: int, disk: Disk) -> None:
    """Opens or makes the file, then hands over records without end."""
    around = real_surroundings(disk)
    exists = path.exists()
    file = MeetingFile.open(path, around).file if exists else MeetingFile.create(path, around)
    room = Semaphore(AHEAD)
    acknowledged = file.count

    def saved(number: int) -> None:
        nonlocal acknowledged
        os.write(pipe, number.to_bytes(ACKNOWLEDGEMENT))
        room.release(number - acknowledged)
        acknowledged = number

    writer = Writer(file, Emergency([], around), saved, _die)
    number = file.count
    while True:
        room.acquire()
        number += 1
        writer.hand_over(record_of(number), number)


def _die(mishap: Mishap) -> None:
    raise mishap.error
