"""The regulation and arithmetic: pure functions on plain values."""
