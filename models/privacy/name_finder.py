"""Where people are named in a text: in any case, with initials or names before or behind."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from msgspec import Struct
from msgspec.structs import replace

from models.people import Person
from models.privacy.name_forms import forms_of, stem_of
from models.text import plain_letters

_WORD = re.compile(r"[^\W\d_]+(?:['’]s)?")
_BETWEEN = re.compile(r"[\s.\-–]{0,3}")
_SURELY_A_NAME = 7
"""A surname with a stem of so many letters is found though it begins with a small one: hardly any
other word of a meeting is like it, as «краевой» is like Краев."""
_INITIAL = re.compile(r"\s{1,2}[^\W\d_]\.")
_LITTLE_WORD = re.compile(
    r"без|во|вот|все|для|до|его|ее|ей|если|за|из|или|им|ими|имя|их|как|когда|кто|мы|на|над|не|нет|ни"
    r"|но|об|он|она|они|от|по|под|при|со|так|там|те|тем|то|того|том|тот|что|эта|эти|это"
    r"|an|as|at|by|do|he|if|in|it|may|my|no|of|on|or|she|so|the|to|we|will"
)
"""With which sentences begin: there a capital letter does not make a surname of them."""
_BEFORE_A_SENTENCE = frozenset(("", *'.!?…:;«"“„(–—-•'))


class Found(Struct, frozen=True):
    """A stretch of the text in which one of `whose` is named, or, if not `named`, may be."""

    begin: int
    end: int
    whose: frozenset[int]
    named: bool = False
    initials: bool = False


@dataclass(slots=True)
class NameFinder:
    """Knows people by numbers; whoever was learnt first is meant where several may be."""

    _surnames: dict[str, set[int]] = field(default_factory=dict)
    _small: set[str] = field(default_factory=set)
    _given: dict[str, set[int]] = field(default_factory=dict)
    _patronymics: dict[str, set[int]] = field(default_factory=dict)
    _initials: dict[str, set[int]] = field(default_factory=dict)

    def learn(self, person: Person, number: int) -> None:
        for words, of in (
            (self._surnames, person.surname),
            (self._given, person.name),
            (self._patronymics, person.patronymic),
        ):
            for word in _WORD.findall(of):
                for form in forms_of(word) if len(word) > 1 else ():
                    words.setdefault(form, set()).add(number)
        for word in _WORD.findall(person.surname):
            if len(stem_of(plain_letters(word))) >= _SURELY_A_NAME:
                self._small |= forms_of(word)
        for initial in filter(str.isalpha, plain_letters(person.initials)):
            self._initials.setdefault(initial, set()).add(number)

    def found(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Begin, end and number of everybody named, from the first word of the name to the last.

        A surname or a patronymic names somebody; a first name or initials only beside them. All
        begin with a capital letter, but long surnames: in small ones a short one may be any word.
        """
        last: Found | None = None
        for word in self._words(text):
            joined = _joined(last, word, text) if last else None
            if last and last.named and joined is None:
                yield last.begin, last.end, min(last.whose)
            last = joined or word
        if last and last.named:
            yield last.begin, last.end, min(last.whose)

    def _words(self, text: str) -> Iterator[Found]:
        for found in _WORD.finditer(text):
            if found[0][0].isupper():
                yield from self._meaning(found, text)
            elif (plain := plain_letters(found[0])) in self._small:
                whose = frozenset(self._surnames[plain])
                yield Found(found.start(), found.end(), whose, named=True)

    def _meaning(self, found: re.Match[str], text: str) -> Iterator[Found]:
        plain, begin, end = plain_letters(found[0]), found.start(), found.end()
        if len(plain) == 1:
            if text[end : end + 1] == ".":
                whose = frozenset(self._initials.get(plain, ()))
                yield Found(begin, end + 1, whose, initials=True)
            return
        naming = self._surnames.get(plain, set()) | self._patronymics.get(plain, set())
        whose = frozenset(naming | self._given.get(plain, set()))
        if whose:
            named = bool(naming) and not _begins_sentence(plain, found, text)
            yield Found(begin, end, whose, named)


def _begins_sentence(plain: str, found: re.Match[str], text: str) -> bool:
    """As a little word does; with initials behind it is a surname."""
    if not _LITTLE_WORD.fullmatch(plain) or _INITIAL.match(text, found.end()):
        return False
    return text[: found.start()].rstrip()[-1:] in _BEFORE_A_SENTENCE


def _joined(one: Found, other: Found, text: str) -> Found | None:
    """Both as parts of one name; initials that fit nobody belong to the name they stand at."""
    if not _BETWEEN.fullmatch(text, one.end, other.begin):
        return None
    whose = one.whose & other.whose
    if not whose and not (one.initials or other.initials):
        return None
    return replace(
        one,
        end=other.end,
        whose=whose or (other if one.initials else one).whose,
        named=one.named or other.named,
        initials=one.initials and other.initials,
    )
