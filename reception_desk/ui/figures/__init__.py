"""统计: the page of figures, its tables, its charts, the records behind a number, and what is taken out."""
