"""Reads a filled docx, breaks and places its lines, and paints them on any Qt paint device."""
