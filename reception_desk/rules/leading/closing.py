"""办结: what a closing lacks, said in words and kept; what the program itself knows of the six ticks (条32, 34)."""

from collections.abc import Sequence
from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.vocabulary.leading import ClosingTick
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class ClosingFacts:
    """What a closing is judged by.

    `undecided` and `bare` are the places of the demands without an answer, and without its evidence; `decided` tells
    that there are answers. `served` that an answer was served or told, `settled` that it was settled on the spot, so
    that nothing need be served. `owed` counts the letters on which a unit owes an answer. `based` tells that the
    article of the outcome stands there, `told_review` that the review was told of.
    """

    undecided: Sequence[int] = ()
    bare: Sequence[int] = ()
    decided: bool = False
    served: bool = False
    settled: bool = False
    owed: int = 0
    based: bool = False
    told_review: bool = False
    passed: bool = False
    sent_back: int = 0
    cause: bool = False


def closing_findings(facts: ClosingFacts) -> tuple[Finding, ...]:
    """Say what is still open of a closing; it may be closed all the same, and what lacks stays in sight."""
    found = []
    if facts.undecided:
        told = tr("还没有答复的诉求：第 {n} 项。")
        found.append(Finding("demands", told.format(n=_places(facts.undecided)), _REPLY))
    if facts.bare:
        found.append(
            Finding("evidence", tr("还没有写依据和凭证的诉求：第 {n} 项。").format(n=_places(facts.bare)), _REPLY)
        )
    if not facts.served and not facts.settled:
        found.append(Finding("served", tr("书面答复还没有送达的记录，请补送达，再记送达日期。"), _SERVE))
    if facts.owed:
        found.append(Finding("letters", tr("还有 {n} 件去函单位没有回。").format(n=facts.owed)))
    if not facts.passed:
        found.append(Finding("quality", _not_passed(facts.sent_back)))
    return tuple(found)


def known_ticks(facts: ClosingFacts) -> tuple[str, ...]:
    """Return which of the six ticks the records bear out; the others are for whoever looks."""
    known = {
        ClosingTick.ANSWERED: facts.decided and not facts.undecided,
        ClosingTick.FACTS: facts.decided and not facts.bare,
        ClosingTick.BASIS: facts.based,
        ClosingTick.RIGHTS: facts.told_review,
        ClosingTick.SERVED: facts.served,
    }
    return tuple(each.value for each, holds in known.items() if holds)


_REPLY, _SERVE = "条例第三十二条", "条例第三十四条"


def _not_passed(sent_back: int) -> str:
    if sent_back:
        return tr("结案质量关退回补办 {n} 次，还没有通过。").format(n=sent_back)
    return tr("还没有过结案质量关。")


def _places(places: Sequence[int]) -> str:
    return "、".join(map(str, places))
