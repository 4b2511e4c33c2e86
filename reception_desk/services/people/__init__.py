"""The person who comes again: recognised, and two records of one person made one."""
