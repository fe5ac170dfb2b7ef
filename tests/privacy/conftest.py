"""The program of the other tests, as a person of this computer starts it."""

from tests.ui.conftest import dressed as dressed
