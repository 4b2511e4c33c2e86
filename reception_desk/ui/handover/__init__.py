"""交接班: the page that opens and closes a shift."""
