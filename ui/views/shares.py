"""What the shares panel shows: time by group against those present, and whom to invite. No Qt."""

from datetime import datetime

from msgspec import Struct

from models.ids import ParticipantId
from models.meeting import Meeting
from models.readings.balance import (
    GroupShare,
    Scope,
    group_shares,
    silent_voices,
    to_be_invited,
)
from models.readings.group_colours import group_colours
from ui.views.clock_text import minutes


class ShareRow(Struct, frozen=True):
    """`group` is a colour of the palette; `percent` is of all net time, -1 while there is none;
    `fair` is the percentage of those present who belong to the group."""

    group: int
    name: str
    present: int
    percent: int
    fair: int = 0
    silent: int = 0


class Invited(Struct, frozen=True):
    """Who would be invited, and why: their group has `percent` of the time with `fair` of the
    people, and they have been silent for so many minutes."""

    participant: ParticipantId
    name: str
    group: str
    percent: int
    fair: int
    silent_for: int


class SharesView(Struct, frozen=True):
    rows: tuple[ShareRow, ...]
    silent: int
    invited: Invited | None
    scope: Scope = Scope.MEETING
    running: bool = False


def shares_view(meeting: Meeting, now: datetime, scope: Scope = Scope.MEETING) -> SharesView:
    shares = {one.group: one for one in group_shares(meeting, now, scope)}
    rows = tuple(
        ShareRow(
            group=colour,
            name=name,
            present=shares[name].present,
            percent=_percent(shares[name]),
            fair=round(100 * shares[name].fair),
            silent=shares[name].silent,
        )
        for name, colour in group_colours(meeting).items()
    )
    silent = len(silent_voices(meeting, now, scope))
    return SharesView(rows, silent, _invited(meeting, now, scope, shares), scope, meeting.running)


def _invited(
    meeting: Meeting, now: datetime, scope: Scope, shares: dict[str, GroupShare]
) -> Invited | None:
    voice = to_be_invited(meeting, now, scope)
    if voice is None:
        return None
    share = shares.get(voice.group)
    return Invited(
        participant=voice.participant,
        name=meeting.short_names.of(meeting.participant(voice.participant).person),
        group=voice.group,
        percent=_percent(share) if share else -1,
        fair=round(100 * share.fair) if share else 0,
        silent_for=minutes(voice.silent_for),
    )


def _percent(share: GroupShare) -> int:
    return -1 if share.share is None else round(100 * share.share)
