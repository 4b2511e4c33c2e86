"""Questions and papers, each declared once."""
