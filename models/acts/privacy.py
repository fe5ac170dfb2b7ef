"""Acts of privacy. They stand in no table of acts: a fact alone erases nothing, the journal has to
be written anew with it (models/privacy)."""

from models import facts
from models.acts.situation import Situation
from models.refusals import Refusal, refuse_if, refuses


@refuses(Refusal.NOT_CLOSED)
def erase_contacts(now: Situation) -> facts.ContactsErased:
    """Before a meeting or after it; cannot be undone, nor can anything before it."""
    refuse_if(now.meeting.running, Refusal.NOT_CLOSED)
    return facts.ContactsErased()


@refuses(Refusal.NOT_CLOSED)
def make_anonymous(now: Situation) -> facts.MadeAnonymous:
    """Before a meeting or after it; cannot be undone, nor can anything before it."""
    refuse_if(now.meeting.running, Refusal.NOT_CLOSED)
    return facts.MadeAnonymous()
