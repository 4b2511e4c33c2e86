"""条20①, 法〔2015〕137: 逐级 and 越级, group visits, first visits, as plain rules with their evidence in words."""

from dataclasses import dataclass

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

GROUP_FROM = 5
"""A visit of five or more is 集体访; more than five representatives are never sent (条20③)."""


class Level(Term):
    """Levels of state organs, the lowest first."""

    VILLAGE = "0", later("村（社区）")
    TOWNSHIP = "1", later("乡镇（街道）")
    COUNTY = "2", later("县（区）")
    CITY = "3", later("市")
    PROVINCE = "4", later("省")
    NATION = "5", later("国家")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a rule says of a visit, and the evidence in words."""

    holds: bool
    evidence: str


def leap(visited: Level, competent: Level) -> Verdict:
    """Tell whether it is 越级访: more than one level above the organ with the power (条20①).

    Proper is the organ with the power or the next one above it.
    """
    gap = int(visited.value) - int(competent.value)
    said = tr("有权处理的机关在{competent}，来访在{visited}，相差 {gap} 级。").format(
        competent=competent.label, visited=visited.label, gap=max(gap, 0)
    )
    return Verdict(gap > 1, said)


def group(people: int) -> Verdict:
    """Tell whether the visit is 集体访: five or more people (条20③ limits their representatives to five)."""
    return Verdict(people >= GROUP_FROM, tr("来访 {n} 人，{most} 人以上为集体访。").format(n=people, most=GROUP_FROM))


@dataclass(frozen=True, slots=True)
class Earlier:
    """An earlier visit of the same person with the same matter: its number and channel."""

    number: str
    channel: str


def first_here(earlier: list[Earlier]) -> Verdict:
    """Tell whether it is the first time at this office, whatever the channel (本机构初次)."""
    if not earlier:
        return Verdict(True, tr("本机构没有登记过同一事项。"))
    return Verdict(False, tr("本机构登记过 {n} 次，最早 {number}。").format(n=len(earlier), number=earlier[0].number))


def first_by_channel(earlier: list[Earlier], channel: str) -> Verdict:
    """Tell whether it is the first time at this office by this channel (本机构本形式初次)."""
    same = [each for each in earlier if each.channel == channel]
    if not same:
        return Verdict(True, tr("本机构没有以这种形式登记过同一事项。"))
    return Verdict(
        False, tr("本机构以这种形式登记过 {n} 次，最早 {number}。").format(n=len(same), number=same[0].number)
    )
