"""A matter on the screen: its parts, its time line, and the short questions of each act."""
