"""What grows with history keeps its order and shares what it already holds."""

from dataclasses import dataclass

import pytest

from models.register import CHUNK, Register


@dataclass(frozen=True, slots=True)
class Leaf:
    id: int
    word: str = ""


def register(count: int) -> Register[Leaf]:
    """The even ids 2, 4, 6, …"""
    leaves: Register[Leaf] = Register()
    for number in range(1, count + 1):
        leaves = leaves.put(Leaf(2 * number))
    return leaves


@pytest.mark.parametrize("count", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_it_holds_what_was_put_in_the_order_of_ids(count: int) -> None:
    leaves = register(count)
    ids = [2 * number for number in range(1, count + 1)]
    assert [one.id for one in leaves] == ids
    assert [one.id for one in leaves.backwards()] == ids[::-1]
    assert len(leaves) == count
    last = leaves.last()
    assert (last.id if last else None) == (ids[-1] if ids else None)


@pytest.mark.parametrize("key", [2, 2 * CHUNK, 2 * CHUNK + 2, 6 * CHUNK])
def test_it_finds_the_first_and_last_of_every_chunk(key: int) -> None:
    leaves = register(3 * CHUNK)
    assert leaves[key].id == key
    assert key in leaves


@pytest.mark.parametrize("key", [0, 1, 3, 2 * CHUNK + 1, 6 * CHUNK + 1, 6 * CHUNK + 2])
def test_it_does_not_find_what_is_not_there(key: int) -> None:
    leaves = register(3 * CHUNK)
    assert leaves.find(key) is None
    assert key not in leaves
    with pytest.raises(KeyError):
        leaves[key]


def test_an_empty_register_has_nothing() -> None:
    assert register(0).find(1) is None
    assert register(0).last() is None


@pytest.mark.parametrize("key", [2, 2 * CHUNK, 2 * CHUNK + 2, 4 * CHUNK + 6])
def test_replacing_keeps_the_place_and_the_version_before(key: int) -> None:
    before = register(3 * CHUNK)
    after = before.put(Leaf(key, "новое"))
    assert [one.id for one in after] == [one.id for one in before]
    assert (before[key].word, after[key].word) == ("", "новое")


@pytest.mark.parametrize("key", [1, 3, 6 * CHUNK - 1])
def test_an_id_is_not_given_afterwards(key: int) -> None:
    with pytest.raises(ValueError, match="is not newer"):
        register(3 * CHUNK).put(Leaf(key))


def test_equal_values_make_equal_registers() -> None:
    assert register(CHUNK + 3) == register(CHUNK + 3)
    assert register(CHUNK + 3) != register(CHUNK + 2)
