"""All keys on one page, as a value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeyLine:
    """`keys` as they are printed on keyboards: «Shift+F2»."""

    keys: str
    words: str


@dataclass(frozen=True, slots=True)
class KeySection:
    title: str
    lines: tuple[KeyLine, ...]


@dataclass(frozen=True, slots=True)
class KeyCard:
    """`foot` says where the card comes from."""

    title: str
    sections: tuple[KeySection, ...]
    foot: str
