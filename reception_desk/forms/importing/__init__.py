"""Tables from outside: files read row by row, columns known by their labels, rows as one would type them."""
