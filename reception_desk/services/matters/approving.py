"""Who may approve what the regulation leaves to whoever heads the organ (条34): an account tells, else the head."""

from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.models.accounts import everybody
from reception_desk.models.work import Work
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.office import Mode, Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Approval:
    """Whether somebody may approve; `known` tells that he has an account, `confirmed_by` who vouches that he may."""

    may: bool
    known: bool
    confirmed_by: str = ""

    @property
    def detail(self) -> dict[str, str]:
        """Return what the history keeps of it besides the name."""
        return {"confirmed_by": self.confirmed_by} if self.confirmed_by else {}

    def findings(self, approver: str, article: str) -> tuple[Finding, ...]:
        """Say that the program could not check it, and who vouches."""
        if not self.confirmed_by:
            return ()
        told = tr("“{name}”没有账号，程序不能核对其批准权限，按{head}确认记下。")
        return (Finding("approver", told.format(name=approver, head=self.confirmed_by), article),)


def approval_of(desk: Desk, work: Work, approver: str) -> Approval:
    """Return whether that person may approve: a leader, in a small office its head too.

    Of whoever has no account nothing is known: a head or leader who acts vouches for him, nobody else can.
    """
    approving = {Role.LEADER, *((Role.HEAD,) if desk.office.mode is Mode.SMALL else ())}
    named = [account.roles for account in everybody(work) if account.shown_name == approver]
    if named or not approver:
        return Approval(any(approving & set(roles) for roles in named), known=True)
    vouches = bool({Role.HEAD, Role.LEADER} & set(desk.clerk.roles))
    return Approval(vouches, known=False, confirmed_by=desk.clerk.name if vouches else "")
