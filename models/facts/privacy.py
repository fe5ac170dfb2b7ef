"""The facts of privacy: what was taken out of the whole journal, which was written anew for it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ContactsErased:
    """Telephone numbers and e-mail addresses are in no line of the journal before this one."""


@dataclass(frozen=True, slots=True)
class MadeAnonymous:
    """Nor are names, posts, remarks and what was private: everybody has a number instead."""


PrivacyFact = ContactsErased | MadeAnonymous
