"""The seating in words: shapes of tables, a seat for the tool tip and for a screen reader."""

from PySide6.QtCore import QCoreApplication

from models.kinds import TableShape
from ui.views.seating import Named, PlaceView

translate = QCoreApplication.translate


def shape_name(shape: TableShape) -> str:
    return {
        TableShape.OVAL: translate("Seating", "Oval"),
        TableShape.ROUND: translate("Seating", "Round"),
        TableShape.U_SHAPE: translate("Seating", "U-shape"),
        TableShape.RECTANGLE: translate("Seating", "Rectangle"),
        TableShape.ROWS: translate("Seating", "Rows"),
    }[shape]


def seat_text(number: int, *, given: bool) -> str:
    """A seat that nobody gave stands in brackets: at the table it is the next free one in the
    order of the list."""
    return str(number) if given else f"({number})"


def place_tip(place: PlaceView) -> str:
    """Name, post and what is wrong, one under the other."""
    if place.sits is None:
        return _free(place.number)
    return "\n".join(line for line in (place.sits.full_name, place.post, _quarrel(place)) if line)


def place_sentence(place: PlaceView, held: Named | None) -> str:
    """«Seat 5, Ivanov Ivan; being moved: Petrov P.P.»."""
    number = translate("Seating", "seat {number}").format(number=place.number)
    words = [number, place.sits.full_name] if place.sits else [_free(place.number)]
    if place.quarrels:
        words.append(_quarrel(place))
    if held is not None:
        words.append(translate("Seating", "being moved: {name}").format(name=held.full_name))
    return ", ".join(words)


def _free(number: int) -> str:
    return translate("Seating", "seat {number}, free").format(number=number)


def _quarrel(place: PlaceView) -> str:
    return translate("Seating", "beside an opponent") if place.quarrels else ""
