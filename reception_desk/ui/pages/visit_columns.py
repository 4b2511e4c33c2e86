"""The columns in which visits are listed, on 今日 and in the ledger."""

from reception_desk.models.lists.visits import VisitRow
from reception_desk.ui.lists.columns import Column
from reception_desk.vocabulary import Channel
from reception_desk.wording import tr

_COUNTED_IN_PERSONS = (Channel.VISIT, Channel.VIDEO)


def day_columns() -> list[Column]:
    """Return the columns of one day's list."""
    return [_time(), _number(), _name(), _people(), _channel(), _purpose(), _demand(), _clerk()]


def ledger_columns() -> list[Column]:
    """Return the columns of the ledger; numbers are masked."""
    return [
        Column(tr("日期"), lambda row: f"{row.at:%Y-%m-%d}", "2026-11-23"),
        _number(),
        _name(),
        _people(),
        _channel(),
        Column(tr("证件号码"), lambda row: row.id_masked or "—", "370102********1127", quiet=True, narrow=True),
        _demand(),
        _clerk(),
    ]


def _time() -> Column:
    return Column(tr("时间"), lambda row: f"{row.at:%H:%M}", "10:42")


def _number() -> Column:
    return Column(tr("编号"), lambda row: row.number, "LF2026-A0312", quiet=True, narrow=True)


def _name() -> Column:
    return Column(tr("姓名"), lambda row: row.name, tr("欧阳建国国"))


def _people() -> Column:
    return Column(tr("人数"), _persons, "1200", right=True, narrow=True)


def _persons(row: VisitRow) -> str:
    return str(row.people) if row.channel in _COUNTED_IN_PERSONS else "—"


def _channel() -> Column:
    return Column(tr("渠道"), lambda row: row.channel.label, tr("领导信箱/批转"), quiet=True, narrow=True)


def _purpose() -> Column:
    return Column(tr("目的"), lambda row: row.purpose.label if row.purpose else "—", tr("意见建议"), narrow=True)


def _demand() -> Column:
    return Column(tr("诉求"), lambda row: row.demand or "—", state=lambda row: "due" if row.accusation else "")


def _clerk() -> Column:
    return Column(tr("首接人"), lambda row: row.clerk, tr("欧阳春梅"), narrow=True)
