"""What is offered while a mark is being typed."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from models.ids import ParticipantId
from models.marks.names import TableNames
from models.marks.offered import Candidate, Completion
from models.marks.stretch import BEGINS, BLANKS, Stretch, unquoted
from models.marks.themes import inserted_theme, without_doubles
from models.people import NO_BREAK_SPACE, Person
from models.readings.finder import Findable, How, find

_MOST = 8
_BEGIN = re.compile(BEGINS)
_WORD = re.compile(rf"[@#](?:[^\s@#]|{NO_BREAK_SPACE})*")
_AFTER_WORD = ",;:!?…)]"
_NO_SEAT = 0


def completions(
    text: str, cursor: int, names: TableNames, themes: Sequence[str]
) -> Completion | None:
    """What the word with the cursor in it or behind it can become, if it begins with `@` or `#`.

    `cursor` counts characters of the text. Looked for is what stands before the cursor; replaced
    is the whole word. At most eight: people by seat or name, then organisations, then the people
    of these; or themes. Behind a bare `@` or `#` the first of all. None if there is nothing to
    offer, or the word is finished. What is inserted is read as exactly who or what was offered.
    """
    begin = max(text.rfind("@", 0, cursor), text.rfind("#", 0, cursor))
    word = _WORD.match(text, begin) if begin >= 0 else None
    if not word or word.end() < cursor or not _BEGIN.match(unquoted(text), begin):
        return None
    end = max(cursor, begin + _length(word[0]))
    letters = text[begin + 1 : cursor]
    offered = _people(letters, names) if text[begin] == "@" else _themes(letters, themes)
    marks = tuple(islice(offered, _MOST))
    if not marks or marks[0][1] == text[begin:end]:
        return None
    blank, stretch = _blank_behind(text, Stretch(begin, end))
    return Completion(stretch, tuple(Candidate(shown, mark + blank) for shown, mark in marks))


def _length(word: str) -> int:
    """Without the signs behind it; the dot of an initial belongs to the word."""
    word = word.rstrip(_AFTER_WORD)
    return len(word.rstrip(".")) if re.search(r"\w\w\.+$", word[-4:]) else len(word)


def _blank_behind(text: str, word: Stretch) -> tuple[str, Stretch]:
    """A blank already there is replaced; before a sign none is wanted."""
    behind = text[word.end : word.end + 1]
    if behind and behind in BLANKS:
        return " ", Stretch(word.begin, word.end + 1)
    return "" if behind.strip() else " ", word


def _people(letters: str, names: TableNames) -> Iterator[tuple[str, str]]:
    """What is shown and the mark."""

    def shown(found: Iterable[Findable]) -> Iterator[tuple[str, str]]:
        return _readable((_shown_person(who, names) for who in found), names)

    if letters:
        matches = find(names.people, letters)
        of_organisation = [one.who for one in matches if one.how is How.ORGANISATION]
        by_name = [one.who for one in matches if one.how is not How.ORGANISATION]
    else:
        by_name, of_organisation = sorted(names.people, key=lambda who: who.seat), []
    yield from shown(by_name)
    organisations = dict.fromkeys(who.person.organisation for who in of_organisation)
    yield from _readable(((one, one) for one in organisations), names)
    yield from shown(of_organisation)


def _shown_person(who: Findable, names: TableNames) -> tuple[str, str]:
    person = who.person
    shown = ", ".join(part for part in (person.full_name, person.organisation) if part)
    return shown, names.of(person)


def _readable(offered: Iterable[tuple[str, str]], names: TableNames) -> Iterator[tuple[str, str]]:
    for shown, name in offered:
        mark = f"@{name}"
        if names.written_at(mark, 1) == (len(mark), name):
            yield shown, mark


def _themes(letters: str, themes: Sequence[str]) -> Iterator[tuple[str, str]]:
    spelt = without_doubles(themes)
    if letters:
        findable = [Findable(ParticipantId(0), _NO_SEAT, Person(theme)) for theme in spelt]
        matches = find(findable, letters.replace("_", " "))
        spelt = tuple(one.who.person.surname for one in matches)
    marks = ((theme, inserted_theme(theme)) for theme in spelt)
    return (one for one in marks if one[1])
