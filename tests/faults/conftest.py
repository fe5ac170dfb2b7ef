"""The window of the other tests."""

from tests.ui.conftest import dressed as dressed, seat as seat
