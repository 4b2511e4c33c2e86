"""The small office for the stories."""

from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]
