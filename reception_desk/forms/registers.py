"""台账: the short questions of each register, at most eight for an activity; what is not counted is not asked."""

from collections.abc import Callable, Sequence
from decimal import Decimal

from reception_desk.forms.form import AnyField, Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, LongText, Names, Text
from reception_desk.forms.kinds_own import ListedSome, Number
from reception_desk.forms.kinds_rows import rows
from reception_desk.forms.matters import DAY, Answer
from reception_desk.forms.units import UnitName
from reception_desk.rules.leading.activities import AIDS, Asked, Measure, Yes, asked_of, measure_of, yes_of
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Adopted,
    Cause,
    Satisfaction,
    SuggestionKind,
    Trigger,
    UnitKind,
)
from reception_desk.vocabulary.leading import Way as SaidWay
from reception_desk.wording import later

KIND = Field("kind", later("哪种活动"), Choice(ActivityKind), need=Need.TO_SAVE, width=4)


def _asks(what: Callable[[ActivityKind], bool]) -> Callable[[Values], bool]:
    """Ask where the kind that is chosen does; nothing before one is."""

    def asked(values: Values) -> bool:
        kind = values[KIND]
        return kind is not None and what(kind)

    return asked


def _measured(measure: Measure) -> Callable[[Values], bool]:
    return _asks(lambda kind: measure_of(kind) is measure)


def _says(yes: Yes) -> Callable[[Values], bool]:
    return _asks(lambda kind: yes_of(kind) is yes)


def _elsewhere(kind: ActivityKind) -> bool:
    """Tell whether it is asked where it was: money and a call-back have no place."""
    return kind not in AIDS and kind is not ActivityKind.CALL_BACK


MATTER = Field("matter", later("事项编号"), Text(40), width=4, hint=later("没有就空着"))
PLACE = Field("place", later("地点"), Text(100), width=4, shown_when=_asks(_elsewhere))
STAFF = Field("staff", later("谁参加"), Names(200), width=4)
PEOPLE = Field(
    "people",
    later("人数"),
    Count(0, 100_000),
    width=4,
    shown_when=_asks(lambda kind: Asked.PEOPLE in asked_of(kind)),
)
BATCHES = Field("batches", later("批数"), Count(0, 100_000), width=4, shown_when=_measured(Measure.BATCHES))
SHEETS = Field("sheets", later("发放份数"), Count(0, 1_000_000), width=4, shown_when=_measured(Measure.SHEETS))
ATTEMPTS = Field("attempts", later("联系几次"), Count(0, 1_000), width=4, shown_when=_measured(Measure.ATTEMPTS))
FIRST = Field("first", later("初次答疑"), Choice(Answer), width=4, shown_when=_says(Yes.FIRST))
AGREED = Field("agreed", later("达成协议"), Choice(Answer), width=4, shown_when=_says(Yes.AGREED))
REACHED = Field("reached", later("访到没有"), Choice(Answer), width=4, shown_when=_says(Yes.REACHED))
APPLIED = Field("asked", later("申请（元）"), Number(), width=4, shown_when=_asks(lambda kind: kind in AIDS))
GRANTED = Field("granted", later("发放（元）"), Number(), width=4, shown_when=_asks(lambda kind: kind in AIDS))
RESULT = Field("result", later("内容和结果"), LongText(1000), width=12)
REASON = Field("reason", later("为什么更正"), Text(200), width=12)
NUMBERS: dict[Measure, Field[int]] = {
    Measure.BATCHES: BATCHES,
    Measure.SHEETS: SHEETS,
    Measure.ATTEMPTS: ATTEMPTS,
}
ANSWERS: dict[Yes, Field[Answer]] = {Yes.FIRST: FIRST, Yes.AGREED: AGREED, Yes.REACHED: REACHED}
_ASKED: tuple[AnyField, ...] = (KIND, DAY, PLACE, PEOPLE, BATCHES, SHEETS, ATTEMPTS, FIRST, AGREED, REACHED)
_ASKED = (*_ASKED, APPLIED, GRANTED, STAFF, MATTER, RESULT)
ACTIVITY = Form("activity", later("记一次活动"), (section("activity", "", *_ASKED),))
CORRECTED = Form("activity_corrected", later("更正这次活动"), (section("activity", "", *_ASKED, REASON),))

WHY = Field("why", later("为什么"), Text(200), need=Need.TO_SAVE, width=12)
VOID = Form("register_void", later("作废这一条"), (section("void", "", WHY),))
REFUSE = Form("proposal_refused", later("不提这条建议"), (section("refused", "", WHY),))
END_KEY = Form("key_ended", later("不再列为重点事项"), (section("ended", "", DAY, WHY),))

WHICH = Field("suggestion", later("哪项建议"), Choice(SuggestionKind), need=Need.TO_SAVE, width=4)
TO = Field("addressee", later("向谁提出"), UnitName(100), need=Need.TO_SAVE, width=8)
CAUSE = Field("cause", later("成因"), Choice(Cause), width=4)
NUMBER = Field("number", later("文号"), Text(60), width=4)
DUE = Field("due_on", later("要求哪天前反馈"), Day(), width=4)
TEXT = Field("text", later("内容"), LongText(2000), need=Need.TO_SAVE, width=12)
_SUGGESTED = (WHICH, TO, CAUSE, NUMBER, DUE, MATTER, TEXT)
SUGGESTION = Form("suggestion", later("提出一项建议"), (section("suggestion", "", *_SUGGESTED),))
FEEDBACK = Field("feedback", later("反馈内容"), LongText(1000), need=Need.TO_SAVE, width=12)
ADOPTED = Field("adopted", later("采纳情况"), Choice(Adopted), need=Need.TO_SAVE, width=6)
ANSWERED = Form("suggestion_answered", later("登记书面反馈"), (section("answer", "", ADOPTED, DAY, FEEDBACK),))
REPORTED = Form("supervision_answered", later("登记督办反馈"), (section("answer", "", DAY, FEEDBACK),))

