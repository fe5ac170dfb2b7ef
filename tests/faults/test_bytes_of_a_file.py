"""A file cut anywhere or changed anywhere; a cut between two lines is left to the catalogue."""

from tests.faults.bytes_of_a_file import cut_and_changed, texts_of_the_demo

LINES = 3


def test_no_wrong_fact_is_accepted_from_the_demo_cut_or_changed_at_every_byte() -> None:
    texts = texts_of_the_demo()[:LINES]
    tally = cut_and_changed(texts)
    assert tally.files > 4 * sum(map(len, texts))
    assert tally.between == LINES
    assert tally.refused > 0
    assert tally.wrong == 0
