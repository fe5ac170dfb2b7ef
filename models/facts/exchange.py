"""The facts of exchange: what a colleague's meeting gave to this one."""

from msgspec import Struct

from models.notes import Note


class OutcomesBroughtIn(Struct, frozen=True):
    """Notes as they stand in this meeting from now on, in the order of their ids."""

    notes: tuple[Note, ...]


ExchangeFact = OutcomesBroughtIn
