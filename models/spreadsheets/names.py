"""Names of people as lists write them."""

import re

from msgspec import Struct

from models.people import KINSHIP
from models.spreadsheets.vocabulary import is_organisation

_WORD = r"[^\W\d_][^\W\d_'’ʼ`]*(?:['’ʼ`][^\W\d_]+)*"
_NAME_WORD = re.compile(rf"\(?{_WORD}(?:-{_WORD})*\)?")
_INITIALS = re.compile(r"[^\W\d_]{1,2}\.(?:\s*-?[^\W\d_]{1,2}\.)*")
_INITIAL = re.compile(r"-?[^\W\d_]{1,2}\.(?:\s*-[^\W\d_]{1,2}\.)*")
_LETTERS_ALONE = re.compile(r"[A-ZА-ЯЁ]{1,2}")
_PATRONYMIC = re.compile(
    r".{2,}(ович|евич|ьич|ич|овна|евна|ична|инична|ишна|[ -]?(оглы|оглу|кызы|гызы|улы|уулу|оол))",
    re.IGNORECASE,
)
_PARTICLES = frozenset(
    {"van", "von", "der", "den", "de", "da", "di", "del", "la", "le", "el", "al", "bin", "ibn"}
    | {"ван", "фон", "дер", "ден", "де", "да", "ди", "дель", "ла", "ле", "эль", "аль", "бин", "ибн"}
)
_WRITTEN_AS_THEY_ARE = _PARTICLES | KINSHIP
_HONORIFIC = re.compile(r"^(mr|mrs|ms|dr|prof|г-н|г-жа|господин|госпожа)\.?\s+", re.IGNORECASE)
_NUMBERING = re.compile(r"^\d+\s*[.)]\s*")
_DASHES = re.compile(r"(?<=\w)\s*[-‐‑‒–—−]\s*(?=[^\W\d_a-zа-яё])|(?<=\w)[-‐‑‒–—−](?=\w)")
_OF_AN_ORGANISATION = re.compile(
    r"(?i:представител[ьи]|члены?|делегаты?|делегация|сотрудники?|работники?)\b"
    r"|(?:[ПОЗ]?АО|ООО|ФГ[А-Я]+)\b"
)


class PersonName(Struct, frozen=True):
    """The parts of a name; initials keep their points, parts not given are empty."""

    surname: str
    name: str = ""
    patronymic: str = ""


def split_full_name(text: str, *, surname_first: bool = False) -> PersonName:
    """The parts of a name written in one cell, in whatever order its words betray; `surname_first`
    is known where the surname was asked for first.

    «Ли Ен Сун» has no patronymic: whatever follows the surname is the name. What names nobody,
    «Представитель АО «Заря»», stands as it is where the surname would.
    """
    written = _HONORIFIC.sub("", _NUMBERING.sub("", " ".join(text.split())))
    if names_nobody(written):
        return PersonName(written)
    cleaned = _DASHES.sub("-", written)
    before, comma, after = cleaned.partition(",")
    if comma and " " not in before.strip() and after.strip():
        given = split_given_names(after.strip())
        return recased(PersonName(before.strip(), *given))
    words = _words(cleaned)
    if len(words) < 2:
        return recased(PersonName(cleaned))
    latin = None if surname_first and not _ends_in_capitals(words) else _by_latin(words)
    return recased(_by_initials(words) or latin or _by_patronymic(words))


def split_given_names(text: str) -> tuple[str, str]:
    """Name and patronymic out of one cell, «Андрей Сергеевич», «А.С.» or «Ж.-П.Ж.»."""
    if _INITIALS.fullmatch(text):
        first, *others = _INITIAL.findall(text)
        return first, " ".join(others)
    words = text.split()
    if len(words) > 2 and words[-1].casefold() in KINSHIP:
        return " ".join(words[:-2]), " ".join(words[-2:])
    if len(words) > 1 and is_patronymic(words[-1]):
        return " ".join(words[:-1]), words[-1]
    return text, ""


def looks_like_full_name(text: str) -> bool:
    """Two to five words of letters, each with a capital or a particle, or a word and initials."""
    words = _words(_DASHES.sub("-", _HONORIFIC.sub("", _NUMBERING.sub("", text.strip()))))
    if "\n" in text or not 2 <= len(words) <= 5:
        return False
    return all(_is_name_word(word) for word in words) and any(len(word) > 1 for word in words)


def looks_like_part_of_name(text: str) -> bool:
    """Words that each may be a surname, a name or a patronymic, or initials."""
    words = text.split()
    return bool(words) and all(map(_is_name_word, words))


