"""Lines are given back as they were put in, wherever packing has got to."""

import json

import pytest

from models.store.lines import text_of
from models.store.packed import TOGETHER, PackedLines

COUNTS = [0, 1, TOGETHER - 1, TOGETHER, TOGETHER + 1, 3 * TOGETHER + 5]
AWKWARD = ("", "строка", "\t\r\x0b\x0c\x1c\x85\u2028\u2029", "\N{GRINNING FACE}", "\ufeff\0")


def lines(count: int) -> list[str]:
    return [text_of({"номер": number}) for number in range(count)]


@pytest.mark.parametrize("count", COUNTS)
def test_they_come_back_in_order(count: int) -> None:
    packed = PackedLines(lines(count))
    assert list(packed) == lines(count)
    assert len(packed) == count
    assert [packed[place] for place in range(count)] == lines(count)


@pytest.mark.parametrize("count", COUNTS)
def test_one_by_one_they_are_the_same(count: int) -> None:
    packed = PackedLines()
    for line in lines(count):
        packed.extend([line])
    assert list(packed) == lines(count)


@pytest.mark.parametrize("place", [-1, TOGETHER + 3])
def test_what_is_not_there_is_not_found(place: int) -> None:
    with pytest.raises(IndexError):
        PackedLines(lines(TOGETHER + 3))[place]


def test_whatever_json_may_hold_is_kept_to_the_letter() -> None:
    typed = [text_of([word]) for word in AWKWARD] * TOGETHER
    packed = PackedLines(typed)
    assert list(packed) == typed
    assert [json.loads(one)[0] for one in packed][: len(AWKWARD)] == list(AWKWARD)
