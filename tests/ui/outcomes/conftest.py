"""What the tests of the outcomes begin with."""

from tests.ui.outcomes.listed import listed as listed, sit as sit
