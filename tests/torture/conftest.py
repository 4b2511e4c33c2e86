"""The small office for the tests that kill, fill and watch."""

import os

from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]

collect_ignore = [] if os.environ.get("TORTURE_LOOP") else ["test_keep_loop.py"]
