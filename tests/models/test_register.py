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


def evenness(leaf: Leaf) -> tuple[bool, int]:
    return leaf.id % 4 == 0, leaf.id


def ids(leaves: tuple[Leaf, ...]) -> list[int]:
    return [leaf.id for leaf in leaves]


def ids_above(leaves: tuple[Leaf, ...], least: int) -> list[int]:
    return [leaf.id for leaf in leaves if leaf.id > least]


@pytest.mark.parametrize("count", [0, 1, CHUNK, 3 * CHUNK + 1])
def test_amounts_are_added_up_by_key_in_the_order_in_which_they_come(count: int) -> None:
    expected: dict[bool, int] = {}
    for number in range(1, count + 1):
        expected[number % 2 == 0] = expected.get(number % 2 == 0, 0) + 2 * number
    assert list(register(count).sums(evenness).items()) == list(expected.items())


def test_a_replaced_value_counts_in_the_new_register_alone() -> None:
    def lengths(leaf: Leaf) -> tuple[str, int]:
        return "letters", len(leaf.word)

    before = register(3 * CHUNK)
    assert before.sums(lengths) == {"letters": 0}
    after = before.put(Leaf(2, "новое")).put(Leaf(6 * CHUNK + 2, "ещё"))
    assert (before.sums(lengths), after.sums(lengths)) == ({"letters": 0}, {"letters": 8})


def test_only_the_chunk_that_changed_is_read_again() -> None:
    before = register(3 * CHUNK)
    read = list(before.readings(ids))
    again = list(before.put(Leaf(2 * CHUNK + 2, "новое")).readings(ids))
    assert again == read
    assert [one is other for one, other in zip(read, again, strict=True)] == [True, False, True]


def test_a_reading_is_remembered_for_what_it_was_asked_with() -> None:
    leaves = register(CHUNK + 1)
    assert list(leaves.readings(ids_above, least=2 * CHUNK)) == [[], [2 * CHUNK + 2]]
    assert list(leaves.readings(ids_above, least=2 * CHUNK - 2)) == [[2 * CHUNK], [2 * CHUNK + 2]]


@pytest.mark.parametrize("key", [2, 2 * CHUNK + 2, 8 * CHUNK])
def test_sums_are_right_after_every_kind_of_change(key: int) -> None:
    """Grown by another chunk, changed early and late, and gone back to."""
    leaves = register(4 * CHUNK)
    expected = {"letters": 0}
    assert leaves.sums(letters) == expected
    changed = leaves.put(Leaf(key, "новое"))
    for number in range(4 * CHUNK + 1, 6 * CHUNK + 2):
        changed = changed.put(Leaf(2 * number, "я"))
        expected["letters"] = 5 + number - 4 * CHUNK
        assert changed.sums(letters) == expected
    assert leaves.sums(letters) == {"letters": 0}
    assert leaves.put(Leaf(8 * CHUNK + 2, "снова")).sums(letters) == {"letters": 5}
    assert changed.put(Leaf(2, "")).sums(letters) == {
        "letters": expected["letters"] - (5 if key == 2 else 0)
    }


def letters(leaf: Leaf) -> tuple[str, int]:
    return "letters", len(leaf.word)


def test_a_grown_register_reads_no_early_chunk_again_for_its_sums() -> None:
    counted: list[int] = []

    def counting(leaf: Leaf) -> tuple[str, int]:
        counted.append(leaf.id)
        return "all", 1

    leaves = register(3 * CHUNK)
    leaves.sums(counting)
    counted.clear()
    for number in range(3 * CHUNK + 1, 5 * CHUNK + 1):
        leaves = leaves.put(Leaf(2 * number))
        leaves.sums(counting)
        assert len(counted) <= 2 * CHUNK
        assert min(counted) > 2 * CHUNK
        counted.clear()
