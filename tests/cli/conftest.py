"""The small office for the tests of the command line."""

from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]
