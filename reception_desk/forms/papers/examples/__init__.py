"""Every paper filled in with made-up facts: short, long, and with all that may be empty left empty."""
