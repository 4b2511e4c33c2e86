"""The recorded dates from which clocks run; one that is not recorded is said, never guessed."""

from collections.abc import Mapping
from datetime import date

from reception_desk.findings import Finding
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr


class Fact(Term):
    """A date that somebody wrote down."""

    RECEIVED = "received", later("收到日期")
    RECEIVED_BY_UNIT = "received_by_unit", later("责任单位收到日期")
    ACCEPTED = "accepted", later("受理日期")
    HANDLE_DUE = "handle_due", later("六十日期满日")
    REPLY_SERVED = "reply_served", later("书面答复送达日期")
    FUCHA_RECEIVED = "fucha_received", later("收到复查请求日期")
    FUCHA_SERVED = "fucha_served", later("复查意见送达日期")
    FUHE_RECEIVED = "fuhe_received", later("收到复核请求日期")
    REQUEST_RECEIVED = "request_received", later("收到申请日期")


_ORDER: tuple[tuple[Fact, Fact, str], ...] = (
    (Fact.RECEIVED, Fact.RECEIVED_BY_UNIT, "条例第二十三条第三款"),
    (Fact.RECEIVED, Fact.ACCEPTED, "条例第二十二条"),
    (Fact.RECEIVED_BY_UNIT, Fact.ACCEPTED, "条例第二十三条"),
    (Fact.ACCEPTED, Fact.REPLY_SERVED, "条例第三十四条"),
    (Fact.REPLY_SERVED, Fact.FUCHA_RECEIVED, "条例第三十五条"),
    (Fact.FUCHA_RECEIVED, Fact.FUCHA_SERVED, "条例第三十五条"),
    (Fact.FUCHA_SERVED, Fact.FUHE_RECEIVED, "条例第三十六条第一款"),
)


def missing(fact: Fact) -> str:
    """Return what is said of a clock whose starting fact is not recorded: 单位未回, or 缺收到日期."""
    if fact is Fact.RECEIVED_BY_UNIT:
        return tr("单位未回")
    return tr("缺{fact}").format(fact=fact.label)


def fact_findings(facts: Mapping[Fact, date], today: date) -> tuple[Finding, ...]:
    """Say which dates cannot be: later than today, or before the one they follow (条22, 23, 34, 35, 36)."""
    found = [
        Finding(fact.value, tr("{fact} {day} 还没有到。").format(fact=fact.label, day=day))
        for fact, day in facts.items()
        if day > today and fact is not Fact.HANDLE_DUE
    ]
    for before, after, article in _ORDER:
        if before in facts and after in facts and facts[after] < facts[before]:
            sentence = tr("{after} {late} 早于{before} {early}，请核对。").format(
                after=after.label, late=facts[after], before=before.label, early=facts[before]
            )
            found.append(Finding(after.value, sentence, article))
    return tuple(found)
