"""A small office for the tests of the window: cheap key slots, a clock that stands."""

from datetime import datetime, timedelta
from pathlib import Path

from reception_desk.forms.form import Values
from reception_desk.forms.visits import VISIT
from reception_desk.moments import BEIJING
from reception_desk.services.access import accounts
from reception_desk.services.access.accounts import NewAccount
from reception_desk.services.desk import Desk
from reception_desk.services.office.settings import Plan, set_up
from reception_desk.services.visits.registering import register_visit
from reception_desk.vocabulary.office import Mode, Profile, Role

PASSWORD = "Liulin-2026"
NOON = datetime(2026, 11, 23, 10, 42, tzinfo=BEIJING)


class StandingClock:
    """A clock that goes on only when it is told to."""

    def __init__(self, moment: datetime = NOON) -> None:
        self.moment = moment

    def __call__(self) -> datetime:
        return self.moment

    def later(self, **span: float) -> None:
        self.moment += timedelta(**span)


def make_office(folder: Path) -> None:
    """Set up an office with one clerk who may do everything."""
    roles = frozenset({Role.CLERK, Role.HEAD, Role.SYSTEM, Role.SECURITY, Role.AUDITOR})
    plan = Plan(
        profile=Profile.XFBM,
        name="某县信访局接待科",
        code="某信",
        station="A",
        telephone="0531-88880000",
        window="1 号窗口",
        mode=Mode.SMALL,
        accounts=(NewAccount("lichunmei", "李春梅", PASSWORD, roles),),
    )
    set_up(folder, plan, clock=lambda: NOON, passes=1, memory_kib=32)


def sit_down(folder: Path, clock: StandingClock) -> Desk:
    """Sign in as the clerk."""
    return accounts.sign_in(folder, "lichunmei", PASSWORD, clock=clock)


def record(desk: Desk, uuid: str, **raw: str) -> int:
    """Register a visit and return its key."""
    values = Values(VISIT, {**VISIT.empty().raw, **raw})
    return register_visit(desk, uuid, values).value.visit_id
