"""Where the time goes: make profile.

A profiler makes small functions look slower than they are: read which, not how long.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.measuring import environment, told_by


def main() -> int:
    """What the first process compiles, the second finds compiled, as a user's does."""
    with TemporaryDirectory() as folder:
        around = environment(Path(folder), QT_QPA_PLATFORM="offscreen")
        for _ in range(2):
            told = told_by("profiled", around=around)
    print(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
