"""The sample as it was prepared: what is rehearsed where no meeting is open."""

from datetime import timedelta
from typing import Literal

from models.clock import Stamp
from models.desk import Desk
from models.journal import Entry
from models.meeting import Meeting
from models.sample.sample import sample_script
from models.script import created_details, opening_of, play, read_script


class KeepsNothing:
    """A keeper for a desk that is only read off."""

    def keep(self, entry: Entry) -> None:
        """Nothing is kept."""


def prepared_sample(language: Literal["ru", "en"]) -> Meeting:
    """With its people and its agenda; it has not been opened, and no file holds it."""
    steps = [step for step in read_script(sample_script(language)) if step.at < timedelta()]
    begin = opening_of(created_details(steps[0]))
    desk = Desk(lambda: Stamp(begin, begin), KeepsNothing())
    for step in steps:
        play(desk, step)
    return desk.meeting
