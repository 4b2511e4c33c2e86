"""The registers of 三项建议, 督办, 重点事项, 满意度 and risk checklists in words, each with its sums."""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

from reception_desk.models import kept_changes
from reception_desk.models.counts.activities import RatingCount
from reception_desk.models.counts.activities import ratings as rating_counts
from reception_desk.models.kept import Kept
from reception_desk.models.kept_changes import Earlier
from reception_desk.models.lists import registers as lists
from reception_desk.models.lists.registers import KeyRow, RatingRow, RiskRow, SuggestionRow, SupervisionRow
from reception_desk.models.work import Look
from reception_desk.services.desk import Desk
from reception_desk.services.leading.proposals import Proposal, proposed
from reception_desk.services.registers.lines import (
    NOTHING,
    Line,
    Listed,
    Wanted,
    day_words,
    due_state,
    line_of,
    matter_words,
)
from reception_desk.vocabulary.leading import (
    Adopted,
    Cause,
    Circumstance,
    RiskStage,
    Satisfaction,
    SuggestionKind,
    Trigger,
    Way,
)
from reception_desk.wording import tr

OPEN, ANSWERED, LISTED = "open", "answered", "listed"


def suggestions(desk: Desk, look: Look, wanted: Wanted, asked: Sequence[Proposal]) -> Listed:
    """Return the suggestions of a period, what the closings ask for first, then what waits for an answer."""
    rows = lists.suggestions(look, wanted.first, wanted.last, wanted.choice, wanted.sort)
    changes = kept_changes.earlier(look, Kept.SUGGESTION.name, [each.of.id for each in rows])
    first = [] if wanted.choice else [_asked(-at, each) for at, each in enumerate(asked, 1)]
    lines = [*first, *(_suggested(each, changes.get(each.of.id, []), desk.today()) for each in rows)]
    held = [each for each in rows if not each.of.voided]
    kinds = Counter(each.kind for each in held if each.day >= wanted.first)
    adopted = Counter(each.adopted for each in held if each.adopted)
    parts = [tr("{kind} {n} 项").format(kind=each.label, n=kinds[each.value]) for each in SuggestionKind]
    parts += [tr("待反馈 {n} 项").format(n=sum(each.feedback_on is None for each in held))]
    parts += [tr("{adopted} {n} 项").format(adopted=each.label, n=adopted[each.value]) for each in Adopted]
    choices = (("", tr("全部建议")), *((each.value, each.label) for each in SuggestionKind))
    return Listed(lines, " · ".join(parts), choices, wanted.choice)


def supervisions(desk: Desk, look: Look, wanted: Wanted) -> Listed:
    """Return the 督办 of a period, those without feedback first; 挂牌 by themselves where that is chosen."""
    found = lists.supervisions(look, wanted.first, wanted.last, wanted.sort)
    rows = [each for each in found if _fits(each, wanted.choice)]
    changes = kept_changes.earlier(look, Kept.SUPERVISION.name, [each.of.id for each in rows])
    lines = [_supervised(each, changes.get(each.of.id, []), desk.today()) for each in rows]
    held = [each for each in rows if not each.of.voided]
    late = sum(due_state(each.due_on, each.feedback_on is not None, desk.today()) == "overdue" for each in held)
    during = [each for each in held if each.day >= wanted.first]
    sums = tr("督办 {n} 件，其中挂牌 {listed} 件；待反馈 {open} 件，逾期 {late} 件").format(
        n=len(during),
        listed=sum(each.listed for each in during),
        open=sum(each.feedback_on is None for each in held),
        late=late,
    )
    choices = (("", tr("全部督办")), (OPEN, tr("待反馈")), (LISTED, tr("挂牌督办")), (ANSWERED, tr("已反馈")))
    return Listed(lines, sums, choices, wanted.choice)


def key_matters(look: Look, wanted: Wanted) -> Listed:
    """Return what was a 重点事项 in a period, with how often it was coordinated; those that still are first."""
    found = lists.key_matters(look, wanted.first, wanted.last, wanted.sort)
    rows = [each for each in found if wanted.choice in ("", OPEN if each.ended_on is None else ANSWERED)]
    changes = kept_changes.earlier(look, Kept.KEY_MATTER.name, [each.of.id for each in rows])
    lines = [_key(each, changes.get(each.of.id, [])) for each in rows]
    held = [each for each in rows if not each.of.voided]
    going = sum(each.ended_on is None for each in held)
    told = tr("在列 {n} 件，已结束 {m} 件；调度会、协调会 {k} 次")
    sums = told.format(n=going, m=len(held) - going, k=sum(each.meetings for each in held))
    choices = (("", tr("全部重点事项")), (OPEN, tr("在列")), (ANSWERED, tr("已结束")))
    return Listed(lines, sums, choices, wanted.choice)


def ratings(desk: Desk, look: Look, wanted: Wanted) -> Listed:
    """Return the 满意度 of a period: of the office and of each unit apart."""
    found = lists.ratings(look, wanted.first, wanted.last, wanted.sort)
    rows = [each for each in found if wanted.choice in ("", "unit" if each.unit else "office")]
    changes = kept_changes.earlier(look, Kept.SATISFACTION.name, [each.of.id for each in rows])
    lines = [_rated(each, changes.get(each.of.id, []), desk.office.name) for each in rows]
    counts = rating_counts(look, wanted.first, wanted.last)
    shown = [each for each in counts if wanted.choice in ("", "unit" if each.unit else "office")]
    sums = " · ".join(_rating_sums(shown, desk.office.name)) or tr("这段时间没有登记满意度。")
    choices = (("", tr("全部评价")), ("office", tr("对本单位")), ("unit", tr("对承办单位")))
    return Listed(lines, sums, choices, wanted.choice)


