"""What leaves the office, as the clerk meets it: the strip beside the national system, the part of 办公室."""
