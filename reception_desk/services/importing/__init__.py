"""Tables brought in: looked over row by row, written hidden in steps, shown at once, taken back as a whole."""
