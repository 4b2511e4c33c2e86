"""The columns of 交接班: the opening lines, what is open with who goes on, the handovers before."""

from datetime import date

from reception_desk.models.lists.handover import HandoverRow
from reception_desk.services.handover.items import Item
from reception_desk.services.handover.opening import OpeningLine
from reception_desk.ui.dates import promised_text
from reception_desk.ui.lists.columns import Column
from reception_desk.vocabulary.handover import HandoverKind, ItemKind
from reception_desk.wording import tr

_SINCE = frozenset({ItemKind.URGENT, ItemKind.UNTAKEN, ItemKind.UNSERVED})
"""Things whose day is the one since when they wait."""


def opening_columns() -> list[Column]:
    """Return the columns of the opening lines."""

    def words(line: OpeningLine) -> str:
        return f"{line.label} {line.count}".strip()

    return [
        Column(tr("看什么"), words, tr("紧急，没记报告了谁 12 件"), state=lambda line: line.colour),
        Column(tr("内容"), lambda line: line.words or "—"),
    ]


def item_columns(today: date, carrier: dict[tuple[str, int, int, int], str]) -> list[Column]:
    """Return the columns of what is open; `carrier` holds whom the clerk named for single things."""

    def goes_on(item: Item) -> str:
        return carrier.get(item.row.key) or item.row.owner or "—"

    def state(item: Item) -> str:
        due, kind = item.row.due, item.row.kind
        if kind in _SINCE:
            return "overdue" if kind is ItemKind.URGENT else "due"
        return "info" if due is None or due > today else "due" if due == today else "overdue"

    def day(item: Item) -> str:
        due = item.row.due
        if due is None:
            return "—"
        since = tr("{day} 起").format(day=f"{due:%m-%d}")
        return since if item.row.kind in _SINCE else promised_text(due, today)

    return [
        Column(tr("什么事"), lambda item: item.row.kind.label, tr("紧急，没记报告了谁"), state=state, key="kind"),
        Column(tr("事项"), lambda item: item.title, key="matter"),
        Column(
            tr("期限"),
            day,
            tr("逾期 {n} 天").format(n=128),
            quiet=True,
            narrow=True,
            key="due",
        ),
        Column(tr("谁的"), goes_on, tr("欧阳春梅"), quiet=True, key="owner"),
    ]


def past_columns() -> list[Column]:
    """Return the columns of the handovers before."""

    def who(row: HandoverRow) -> str:
        if row.kind is HandoverKind.CLOSE:
            return tr("{giver} 日结").format(giver=row.giver)
        return tr("{giver} 交 {taker}").format(giver=row.giver, taker=row.taker)

    return [
        Column(tr("时间"), lambda row: f"{row.given_at:%m-%d %H:%M}", "11-30 17:30"),
        Column(tr("谁"), who),
        Column(
            tr("签字"),
            lambda row: tr("没签接班") if row.waits else tr("已定稿"),
            tr("没签接班"),
            state=lambda row: "due" if row.waits else "ok",
        ),
    ]
