"""The small office for the tests that kill, fill and watch."""

from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]
