"""Months as headings: «Декабрь 2025 г.»."""

from datetime import date

from models.papers.wording import Translate
from models.people import NO_BREAK_SPACE


def worded_month(day: date, translate: Translate) -> str:
    months = (
        translate("Month", "January"),
        translate("Month", "February"),
        translate("Month", "March"),
        translate("Month", "April"),
        translate("Month", "May"),
        translate("Month", "June"),
        translate("Month", "July"),
        translate("Month", "August"),
        translate("Month", "September"),
        translate("Month", "October"),
        translate("Month", "November"),
        translate("Month", "December"),
    )
    worded = translate("Month", "{month} {year}")
    return worded.format(month=months[day.month - 1], year=day.year).replace(" ", NO_BREAK_SPACE)
