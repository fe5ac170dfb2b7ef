"""The parts the program stands on, each with its version and its licence."""

import platform

from msgspec import Struct
from PySide6.QtCore import qVersion

VERSION = "0.1.0"
LIBRARIES = {
    "attrs": "MIT",
    "charset-normalizer": "MIT",
    "fonttools": "MIT",
    "jsonschema": "MIT",
    "jsonschema-specifications": "MIT",
    "lxml": "BSD-3-Clause",
    "msgspec": "BSD-3-Clause",
    "packaging": "Apache-2.0 OR BSD-2-Clause",
    "pikepdf": "MPL-2.0",
    "pillow": "MIT-CMU",
    "pyside6-essentials": "LGPL-3.0-only",
    "pyside6-pdf": "LGPL-3.0-only",
    "python-calamine": "MIT",
    "referencing": "MIT",
    "reportlab": "BSD-3-Clause",
    "rpds-py": "MIT",
    "shiboken6": "LGPL-3.0-only",
    "tinydb": "MIT",
    "typing-extensions": "PSF-2.0",
}
TINOS, LUCIDE = "1.340", "1.62.0"


class Part(Struct, frozen=True):
    """`licence` as an SPDX expression."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """Roundtable itself first, then what it stands on."""
    from importlib.metadata import version

    return (
        Part("Roundtable", VERSION, "MIT"),
        Part("Qt", qVersion(), "LGPL-3.0-only"),
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("Tinos", TINOS, "OFL-1.1"),
        Part("Lucide", LUCIDE, "ISC"),
        *(Part(name, version(name), licence) for name, licence in LIBRARIES.items()),
    )
