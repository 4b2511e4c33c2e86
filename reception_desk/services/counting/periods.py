"""Periods for the window, which goes from one to the next."""

from reception_desk.rules.figures.periods import Period, following, period_of, previous

__all__ = ["Period", "moved", "period_of"]


def moved(period: Period, steps: int) -> Period:
    """Return the period so many steps later, earlier where less than 0."""
    for _ in range(abs(steps)):
        period = following(period) if steps > 0 else previous(period)
    return period
