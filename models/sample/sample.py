"""The ready-made round table of the demo; everybody in it is invented."""

from pathlib import Path
from typing import Literal


def sample_script(language: Literal["ru", "en"]) -> str:
    """A round table of thirty, prepared, held and closed, as the script models/script.py reads."""
    script = Path(__file__).with_name(f"round_table_{language}.jsonl")
    return script.read_text(encoding="utf-8")
