"""The duty roster (值班表): who stands where on which day, what is missing, what it costs, how it is planned."""
