"""The facts on which the lawful outcome of a matter depends, as the clerk answers them."""

from dataclasses import dataclass

from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.term import Term
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import later

IN_PERSON = frozenset({Channel.VISIT, Channel.VIDEO, Channel.PHONE})


class LegalClass(Term):
    """C03 事项类别 (条29–31)."""

    CLAIM = "SQ", later("申诉求决")
    ADVICE = "JY", later("建议意见")
    ACCUSATION = "JJ", later("检举控告")
    OTHER = "QT", later("其他")


_CLASSES = {
    Purpose.APPEAL: LegalClass.CLAIM,
    Purpose.HELP: LegalClass.CLAIM,
    Purpose.ADVICE: LegalClass.ADVICE,
    Purpose.ACCUSATION: LegalClass.ACCUSATION,
    Purpose.OTHER: LegalClass.OTHER,
}


def class_of(purpose: Purpose | None) -> LegalClass | None:
    """Return the class that a purpose stands for until the clerk judges otherwise (条29–31)."""
    return _CLASSES[purpose] if purpose is not None else None


class Competence(Term):
    """Who has the power to deal with the matter, seen from this office (条22, 23, 24)."""

    UNKNOWN = "unknown", later("还没弄清")
    OWN = "own", later("本级或本单位")
    BELOW = "below", later("下级机关、单位")
    SEVERAL = "several", later("涉及两个以上机关、单位")
    ELSEWHERE = "elsewhere", later("不属于本级和下级")


@dataclass(frozen=True, slots=True)
class MatterFacts:
    """What is known of a matter when its outcome is chosen.

    `route` is the item of 条31 ("1" to "6", "" while nobody chose); `simple` the item of 简易办理办法第四条 ("" for
    none). `under_way`: accepted or being handled, and raised again within its time limit (条19③). `reviewed`: there is
    a 复核意见 on the same facts and reasons (条36③). `review_open`: a 处理意见 was served less than 30 days ago and no
    复查 was asked for (条35). `grounds` are the provincial grounds that hold.
    """

    profile: Profile
    channel: Channel
    legal_class: LegalClass
    competence: Competence = Competence.UNKNOWN
    route: str = ""
    simple: str = ""
    litigious: bool = False
    answerable: bool = False
    important: bool = False
    urgent: bool = False
    first: bool = True
    under_way: bool = False
    reviewed: bool = False
    review_open: bool = False
    new_facts: bool = False
    no_substance: bool = False
    assigned_from_above: bool = False
    likely_refused: bool = False
    joint: bool = False
    grounds: frozenset[str] = frozenset()

    def answer(self, name: str) -> str:
        """Return a fact as the table of outcomes names its values: a code, or yes and no.

        Raises AttributeError for a fact nobody declared.
        """
        derived = {
            "in_person": self.channel in IN_PERSON,
            "in_person_litigious": self.litigious and self.channel in IN_PERSON,
            "profile_litigious": self.litigious and self.profile is Profile.FAYUAN,
            "several_or_joint": self.joint or self.competence is Competence.SEVERAL,
        }
        value: object = derived[name] if name in derived else getattr(self, name)
        return ("no", "yes")[value] if isinstance(value, bool) else str(value)
