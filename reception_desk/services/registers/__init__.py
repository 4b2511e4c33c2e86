"""台账: the registers that stand beside matters, written, put right and read."""
