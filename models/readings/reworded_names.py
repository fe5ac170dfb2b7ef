"""A written name of somebody who is called otherwise now, in the form in which it is written."""

import re

from msgspec.structs import replace

from models.people import Person
from models.spreadsheets.matching import Named, Sameness, same_person
from models.spreadsheets.names import split_full_name, split_given_names

_PARTS = ("surname", "name", "patronymic")
_BODIES = ("organisation", "post")
_INITIALS = re.compile(r"[^\W\d_]\.(?:[\s-]*[^\W\d_]\.)*")
_BLANKS = re.compile(" {2,}")


def text_reworded(text: str, was: Person, now: Person) -> str:
    """What names `was` names `now`; itself where it does already, or where it says more of the
    name than was known and would be nobody's then."""
    found = [*_whole(was.surname).finditer(text)]
    if not found:
        return text
    there = found[0] if found[0].start() == 0 else found[-1]
    surname = there[0] if was.surname == now.surname else now.surname
    before, after = text[: there.start()], text[there.end() :]
    given = (_given_reworded(before, was, now), _given_reworded(after, was, now))
    new = _BLANKS.sub(" ", surname.join(given)).strip()
    alone = not before.strip() and not after.strip()
    return new if alone or _may_be(split_full_name(new), now) else text


def person_reworded(person: Person, was: Person, now: Person) -> Person:
    """The same of a name in parts, so that initials stay initials and a post of their own stays
    theirs."""
    if all(getattr(person, part) == getattr(was, part) for part in _PARTS):
        named = replace(person, surname=now.surname, name=now.name, patronymic=now.patronymic)
    else:
        named = _in_parts(person, was, now)
    bodies = {
        one: getattr(now, one)
        for one in _BODIES
        if getattr(person, one) and getattr(person, one) == getattr(was, one)
    }
    return replace(named, **bodies)


def _in_parts(person: Person, was: Person, now: Person) -> Person:
    surname = person.surname if was.surname == now.surname else now.surname
    given = f"{person.name} {person.patronymic}".strip()
    if not _INITIALS.fullmatch(given):
        parts = tuple(_given_reworded(one, was, now) for one in (person.name, person.patronymic))
    elif (initials := _initials_reworded(given, was, now)) != given:
        parts = split_given_names(initials)
    else:
        parts = (person.name, person.patronymic)
    new = replace(person, surname=surname, name=parts[0], patronymic=parts[1])
    return new if _may_be(new, now) else person


def _given_reworded(given: str, was: Person, now: Person) -> str:
    """Name and patronymic, or the initials of both, with the blanks around them."""
    written = given.strip()
    if _INITIALS.fullmatch(written):
        return given.replace(written, _initials_reworded(written, was, now))
    words = [
        f"(?P<{part}>{_whole(before).pattern})"
        for part in ("name", "patronymic")
        if (before := getattr(was, part)) != getattr(now, part) and before and "." not in before
    ]
    if not words:
        return given
    return re.sub("|".join(words), lambda one: getattr(now, one.lastgroup or ""), given, flags=re.I)


def _initials_reworded(written: str, was: Person, now: Person) -> str:
    """All of them together; those that are right still, or are more than were known, stay."""
    letters, known = _letters(written), _letters(was.initials)
    right = was.initials == now.initials or _letters(now.initials).startswith(letters)
    if right or len(letters) > len(known):
        return written
    apart = re.search(r"\.\s", written) is not None
    return re.sub(r"\.(?=\w)", ". ", now.initials) if apart else now.initials


def _letters(initials: str) -> str:
    return "".join(one for one in initials.casefold() if one.isalpha()).replace("ё", "е")


def _may_be(name: Named, person: Person) -> bool:
    return same_person(name, person) is not Sameness.DIFFERENT


def _whole(part: str) -> re.Pattern[str]:
    words = r"\s+".join(re.escape(one) for one in part.split())
    spelt = re.sub("[её]", "[её]", words)
    return re.compile(rf"(?<!\w){spelt}(?!\w)", re.IGNORECASE)
