"""值班表: planned, published, changed, held, taken out, reported."""
