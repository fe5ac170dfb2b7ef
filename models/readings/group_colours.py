"""Which colour of the palette stands for which group."""

from models.meeting import Meeting
from models.readings.speaking import groups


def group_colours(meeting: Meeting) -> dict[str, int]:
    """Every group of the list with its colour: the chosen one, else by order of first appearance.

    Colours count from 0; a palette that has fewer begins again.
    """
    chosen = {one.group: one.colour for one in meeting.group_colours}
    return {name: chosen.get(name, place) for place, name in enumerate(groups(meeting))}
