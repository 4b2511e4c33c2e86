"""Legal time limits: which clocks there are, from which fact each runs, and how its days are counted."""
