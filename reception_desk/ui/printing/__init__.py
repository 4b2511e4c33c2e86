"""Issued papers on the screen, on a printer and as PDF."""
