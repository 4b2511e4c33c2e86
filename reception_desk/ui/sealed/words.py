"""What stands on the panel of a sealed matter, in words."""

from collections.abc import Iterator

from reception_desk.forms.own_fields import recorded_form
from reception_desk.models.lists.seal_whole import Reader, SecretMoment
from reception_desk.models.lists.sealed import SealRow
from reception_desk.models.lists.visits import SEALED_LINE
from reception_desk.services.seal.sealed import SecretKind
from reception_desk.ui.lists.columns import Column
from reception_desk.wording import shown, tr


def seal_columns() -> list[Column]:
    """Return the columns of the list of sealed matters: nothing of what one says."""
    return [
        Column(tr("编号"), lambda row: row.number, "WS2026-A0312", quiet=True, key="number"),
        Column(tr("事项"), _what, key="what"),
        Column(tr("日期"), lambda row: row.opened_on.isoformat(), "2026-12-28", key="day"),
        Column(tr("渠道"), lambda row: row.channel.label, tr("网上信访"), narrow=True, key="channel"),
        Column(tr("人数"), lambda row: str(row.people), "120", right=True, narrow=True, key="people"),
        Column(tr("状态"), lambda row: row.state.label, tr("办理中"), key="state"),
        Column(tr("陈述"), _divided, tr("还没有分清"), state=lambda row: "" if row.divided else "due", key="divided"),
        Column(tr("您是"), lambda row: row.right.label, tr("指定人员"), key="right"),
        Column(tr("登记人"), lambda row: row.clerk, tr("欧阳建国"), narrow=True, key="clerk"),
    ]


def event_words(event: SecretMoment) -> str:
    """Return one entry in words: its day, who, what it was and what it says."""
    kind = SecretKind(event.kind).label if event.kind in list(SecretKind) else event.kind
    day = event.day or event.at.date()
    told = tr("{day} {clerk} {kind}").format(day=day, clerk=event.clerk, kind=kind)
    said = "，".join(filter(None, (str(event.detail.get("unit") or event.detail.get("account") or ""), event.text)))
    before = event.detail.get("before")
    if isinstance(before, dict) and before:
        said = "；".join(filter(None, (said, *(_before(name, text) for name, text in before.items()))))
    around = event.detail.get("around")
    if isinstance(around, dict):
        said = "；".join(dict.fromkeys(_texts(around)))
    words = f"{told}：{said}" if said else told
    return tr("（已撤回）{words}").format(words=words) if event.undone else words


def reader_words(reader: Reader) -> str:
    """Return who was let in, by whom, why, and until when."""
    told = tr("{name}：{reason}（{by}，{day}）").format(
        name=reader.name, reason=reader.reason, by=reader.granted_by, day=f"{reader.granted_at:%Y-%m-%d}"
    )
    if reader.withdrawn_at is None:
        return told
    return tr("{words}，{day} 收回").format(words=told, day=f"{reader.withdrawn_at:%Y-%m-%d}")


def _texts(value: object) -> Iterator[str]:
    """Give the texts that were taken out of the rows of an ordinary matter."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)


def _before(name: str, text: str) -> str:
    field = recorded_form().field(name)
    label = shown(field.label) if field is not None else name
    return tr("{label}原为“{text}”").format(label=label, text=text or "—")


def _what(row: SealRow) -> str:
    line = shown(SEALED_LINE)
    return tr("{line}，另有公开的一半").format(line=line) if row.split else line


def _divided(row: SealRow) -> str:
    return "—" if row.divided else tr("还没有分清")
