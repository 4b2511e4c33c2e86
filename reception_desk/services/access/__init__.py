"""Who comes in: signing in, passwords and key slots, the second factor, what a reading is written down for."""
