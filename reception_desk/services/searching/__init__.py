"""What is typed into the search, and searches that are kept."""
