"""接访工作台: the desktop program of a petition reception office."""

__version__ = "0.1.0"