OF = Field("matter", later("事项编号"), Text(40), need=Need.TO_SAVE, width=4)
UNIT = Field("unit", later("承办单位"), UnitName(100), need=Need.TO_SAVE, width=8)
TRIGGER = Field("trigger", later("督办情形"), Choice(Trigger), need=Need.TO_SAVE, width=8)
SAID = Field("said", later("方式"), Choice(SaidWay), need=Need.TO_SAVE, width=4)
LISTED = Field("listed", later("挂牌督办"), Choice(Answer), width=4, default=Answer.NO.value)
DEMANDS = Field("text", later("督办要求"), LongText(1000), width=12)
_SUPERVISED = (OF, UNIT, TRIGGER, SAID, LISTED, NUMBER, DUE, DEMANDS)
SUPERVISION = Form("supervision", later("督办一件"), (section("supervision", "", *_SUPERVISED),))
KEY = Form("key_matter", later("列为重点事项"), (section("key", "", OF, WHY),))

OFFICE_RATED = Field("rated", later("对本单位"), Choice(Satisfaction), width=4)
UNIT_RATED = Field("unit_rated", later("对承办单位"), Choice(Satisfaction), width=4)
RATED_UNIT = Field("unit", later("承办单位"), UnitName(100), width=4)
SAID_WORDS = Field("words", later("信访人怎么说"), LongText(1000), width=12)

VALUE = Field("value", later("满意度"), Choice(Satisfaction), need=Need.TO_SAVE, width=6)
RATING_CORRECTED = Form(
    "rating_corrected", later("更正满意度"), (section("rating", "", VALUE, DAY, SAID_WORDS, REASON),)
)
ENDED_ON = Field("ended_on", later("哪天结束"), Day(), width=6, hint=later("还在列的空着"))
END_REASON = Field("end_reason", later("为什么结束"), Text(200), width=12)
_KEY = (DAY, ENDED_ON, WHY, END_REASON, REASON)
KEY_CORRECTED = Form("key_corrected", later("更正重点事项"), (section("key", "", *_KEY),))

TITLE = Field("title", later("排查名称"), Text(60), need=Need.TO_SAVE, width=8, example="第四季度矛盾排查")
RETURN_BY = Field("due_on", later("哪天前报"), Day(), width=4)
FOUND = Field("found", later("排查出几件"), Count(0, 1000), need=Need.TO_SAVE, width=4, hint=later("0 是零报告"))
TROUBLE = Field("trouble", later("矛盾"), Text(200), width=3)
CONCERNED = Field("people", later("人数"), Count(0, 100_000), width=1)
PLAN = Field("plan", later("调处方案"), Text(300), width=3)
WHO = Field("who", later("谁办"), Text(20), width=1)
SETTLE_BY = Field("due_on", later("期限"), Day(), width=2)
LINKED = Field("matter", later("事项编号"), Text(40), width=2)
TROUBLE_ROWS = rows(TROUBLE, CONCERNED, PLAN, WHO, SETTLE_BY, LINKED)
TROUBLES = Field("troubles", later("逐件"), TROUBLE_ROWS, width=12)
RETURN = Form("screening_return", later("登记排查结果"), (section("return", "", FOUND, TROUBLES),))
SETTLED = Field("result", later("调处结果"), LongText(500), need=Need.TO_SAVE, width=12)
SETTLE = Form("trouble_settled", later("登记调处结果"), (section("settled", "", DAY, SETTLED),))
SUMMARY = Field("summary", later("汇总和建议"), LongText(20_000), need=Need.TO_SAVE, width=12)
GATHER = Form("screening_gathered", later("汇总报领导"), (section("gathered", "", SUMMARY),))
OPINION = Field("opinion", later("领导意见"), LongText(1000), width=12)
READ = Form("screening_read", later("领导已阅"), (section("read", "", OPINION),))


def round_form() -> Form:
    """Return what is asked of a round of 矛盾排查, the kinds of units in the shown language."""
    labels = tuple(each.label for each in UnitKind)
    kinds = Field("kinds", later("哪些单位报"), ListedSome(labels), width=12, hint=later("空着就是全部单位"))
    return Form("screening", later("布置矛盾排查"), (section("round", "", TITLE, DAY, RETURN_BY, kinds),))


def kinds_of(values: Values) -> list[UnitKind]:
    """Return the kinds of units that were chosen."""
    chosen = {each.strip() for each in values.raw.get("kinds", "").split("、")}
    return [each for each in UnitKind if each.label in chosen or each.value in chosen]


def rating_form(asked: Sequence[AnyField], *, of_matter: bool) -> Form:
    """Return what is asked of 满意度: of the office, of the unit, or of both, as the office takes part."""
    before = (OF,) if of_matter else ()
    return Form("rating", later("登记满意度"), (section("rating", "", *before, DAY, *asked, SAID_WORDS),))


def fen(amount: Decimal | None) -> int | None:
    """Return an amount of 元 in fen."""
    return None if amount is None else int((amount * 100).to_integral_value())


def yuan(amount: int | None) -> str:
    """Return fen as one would type them in 元."""
    if amount is None:
        return ""
    return f"{Decimal(amount) / 100:.2f}" if amount % 100 else str(amount // 100)
