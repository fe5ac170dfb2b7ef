"""The ready-made round table of the demo: thirty people, all of them invented."""

from importlib.resources import files
from typing import Literal


def sample_script(language: Literal["ru", "en"]) -> str:
    """A whole round table, prepared, held and closed, as a script of acts (see models/script.py)."""
    script = files("models.sample") / f"round_table_{language}.jsonl"
    return script.read_text(encoding="utf-8")
