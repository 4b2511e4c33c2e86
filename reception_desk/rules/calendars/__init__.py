"""Which days are worked: the State Council's notice of a year, or what stands in for one that is not there yet."""
