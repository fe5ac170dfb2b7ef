"""All keys on one page, as a value."""

from msgspec import Struct


class KeyLine(Struct, frozen=True):
    """`keys` as they are printed on keyboards: «Shift+F2»."""

    keys: str
    words: str


class KeySection(Struct, frozen=True):
    title: str
    lines: tuple[KeyLine, ...]


class KeyCard(Struct, frozen=True):
    """`foot` says where the card comes from."""

    title: str
    sections: tuple[KeySection, ...]
    foot: str
