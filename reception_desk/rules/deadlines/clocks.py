"""The clocks of the regulation and of 简易办理, by name, as resources/rules/deadlines.toml lists them."""

import functools
import tomllib
from dataclasses import dataclass

from reception_desk.paths import resource
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.vocabulary import matters
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class ClockName(Term):
    """The clocks, with what has to be done before each runs out."""

    XF_TRANSFER = "XF_TRANSFER", later("信访部门转送、交办")
    JG_NOTIFY = "JG_NOTIFY", later("机关单位书面告知")
    UNIT_NOTIFY = "UNIT_NOTIFY", later("责任单位书面告知")
    UNIT_OBJECT = "UNIT_OBJECT", later("责任单位提出异议")
    HANDLE = "HANDLE", later("办理")
    EXTEND = "EXTEND", later("延长办理")
    ASK_FUCHA = "ASK_FUCHA", later("信访人请求复查")
    FUCHA = "FUCHA", later("复查")
    ASK_FUHE = "ASK_FUHE", later("信访人请求复核")
    FUHE = "FUHE", later("复核")
    SIMPLE_PASS = "SIMPLE_PASS", later("简易办理：转送")
    SIMPLE_ACCEPT = "SIMPLE_ACCEPT", later("简易办理：决定受理")
    SIMPLE_HANDLE = "SIMPLE_HANDLE", later("简易办理：出具处理意见")
    REVIEW_ACCEPT = "REVIEW_ACCEPT", later("复查、复核申请是否受理")


RIGHTS = frozenset(map(ClockName, matters.RIGHTS))
"""条23③, 35, 36: within these somebody may object or ask; one that ran out unused has lapsed and is nobody's delay."""


class Unit(Term):
    """What is counted; a working day is one of the office's calendar."""

    CALENDAR = "cal", later("自然日")
    WORKING = "wd", later("工作日")


@dataclass(frozen=True, slots=True)
class Clock:
    """One clock: so many days, from which fact, for whom, by which article, and how sure that is.

    `legal_class` is the only class of 条31 it is for, `province` the only province, `excludes` the time that is not
    counted, `approver` who has to approve it, `most_times` how often it may be used (0: no such limit).
    """

    name: ClockName
    n: int
    unit: Unit
    start: Fact
    profiles: tuple[Profile, ...]
    article: str
    confidence: str
    legal_class: str = ""
    province: str = ""
    excludes: str = ""
    approver: str = ""
    most_times: int = 0
    on_the_spot: bool = False

    @property
    def span(self) -> str:
        """Return 15 自然日."""
        return tr("{n} 个{unit}").format(n=self.n, unit=self.unit.label)

    @property
    def words(self) -> str:
        """Return 自收到日期次日起 15 个自然日（条例第二十二条第一款）."""
        told = tr("自{fact}次日起 {span}（{article}）")
        return told.format(fact=self.start.label, span=self.span, article=self.article)


@functools.cache
def clocks() -> dict[ClockName, Clock]:
    """Return all clocks by name, in the order of the table."""
    table = tomllib.loads(resource("rules", "deadlines.toml").read_text("utf-8"))
    return {ClockName(name): _clock(ClockName(name), row) for name, row in table.items()}


def clock_of(name: str) -> Clock | None:
    """Return the clock of a name, case ignored; None for a name that no clock has."""
    wanted = name.strip().upper()
    return clocks()[ClockName(wanted)] if wanted in ClockName.__members__ else None


def why_not(clock: Clock, profile: Profile, legal_class: str, province: str = "") -> str:
    """Return why a clock does not run in such an office for such a matter, "" where it does.

    `legal_class` is the class of the matter as the table writes it (条31(六)), "" while it is not classified.
    """
    if clock.profiles and profile not in clock.profiles:
        told = tr("“{clock}”的期限只适用于{profiles}（{article}）。")
        profiles = "、".join(each.label for each in clock.profiles)
        return told.format(clock=clock.name.label, profiles=profiles, article=clock.article)
    if clock.legal_class and not legal_class:
        return tr("缺事项分类")
    if clock.legal_class and legal_class != clock.legal_class:
        told = tr("“{clock}”的期限只适用于条例第三十一条第（六）项的事项（{article}）。")
        return told.format(clock=clock.name.label, article=clock.article)
    if clock.province and province != clock.province:
        told = tr("“{clock}”的期限只在{province}适用（{article}）。")
        return told.format(clock=clock.name.label, province=clock.province, article=clock.article)
    return ""


def _clock(name: ClockName, row: dict[str, object]) -> Clock:
    """Read one row of the table; a key nobody knows is an error."""
    given = dict(row)
    profiles = given.pop("profiles", [])
    assert isinstance(profiles, list)
    return Clock(
        name=name,
        unit=Unit(str(given.pop("unit"))),
        start=Fact(str(given.pop("from"))),
        profiles=tuple(Profile(each) for each in profiles),
        **given,  # type: ignore[arg-type]
    )
