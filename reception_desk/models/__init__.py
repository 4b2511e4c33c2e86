"""The store: what knows SQL."""
