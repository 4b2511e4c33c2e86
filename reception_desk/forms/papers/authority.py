"""D24 授权委托书样本: a letter of authority with blanks for the pen, so that an agent can come in somebody's place."""

from dataclasses import dataclass
from datetime import datetime

from reception_desk.forms.papers.fields import Paper, PaperField
from reception_desk.forms.papers.writing import one_line, paper_moment
from reception_desk.vocabulary.papers import PaperKind

AUTHORITY_FIELDS = (
    PaperField("number", "登记编号", "LF2026-A0312"),
    PaperField("office", "接待单位", "××县信访局接待科"),
    PaperField("name", "委托人", "张建国", may_be_empty=True),
    PaperField("id_number", "委托人证件号码", "370102199001011231", may_be_empty=True),
    PaperField("phone", "委托人电话", "13805310000", may_be_empty=True),
    PaperField("address", "委托人住址", "石桥镇柳林村 2 组 15 号", may_be_empty=True),
    PaperField("agent", "受托人", "张小军", may_be_empty=True),
    PaperField("agent_id", "受托人证件号码", "370102199512011236", may_be_empty=True),
    PaperField("agent_relation", "受托人与委托人的关系", "子", may_be_empty=True),
    PaperField("agent_phone", "受托人电话", "13805310003", may_be_empty=True),
    PaperField("printed_at", "打印时间", "2026年11月3日 10:43"),
    PaperField("printed_by", "打印人", "李春梅"),
)

AUTHORITY = Paper(PaperKind.AUTHORITY, "D24委托", AUTHORITY_FIELDS, {"A4": "SQWT.docx"})


@dataclass(frozen=True, slots=True, kw_only=True)
class AuthorityFacts:
    """What is known of both sides; "" leaves the place to the pen. The moment is aware."""

    number: str
    office: str
    name: str
    id_number: str
    phone: str
    address: str
    agent: str
    agent_id: str
    printed_at: datetime
    printed_by: str
    agent_relation: str = ""
    agent_phone: str = ""


_BLANKS = ("name", "id_number", "phone", "address", "agent", "agent_id", "agent_relation", "agent_phone")


def authority_context(facts: AuthorityFacts) -> dict[str, object]:
    """Return the fields of AUTHORITY_FIELDS; what is not known is empty and is written in by hand.

    Raises ValueError for a moment without a time zone.
    """
    return {
        **{name: one_line(getattr(facts, name)) for name in _BLANKS},
        "number": facts.number,
        "office": one_line(facts.office),
        "printed_at": paper_moment(facts.printed_at),
        "printed_by": one_line(facts.printed_by),
    }
