"""事项: the questions of a matter's page, each act one short form."""

from collections.abc import Mapping, Sequence
from datetime import date

from reception_desk.forms.code_entries import Entry
from reception_desk.forms.form import AnyField, Field, Form, Need, Values, section
from reception_desk.forms.kinds import Choice, Count, Day, LongText, Text
from reception_desk.forms.kinds_coded import Coded
from reception_desk.forms.kinds_own import Listed, ListedSome
from reception_desk.forms.kinds_place import Place
from reception_desk.rules.deadlines.facts import Fact
from reception_desk.rules.dispositions import RuleSet, rule_sets
from reception_desk.rules.levels import Level
from reception_desk.rules.matters import Recorded
from reception_desk.rules.outcomes import Competence, LegalClass
from reception_desk.vocabulary.figures import CourtResult
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

TODAY = later("今天")
_Some = Field[tuple[Entry, ...]]


class Answer(Term):
    """A short answer."""

    YES = "yes", later("是")
    NO = "no", later("否")


class Nation(Term):
    """Whether it is the first time in the whole country: asked of the national system, never computed (§1.9)."""

    UNCHECKED = "unchecked", later("未核")
    YES = "yes", later("是")
    NO = "no", later("否")


class Judged(Term):
    """What the clerk says of a computed answer."""

    YES = "yes", later("是")
    NO = "no", later("否")
    RULE = "rule", later("照程序算的")


class Decision(Term):
    """C19: what was decided of one demand (条32)."""

    GRANTED = "Y", later("支持")
    EXPLAINED = "E", later("解释说明")
    REFUSED = "N", later("不予支持")


class CaseStage(Term):
    """The stage of a court case (§4.3)."""

    FILING = "LA", later("立案")
    FIRST = "YS", later("一审")
    SECOND = "ES", later("二审")
    RETRIAL = "ZS", later("再审")
    EXECUTION = "ZX", later("执行")
    ENDED = "ZJ", later("终结")


class Route(Term):
    """The item of 条31 by which a claim is dealt with."""

    COURT = "1", later("诉讼、检察监督、公安程序")
    ARBITRATION = "2", later("仲裁")
    PARTY = "3", later("党员申诉、复审")
    ADMINISTRATIVE = "4", later("行政复议、裁决、许可、处罚等")
    DUTY = "5", later("申请查处违法、履行职责")
    HANDLING = "6", later("都不是，调查后出具处理意见")


class Simple(Term):
    """The item of 简易办理办法第四条."""

    CLEAR = "1", later("事实清楚、责任明确、争议不大")
    AT_ONCE = "2", later("咨询、建议、感谢，可即时反馈")
    DAILY = "3", later("日常生产生活，时效性强")
    PROMISED = "4", later("已有明确承诺或者结论")
    OTHER = "5", later("其他可以简易办理的")


class FactKind(Term):
    """What can be recorded with its day."""

    TOLD = Recorded.TOLD.value, Recorded.TOLD.source
    ACCEPTED = Fact.ACCEPTED.value, Fact.ACCEPTED.source
    BY_UNIT = Fact.RECEIVED_BY_UNIT.value, Fact.RECEIVED_BY_UNIT.source
    OBJECTED = Recorded.OBJECTED.value, Recorded.OBJECTED.source
    RETURNED = Recorded.RETURNED.value, Recorded.RETURNED.source
    REPLY_SERVED = Fact.REPLY_SERVED.value, Fact.REPLY_SERVED.source
    FUCHA_RECEIVED = Fact.FUCHA_RECEIVED.value, Fact.FUCHA_RECEIVED.source
    FUCHA_TAKEN = Recorded.FUCHA_TAKEN.value, Recorded.FUCHA_TAKEN.source
    FUCHA_REFUSED = Recorded.FUCHA_REFUSED.value, Recorded.FUCHA_REFUSED.source
    FUCHA_SERVED = Fact.FUCHA_SERVED.value, Fact.FUCHA_SERVED.source
    FUHE_RECEIVED = Fact.FUHE_RECEIVED.value, Fact.FUHE_RECEIVED.source
    FUHE_TAKEN = Recorded.FUHE_TAKEN.value, Recorded.FUHE_TAKEN.source
    FUHE_REFUSED = Recorded.FUHE_REFUSED.value, Recorded.FUHE_REFUSED.source
    HEARING = Recorded.HEARING.value, Recorded.HEARING.source
    HEARD = Recorded.HEARD.value, Recorded.HEARD.source
    FUHE_SERVED = Recorded.FUHE_SERVED.value, Recorded.FUHE_SERVED.source
    RECEIVED = Fact.RECEIVED.value, Fact.RECEIVED.source


