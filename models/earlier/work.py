"""What earlier work on this computer gives to the next meeting: people, templates, a meeting."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from models.earlier import directory, templates
from models.earlier.templates import Template
from models.meeting import AgendaItem, Meeting
from models.papers.wording import Translate
from models.people import Person
from models.store.shelf import PEOPLE, TEMPLATES, Shelf
from models.store.trouble import StoreError, Trouble


class EarlierWork:
    """Over the shelf; a shelf that cannot be read gives nobody and nothing of one's own."""

    def __init__(self, shelf: Shelf) -> None:
        self._shelf = shelf

    def is_unreadable(self) -> bool:
        """True if there is a shelf, and it can't be read; not while another window writes it."""
        try:
            self._shelf.rows(PEOPLE)
        except StoreError as problem:
            return problem.trouble is not Trouble.BUSY
        return False

    def people(self) -> tuple[Person, ...]:
        """The directory, by surname."""
        with suppress(StoreError):
            return directory.from_rows(self._shelf.rows(PEOPLE))
        return ()

    def learn(self, meeting: Meeting) -> None:
        """The people of a meeting that is left; a disk that refuses learns nothing."""
        learnt = directory.to_learn(self.people(), directory.people_of(meeting))
        with suppress(StoreError):
            self._shelf.add(PEOPLE, [directory.to_row(one) for one in learnt])

    def forget_people(self) -> None:
        """Empties the directory. Raises StoreError."""
        self._shelf.erase(PEOPLE)

    def forget(self, people: Iterable[Person]) -> None:
        """Takes these people out of the directory, and out of its file. Raises StoreError."""
        stay = directory.without(self.people(), people)
        if len(stay) < len(self.people()):
            self._shelf.keep_only(PEOPLE, [directory.to_row(one) for one in stay])

    def templates(self, translate: Translate) -> tuple[Template, ...]:
        """Those of the house in the language of `translate`, then one's own by name."""
        own: tuple[Template, ...] = ()
        with suppress(StoreError):
            own = templates.from_rows(self._shelf.rows(TEMPLATES))
        return (*templates.house_templates(translate), *own)

    def keep_template(self, name: str, items: Sequence[AgendaItem]) -> None:
        """Keeps this agenda under a name, in place of another of that name. Raises StoreError."""
        self._shelf.add(TEMPLATES, [templates.to_row(templates.template_of(name, items))])

    def remove_template(self, name: str) -> None:
        """Takes one of one's own away. Raises StoreError."""
        self._shelf.add(TEMPLATES, [templates.removed_row(name)])
