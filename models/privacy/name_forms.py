"""The forms in which a name may stand in a Russian sentence, for finding it there.

A form too many does little harm here: short ones are covered up with a capital letter only. So
every ending of every declension is taken, and a word that cannot be declined stands alone.
"""

from models.text import plain_letters

_ENDINGS = (
    *("а", "я", "у", "ю", "е", "и", "ы", "о", "й", "ь"),
    *("ой", "ей", "ою", "ею", "ом", "ем", "ым", "им", "ам", "ям", "ах", "ях", "ых", "их"),
    *("ий", "ый", "ая", "яя", "ую", "юю", "ые", "ие", "ов", "ев"),
    *("ого", "его", "ому", "ему", "ами", "ями", "ыми", "ими"),
)
_OF_ADJECTIVES = ("ий", "ый", "ой", "ая", "яя")
_VOWELS = "ая"
_SOFT = "ьй"
_NEVER_DECLINED = "оеиуюэы"
_CYRILLIC = range(0x0400, 0x0500)
_SHORTEST_OF_ADJECTIVE = 5


def forms_of(name: str) -> frozenset[str]:
    """In small letters, ё as е; the name itself among them. `name` is one word."""
    plain = plain_letters(name)
    if not plain or ord(plain[-1]) not in _CYRILLIC or plain[-1] in _NEVER_DECLINED:
        return frozenset((plain, f"{plain}'s", f"{plain}’s"))
    stem = stem_of(plain)
    return frozenset((plain, stem, *(stem + ending for ending in _ENDINGS)))


def stem_of(plain: str) -> str:
    """What stays the same in all cases."""
    if len(plain) >= _SHORTEST_OF_ADJECTIVE and plain.endswith(_OF_ADJECTIVES):
        return plain[:-2]
    return plain[:-1] if plain[-1] in _VOWELS + _SOFT else plain
