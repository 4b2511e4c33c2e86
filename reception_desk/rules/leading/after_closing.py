"""办结 is not 化解: what proves a settlement, when a call-back is due, when a cause asks for a suggestion."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date, timedelta

from reception_desk.findings import Finding
from reception_desk.vocabulary.leading import Cause, Proof, Satisfaction
from reception_desk.wording import tr

CALL_BACK_DAYS = 30
"""Calendar days after the closing on which a call-back is due (§1.14)."""

REPEATED = 3
"""From so many closings of one unit with one cause on, a suggestion is proposed (条40), unless the office says else."""


def call_back_due(closed_on: date) -> date:
    """Return the day by which a closed matter is called back."""
    return closed_on + timedelta(days=CALL_BACK_DAYS)


def proof_findings(
    proof: Proof | None, proved_on: date | None, rated: Iterable[str], *, called_back: bool, today: date
) -> tuple[Finding, ...]:
    """Say what a settlement lacks: its day, or the satisfaction and the call-back that it names as its proof."""
    if proof is None:
        return ()
    if proved_on is None:
        return (Finding("proved_on", tr("写了化解凭证，还缺日期。")),)
    found = []
    if proved_on > today:
        found.append(Finding("proved_on", tr("化解日期 {day} 还没有到。").format(day=proved_on)))
    if proof is Proof.SATISFIED:
        if not {Satisfaction.FULL.value, Satisfaction.FAIR.value} & set(rated):
            found.append(Finding("proof", tr("还没有登记满意或者基本满意。")))
        if not called_back:
            found.append(Finding("proof", tr("还没有登记回访。")))
    return tuple(found)


def repeated(
    closings: Iterable[tuple[Cause, str]], least: int = REPEATED, refused: Mapping[tuple[Cause, str], int] | None = None
) -> tuple[tuple[Cause, str, int], ...]:
    """Return cause, unit and number where one cause and unit repeat, the most often first; no unit is no repeat.

    One that was `refused` at some number is proposed again only when it has repeated as often once more.
    """
    counted = Counter(each for each in closings if each[1])
    known = refused or {}
    often = [(*pair, n) for pair, n in counted.items() if n >= known.get(pair, 0) + least]
    return tuple(sorted(often, key=lambda each: (-each[2], each[0].value, each[1])))
