"""The facts of exchange: what a colleague's meeting gave to this one."""

from dataclasses import dataclass

from models.notes import Note


@dataclass(frozen=True, slots=True)
class OutcomesBroughtIn:
    """Notes as they stand in this meeting from now on, in the order of their ids."""

    notes: tuple[Note, ...]


ExchangeFact = OutcomesBroughtIn
