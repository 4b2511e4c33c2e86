"""送达: when a paper counts as served, and what a 送达回证 must say (民诉法 87–95, elsewhere by analogy; 条35)."""

from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.findings import Finding
from reception_desk.vocabulary.papers import ServiceWay
from reception_desk.wording import tr

PUBLIC_DAYS = 30
"""Days of a public notice after which a paper counts as served (民诉法 95)."""
OPEN_WAYS = frozenset({ServiceWay.POST, ServiceWay.ENTRUSTED, ServiceWay.PUBLIC})
"""Ways by which a paper is under way until its receipt is there."""


@dataclass(frozen=True, slots=True)
class Serving:
    """One try to serve a paper signed on `signed_on`; a text is "" where nothing was written."""

    way: ServiceWay
    signed_on: date | None
    sent_on: date
    served_on: date | None = None
    receiver: str = ""
    relation: str = ""
    addressee: str = ""
    refusal: str = ""
    witness: str = ""
    post_number: str = ""
    text: str = ""


def counts_from(serving: Serving) -> date | None:
    """Return the day on which the paper counts as served: as written, else the day it was handed over or left."""
    if serving.served_on is not None:
        return serving.served_on
    return None if serving.way in OPEN_WAYS or _refused(serving) else serving.sent_on


def why_not_served(serving: Serving) -> str:
    """Say why a try proves nothing, so that it cannot be written as it is: left behind without reason or witness."""
    if serving.way is not ServiceWay.LEFT:
        return ""
    if not serving.refusal.strip():
        return tr("留置送达要写明拒收的事由。")
    if not serving.witness.strip() and not any(word in serving.text for word in ("拍照", "照片", "录像", "录音录像")):
        return tr("留置送达要写见证人，或者在备注里写明拍照、录像。")
    return ""


def serving_findings(serving: Serving, today: date) -> tuple[Finding, ...]:
    """Say what is odd or still missing of a try; it is written all the same."""
    found = []
    served = counts_from(serving)
    if serving.sent_on > today:
        found.append(("sent_on", tr("送出日期 {day} 还没有到。").format(day=serving.sent_on)))
    if serving.signed_on is not None and serving.sent_on < serving.signed_on:
        found.append(("sent_on", tr("送出日期早于签发日期 {day}，请核对。").format(day=serving.signed_on)))
    if served is not None and served < serving.sent_on:
        found.append(("served_on", tr("送达日期早于送出日期，请核对。")))
    if served is not None and served > today:
        found.append(("served_on", tr("送达日期 {day} 还没有到。").format(day=served)))
    if serving.way is ServiceWay.POST and not serving.post_number.strip():
        found.append(("post_number", tr("没有写邮单号，寄丢了查不到。")))
    if serving.way is ServiceWay.PUBLIC and served is None:
        until = serving.sent_on + timedelta(days=PUBLIC_DAYS)
        found.append(
            ("served_on", tr("公告满 {n} 日视为送达，{day} 以后来记送达日期。").format(n=PUBLIC_DAYS, day=until))
        )
    other = serving.receiver.strip() not in ("", serving.addressee.strip())
    if served is not None and other and not serving.relation.strip():
        found.append(("relation", tr("代收的，请写明与受送达人的关系。")))
    return tuple(Finding(field, sentence) for field, sentence in found)


def _refused(serving: Serving) -> bool:
    """Tell whether it was refused and not left there: handed to nobody, so not served."""
    return serving.way is not ServiceWay.LEFT and bool(serving.refusal.strip())
