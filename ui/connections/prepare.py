"""The preparing page connected: its edits become acts."""

from datetime import datetime, timedelta

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from models.acts import agenda, details, naming, people
from models.earlier.presets import REGULATIONS, Preset
from models.ids import ItemId, ParticipantId
from models.kinds import ItemKind
from models.meeting import Meeting
from models.people import Person
from models.readings.earlier_names import named_otherwise
from ui import preferences
from ui.beside import Beside
from ui.connections.importing import ImportConnections
from ui.connections.seating import SeatingConnections
from ui.earlier_name_wording import told_of
from ui.live_desk import LiveDesk
from ui.palette import Colours
from ui.prepare.prepare_page import PreparePage
from ui.views.prepare import prepare_view


class PrepareConnections(QObject):
    """`told` carries one sentence for the strip, `news` a good one."""

    told = Signal(str)
    news = Signal(str)

    def __init__(
        self, page: PreparePage, desk: LiveDesk, colours: Colours, beside: Beside | None = None
    ) -> None:
        super().__init__(page)
        self._page = page
        self._desk = desk
        self._read: Meeting | None = None
        do = desk.do
        page.details_changed.connect(lambda new: do(details.change_details, new))
        page.limits_changed.connect(lambda new: do(details.change_limits, new))
        page.details.rules_changed.connect(lambda new: do(details.change_rules, new))
        page.details.sound_chosen.connect(preferences.choose_sound)
        page.details.show_sound(preferences.sound())
        page.details.preset_chosen.connect(self._choose_preset)
        page.participant_added.connect(self._add_participant)
        page.participant_changed.connect(lambda new: do(people.change_participant, new))
        page.participants_removed.connect(self._remove_participants)
        page.participant_moved.connect(
            lambda key, place: do(people.move_participant, ParticipantId(key), place)
        )
        page.participants.group_coloured.connect(
            lambda group, colour: do(people.colour_group, group, colour)
        )
        page.participants.name_in_record.wanted.connect(
            lambda key: self._set_right(ParticipantId(key))
        )
        page.item_added.connect(self._add_item)
        page.item_changed.connect(lambda new: do(agenda.change_item, new))
        page.item_removed.connect(lambda key: do(agenda.remove_item, ItemId(key)))
        page.item_moved.connect(lambda key, place: do(agenda.move_item, ItemId(key), place))
        self._seating = SeatingConnections(page.seating, desk)
        self._imports = ImportConnections(page, desk, colours, beside)
        self._imports.told.connect(self.told)

    def refresh(self, now: datetime) -> None:
        meeting = self._desk.meeting
        self._page.show_view(prepare_view(meeting, now))
        if meeting is not self._read:
            self._page.participants.name_in_record.show_otherwise(named_otherwise(meeting))
            self._read = meeting
        self._seating.refresh()
        self._imports.refresh()

    def _choose_preset(self, preset: Preset) -> None:
        chosen, majority = REGULATIONS[preset], self._desk.meeting.rules.majority
        rules = replace(chosen.rules, majority=majority)
        self._desk.do(details.change_rules, rules, chosen.limits)

    def _add_participant(self, person: Person, group: str, seat: int | None) -> None:
        self._desk.do(people.add_participant, person, group, seat)

    def _remove_participants(self, keys: list[int]) -> None:
        """One act, and so one undo, however many are chosen."""
        first, *others = map(ParticipantId, keys)
        if others:
            self._desk.do(people.remove_participants, [first, *others])
        else:
            self._desk.do(people.remove_participant, first)

    def _set_right(self, who: ParticipantId) -> None:
        words = told_of(self._desk.meeting, [who])
        if self._desk.do(naming.set_names_right, [who]):
            self.news.emit(words)

    def _add_item(self, title: str, kind: ItemKind, minutes: int) -> None:
        self._desk.do(agenda.add_item, title, kind, timedelta(minutes=minutes))
