"""What the window says about the disk. No Qt."""

from enum import StrEnum

from msgspec import Struct


class Saving(StrEnum):
    SAVING = "saving"
    SAVED = "saved"
    TROUBLE = "trouble"
    ONLY_LOOKING = "only looking"


class SavingView(Struct, frozen=True):
    """`sentence` says what is wrong, and where the record goes on; empty unless in trouble."""

    state: Saving
    sentence: str = ""
