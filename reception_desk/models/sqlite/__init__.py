"""What only SQLite can do: pragmas, the search index, copies."""