def risks(look: Look, wanted: Wanted) -> Listed:
    """Return the risk checklists of a period: of matters, never of a person."""
    found = lists.risks(look, wanted.first, wanted.last, wanted.sort)
    rows = [each for each in found if wanted.choice in ("", each.stage)]
    changes = kept_changes.earlier(look, Kept.RISK.name, [each.of.id for each in rows])
    lines = [_risk(each, changes.get(each.of.id, [])) for each in rows]
    held = [each for each in rows if not each.of.voided]
    sums = tr("评估 {n} 次，有预案 {m} 次").format(n=len(held), m=sum(bool(each.plan) for each in held))
    choices = (("", tr("全部阶段")), *((each.value, each.label) for each in RiskStage))
    return Listed(lines, sums, choices, wanted.choice)


def _asked(id: int, proposal: Proposal) -> Line:
    """Return a suggestion that is only proposed: one cause and one unit repeat."""
    words = proposed(proposal)
    cells = {
        **{"state": tr("可以提出"), "kind": NOTHING, "to": proposal.unit, "day": NOTHING, "number": NOTHING},
        **{"text": words, "due": NOTHING, "cause": proposal.cause.label, "answer": ""},
    }
    return Line(id, proposal, cells, "info", detail=words)


def _suggested(row: SuggestionRow, changes: Sequence[Earlier], today: date) -> Line:
    answered = row.feedback_on is not None
    adopted = Adopted(row.adopted).label if row.adopted in list(Adopted) else tr("已反馈")
    colour = due_state(row.due_on, answered, today)
    state = adopted if answered else tr("逾期未反馈") if colour == "overdue" else tr("待反馈")
    cells = {
        **{"state": state, "kind": SuggestionKind(row.kind).label, "to": row.addressee, "day": row.day.isoformat()},
        **{"number": row.number or NOTHING, "text": row.text, "due": day_words(row.due_on)},
        "cause": Cause(row.cause).label if row.cause in list(Cause) else NOTHING,
        "answer": " ".join(filter(None, (row.feedback_on.isoformat() if row.feedback_on else "", row.feedback))),
    }
    matter = matter_words(row.of) if row.of.matter_id else ""
    said = (row.text, tr("反馈：{words}").format(words=cells["answer"]) if answered else "", matter)
    return line_of(row, cells, colour, said, changes)


def _fits(row: SupervisionRow, choice: str) -> bool:
    if choice == LISTED:
        return row.listed
    return choice in ("", OPEN if row.feedback_on is None else ANSWERED)


def _supervised(row: SupervisionRow, changes: Sequence[Earlier], today: date) -> Line:
    answered = row.feedback_on is not None
    colour = due_state(row.due_on, answered, today)
    state = tr("已反馈") if answered else tr("逾期未反馈") if colour == "overdue" else tr("待反馈")
    cells = {
        **{"state": state, "unit": row.unit, "matter": matter_words(row.of), "day": row.day.isoformat()},
        **{"trigger": Trigger(row.trigger).label, "way": Way(row.way).label, "due": day_words(row.due_on)},
        **{"listed": tr("挂牌") if row.listed else "", "number": row.number or NOTHING, "text": row.text},
        "answer": " ".join(filter(None, (row.feedback_on.isoformat() if row.feedback_on else "", row.feedback))),
    }
    said = (cells["matter"], row.text, tr("反馈：{words}").format(words=cells["answer"]) if answered else "")
    return line_of(row, cells, colour, said, changes)


def _key(row: KeyRow, changes: Sequence[Earlier]) -> Line:
    ended = row.ended_on is not None
    cells = {
        **{"state": tr("已结束") if ended else tr("在列"), "matter": matter_words(row.of), "day": row.day.isoformat()},
        **{"text": row.text, "ended": day_words(row.ended_on), "why": row.end_reason},
        "meetings": tr("{n} 次").format(n=row.meetings) if row.meetings else "",
    }
    said = (cells["matter"], row.text, tr("结束：{why}").format(why=row.end_reason) if ended else "")
    return line_of(row, cells, "ok" if ended else "due", said, changes)


def _rated(row: RatingRow, changes: Sequence[Earlier], office: str) -> Line:
    value = Satisfaction(row.value)
    colour = {Satisfaction.FULL: "ok", Satisfaction.FAIR: "ok", Satisfaction.NONE: "overdue"}.get(value, "info")
    cells = {
        **{"day": row.day.isoformat(), "of": row.unit or office, "value": value.label, "text": row.text},
        **{"matter": matter_words(row.of), "clerk": row.of.clerk},
    }
    return line_of(row, cells, colour, (cells["matter"], row.text), changes)


def _rating_sums(counts: Iterable[RatingCount], office: str) -> list[str]:
    """Return 对石桥镇：满意 2，不满意 1 for the office and each unit."""
    by_unit: dict[str, list[str]] = {}
    for each in counts:
        words = f"{Satisfaction(each.value).label} {each.times}"
        by_unit.setdefault(each.unit, []).append(words)
    return [
        tr("对{unit}：{values}").format(unit=unit or office, values="，".join(said)) for unit, said in by_unit.items()
    ]


def _risk(row: RiskRow, changes: Sequence[Earlier]) -> Line:
    circumstances = [Circumstance(each).label for each in row.circumstances if each in list(Circumstance)]
    stage = RiskStage(row.stage).label if row.stage in list(RiskStage) else row.stage
    cells = {
        **{"day": row.day.isoformat(), "stage": stage, "why": "、".join(circumstances) or NOTHING},
        **{"matter": matter_words(row.of), "plan": row.plan or tr("没有写预案"), "signer": row.signer},
    }
    return line_of(row, cells, "ok" if row.plan else "due", (cells["matter"], row.plan), changes)
