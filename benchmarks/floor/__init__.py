"""The references: what the same thing costs with nothing in between, on the driver, with our key and pragmas."""
