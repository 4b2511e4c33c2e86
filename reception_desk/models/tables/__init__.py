"""The tables of the store, one module per task word; the same on SQLite and PostgreSQL."""
