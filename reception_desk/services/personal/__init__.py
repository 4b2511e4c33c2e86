"""One person's own data: given to that person, kept for its time, and destroyed by a list that two people sign."""
