"""Time limits on the screen: a due date that explains itself, and the calculator."""
