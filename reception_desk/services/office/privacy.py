"""The notice on personal data (个人信息保护法 17, 35): its text in versions, and which one a visit was taken under."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import notices
from reception_desk.models.work import Look, Work
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.wording import tr

SHIPPED = (
    "为办理您的信访事项，本单位登记您的姓名、证件号码、电话、住址和所反映的情况。依据是《信访工作条例》第二十二条、"
    "第二十三条。这些信息只用于受理、转送、办理、答复和统计，只有经办人员能看，法律、行政法规另有规定的除外。"
    "检举控告的内容不透露给被检举控告的人和单位。您可以查阅、复制、更正自己的信息，向接待人员提出即可。"
)
"""The text of an office that wrote none of its own: version 0."""
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Notice:
    """The notice in one version; `since` is None for the shipped one."""

    version: int
    text: str
    since: datetime | None = None


def notice_at(look: Look, moment: datetime) -> Notice:
    """Return the notice that held at a moment, hence for every visit that was received then."""
    row = notices.held_at(look, moment)
    return Notice(row.version, row.text, row.at) if row is not None else Notice(0, SHIPPED)


@act(Action.CHANGE_NOTICE, Role.HEAD, Role.SYSTEM)
def change_notice(desk: Desk, work: Work, text: str) -> Result[int]:
    """Give the notice a new version, for the visits from now on; raises CannotNow for one without words."""
    told = clean(text, lines=True).strip()
    if not told:
        raise CannotNow(tr("告知书不能是空的。"), tr("请写明收集什么、为什么、怎样查阅和更正。"))
    if len(told) > _MOST:
        raise CannotNow(tr("告知书最多 {n} 个字。").format(n=_MOST))
    before = notices.held_at(work, work.now)
    if told == (before.text if before is not None else SHIPPED):
        return Result(before.version if before is not None else 0, unchanged=True)
    version = notices.add(work, told)
    return Result(version, f"notice {version}", {"version": version}, changes("office"))
