"""Figures typed at the table."""

from datetime import timedelta

import pytest

from models.typed import MINUTE, SECOND, read_hands, read_length


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("40", 40),
        (" 7 ", 7),
        ("1:20", 80),
        ("0:05", 5),
        ("90:00", 5400),
        ("1:02:03", 3723),
        ("90 с", 90),
        ("90s", 90),
        ("2 мин", 120),
        ("2 мин.", 120),
        ("5 Min", 300),
        ("1,5 мин", 90),
        ("1.5m", 90),
    ],
)
def test_how_long_ago_is_seconds_unless_said_otherwise(text: str, seconds: int) -> None:
    assert read_length(text, SECOND) == timedelta(seconds=seconds)


@pytest.mark.parametrize(("text", "seconds"), [("7", 420), ("0", 0), ("0:30", 30), ("45 сек", 45)])
def test_a_limit_is_minutes_unless_said_otherwise(text: str, seconds: int) -> None:
    assert read_length(text, MINUTE) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", "-5", "1:60", "5 ч", "пять", "1:2:3:4", "99999", "1:"])
def test_anything_else_is_no_length(text: str) -> None:
    assert read_length(text, SECOND) is None


@pytest.mark.parametrize(
    ("text", "hands"),
    [
        ("21", (21, 0, 0)),
        ("21 3 ", (21, 3, 0)),
        ("21 3 4", (21, 3, 4)),
        ("21,3,4", (21, 3, 4)),
        ("21/3/4", (21, 3, 4)),
        ("0 0 12", (0, 0, 12)),
        ("21 – 3 – 4", (21, 3, 4)),
    ],
)
def test_hands_are_for_against_and_abstained(text: str, hands: tuple[int, int, int]) -> None:
    assert read_hands(text) == hands


@pytest.mark.parametrize("text", ["", "за", "1 2 3 4", "-1", "12345"])
def test_anything_else_is_no_vote(text: str) -> None:
    assert read_hands(text) is None
