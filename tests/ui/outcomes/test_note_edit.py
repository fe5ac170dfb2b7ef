"""Several names in one line, and edits that meet a fact made meanwhile."""

from msgspec.structs import replace

from models.kinds import NoteKind
from tests.ui.outcomes.samples import PROPOSAL
from ui.outcomes.note_edit import edit_of, line_of, merged, names_in

SHOWN = edit_of(PROPOSAL.row)


def test_names_are_separated_by_semicolons_and_blanks_do_not_matter() -> None:
    assert names_in(" Ёлкина\u00a0А.В. ;; Лугова  М.П.;") == ("Ёлкина А.В.", "Лугова М.П.")


def test_a_line_of_names_is_read_back_as_the_same_names() -> None:
    names = ("Ёлкина А.В.", "АО «Завод, пример»")
    assert names_in(line_of(names)) == names


def test_what_is_being_typed_stays_when_something_else_changes() -> None:
    typed = replace(SHOWN, text="Расширить программу")
    wanted = replace(SHOWN, kind=NoteKind.DECISION)
    assert merged(typed, (SHOWN,), wanted) == replace(wanted, text="Расширить программу")


def test_what_was_accepted_gives_way_to_the_cleaned_words() -> None:
    told = replace(SHOWN, text="Расширить программу  ")
    accepted = replace(SHOWN, text="Расширить программу")
    assert merged(told, (SHOWN, told), accepted) == accepted