DAY = Field("day", later("日期"), Day(), need=Need.TO_SAVE, width=4, default=TODAY)
TEXT = Field("text", later("说明"), Text(300), width=12)
KIND = Field("kind", later("什么事"), Choice(FactKind), need=Need.TO_SAVE, width=8)
FACT = Form("matter_fact", later("记一件事实"), (section("fact", "", KIND, DAY, TEXT),))

DECISION = Field("decision", later("答复"), Choice(Decision), need=Need.TO_SAVE, width=8)
EVIDENCE = Field("evidence", later("依据和凭证"), LongText(1000), width=12)
DECIDE = Form("matter_decision", later("答复一项诉求"), (section("decision", "", DECISION, DAY, EVIDENCE),))

DAYS = Field("days", later("延长天数"), Count(1, 1000), need=Need.TO_SAVE, width=4, default="30")
APPROVER = Field("approver", later("批准人"), Text(60), need=Need.TO_SAVE, width=8)
REASON = Field("reason", later("理由"), Text(300), need=Need.TO_SAVE, width=12)
EXTEND = Form("matter_extension", later("延长办理期限"), (section("extension", "", DAYS, APPROVER, REASON),))
TURN = Form("matter_turn", later("简易办理转为普通程序"), (section("turn", "", DAY, APPROVER, REASON),))

OTHER = Field("other", later("另一件的登记编号"), Text(40), need=Need.TO_SAVE, width=6, example="LF2026-A0312")
SAME = Form("matter_same", later("同一事：并入这一件"), (section("same", "", OTHER, REASON),))
ONE_PERSON = Form("person_same", later("同一人：并入这一人"), (section("person", "", REASON),))

HOW = Field("how", later("怎样办结"), Text(300), width=12)
CLOSE = Form("matter_closing", later("办结事项"), (section("closing", "", DAY, HOW),))

SYSTEM = Field("system", later("哪个系统"), Text(40), width=6, hint=later("国家、省、市、12345……"))
NUMBER = Field("number", later("号码"), Text(80), need=Need.TO_SAVE, width=6)
QUERY_CODE = Field("query_code", later("查询码"), Text(40), width=6)
TOLD_ON = Field("told_on", later("告知日期"), Day(), width=6)
OUTER = Form("outer_number", later("外部编号"), (section("outer", "", SYSTEM, NUMBER, QUERY_CODE, TOLD_ON),))

VALUE = Field("value", later("判为"), Choice(Judged), need=Need.TO_SAVE, width=6)
WHY = Field("reason", later("为什么"), Text(300), width=12)
JUDGE = Form("matter_rule", later("改判程序算出的结果"), (section("rule", "", VALUE, WHY),))

DISPOSITION = Field("disposition", later("处置"), Text(), internal=True, width=12)
"""Names the column where changes are told; what can be chosen depends on the office (`about`)."""
TITLE = Field("title", later("事项"), Text(200), width=12)
CONTENT = Field("content", later("分类"), Coded("contents"), width=6)
REGION = Field("region", later("问题属地"), Place(100), width=6)
UNIT = Field("unit", later("责任单位"), Text(100), width=6)
COMPETENT = Field("competent_level", later("有权处理的层级"), Choice(Level), width=6)
NATION = Field("first_nation", later("全国初次"), Choice(Nation), width=6, default=Nation.UNCHECKED.value)
FIRST_ON = Field("first_on", later("首次日期"), Day(), width=6)
CASE_NUMBER = Field("case_number", later("案号"), Text(80), width=6, example="（2026）鲁0102民初123号")
STAGE = Field("stage", later("阶段"), Choice(CaseStage), width=6)
COURT_JUDGE = Field("judge", later("原承办法官"), Text(40), width=6)
DIVISION = Field("division", later("庭"), Text(40), width=6)
COURT_RESULT = Field("court_result", later("年终结果"), Choice(CourtResult), width=6)

