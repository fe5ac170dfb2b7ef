"""Papers as files: written whole or not at all."""

from pathlib import Path

from models.store.trouble import typed_errors

AS_WORD = "minutes_docx"
"""The one paper that is no PDF: the minutes, to be edited."""


def draft_of(path: Path) -> Path:
    """Where a file is written before it takes its place."""
    return path.with_name(path.name + ".part")


def write_whole(path: Path, data: bytes) -> None:
    """A draft first, then in its place; nothing is left of a draft. Raises StoreError."""
    draft = draft_of(path)
    try:
        with typed_errors(path):
            draft.write_bytes(data)
            draft.replace(path)
    finally:
        draft.unlink(missing_ok=True)
