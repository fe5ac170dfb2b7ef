"""Where papers are made: beside the window, and never in its way."""