LEGAL_CLASS = Field("legal_class", later("事项类别"), Choice(LegalClass), width=6)
COMPETENCE = Field("competence", later("由谁处理"), Choice(Competence), width=6)
ROUTE = Field("route", later("条例第三十一条"), Choice(Route), width=12)
SIMPLE = Field("simple", later("简易办理情形"), Choice(Simple), width=12)
YES_OR_NO: tuple[Field[Answer], ...] = tuple(
    Field(name, label, Choice(Answer), width=6)
    for name, label in (
        ("litigious", later("涉法涉诉")),
        ("answerable", later("当场能答清")),
        ("no_substance", later("没有实质诉求")),
        ("important", later("要反馈结果")),
        ("urgent", later("重大、紧急")),
        ("joint", later("集体联名")),
        ("first", later("本机构初次")),
        ("under_way", later("期限内又提出")),
        ("review_open", later("复查期限未满")),
        ("reviewed", later("已有复核意见")),
        ("new_facts", later("有新事实理由")),
        ("assigned_from_above", later("上级交办")),
        ("likely_refused", later("可能不予支持")),
    )
)
ORDER = Field(
    "by_order", later("按领导批示或本省规定"), Text(200), width=12, hint=later("写明谁、哪天批示，或哪条规定")
)
CHOOSE = Form(
    "matter_outcome",
    later("办理方式"),
    (
        section("facts", later("事实"), LEGAL_CLASS, COMPETENCE, ROUTE, SIMPLE, *YES_OR_NO),
        section("deciding", later("作出"), DAY, Field("unit", later("去向单位"), Text(100), width=8), ORDER),
    ),
)


def choose(grounds: Sequence[Field[Answer]] = ()) -> Form:
    """Return the questions of an outcome, with those of the provincial grounds that are switched on."""
    if not grounds:
        return CHOOSE
    own = section("province", later("本省规定的情形"), *grounds)
    return Form(CHOOSE.name, CHOOSE.label, (CHOOSE.sections[0], own, *CHOOSE.sections[1:]))


COLUMNS = (LEGAL_CLASS, COMPETENCE, ROUTE)
"""The answers that are columns of the matter; the others are its facts."""


def about(profile: Profile, clerks: Sequence[str] = ()) -> Form:
    """Return the questions about a matter itself; a court asks for its case; `clerks` may be given it."""
    handler = [Field("handler", later("承办人"), Listed(tuple(clerks)), width=6)] if clerks else []
    parts = [section("about", "", TITLE, CONTENT, REGION, UNIT, COMPETENT, NATION, FIRST_ON, *handler)]
    if profile is Profile.FAYUAN:
        parts.append(section("case", later("案件"), CASE_NUMBER, STAGE, COURT_JUDGE, DIVISION, COURT_RESULT))
    return Form("matter_about", later("改事项"), (*parts, section("disposition", later("处置"), *_handled(profile))))


def disposed(values: Values, profile: Profile) -> tuple[list[str], list[str]]:
    """Return the codes of the dispositions that were chosen, and the evidence that lies there."""
    chosen, evidence = _handled(profile)
    codes = {_row(each): code for code, each in _rows(profile).items()}
    checks = {_one(check): check for row in _rows(profile).values() for check in row[2]}
    picked = [codes[each.label] for each in values[chosen] or ()]
    return picked, [checks[each.label] for each in values[evidence] or ()]


def disposed_raw(codes: Sequence[str], evidence: Sequence[str], profile: Profile) -> dict[str, str]:
    """Return dispositions as they stand in the form."""
    rows = _rows(profile)
    chosen = "、".join(_row(rows[code]) for code in codes if code in rows)
    return {"disposition": chosen, "disposition_evidence": "、".join(map(_one, evidence))}


def plain(values: Values, fields: Sequence[AnyField]) -> dict[str, object]:
    """Return answers as the columns of a matter keep them."""
    found: dict[str, object] = {}
    for each in fields:
        value = values[each]
        found[each.name] = value if isinstance(value, date) else values.text(each).strip()
        if isinstance(each.kind, Day) and not isinstance(value, date):
            found[each.name] = None
    return found


def raw_of(columns: Mapping[str, object], fields: Sequence[AnyField]) -> dict[str, str]:
    """Return columns of a matter as one would type them."""
    return {each.name: str(value) for each in fields if (value := columns.get(each.name)) not in (None, "")}


def _handled(profile: Profile) -> tuple[_Some, _Some]:
    rows = _rows(profile)
    checks = tuple(dict.fromkeys(_one(check) for row in rows.values() for check in row[2]))
    kinds = ListedSome(tuple(map(_row, rows.values()))), ListedSome(checks)
    chosen = Field("disposition", later("处置"), kinds[0], internal=True, width=12)
    evidence = Field("disposition_evidence", later("已有凭证"), kinds[1], internal=True, width=12)
    return chosen, evidence


def _rows(profile: Profile) -> dict[str, tuple[str, str, tuple[str, ...]]]:
    sets: tuple[RuleSet, ...] = rule_sets(profile)
    return {item.code: (item.condition, item.action, item.checks) for each in sets for item in each.items}


def _row(row: tuple[str, str, tuple[str, ...]]) -> str:
    return f"{row[0]}·{row[1]}"


def _one(check: str) -> str:
    """Return a piece of evidence as one word of a list, whose words are parted by 、."""
    return check.replace("、", "·")
