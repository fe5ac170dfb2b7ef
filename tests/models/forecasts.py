"""Instants of the day of the meeting, and what is expected of an item."""

from datetime import date, datetime, time

from models.desk import Desk
from models.ids import ItemId
from models.readings.agenda import ItemForecast, forecast
from tests.models.table import HandClock


def at(hour: int, minute: int = 0) -> datetime:
    return datetime.combine(date(2025, 10, 16), time(hour, minute))


def row(desk: Desk, clock: HandClock, item: ItemId) -> ItemForecast:
    (found,) = (one for one in forecast(desk.meeting, clock.at) if one.item.id == item)
    return found
