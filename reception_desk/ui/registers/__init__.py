"""台账: the registers beside matters."""
