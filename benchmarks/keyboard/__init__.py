"""The counter played by real keys on the real window."""
