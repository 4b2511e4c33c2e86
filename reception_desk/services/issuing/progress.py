"""进度告知: how far a matter is, in words one can read aloud on the telephone, without articles (条18, 21)."""

from dataclasses import dataclass
from datetime import date

from reception_desk.forms.papers.progress import ProgressFacts
from reception_desk.models.work import Look
from reception_desk.rules.correspondence import Dispatch, Entry
from reception_desk.rules.deadlines.clocks import ClockName
from reception_desk.rules.outcomes import Stage
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.source import MatterSource, source_of
from reception_desk.services.issuing.words import unit_of
from reception_desk.services.matters.repeats import guidance_for

_THEIRS = frozenset({ClockName.ASK_FUCHA, ClockName.ASK_FUHE})
"""Clocks that run for the visitor and not for who handles his matter."""
_DONE = {
    "A1": "已经当场答复",
    "A5": "已经告诉您走法定途径",
    "A6": "已经告诉您向有关政法部门反映",
    "A8": "已经告诉您向有权处理的机关、单位提出",
    "A9": "已经书面告知不予受理",
    "A10": "已经书面告知不再受理",
}


def progress_facts(source: MatterSource) -> ProgressFacts:
    """Return what the slip says."""
    handler, unit_name = source.holder(Answerable.HANDLER), unit_of(source) or source.desk.office.name
    unit = source.unit(unit_name)
    own = unit_name == source.desk.office.name
    return ProgressFacts(
        issue=source.issue(None),
        name=source.name,
        people=source.crowd,
        demand="；".join(source.demands),
        step=step_of(source),
        clerk=source.desk.clerk.name,
        unit=unit_name,
        handler=(handler.name if handler else "") or (source.whole.row.handler if own else ""),
        unit_phone=(handler.phone if handler else "")
        or (unit.phone if unit else "")
        or (_own_phone(source) if own else ""),
        latest=latest_of(source),
        otherwise=_otherwise(source),
    )


def step_of(source: MatterSource) -> str:
    """Return how far the matter is, in one sentence without its stop."""
    days = source.days
    for name, words in (
        ("fuhe_served", "已经作出复核意见，这是最后一步"),
        ("fuhe_received", "已经收到您的复核请求，正在复核"),
        ("fucha_served", "已经作出复查意见"),
        ("fucha_received", "已经收到您的复查请求，正在复查"),
        ("reply_served", "已经作出书面答复"),
    ):
        if name in days:
            return f"{words}（{_day(days[name])}）"
    if source.whole.row.state == "closed":
        return "已经办结"
    if source.extension() is not None:
        return "情况复杂，已经批准延长办理时间，正在办理"
    if "accepted" in days:
        return f"{_day(days['accepted'])}已经受理，正在调查办理"
    return _passed_on(source) or _decided(source) or "已经登记，正在确定由哪个单位办理"


def latest_of(source: MatterSource) -> date | None:
    """Return the last day of what the office or the unit still owes, None where nothing runs."""
    running = [each for each in source.clocks if each.stopped_on is None and each.name not in _THEIRS]
    ends = [each.reckoned.counting.nominal_due for each in running if each.reckoned.counting is not None]
    return max(ends, default=None)


def _passed_on(source: MatterSource) -> str:
    letter = source.letter(Dispatch.PASSED_ON, Dispatch.ASSIGNED)
    if letter is None:
        decided = source.decided("A3", "A4")
        return f"已经决定{'转送' if decided.code == 'A3' else '交办'}{decided.unit}" if decided else ""
    came = {each.facts.kind for each in letter.entries}
    way = "转送" if letter.facts.kind == Dispatch.PASSED_ON else "交办"
    words = f"{_day(letter.facts.sent_on)}已经{way}{letter.facts.unit}"
    if Entry.DECISION in came:
        return f"{words}，该单位已经作出处理意见"
    if Entry.SIGNED in came:
        return f"{words}，该单位已经收到，正在办理"
    return f"{words}，等该单位告知您是否受理"


def _decided(source: MatterSource) -> str:
    decided = source.outcomes[-1] if source.outcomes else None
    return _DONE.get(decided.code, "") if decided else ""


def _otherwise(source: MatterSource) -> str:
    found = guidance_for(source.desk, source.days, source.clocks)
    above = source.desk.office.papers.superior or "上一级机关、单位"
    if found.stage in (Stage.ANSWERED, Stage.REVIEWED) and found.until is not None:
        what = "复核" if found.stage is Stage.REVIEWED else "复查"
        return f"不满意的，{_day(found.until)}以前可以向{above}请求{what}"
    if found.stage is Stage.OPEN:
        return "收到书面答复后不满意的，30 天内可以请求复查"
    return ""


def _own_phone(source: MatterSource) -> str:
    return source.desk.office.telephone


def _day(day: date) -> str:
    return f"{day.month}月{day.day}日"


@dataclass(frozen=True, slots=True)
class ProgressWords:
    """How far a matter is, to be read out; a text is "" where there is nothing to say."""

    number: str
    step: str
    unit: str
    latest: str
    otherwise: str
    telephone: str


def read_progress(desk: Desk, matter_id: int) -> ProgressWords:
    """Return what to read out of a matter; raises CannotNow where there is none that may be told of."""
    return desk.read(_read, desk, matter_id)


def _read(look: Look, desk: Desk, matter_id: int) -> ProgressWords:
    source = source_of(desk, look, matter_id)
    said = progress_facts(source)
    who = "，".join(filter(None, (said.unit, said.handler, said.unit_phone)))
    latest = f"{said.latest.year}年{said.latest.month}月{said.latest.day}日" if said.latest else ""
    return ProgressWords(source.whole.row.number, said.step, who, latest, said.otherwise, desk.office.telephone)
