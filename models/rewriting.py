"""Every value of a journal, looked at: whatever fact there is or will be, down to its strings."""

from collections.abc import Callable, Iterator
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace

from models.people import Participant, Person

UNTOUCHED = frozenset(("emblem", "language"))
"""A picture and a code are no text of anybody."""
NAMING = frozenset(("executors", "presenters", "named_before", "named_now"))
"""Nothing stands there but who it is."""


class Rewriter(Protocol):
    """What becomes of a value; `naming` of a text in which nothing stands but who it is, `whole`
    is asked after the parts have been rewritten."""

    def person(self, person: Person, owner: int | None) -> Person: ...

    def text(self, text: str) -> str: ...

    def naming(self, text: str) -> str: ...

    def whole(self, value: Any) -> Any: ...


def rewritten(value: Any, rewriter: Rewriter, owner: int | None = None) -> Any:
    """The same value with everything in it as the rewriter leaves it."""
    if type(value) is str:
        return rewriter.text(value)
    if isinstance(value, Person):
        return rewriter.person(value, owner)
    if isinstance(value, tuple):
        return tuple(rewritten(one, rewriter, owner) for one in value)
    if not isinstance(value, Struct):
        return value
    whose = _owner(value)
    changed = {
        name: _each(getattr(value, name), rewriter.naming)
        if name in NAMING
        else rewritten(getattr(value, name), rewriter, whose)
        for name in value.__struct_fields__
        if name not in UNTOUCHED
    }
    return rewriter.whole(replace(value, **changed))


def values_of(value: Any) -> Iterator[Any]:
    """A value and all values inside it."""
    yield value
    if isinstance(value, tuple):
        for one in value:
            yield from values_of(one)
    elif isinstance(value, Struct):
        for name in value.__struct_fields__:
            yield from values_of(getattr(value, name))


def names_in(value: Any, owner: int | None = None) -> Iterator[tuple[int | None, Person | str]]:
    """Everybody named in a value and inside it: people, with the participant they are where the
    value says so, and texts in which nothing stands but who it is."""
    if isinstance(value, Person):
        yield owner, value
    elif isinstance(value, tuple):
        for one in value:
            yield from names_in(one, owner)
    elif isinstance(value, Struct):
        yield from ((None, text) for text in naming_in(value))
        for name in value.__struct_fields__:
            yield from names_in(getattr(value, name), _owner(value))


def naming_in(value: Any) -> Iterator[str]:
    """The texts of a value, not of those inside it, in which nothing stands but who it is."""
    for name in NAMING.intersection(getattr(value, "__struct_fields__", ())):
        texts = getattr(value, name)
        yield from (texts,) if isinstance(texts, str) else texts


def _each(value: str | tuple[str, ...], naming: Callable[[str], str]) -> str | tuple[str, ...]:
    return naming(value) if isinstance(value, str) else tuple(map(naming, value))


def _owner(value: Any) -> int | None:
    """The participant whose name stands in a value, where it says so."""
    for name in ("id",) if isinstance(value, Participant) else ("participant", "author"):
        owner = getattr(value, name, None)
        if type(owner) is int:
            return owner
    return None
