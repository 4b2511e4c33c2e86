"""交接班: what is open, the record both sign, its papers, the urgent report."""
