"""What the office holds about one person, written for that person: as a docx to read and as JSON to take along."""

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from reception_desk.forms.code_tables import table as codes
from reception_desk.forms.papers.issue import day
from reception_desk.forms.reports.parts import Heading, Paragraph, Part, Report, Table
from reception_desk.forms.reports.wording import Run

LEFT_OUT = (
    "检举控告的内容按《信访工作条例》第三十条另行保密管理，不列入本件，有没有都不说明。",
    "其他人的姓名、号码、住址和陈述不列；您陈述中提到的号码遮去了中间几位。",
    "本单位内部研究、请示、批示和送有关单位函件的内容不列，只列做了什么、哪一天。",
)
"""What is not told, and why; it stands there whether or not there is any."""
_RIGHTS = (
    "您认为信息不准确、不完整的，可以请本窗口更正、补充（个人信息保护法第四十六条）；要求删除的，由本单位依照"
    "档案法律、行政法规答复（第四十七条）。"
)
_BLANK = "—"


@dataclass(frozen=True)
class Words:
    """How codes are called that only the caller can name: outcomes, papers, activities, the office's own questions."""

    outcome: Callable[[str], str]
    paper: Callable[[str], str]
    activity: Callable[[str], str]
    own: Callable[[str], str]


def person_report(file: Any, words: Words, office: str, made_by: str, made_on: date) -> Report:
    """Return the file as a report."""
    parts: list[Part] = [_said("根据您的申请，把本单位登记、保存的您的个人信息提供如下（个人信息保护法第四十五条）。")]
    parts += [Heading("一、您的基本信息"), _table(_particulars(file.person))]
    parts.append(Heading("二、您的来访和其他登记"))
    for each in file.visits:
        parts.append(Heading(f"{each.number}　{_moment(each.at)}　{each.channel.source}", 2))
        parts.append(_table(_visit(each, words)))
    parts.append(Heading("三、您的信访事项怎样办的"))
    for one in file.matters:
        parts.append(Heading(one.number or one.title or "事项", 2))
        parts.append(_table(_matter(one, words)))
    if not file.matters:
        parts.append(_said("没有形成信访事项。"))
    parts.append(Heading("四、没有列入的内容和理由"))
    parts += [_said(each) for each in LEFT_OUT]
    parts += [Heading("五、您的权利"), _said(_RIGHTS)]
    return Report("个人信息查阅、复制件", office, f"截至{day(made_on)}", tuple(parts), made_by, made_on)


def person_json(file: Any, words: Words, office: str, made_at: datetime) -> str:
    """Return the file as JSON with the same content, codes with their names."""
    plain = asdict(file)
    plain["person"].pop("id")
    for told, visit in zip(plain["visits"], file.visits, strict=True):
        told |= {"channel": visit.channel.source, "role": _role(visit), "handling": _coded("handling", visit.handling)}
        told["content"] = _coded("contents", visit.content)
        told["told"] = dict(zip(("name", "id_number", "phone", "address"), visit.told, strict=True))
        told["papers"] = [[words.paper(kind), number, at] for kind, number, at in visit.papers]
        told["own"] = {words.own(name): text for name, text in visit.own}
    for told, matter in zip(plain["matters"], file.matters, strict=True):
        told["outcomes"] = [[words.outcome(code), at, unit] for code, at, unit in matter.outcomes]
        told["papers"] = [[words.paper(kind), number, at] for kind, number, at in matter.papers]
        told["activities"] = [[words.activity(kind), at, fen] for kind, at, fen in matter.activities]
    head = {"office": office, "made_at": made_at.isoformat(), "left_out": list(LEFT_OUT)}
    return json.dumps({**head, **plain}, ensure_ascii=False, indent=1, default=_plain)


def _table(rows: Sequence[tuple[str, str]]) -> Table:
    return Table("", ("项目", "登记的内容"), tuple(rows), words=True)


def _particulars(person: Any) -> list[tuple[str, str]]:
    sex = {"M": "男", "F": "女", "1": "男", "2": "女"}.get(person.sex, person.sex)
    rows = [("姓名", person.name), ("证件号码", person.id_number), ("性别", sex)]
    rows += [("出生日期", day(person.birth) if person.birth else ""), ("电话", person.phone), ("住址", person.address)]
    return [*((name, text or _BLANK) for name, text in rows), ("从何时起登记", _moment(person.since))]


def _visit(visit: Any, words: Words) -> list[tuple[str, str]]:
    name, number, phone, address = visit.told
    rows = [("以什么身份", _role(visit)), ("当时登记的姓名", name), ("当时登记的证件号码", number)]
    rows += [("当时登记的电话", phone), ("当时登记的住址", address)]
    rows.append(("同来的其他人", f"{visit.others} 人，不列" if visit.others else ""))
    rows.append(("诉求", "；".join(visit.demands)))
    rows += [("陈述", visit.statement), ("问题分类", _coded("contents", visit.content)), ("问题属地", visit.region)]
    rows += [("处理", _coded("handling", visit.handling)), ("去向", visit.destination)]
    rows += [("当场告知", visit.answered), ("答应的事", visit.promise)]
    rows += [(words.own(key), text) for key, text in visit.own]
    rows.append(("出具的文书", "；".join(_paper(words, each) for each in visit.papers)))
    rows.append(("收下的材料", "；".join(visit.files)))
    rows.append(("状态", "已作废" if visit.voided else ""))
    return [(label, text) for label, text in rows if text]


def _matter(matter: Any, words: Words) -> list[tuple[str, str]]:
    rows = [("事项", matter.title), ("开始", day(matter.opened_on)), ("责任单位", matter.unit)]
    rows += [("办理方式", f"{day(at)}　{words.outcome(code)}　{unit}".strip()) for code, at, unit in matter.outcomes]
    rows += [("送有关单位", _letter(each)) for each in matter.letters]
    rows += [("出具的文书", _paper(words, each)) for each in matter.papers]
    rows += [("相关工作", _activity(words, each)) for each in matter.activities]
    rows.append(("办结", day(matter.closed_on) if matter.closed_on else "还在办理"))
    return [(label, text) for label, text in rows if text]


def _letter(told: Sequence[Any]) -> str:
    unit, sent, answered = told
    return f"{day(sent)}　{unit}" + (f"，{day(answered)}有回音" if answered else "")


def _paper(words: Words, told: Sequence[Any]) -> str:
    kind, number, at = told
    return f"{words.paper(kind)}　{number}　{day(at)}"


def _activity(words: Words, told: Sequence[Any]) -> str:
    kind, at, fen = told
    return f"{day(at)}　{words.activity(kind)}" + (f"　{fen / 100:.2f} 元" if fen else "")


def _role(visit: Any) -> str:
    return str(visit.role.source) if visit.role is not None else "随行"


def _coded(name: str, code: str) -> str:
    entry = codes(name).get(code) if code else None
    return entry.label if entry is not None else code


def _said(words: str) -> Paragraph:
    return Paragraph((Run(words),))


def _moment(at: datetime) -> str:
    return f"{day(at.date())} {at:%H:%M}"


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)
