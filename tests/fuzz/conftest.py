"""The small office, and how much is tried: a little in the suite, `FUZZ` tries of each in `make fuzz`."""

import os

from hypothesis import HealthCheck, settings

from tests.office import an_office, clock, desk, folder

__all__ = ["an_office", "clock", "desk", "folder"]

TRIES = int(os.environ.get("FUZZ", "0"))
_QUIET = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
settings.register_profile("few", max_examples=6, deadline=None, suppress_health_check=_QUIET, database=None)
settings.register_profile(
    "many", max_examples=TRIES or 12, deadline=None, suppress_health_check=_QUIET, print_blob=True
)
FUZZING = settings.get_profile("many" if TRIES else "few")
