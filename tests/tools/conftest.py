"""A small office for the tests that hold a page against what the program does."""

from tests.office import an_office, folder

__all__ = ["an_office", "folder"]
