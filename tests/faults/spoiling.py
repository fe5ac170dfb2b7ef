"""Good files made bad: strategies that spoil bytes and values."""

import json
from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st

Json = Any
BYTES = st.sampled_from(
    [b"", b"\0", b"\xff\xfe", b"\r\n", b";", b",", b'"', b"\t", "Ё".encode("cp1251"), b"<" * 9]
) | st.binary(max_size=40)
SCALARS = (
    st.none()
    | st.booleans()
    | st.integers(-(2**70), 2**70)
    | st.floats()
    | st.text(max_size=12)
    | st.sampled_from(["", "[" * 40, "9" * 5000, "2026-13-45", "NaN", "\u202e", "0001-01-01T00:00"])
)
INSTANTS = ("1970-01-01T00:00:00+00:00", "9999-12-31T23:59:59+00:00", "2025-10-16T00:20:00+00:00")
VALUES: st.SearchStrategy[Json] = st.recursive(
    SCALARS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=5,
)


@st.composite
def spoilt_bytes(draw: st.DrawFn, good: Sequence[bytes]) -> bytes:
    """One of them with a few stretches cut out, doubled or written over."""
    data = draw(st.sampled_from(good))
    for _ in range(draw(st.integers(1, 4))):
        begin = draw(st.integers(0, len(data)))
        end = min(len(data), begin + draw(st.sampled_from([0, 1, 2, 17, 300, len(data)])))
        middle = draw(BYTES | st.just(data[begin:end] * 2))
        data = data[:begin] + middle + data[end:]
    return data


@st.composite
def spoilt_value(draw: st.DrawFn, good: Json) -> Json:
    """The same with one thing in it, at any depth, replaced, doubled or taken away."""
    if isinstance(good, dict) and good and draw(st.integers(0, 9)):
        key = draw(st.sampled_from(sorted(good)))
        return {**good, key: draw(spoilt_value(good[key]))}
    if isinstance(good, list) and good and draw(st.integers(0, 9)):
        place = draw(st.integers(0, len(good) - 1))
        how = draw(st.sampled_from(["in it", "twice", "gone"]))
        middle = {
            "in it": [draw(spoilt_value(good[place]))],
            "twice": [good[place]] * 2,
            "gone": [],
        }
        return [*good[:place], *middle[how], *good[place + 1 :]]
    return draw(_of_its_kind(good) | VALUES)


def _of_its_kind(good: Json) -> st.SearchStrategy[Json]:
    """What the reader of types takes, and the meeting may not."""
    if isinstance(good, bool) or good is None:
        return st.booleans()
    if isinstance(good, int | float):
        return st.integers(-3, 60) | st.just(good + 1)
    if isinstance(good, str):
        return st.text(max_size=9) | st.just(good[::-1]) | st.sampled_from(INSTANTS)
    return st.just(type(good)())


@st.composite
def spoilt_lines(draw: st.DrawFn, good: Sequence[Json]) -> list[Json]:
    """Some of these values in a row, a few of them spoilt, out of their place, doubled or gone."""
    rows = list(good[: draw(st.integers(1, len(good)))])
    for _ in range(draw(st.integers(0, 2))):
        place = draw(st.integers(0, len(rows) - 1))
        rows[place] = draw(spoilt_value(rows[place]))
    for _ in range(draw(st.integers(0, 3))):
        row = rows.pop(draw(st.integers(0, len(rows) - 1)))
        again = [row] * draw(st.integers(0 if rows else 1, 2))
        place = draw(st.integers(0, len(rows)))
        rows[place:place] = again
    return rows


def json_text(value: Json) -> str:
    """JSON as a careless program writes it: NaN, lone surrogates and all."""
    return json.dumps(value, ensure_ascii=True)
