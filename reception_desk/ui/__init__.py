"""The window: widgets, keys, pixels."""
