"""Reports made of figures: their words, their parts, and how these become docx, xlsx and JSON."""
