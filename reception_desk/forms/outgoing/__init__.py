"""What leaves the office in words: the fields of a record, and the files that say in which order and by which name."""
