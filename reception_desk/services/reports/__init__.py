"""Reports: their figures gathered, their words written, signed and kept; one module for each kind."""
