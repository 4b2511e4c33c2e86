"""责任与去函: the short questions of who answers for a matter, of a letter to a unit, and of what came back on it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Day, Text
from reception_desk.forms.kinds_own import Listed
from reception_desk.forms.matters import TODAY, Answer, Decision
from reception_desk.forms.units import UnitName
from reception_desk.rules.correspondence import Dispatch, Entry
from reception_desk.rules.responsibility import Answerable
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


@dataclass(frozen=True)
class Carrier(Text):
    """The name of whoever shall answer: of the office's people, each offered with what he carries, or anybody else's.

    `people` has name and words of each, whoever carries least first.
    """

    people: tuple[tuple[str, str], ...] = ()


class Role(Term):
    """Whom a clerk may name; the 首接责任人 was named by the first visit."""

    FIRST_UNIT = Answerable.FIRST_UNIT.value, Answerable.FIRST_UNIT.source
    HANDLER = Answerable.HANDLER.value, Answerable.HANDLER.source
    LEAD = Answerable.LEAD.value, Answerable.LEAD.source
    JOINT = Answerable.JOINT.value, Answerable.JOINT.source
    CHIEF = Answerable.CHIEF.value, Answerable.CHIEF.source
    LEADER = Answerable.LEADER.value, Answerable.LEADER.source
    CASE_LEADER = Answerable.CASE_LEADER.value, Answerable.CASE_LEADER.source


ROLE = Field("role", later("作为"), Choice(Role), need=Need.TO_SAVE, width=6, default=Role.FIRST_UNIT.value)
SINCE = Field("since", later("从哪天"), Day(), need=Need.TO_SAVE, width=6, default=TODAY)
UNIT = Field("unit", later("单位"), UnitName(100), width=6, hint=later("本单位的人不用填"))
NAME = Field("name", later("姓名"), Carrier(60), width=6, hint=later("↓ 看各人手上几件"))
PHONE = Field("phone", later("电话"), Text(40), width=6)
SOURCE = Field("source", later("依据"), Text(100), width=6, hint=later("交办函、分工、批示……"))


def responsible_form(people: Sequence[tuple[str, str]] = ()) -> Form:
    """Return the questions of who answers for a matter; `people` are offered by name, each with what he carries."""
    name = replace(NAME, kind=Carrier(60, tuple(people)))
    return Form("responsible", later("落实责任"), (section("who", "", ROLE, SINCE, UNIT, name, PHONE, SOURCE),))


RESPONSIBLE = responsible_form()

WHY = Field("reason", later("为什么"), Text(200), need=Need.TO_SAVE, width=12)
RIGHT_NAME = Field("name", later("应是谁"), Text(60), need=Need.TO_SAVE, width=6)
CORRECT_FIRST = Form("first_corrected", later("更正首接责任人"), (section("right", "", RIGHT_NAME, WHY),))


def hand_over_form(names: Sequence[str]) -> Form:
    """Return who gives up everything and who takes it over, of the people of the office, and why."""
    who = Listed(tuple(names))
    gives = Field("gives", later("谁移交"), who, need=Need.TO_SAVE, width=6)
    takes = Field("takes", later("谁来接"), who, need=Need.TO_SAVE, width=6)
    return Form("hand_over", later("移交责任"), (section("over", "", gives, takes, WHY),))


KIND = Field("kind", later("怎么去"), Choice(Dispatch), need=Need.TO_SAVE, width=4, default=Dispatch.PASSED_ON.value)
TO_UNIT = Field("unit", later("单位"), UnitName(100), need=Need.TO_SAVE, width=8)
NUMBER = Field("number", later("文号"), Text(60), width=8)
SENT_ON = Field("sent_on", later("哪天"), Day(), need=Need.TO_SAVE, width=4, default=TODAY)
WAY = Field("way", later("方式"), Text(40), width=8, hint=later("专人送、邮寄、传真、平台……"))
DUE_ON = Field("due_on", later("要求哪天前回"), Day(), width=4)
TEXT = Field("text", later("说明"), Text(300), width=12)
LETTER = Form("letter", later("登记去函"), (section("letter", "", KIND, TO_UNIT, SENT_ON, NUMBER, DUE_ON, WAY, TEXT),))

ENTRY_KIND = Field("kind", later("来了什么"), Choice(Entry), need=Need.TO_SAVE, width=6)
DAY = Field("day", later("日期"), Day(), need=Need.TO_SAVE, width=6, default=TODAY)
ENTRY_NUMBER = Field("number", later("文号"), Text(60), width=6)
_DECISIONS: tuple[Entry | None, ...] = (Entry.DECISION, Entry.FUCHA, Entry.FUHE)
WHO = Field("who", later("谁"), Text(60), width=6, hint=later("谁签收、谁答复"))


def decides(values: Values) -> bool:
    """Tell whether what came is a decision, which is served on the visitor."""
    return values[ENTRY_KIND] in _DECISIONS


OPINION = Field("opinion", later("意见"), Choice(Decision), width=6, shown_when=decides)
SERVED_ON = Field("served_on", later("送达信访人"), Day(), width=6, shown_when=decides)
SERVED_BY = Field("way", later("送达方式"), Text(40), width=6, shown_when=decides)
TOLD_REVIEW = Field("told_review", later("已告知复查复核"), Choice(Answer), width=6, shown_when=decides)


def entry_form(letters: Sequence[str]) -> Form:
    """Return the questions of what came back; which letter it answers is asked where there are several."""
    which = [Field("letter", later("哪件去函"), Listed(tuple(letters)), need=Need.TO_SAVE, width=12)]
    asked = (ENTRY_KIND, DAY, ENTRY_NUMBER, WHO, OPINION, SERVED_ON, SERVED_BY, TOLD_REVIEW, TEXT)
    return Form(
        "letter_entry", later("登记来文"), (section("entry", "", *(which if len(letters) > 1 else []), *asked),)
    )
