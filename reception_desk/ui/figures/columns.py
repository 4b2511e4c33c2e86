"""The columns of the tables of figures and of the records behind a number."""

from reception_desk.services.counting.lines import ABOVE, AGO, BEFORE, BELOW, NOW, FigureLine
from reception_desk.services.desk import Desk
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.matters.columns import matter_columns
from reception_desk.ui.pages.visit_columns import ledger_columns
from reception_desk.vocabulary.figures import Division
from reception_desk.wording import tr

_NUMBER = "1,234,567"


def _cell(
    key: str, title: str, sample: str = "", *, right: bool = False, quiet: bool = False, narrow: bool = False
) -> Column:
    def text(line: FigureLine) -> str:
        return line.cells.get(key, "")

    return Column(title, text, sample, None, right, quiet, narrow, key)


def total_columns(*, before: bool = True) -> list[Column]:
    """Return the columns of all figures side by side with those of a year ago, and of the period `before` it."""
    last = [
        _cell(BEFORE, tr("上期"), _NUMBER, right=True),
        _cell("last", tr("环比"), "+1,850.0%", right=True, quiet=True),
    ]
    return [
        _cell("label", tr("指标"), tr("上级或其他机关交转及时受理")),
        _cell("unit", tr("计量单位"), tr("件（批）次"), quiet=True),
        _cell(NOW, tr("本期"), _NUMBER, right=True),
        _cell("share", tr("占比"), "100.0%", right=True, quiet=True, narrow=True),
        _cell(AGO, tr("上年同期"), _NUMBER, right=True),
        _cell("yearly", tr("同比"), "+1,850.0%", right=True, quiet=True),
        *(last if before else ()),
        _cell("", ""),
    ]


def part_columns(division: Division) -> list[Column]:
    """Return the columns of a division."""
    return [
        _cell("label", division.label, tr("上级或其他机关交转及时受理")),
        _cell("total", tr("信访总量"), _NUMBER, right=True),
        _cell("share", tr("占比"), "100.0%", right=True, quiet=True),
        _cell("batches", tr("来访批次"), _NUMBER, right=True),
        _cell("persons", tr("人次"), _NUMBER, right=True),
        _cell("again", tr("重复来访"), _NUMBER, right=True, narrow=True),
        _cell("groups", tr("集体访"), _NUMBER, right=True, narrow=True),
        _cell("pieces", tr("信网电件"), _NUMBER, right=True, quiet=True),
        _cell("new", tr("新收"), _NUMBER, right=True),
        _cell("closed", tr("办结"), _NUMBER, right=True),
        _cell("left", tr("未结"), _NUMBER, right=True, narrow=True),
        _cell("", ""),
    ]


def rate_columns() -> list[Column]:
    """Return the columns of the rates."""
    return [
        _cell("label", tr("指标"), tr("重复率（信、网、电）及时受理")),
        _cell("rate", tr("率"), "100.00%", right=True),
        _cell(ABOVE, tr("分子"), _NUMBER, right=True),
        _cell(BELOW, tr("分母"), _NUMBER, right=True),
        _cell("formula", tr("口径"), quiet=True),
    ]


def hint_columns() -> list[Column]:
    """Return the columns of the 苗头."""

    def state(line: FigureLine) -> str:
        return line.cells.get("state", "")

    return [
        Column(tr("状态"), state, tr("同地同类集中来访"), lambda line: line.colour, key="state"),
        _cell("label", tr("苗头")),
        _cell(NOW, tr("登记"), tr("12 批"), right=True),
    ]


def wording_columns() -> list[Column]:
    """Return the columns of the summary's paragraphs."""
    return [_cell("part", tr("部分"), tr("明年安排"), quiet=True), _cell("label", tr("段落"))]


def fault_columns() -> list[Column]:
    """Return the columns of what does not add up."""
    return [_cell("label", tr("哪里不对")), _cell(NOW, tr("记录"), _NUMBER, right=True)]


def record_columns(desk: Desk, *, of_visits: bool) -> dict[str, Column]:
    """Return the columns of the records behind a number, by their keys; numbers are masked."""
    if of_visits:
        return ledger_columns(lambda _: None)
    return {each.key: each for each in matter_columns(desk)}
