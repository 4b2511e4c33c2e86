"""A matter from its first visit to its end: facts, outcomes, clocks, merging, closing."""
