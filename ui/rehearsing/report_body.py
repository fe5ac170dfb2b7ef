"""The report of a rehearsal, sentence by sentence."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from ui.actions import act_keys
from ui.keys.ways import way_keys
from ui.plain import label, wrapping
from ui.rehearsing import words
from ui.rehearsing.quickest import quickest
from ui.rows_area import Rows
from ui.views.rehearsing import HappeningRow, ReportView

translate = QCoreApplication.translate


def report_body(view: ReportView) -> QWidget:
    body = Rows()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 4, 8, 0)
    column.setSpacing(4)
    for sentence in summary(view):
        column.addWidget(wrapping(sentence, role="strong"))
    parts = (
        (translate("RehearsalReport", "The slowest moments"), slowest(view)),
        (translate("RehearsalReport", "Overtime that was let run"), overtime(view)),
        (translate("RehearsalReport", "Missed"), missed(view)),
    )
    if view.kinds:
        _head(column, translate("RehearsalReport", "Where seconds were lost, the most first"))
        column.addLayout(_table(view))
    for title, sentences in parts:
        if sentences:
            _head(column, title)
        for sentence in sentences:
            column.addWidget(wrapping(sentence))
    column.addSpacing(10)
    column.addWidget(wrapping(_foot(), role="muted"))
    column.addStretch(1)
    return body


def summary(view: ReportView) -> list[str]:
    answered = translate("RehearsalReport", "%n events were answered,", "", view.answered)
    missed = translate("RehearsalReport", "%n were missed.", "", len(view.missed))
    lost = translate("RehearsalReport", "after {total} min in all;").format(total=view.total)
    lasted = translate(
        "RehearsalReport", "The meeting lasted {lasted}; at the desk it took {own}."
    ).format(lasted=view.lasted, own=view.own)
    helped = translate(
        "RehearsalReport", "%n acts were done by the program playing by itself.", "", view.helped
    )
    return [f"{answered} {lost} {missed}", lasted, *([helped] if view.helped else [])]


def slowest(view: ReportView) -> list[str]:
    line = translate("RehearsalReport", "{time} · {seconds} s · {happening} Quickest: {keys}")
    return [
        line.format(
            time=one.time,
            seconds=seconds,
            happening=words.happening(one),
            keys=_keys(one),
        )
        for one, seconds in view.slowest
    ]


def overtime(view: ReportView) -> list[str]:
    line = translate("RehearsalReport", "{name}: {over} over the limit")
    lines = [line.format(name=one.name, over=one.over) for one in view.overruns]
    keys = {"end": act_keys()["end_speech"][0], "next": act_keys()["next_speaker"][0]}
    whole = translate(
        "RehearsalReport", "In all: {over}. {end} ends a speech, {next} calls whoever is next."
    )
    return [*lines, whole.format(over=view.overtime, **keys)] if lines else []


def missed(view: ReportView) -> list[str]:
    line = translate("RehearsalReport", "{time} · {happening} Quickest: {keys}")
    return [
        line.format(time=one.time, happening=words.happening(one), keys=_keys(one))
        for one in view.missed
    ]


def _foot() -> str:
    words = translate(
        "RehearsalReport",
        "A seat is its number, or some letters of the name; while a note is being typed, {key} "
        "comes first.",
    )
    return words.format(key=way_keys()["find_person"])


def _keys(row: HappeningRow) -> str:
    return ", ".join(quickest(row.kind, str(row.seat)))


def _table(view: ReportView) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(3)
    seat, heads = translate("RehearsalReport", "seat"), _heads()
    grid.setColumnStretch(len(heads) - 1, 1)
    _row(grid, 0, heads, role="muted")
    for row, one in enumerate(view.kinds, start=1):
        counts = (str(one.answered), str(one.missed or "–"))
        lengths = (one.median or "–", one.worst or "–", one.total or "–")
        keys = ", ".join(quickest(one.kind, seat))
        _row(grid, row, (words.kind(one.kind), *counts, *lengths, keys))
    return grid


def _heads() -> tuple[str, ...]:
    return (
        translate("RehearsalReport", "What happened"),
        translate("RehearsalReport", "answered"),
        translate("RehearsalReport", "missed"),
        translate("RehearsalReport", "median"),
        translate("RehearsalReport", "worst"),
        translate("RehearsalReport", "in all"),
        translate("RehearsalReport", "quickest key"),
    )


def _row(grid: QGridLayout, row: int, cells: Iterable[str], role: str = "") -> None:
    """Figures stand to the right, words to the left."""
    cells = tuple(cells)
    for column, cell in enumerate(cells):
        figures = 0 < column < len(cells) - 1
        side = Qt.AlignmentFlag.AlignRight if figures else Qt.AlignmentFlag.AlignLeft
        grid.addWidget(label(cell, role=role), row, column, side)


def _head(column: QVBoxLayout, words: str) -> None:
    column.addSpacing(10)
    column.addWidget(label(words.upper(), role="section"))
