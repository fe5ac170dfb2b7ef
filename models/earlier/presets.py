"""Limits and rules known from practice, to begin with."""

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from types import MappingProxyType

from msgspec import Struct
from msgspec.structs import replace

from models.kinds import Limits, Rules, SpeechKind


class Preset(StrEnum):
    ROUND_TABLE = "round_table"
    COUNCIL = "council"
    PUBLIC_HEARING = "public_hearing"


class Regulations(Struct, frozen=True):
    limits: Limits
    rules: Rules


def _minutes(count: float) -> timedelta:
    return timedelta(minutes=count)


# The round table: the defaults. The council: standing orders of Russian councils of deputies. The
# hearing: many short speeches; a question takes the speaker's own time, an answer does not.
REGULATIONS: Mapping[Preset, Regulations] = MappingProxyType(
    {
        Preset.ROUND_TABLE: Regulations(Limits(), Rules()),
        Preset.COUNCIL: Regulations(
            Limits(answer=_minutes(3), reply=_minutes(1), closing_word=_minutes(2)), Rules()
        ),
        Preset.PUBLIC_HEARING: Regulations(
            Limits(
                report=_minutes(7),
                co_report=_minutes(3),
                speech=_minutes(3),
                repeated=_minutes(2),
                reply=_minutes(1),
                closing_word=_minutes(2),
                warning=_minutes(0.5),
            ),
            Rules(
                stops_clock=(SpeechKind.POINT_OF_ORDER, SpeechKind.ANSWER),
                first_timers_first=True,
            ),
        ),
    }
)


def preset_of(limits: Limits, rules: Rules) -> Preset | None:
    """The preset that stands unchanged, if one does; the rule of votes is no part of it."""
    standing = Regulations(limits, replace(rules, majority=Rules().majority))
    return next((name for name, one in REGULATIONS.items() if one == standing), None)
