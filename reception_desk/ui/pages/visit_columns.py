"""The columns in which visits are listed, on 今日 and in the ledger."""

from collections.abc import Callable
from dataclasses import replace

from reception_desk.forms.code_tables import table
from reception_desk.forms.own_fields import OwnField, own_fields
from reception_desk.models.lists.visits import Numbers, VisitRow
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.pages.visit_passage import marks, said
from reception_desk.vocabulary.channels import Channel
from reception_desk.wording import tr

_COUNTED_IN_PERSONS = (Channel.VISIT, Channel.VIDEO)

USUAL = ("at", "number", "name", "people", "channel", "summary", "handling", "clerk")
"""The eight columns of the ledger unless others are chosen: when, which, who, how many, how, what, then what, whose."""


def day_columns() -> list[Column]:
    """Return the columns of one day's list."""
    named = {
        **{"at": _time(), "number": _number(), "name": _name(), "people": _people()},
        **{"channel": _channel(), "purpose": _purpose(), "summary": _demand(), "clerk": _clerk()},
    }
    return [replace(each, key=key) for key, each in named.items()]


def ledger_columns(numbers: Callable[[int], Numbers | None]) -> dict[str, Column]:
    """Return all columns of the ledger by their keys, the usual ones first.

    Numbers are masked but for those that `numbers` knows as revealed. The office's own questions stand last.
    """

    def id_number(row: VisitRow) -> str:
        whole = numbers(row.id)
        return (whole.id_number if whole else row.id_masked) or "—"

    def phone(row: VisitRow) -> str:
        whole = numbers(row.id)
        return (whole.phone if whole else row.phone_masked) or "—"

    columns = [
        Column(
            tr("时间"),
            lambda row: f"{row.at:%Y-%m-%d %H:%M}" if row.number else f"{row.at:%Y-%m-%d}",
            "2026-11-23 10:42",
            key="at",
        ),
        replace(_number(), key="number"),
        replace(_name(), key="name"),
        replace(_people(), key="people"),
        replace(_channel(), key="channel"),
        replace(_demand(), key="summary"),
        Column(tr("处理"), _handled, tr("紧急 · 直接回复"), state=_urgency, key="handling"),
        replace(_clerk(), key="clerk"),
        Column(tr("证件号码"), id_number, "370102********1127", quiet=True, key="id_number"),
        Column(tr("电话"), phone, "138****0000", quiet=True, key="phone"),
        Column(tr("来意"), lambda row: coded("intents", row.intent), tr("同一事再来"), key="intent"),
        Column(tr("分类"), lambda row: coded("contents", row.content), tr("农村土地征收"), key="content"),
        Column(tr("问题属地"), lambda row: row.region or "—", tr("石桥镇柳林村"), key="region"),
        Column(tr("去向"), lambda row: row.destination or "—", tr("石桥镇人民政府"), key="destination"),
        Column(tr("接谈人"), lambda row: row.receiver or "—", tr("欧阳春梅"), key="receiver"),
        Column(tr("方式"), lambda row: coded("modes", row.mode), tr("领导接访"), key="mode"),
        *map(_own, (each for each in own_fields() if not each.retired)),
    ]
    return {each.key: each for each in columns}


def _own(question: OwnField) -> Column:
    return Column(question.label, lambda row: row.own.get(question.name) or "—", tr("石桥镇柳林村"), key=question.name)


def coded(name: str, code: str) -> str:
    """Return what a code of a table is called."""
    entry = table(name).get(code) if code else None
    return entry.shown if entry is not None else code or "—"


def _handled(row: VisitRow) -> str:
    """Return what became of a visit; void or urgent comes first, since that is what must not be overlooked."""
    if row.voided:
        return tr("已作废")
    told = [tr("紧急") if row.urgent else "", tr("补录") if row.late else ""]
    told.append(coded("handling", row.handling) if row.handling else "")
    return " · ".join(filter(None, told)) or "—"


def _urgency(row: VisitRow) -> str:
    if row.voided:
        return "overdue"
    return "due" if row.urgent else "info" if row.late else ""


def _time() -> Column:
    return Column(tr("时间"), lambda row: _marked(row, f"{row.at:%H:%M}"), tr("补录 10:42"), state=_late)


def _late(row: VisitRow) -> str:
    return "due" if row.late else ""


def _marked(row: VisitRow, words: str) -> str:
    return tr("补录 {time}").format(time=words) if row.late else words


def _number() -> Column:
    return Column(tr("编号"), lambda row: row.number or "—", "WS2026-A0312", quiet=True, narrow=True)


def _name() -> Column:
    return Column(tr("姓名"), lambda row: row.name or "—", tr("欧阳建国国"))


def _people() -> Column:
    return Column(tr("人数"), _persons, tr("已作废"), state=_note, right=True)


def _note(row: VisitRow) -> str:
    if row.voided:
        return "overdue"
    return "info" if row.noted else ""


def _persons(row: VisitRow) -> str:
    if row.voided:
        return tr("已作废")
    if row.noted:
        return tr("简记")
    return str(row.people) if row.people and row.channel in _COUNTED_IN_PERSONS else "—"


def _channel() -> Column:
    return Column(tr("渠道"), lambda row: row.channel.label, tr("领导信箱/批转"), quiet=True, narrow=True)


def _purpose() -> Column:
    return Column(tr("目的"), lambda row: row.purpose.label if row.purpose else "—", tr("意见建议"), narrow=True)


def _demand() -> Column:
    return Column(tr("诉求"), said, state=lambda row: "due" if row.accusation else "", marks=marks)


def _clerk() -> Column:
    return Column(tr("首接人"), lambda row: row.clerk or "—", tr("欧阳春梅"), narrow=True)
