"""What an office calls an activity in its ledger: the kind by its label, or by a label that stands inside the words."""

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from reception_desk.forms.kinds import Kind, clean
from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.wording import tr

SCREENING = "PC"
"""A round of 矛盾排查: a register of its own, which ledgers of activities hold all the same."""
_SCREENED = ("排查", "摸排")
_OTHERS = {
    "政法联合接访": ActivityKind.JOINT,
    "局长接访": ActivityKind.LEADER,
    "院长接访": ActivityKind.LEADER,
    "领导下访": ActivityKind.CASE_VISIT,
    "约见": ActivityKind.INVITED,
    "联席会": ActivityKind.CONFERENCE,
    "会商": ActivityKind.CONFERENCE,
    "宣传": ActivityKind.PUBLICITY,
    "培训": ActivityKind.TRAINING,
    "学习": ActivityKind.TRAINING,
    "电话回访": ActivityKind.CALL_BACK,
}


@dataclass(frozen=True)
class ActivityName(Kind[str]):
    """The code of a kind of activity, or of a screening."""

    def read(self, raw: str) -> str | None:
        """Return the code; None where no kind, or more than one, is named."""
        wanted = unicodedata.normalize("NFKC", clean(raw)).replace(" ", "")
        for each in ActivityKind:
            if wanted in (each.value, each.source, each.label):
                return each.value
        if any(word in wanted for word in _SCREENED):
            return SCREENING
        named = {each.value for each in ActivityKind if each.source in wanted}
        named = named or {each.value for word, each in _OTHERS.items() if word in wanted}
        return named.pop() if len(named) == 1 else None

    def show(self, value: str) -> str:
        """Return the code, which is what is kept."""
        return value

    def check(self, raw: str) -> Iterable[str]:
        """Name the kinds."""
        if self.read(raw) is None:
            every = "、".join(each.label for each in ActivityKind)
            yield tr("看不出“{raw}”是哪种活动，可写：{all}、矛盾排查。").format(raw=clean(raw)[:20], all=every)
