"""Every test runs without a screen, in no country, and in folders of its own."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"

import pytest
from hypothesis import settings

from ui.collecting import collect_what_is_due
from ui.immortal_none import keep_none_alive

keep_none_alive()
gc.disable()
settings.register_profile("house", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("house")


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    """As in the window: widgets are collected on their own thread, never beside it."""
    collect_what_is_due()


@pytest.fixture(scope="session", autouse=True)
def folders_of_nobody(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("XDG_DATA_HOME", str(home / "data"))
        environment.setenv("XDG_CONFIG_HOME", str(home / "config"))
        environment.setenv("XDG_CACHE_HOME", str(home / "cache"))
        environment.setenv("XDG_RUNTIME_DIR", str(home))
        yield home
