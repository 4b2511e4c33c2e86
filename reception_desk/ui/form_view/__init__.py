"""Draws any declared form: one label, one box, Enter goes on, nothing typed is lost."""
