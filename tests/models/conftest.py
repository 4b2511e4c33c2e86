"""The small office for the tests of the store."""

from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]
