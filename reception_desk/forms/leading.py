"""What is asked of the leader's desk over a matter: one form, whose questions follow from what is written down."""

from collections.abc import Callable

from reception_desk.forms.form import AnyField, Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, LongText, Text
from reception_desk.forms.kinds_own import ListedSome
from reception_desk.forms.matters import DAY, Answer
from reception_desk.forms.units import UnitName
from reception_desk.vocabulary.leading import (
    ActivityKind,
    Cause,
    ClosingTick,
    FilingTick,
    FirstWay,
    Proof,
    Rates,
    Satisfaction,
    SuggestionKind,
    Trigger,
)
from reception_desk.vocabulary.leading import Way as SaidWay
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class Entry(Term):
    """What is written down."""

    FIRST = "first", later("初访处置")
    PROPOSED = "1", later("拟办")
    REVIEWED = "2", later("审核")
    INSTRUCTED = "3", later("批示")
    SIGNED = "4", later("签发")
    FILING = "filing", later("立案")
    CLOSING = "closing", later("结案质量关")
    SUPERVISE = "supervise", later("督办")
    CAUSE = "cause", later("成因和化解")
    RATED = "rated", later("满意度")
    ACTIVITY = "activity", later("工作活动")
    KEY = "key", later("重点事项")
    KEY_ENDED = "key_ended", later("结束重点事项")
    CARRIED_OUT = "carried", later("批示落实")
    FEEDBACK = "feedback", later("督办反馈")
    LOOK_BACK = "look_back", later("首办倒查")
    SUGGESTION = "suggestion", later("三项建议")


STEPS = (Entry.PROPOSED, Entry.REVIEWED, Entry.INSTRUCTED, Entry.SIGNED)


def _when(*entries: Entry) -> Callable[[Values], bool]:
    codes = {each.value for each in entries}
    return lambda values: values.raw.get("entry", "").strip() in {*codes, *(each.label for each in entries)}


def _aid(values: Values) -> bool:
    """Tell whether money may be granted: of the three aids."""
    kind = values.raw.get("activity", "").strip()
    return _when(Entry.ACTIVITY)(values) and any(
        kind in (each.value, each.label)
        for each in (ActivityKind.JUSTICE_AID, ActivityKind.PETITION_AID, ActivityKind.ENFORCE_AID)
    )


ENTRY = Field("entry", later("记什么"), Choice(Entry), need=Need.TO_SAVE, width=6)
WAY = Field("way", later("处置"), Choice(FirstWay), width=12, shown_when=_when(Entry.FIRST))
WHO = Field("who", later("谁"), Text(60), width=6, shown_when=_when(*STEPS))
DOER = Field("doer", later("由谁落实"), Text(60), width=6, shown_when=_when(Entry.INSTRUCTED))
TRIGGER = Field("trigger", later("督办情形"), Choice(Trigger), width=12, shown_when=_when(Entry.SUPERVISE))
SAID = Field("said", later("方式"), Choice(SaidWay), width=6, shown_when=_when(Entry.SUPERVISE))
DUE = Field("due_on", later("期限"), Day(), width=6, shown_when=_when(Entry.INSTRUCTED, Entry.SUPERVISE))
UNIT = Field("unit", later("督办单位"), UnitName(100), width=6, shown_when=_when(Entry.SUPERVISE))
KIND = Field("kind", later("哪项建议"), Choice(SuggestionKind), width=6, shown_when=_when(Entry.SUGGESTION))
TO = Field("addressee", later("向谁提出"), UnitName(100), width=6, shown_when=_when(Entry.SUGGESTION))
CAUSE = Field("cause", later("成因"), Choice(Cause), width=6, shown_when=_when(Entry.CAUSE))
PROOF = Field("proof", later("化解凭证"), Choice(Proof), width=6, shown_when=_when(Entry.CAUSE))
RATED = Field("rated", later("对本单位"), Choice(Satisfaction), width=6, shown_when=_when(Entry.RATED))
RATED_UNIT = Field("rated_unit", later("承办单位"), UnitName(100), width=6, shown_when=_when(Entry.RATED))
UNIT_RATED = Field("unit_rated", later("对承办单位"), Choice(Satisfaction), width=6, shown_when=_when(Entry.RATED))
LISTED = Field("listed", later("挂牌督办"), Choice(Answer), width=6, shown_when=_when(Entry.SUPERVISE))
ACTIVITY = Field("activity", later("哪种活动"), Choice(ActivityKind), width=6, shown_when=_when(Entry.ACTIVITY))
MONEY = Field("granted", later("发放金额（元）"), Count(0, 100_000_000), width=4, shown_when=_aid)
PEOPLE = Field("people", later("人数"), Count(0, 100_000), width=4, shown_when=_when(Entry.ACTIVITY))
WORDS = Field("words", later("内容"), LongText(1000), width=12)
_BEFORE: tuple[AnyField, ...] = (ENTRY, WAY, WHO, DAY, DOER, TRIGGER, UNIT, KIND, TO)
_AFTER: tuple[AnyField, ...] = (SAID, LISTED, DUE, CAUSE, PROOF, RATED, RATED_UNIT, UNIT_RATED)
_AFTER = (*_AFTER, ACTIVITY, PEOPLE, MONEY, WORDS)

REMARK = Form(
    "led_remark", later("说明"), (section("remark", "", Field("words", later("说明"), LongText(1000), width=12)),)
)
"""What is said beside the ticks of a sheet."""

NEEDED: dict[Entry, tuple[AnyField, ...]] = {
    Entry.FIRST: (WAY,),
    **dict.fromkeys(STEPS, (WHO,)),
    Entry.SUPERVISE: (TRIGGER, UNIT, SAID),
    Entry.CAUSE: (CAUSE,),
    Entry.ACTIVITY: (ACTIVITY,),
    Entry.SUGGESTION: (KIND, TO),
}
"""What each entry cannot be written without."""


_TICKS: dict[str, type[Term]] = {Entry.FILING.value: FilingTick, Entry.CLOSING.value: ClosingTick}


def led(rates: Rates = Rates.BOTH) -> Form:
    """Return the form, its ticks in the shown language; 满意度 is asked of whom the office takes part for."""
    filed, passed = (
        Field(f"{entry.value}_ticks", later("已具备"), ListedSome(_labels(entry)), width=12, shown_when=_when(entry))
        for entry in (Entry.FILING, Entry.CLOSING)
    )
    left_out = {Rates.UNIT: (RATED,), Rates.OFFICE: (RATED_UNIT, UNIT_RATED), Rates.BOTH: ()}[rates]
    after = (each for each in _AFTER if each not in left_out)
    return Form("matter_led", later("领导案头"), (section("led", "", *_BEFORE, filed, passed, *after),))


def ticks(values: Values, entry: Entry) -> list[str]:
    """Return the codes of what was ticked on a sheet."""
    ticked = {each.strip() for each in values.raw.get(f"{entry.value}_ticks", "").split("、")}
    return [each.value for each in _TICKS[entry.value] if each.label in ticked]


def ticks_of(entry: Entry) -> tuple[Term, ...]:
    """Return the ticks of a sheet."""
    return tuple(_TICKS[entry.value])


def lacking(values: Values) -> AnyField | None:
    """Return what the entry cannot be written without and has not got; None where nothing is missing."""
    entry = values[ENTRY]
    wanted: tuple[AnyField, ...] = NEEDED.get(entry, ()) if entry is not None else (ENTRY,)
    return next((each for each in wanted if values[each] in (None, "")), None)


def _labels(entry: Entry) -> tuple[str, ...]:
    return tuple(each.label for each in _TICKS[entry.value])