def has_patronymic_or_initials(text: str) -> bool:
    """Whether the words can be nothing but a person's name."""
    words = _words(text)
    return any(is_patronymic(word) or _INITIALS.fullmatch(word) for word in words[1:]) or (
        len(words) > 1 and _INITIALS.fullmatch(words[0]) is not None
    )


def is_patronymic(word: str) -> bool:
    """«Петрович», «Гасан оглы»."""
    return _PATRONYMIC.fullmatch(word) is not None


def is_surname_with_particles(text: str) -> bool:
    """«van Beethoven» or «Van der Berg»: all words but the last are particles."""
    *particles, _surname = text.split()
    return bool(particles) and all(word.casefold() in _PARTICLES for word in particles)


def names_nobody(text: str) -> bool:
    """Words of an organisation, and nothing that only a person's name has."""
    begins_so = _OF_AN_ORGANISATION.match(text) is not None
    if not begins_so and not is_organisation(text):
        return False
    return not has_patronymic_or_initials(text) and (begins_so or not looks_like_full_name(text))


def recased(name: PersonName) -> PersonName:
    """Words all in capitals or all in small letters as names are written."""
    return PersonName(_recase(name.surname), _recase(name.name), _recase(name.patronymic))


def _words(text: str) -> list[str]:
    """Initials in a row are one word, brackets stay with the word before."""
    spaced = re.sub(r"(?<=\.)(?=[^\W\d_]{3})", " ", text)
    joined = re.sub(r"(?<=\b[^\W\d_]\.)\s+(?=-?[^\W\d_]\.)", "", spaced)
    words: list[str] = []
    for word in joined.split():
        if word.startswith("(") and words:
            words[-1] = f"{words[-1]} {word}"
        else:
            words.append(word)
    return words


def _by_initials(words: list[str]) -> PersonName | None:
    """«Иванов И.И.», «И.И. Иванов», «Иванов ИИ»."""
    if _INITIALS.fullmatch(words[-1]) or (len(words) == 2 and _LETTERS_ALONE.fullmatch(words[1])):
        last = words[-1] if "." in words[-1] else "".join(f"{letter}." for letter in words[-1])
        if len(words) == 3 and not _INITIALS.fullmatch(words[1]):
            return PersonName(words[0], words[1], last)
        return PersonName(" ".join(words[:-1]), *split_given_names(last))
    if _INITIALS.fullmatch(words[0]):
        return PersonName(" ".join(words[1:]), *split_given_names(words[0]))
    return None


def _by_latin(words: list[str]) -> PersonName | None:
    """English order: the surname, with its particles, or in capitals, comes last."""
    if not all(word.isascii() or ord(max(word)) < 0x250 for word in words):
        return None
    if words[0].isupper() and len(words[0]) > 1 and not words[-1].isupper():
        return PersonName(words[0], " ".join(words[1:]))
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold() in _PARTICLES:
        start -= 1
    return PersonName(" ".join(words[start:]), " ".join(words[:start]))


def _ends_in_capitals(words: list[str]) -> bool:
    """«John SMITH»: that is the surname."""
    return words[-1].isupper() and not words[0].isupper()


def _by_patronymic(words: list[str]) -> PersonName:
    start = 1
    while start < len(words) - 1 and words[start - 1].casefold() in _PARTICLES:
        start += 1
    if words[-1].casefold() in KINSHIP and len(words) > 3:
        start = len(words) - 3
    elif len(words) > 3 and is_patronymic(words[-1]):
        start = len(words) - 2
    elif len(words) == 3 and is_patronymic(words[1]) and not is_patronymic(words[2]):
        return PersonName(words[2], words[0], words[1])
    return PersonName(" ".join(words[:start]), *split_given_names(" ".join(words[start:])))


def _is_name_word(word: str) -> bool:
    if _INITIALS.fullmatch(word) or word.casefold() in _WRITTEN_AS_THEY_ARE:
        return True
    return all(_NAME_WORD.fullmatch(part) for part in word.split()) and word[0].isupper()


def _recase(text: str) -> str:
    return " ".join(_recase_word(word) for word in text.split())


def _recase_word(word: str) -> str:
    if word.casefold() in _WRITTEN_AS_THEY_ARE or "." in word:
        return word.lower() if word.casefold() in KINSHIP else word
    if len(word) > 1 and (word.isupper() or word.islower()):
        return re.sub(rf"{_WORD}", lambda found: _capital(found[0]), word)
    return word


def _capital(word: str) -> str:
    parts = re.split(r"(['’ʼ`])", word)
    return "".join(part[:1].upper() + part[1:].lower() for part in parts)
