"""What is not in a digest, in the language of the digest: one short sentence a file."""

from models.digest.gathering import Doubled, Invented, Skipped
from models.exchange.reading_data import BadData, DataFault
from models.papers.wording import Translate
from models.store.trouble import StoreError, Trouble


def skipped_words(skipped: Skipped, translate: Translate) -> str:
    """What can be done about it is said where it is tried, not on paper."""
    name = skipped.path.name
    match skipped.problem:
        case Doubled(other):
            words = translate("Exchange", "{name} is the same meeting as {other}.")
            return words.format(name=name, other=other.name)
        case Invented():
            words = translate("Exchange", "{name} is a sample: all names in it are invented.")
        case BadData(fault=DataFault.NEWER) | StoreError(trouble=Trouble.NEWER):
            words = translate("Exchange", "{name} was written by a newer version of the program.")
        case StoreError() as error:
            words = _trouble(error.trouble, translate)
        case _:
            words = translate(
                "Exchange", "{name} holds no data of a meeting: a JSON file or a paper is needed."
            )
    return words.format(name=name)


def _trouble(trouble: Trouble, translate: Translate) -> str:
    match trouble:
        case Trouble.NOT_FOUND:
            return translate("Store", "{name} was not found.")
        case Trouble.NOT_A_FILE:
            return translate("Store", "{name} is not a file.")
        case Trouble.EMPTY:
            return translate("Sheet", "{name} is empty.")
        case Trouble.FOREIGN:
            return translate("Store", "{name} is not a meeting file. It was not touched.")
        case Trouble.TOO_LARGE:
            return translate("Store", "{name} is too large for a meeting file.")
        case Trouble.NOT_ALLOWED:
            return translate("Store", "There is no permission for {name}.")
        case Trouble.DAMAGED | Trouble.CONTRADICTORY:
            return translate("Sheet", "{name} is damaged and cannot be read.")
        case _:
            return translate("Store", "The drive reports an error with {name}.")
