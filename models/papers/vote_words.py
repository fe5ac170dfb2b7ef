"""How a vote is told on paper."""

from models.notes import Vote
from models.papers.wording import Translate


def vote_words(vote: Vote, translate: Translate) -> str:
    """Counts, presence, quorum and the computed result, in one paragraph."""
    if vote.unanimous:
        counts = translate("Minutes", "Voted: unanimously.")
    else:
        words = translate("Minutes", "Voted: for – {yes}, against – {no}, abstained – {abstained}.")
        counts = words.format(yes=vote.in_favour, no=vote.against, abstained=vote.abstained)
    present = translate("Minutes", "Present: {count}.").format(count=vote.present)
    if vote.quorum is not None:
        met = translate("Minutes", "There is a quorum.")
        present += " " + (met if vote.quorum_met else translate("Minutes", "There is no quorum."))
    adopted = translate("Minutes", "The decision is adopted.")
    rejected = translate("Minutes", "The decision is not adopted.")
    return f"{counts} {present} {adopted if vote.adopted else rejected}"
