"""What a press is asked for, and how it is carried out; orders travel between processes."""

from datetime import datetime
from pathlib import Path

from msgspec import Struct

from models.meeting import Meeting
from models.store.trouble import StoreError
from ui.language import Words
from ui.paper_files import write_whole


class Order(Struct, frozen=True):
    """A document of a meeting; with a `path` it is written there, else its bytes come back.

    A `proof` has the same pages and is made faster; it is fit to be looked at and printed, not to
    be kept. `now` is the instant as of which the page to go on by pen is made.
    """

    meeting: Meeting
    document: str
    language: str
    proof: bool = False
    path: Path | None = None
    now: datetime | None = None


def carried_out(order: Order) -> bytes | StoreError:
    """The bytes, empty if they were written; what kept the disk from taking them."""
    content = _made(order)
    if order.path is None:
        return content
    try:
        write_whole(order.path, content)
    except StoreError as error:
        return error
    return b""


def paper(meeting: Meeting, document: str, language: str) -> bytes:
    """The finished document, where nobody waits for it."""
    return _made(Order(meeting, document, language))


def _made(order: Order) -> bytes:
    """The makers of papers come with the first one."""
    from ui.exports import EXPORTS
    from ui.papers import PAPERS, PROOFS, fallback

    words = Words(order.language)
    if order.now is not None:
        return fallback(order.meeting, words, order.language, order.now)
    papers = PROOFS if order.proof else PAPERS
    make = papers.get(order.document) or EXPORTS[order.document]
    return make(order.meeting, words, order.language)
