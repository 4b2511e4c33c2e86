"""Which papers an office issues of a matter as it stands, and why not the others (条20, 22, 23, 28, 30–36)."""

import functools
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass

from reception_desk.paths import resource
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.papers import PaperKind
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class PaperRule:
    """One row of the table: who issues it when, its 文种字, what is recorded when it is signed and when served.

    `word` is "" for a slip, which goes by the register number and is issued at once; `letter` is the kind of 去函 it
    is; `once` tells that a matter has one that holds.
    """

    code: str
    profiles: tuple[str, ...]
    elsewhere: str
    litigious: bool
    outcomes: tuple[str, ...]
    lacking: str
    facts: Mapping[str, str]
    word: str
    on_signing: str
    on_service: str
    served: bool
    letter: str
    once: bool


@dataclass(frozen=True)
class PaperFacts:
    """What is known of a matter when a paper of it is chosen.

    `outcomes` are the codes decided, `facts` the names of what was recorded and of what else the table asks for,
    `issued` the kinds of paper that were issued and hold.
    """

    profile: Profile
    accusation: bool = False
    litigious: bool = False
    outcomes: Collection[str] = ()
    facts: Collection[str] = ()
    issued: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class PaperOffer:
    """One kind of paper of a matter: whether it may be issued, and why not."""

    kind: PaperKind
    code: str
    opened: bool
    why: str = ""


def paper_offers(known: PaperFacts) -> tuple[PaperOffer, ...]:
    """Return the kinds of paper that such an office issues, those first that may be issued, each other with why not.

    Papers of other offices are not among them: what comes from there is 来文.
    """
    own = ((kind, rule) for kind, rule in paper_rules().items() if known.profile.value in rule.profiles)
    found = (_offer(kind, rule, known) for kind, rule in own)
    return tuple(sorted(found, key=lambda each: not each.opened))


def why_not(kind: PaperKind, known: PaperFacts) -> str:
    """Return why a paper may not be issued of a matter, "" where it may."""
    rule = paper_rules()[kind]
    if known.accusation:
        return tr("检举控告事项只出具登记回执，不出具会透露内容的文书（条例第三十条）。")
    if known.profile.value not in rule.profiles:
        return rule.elsewhere
    if known.litigious and known.profile is Profile.FAYUAN and not rule.litigious:
        return tr("涉诉事项按诉讼程序处理，不出具信访的这种文书（条例第二十三条第四款、第二十八条第二款）。")
    if rule.outcomes and not set(rule.outcomes) & set(known.outcomes):
        return rule.lacking
    lacking = next((sentence for name, sentence in rule.facts.items() if name not in known.facts), "")
    if lacking:
        return lacking
    if rule.once and kind.value in known.issued:
        return tr("已经签发过一份；要重出，先把原来的作废。")
    return ""


@functools.cache
def paper_rules() -> Mapping[PaperKind, PaperRule]:
    """Return the table, by the kind of paper."""
    table = tomllib.loads(resource("rules", "matter_papers.toml").read_text("utf-8"))
    return {PaperKind(kind): _rule(row) for kind, row in table.items()}


@functools.cache
def served_kinds() -> tuple[str, ...]:
    """Return the kinds of paper that are served on somebody."""
    return tuple(kind.value for kind, rule in paper_rules().items() if rule.served)


def _rule(row: dict[str, object]) -> PaperRule:
    known = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items()}
    return PaperRule(**known)  # type: ignore[arg-type]


def _offer(kind: PaperKind, rule: PaperRule, known: PaperFacts) -> PaperOffer:
    why = why_not(kind, known)
    return PaperOffer(kind, rule.code, not why, why)
