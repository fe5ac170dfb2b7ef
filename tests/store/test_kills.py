import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
RUNS = 200


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills fork one prepared process")
def test_a_killed_writer_loses_nothing_it_acknowledged() -> None:
    command = [sys.executable, "-m", "tests.store.kills", "--runs", str(RUNS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    acknowledgements, in_mid_write, torn_ends = map(
        int, re.findall(r"(\d+) (?:acknowledgements|kills in mid-write|torn ends)", done.stdout)
    )
    assert acknowledgements >= 20 * RUNS
    assert in_mid_write > 0
    assert torn_ends > 0
