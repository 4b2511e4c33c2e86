"""The columns in which visits are listed, on 今日 and in the ledger."""

from collections.abc import Callable

from reception_desk.models.lists.visits import Numbers, VisitRow
from reception_desk.ui.lists.columns import Column
from reception_desk.vocabulary import Channel
from reception_desk.wording import tr

_COUNTED_IN_PERSONS = (Channel.VISIT, Channel.VIDEO)


def day_columns() -> list[Column]:
    """Return the columns of one day's list."""
    return [_time(), _number(), _name(), _people(), _channel(), _purpose(), _demand(), _clerk()]


def ledger_columns(numbers: Callable[[int], Numbers | None]) -> list[Column]:
    """Return the columns of the ledger; numbers are masked but for those that `numbers` knows as revealed."""

    def shown(row: VisitRow) -> str:
        whole = numbers(row.id)
        return (whole.id_number if whole else row.id_masked) or "—"

    return [
        Column(tr("日期"), lambda row: _marked(row, f"{row.at:%Y-%m-%d}"), tr("补录 2026-11-23"), state=_late),
        _number(),
        _name(),
        _people(),
        _channel(),
        Column(tr("证件号码"), shown, "370102********1127", quiet=True, narrow=True),
        _demand(),
        _clerk(),
    ]


def _time() -> Column:
    return Column(tr("时间"), lambda row: _marked(row, f"{row.at:%H:%M}"), tr("补录 10:42"), state=_late)


def _late(row: VisitRow) -> str:
    return "due" if row.late else ""


def _marked(row: VisitRow, words: str) -> str:
    return tr("补录 {time}").format(time=words) if row.late else words


def _number() -> Column:
    return Column(tr("编号"), lambda row: row.number, "LF2026-A0312", quiet=True, narrow=True)


def _name() -> Column:
    return Column(tr("姓名"), lambda row: row.name, tr("欧阳建国国"))


def _people() -> Column:
    return Column(tr("人数"), _persons, "1200", state=_note, right=True, narrow=True)


def _note(row: VisitRow) -> str:
    return "info" if row.noted else ""


def _persons(row: VisitRow) -> str:
    if row.noted:
        return tr("简记")
    return str(row.people) if row.channel in _COUNTED_IN_PERSONS else "—"


def _channel() -> Column:
    return Column(tr("渠道"), lambda row: row.channel.label, tr("领导信箱/批转"), quiet=True, narrow=True)


def _purpose() -> Column:
    return Column(tr("目的"), lambda row: row.purpose.label if row.purpose else "—", tr("意见建议"), narrow=True)


def _demand() -> Column:
    return Column(tr("诉求"), lambda row: row.demand or "—", state=lambda row: "due" if row.accusation else "")


def _clerk() -> Column:
    return Column(tr("首接人"), lambda row: row.clerk, tr("欧阳春梅"), narrow=True)
