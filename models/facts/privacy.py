"""The facts of privacy: what was taken out of the whole journal, which was written anew for it."""

from msgspec import Struct


class ContactsErased(Struct, frozen=True):
    """Telephone numbers and e-mail addresses are in no line of the journal before this one."""


class MadeAnonymous(Struct, frozen=True):
    """Nor are names, posts, remarks and what was private: everybody has a number instead."""


PrivacyFact = ContactsErased | MadeAnonymous
