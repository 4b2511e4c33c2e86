"""The sealed half of a visit: one panel in which it is read, and the list of what the clerk may open."""
