"""What the window says about the disk. No Qt."""

from dataclasses import dataclass
from enum import StrEnum


class Saving(StrEnum):
    SAVING = "saving"
    SAVED = "saved"
    TROUBLE = "trouble"


@dataclass(frozen=True, slots=True)
class SavingView:
    """`sentence` says what is wrong, and where the record goes on; empty unless in trouble."""

    state: Saving
    sentence: str = ""
