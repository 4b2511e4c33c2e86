"""请假、离岗和回岗: who is not there, from when, and who takes over everything."""

from collections.abc import Sequence

from reception_desk.forms.answering import WHY
from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Day
from reception_desk.forms.kinds_own import Listed
from reception_desk.forms.matters import TODAY
from reception_desk.vocabulary.office import AbsenceKind
from reception_desk.wording import later


def is_leave(values: Values) -> bool:
    """Tell whether it is a leave, which has its days."""
    return values[KIND] is not AbsenceKind.GONE


KIND = Field(
    "kind", later("什么情况"), Choice(AbsenceKind), need=Need.TO_SAVE, width=6, default=AbsenceKind.LEAVE.value
)
SINCE = Field("since", later("从哪天"), Day(), width=6, default=TODAY, shown_when=is_leave)
UNTIL = Field("until", later("到哪天"), Day(), width=6, shown_when=is_leave, hint=later("还没定就空着，回来时记一笔"))


def leaving_form(names: Sequence[str], takers: Sequence[str]) -> Form:
    """Return the questions of somebody who is not there, of the people of the office."""
    who = Field("who", later("谁"), Listed(tuple(names)), need=Need.TO_SAVE, width=6)
    takes = Field("takes", later("由谁接"), Listed(tuple(takers)), width=6, hint=later("手上没有在办的可以空着"))
    return Form("leaving", later("请假、离岗"), (section("leaving", "", who, KIND, SINCE, UNTIL, takes, WHY),))


def back_form(names: Sequence[str]) -> Form:
    """Return the question of who is there again, of those on leave."""
    who = Field("who", later("谁回来了"), Listed(tuple(names)), need=Need.TO_SAVE, width=12, default=names[0])
    return Form("back", later("回岗"), (section("back", "", who),))
