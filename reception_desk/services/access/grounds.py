"""Why something that reaches many people's data is done, and in 规范模式 who agreed to it with his own password."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.forms.kinds import clean
from reception_desk.models import accounts, second_factors
from reception_desk.models.folder import later_of, read_office
from reception_desk.models.lists import masks
from reception_desk.models.work import Look, Work
from reception_desk.services.access.key_slots import open_slot, settle_slot
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr

AGREEING = frozenset({Role.HEAD, Role.LEADER, Role.SECURITY})
"""Whose agreement counts; never that of whoever asks."""
MOST_REASON = 60


@dataclass(frozen=True)
class Grounds:
    """A reason, and the account of whoever agreed ("" where one person is enough)."""

    reason: str
    agreed: str = ""

    @property
    def detail(self) -> dict[str, str]:
        """Return what the audit keeps of it."""
        return {"reason": self.reason, **({"agreed": self.agreed} if self.agreed else {})}


def needs_second(desk: Desk) -> bool:
    """Tell whether a second person must agree."""
    return desk.office.mode is Mode.STRICT


def given(desk: Desk, reason: str, account: str = "", password: str = "", *, two: bool = False) -> Grounds:
    """Return the grounds as the audit keeps them: numbers in the reason masked, the second person proved.

    In 规范模式 a second person agrees, and with `two` in any mode: what cannot be undone. Raises CannotNow where the
    reason or the second person is missing or is the clerk himself, NotPermitted where that person has no say,
    WrongPassword, AccountLocked.
    """
    told = masks.within(clean(reason).strip())[:MOST_REASON]
    if not told:
        raise CannotNow(tr("请写明为什么，它会记入审计。"))
    if not two and not needs_second(desk):
        return Grounds(told)
    if not account.strip() or not password:
        raise CannotNow(_asks_second(two=two), tr("请科长、领导或安全管理员在这里输入自己的账号和密码。"))
    slot, _ = open_slot(desk.folder, account.strip(), password, desk.now(), settle=False)
    row = desk.read(accounts.named, slot.name)
    if row is None or desk.read(second_factors.of_account, row.id) is None:
        moment = later_of(desk.now(), read_office(desk.folder).last_seen)
        settle_slot(desk.folder, slot.name, moment)  # of one with a code, the codes tried at sign-in stay counted
    if row is None or not row.active or not AGREEING & row.roles:
        raise NotPermitted(tr("这个账号不能同意这一步。"), tr("请科长、领导或安全管理员来。"))
    if row.id == desk.clerk.id:
        raise CannotNow(tr("自己不能同意自己。"), tr("请另一个人输入账号和密码。"))
    return Grounds(told, row.name)


def hold_to(desk: Desk, work: Work | Look, grounds: Grounds, *, two: bool = False) -> None:
    """Refuse an act whose grounds do not suffice, whoever calls it; raises CannotNow."""
    if not grounds.reason.strip():
        raise CannotNow(tr("请写明为什么，它会记入审计。"))
    if two or needs_second(desk):
        row = accounts.named(work, grounds.agreed) if grounds.agreed else None
        if row is None or not row.active or row.id == desk.clerk.id or not AGREEING & row.roles:
            raise CannotNow(_asks_second(two=two))


def _asks_second(*, two: bool) -> str:
    return tr("这一步不能反悔，要第二个人同意。") if two else tr("规范模式下这一步要第二个人同意。")
