"""How a vote is told on paper."""

from models.notes import Vote
from models.papers.wording import Translate


def vote_words(vote: Vote, translate: Translate) -> str:
    """Counts, presence, quorum and the computed result, in one paragraph."""
    adopted = translate("Minutes", "The decision is adopted.")
    rejected = translate("Minutes", "The decision is not adopted.")
    result = adopted if vote.adopted else rejected
    return f"{counts_words(vote, translate)} {_presence(vote, translate)} {result}"


def counts_words(vote: Vote, translate: Translate) -> str:
    if vote.consensus:
        return translate("Minutes", "Without a count: no objections.")
    if vote.unanimous:
        return translate("Minutes", "Voted: unanimously.")
    words = translate("Minutes", "Voted: for – {yes}, against – {no}, abstained – {abstained}.")
    return words.format(yes=vote.in_favour, no=vote.against, abstained=vote.abstained)


def _presence(vote: Vote, translate: Translate) -> str:
    present = translate("Minutes", "Present: {count}.").format(count=vote.present)
    if vote.quorum is None:
        return present
    met = translate("Minutes", "There is a quorum.")
    missed = translate("Minutes", "There is no quorum.")
    return f"{present} {met if vote.quorum_met else missed}"
