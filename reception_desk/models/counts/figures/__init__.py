"""The figures of a period: each is a condition on records, so that its number and its records are always the same."""
