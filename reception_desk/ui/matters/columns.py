"""The columns in which matters, demands, computed answers and the time line are listed."""

from typing import Any

from reception_desk.forms.matters import Decision
from reception_desk.models.lists.matters import DemandRow, MatterRow
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import MatterState, due_words, next_step, outcome_shown, standing
from reception_desk.services.matters.rules_of import printed_case
from reception_desk.ui.lists.columns import Column
from reception_desk.vocabulary.office import Profile
from reception_desk.wording import tr


def matter_columns(desk: Desk) -> list[Column]:
    """Return the columns of the list of matters."""

    def due(row: MatterRow) -> str:
        state = standing(desk, row)
        return state.words if state is not None else "—"

    def colour(row: MatterRow) -> str:
        state = standing(desk, row)
        return state.colour if state is not None else ""

    columns = [
        Column(tr("编号"), lambda row: row.number, "WS2026-A0312-2", quiet=True, key="number"),
        Column(tr("事项"), lambda row: row.title or "—", key="title"),
        Column(tr("信访人"), _who, tr("欧阳建国等 12 人"), key="who"),
        Column(tr("次数"), lambda row: str(row.visits), "120", right=True, narrow=True, key="visits"),
        Column(tr("办到哪一步"), stage_words, tr("导入法定途径"), key="stage"),
        Column(tr("去向单位"), lambda row: row.sent_to or "—", tr("石桥镇人民政府"), narrow=True, key="unit"),
        Column(
            tr("下一步"),
            lambda row: next_step(row) or "—",
            tr("信访部门转送、交办"),
            quiet=True,
            narrow=True,
            key="next",
        ),
        Column(tr("期限"), lambda row: due_words(desk, row.due) if row.due else "—", "2026-12-28※", key="due"),
        Column(tr("还有"), due, tr("逾期 {n} 天").format(n=128), state=colour, key="standing"),
        Column(tr("承办人"), lambda row: row.handler or "—", tr("欧阳春梅"), quiet=True, narrow=True, key="handler"),
    ]
    if desk.office.profile is Profile.FAYUAN:
        case = Column(tr("案号"), _case, "（2026）鲁0102民初1234号", quiet=True, narrow=True, key="case")
        columns.insert(3, case)
    return columns


def _case(row: MatterRow) -> str:
    return printed_case(row.case_number) or "—"


def stage_words(row: MatterRow) -> str:
    """Return its outcome in words, else whether it is being dealt with."""
    state = MatterState(row.state).label if row.state in list(MatterState) else row.state
    if row.state == MatterState.CLOSED.value or not row.outcome:
        return state
    return outcome_shown(row.outcome)


def demand_columns() -> list[Column]:
    """Return the columns of the numbered demands."""
    return [
        Column(tr("项"), lambda row: str(row.place), "12"),
        Column(tr("诉求"), lambda row: row.text),
        Column(tr("答复"), _decision, tr("不予支持"), state=_decided),
        Column(
            tr("日期"), lambda row: row.decided_on.isoformat() if row.decided_on else "—", "2026-12-28", narrow=True
        ),
        Column(tr("依据"), lambda row: row.evidence or "—", tr("处理意见书第三条"), quiet=True, narrow=True),
    ]


def line_columns() -> list[Column]:
    """Return the columns of the time line."""
    return [
        Column(tr("日期"), lambda row: row.day.isoformat(), "2026-12-28", struck=_struck),
        Column(tr("什么事"), lambda row: row.what, tr("书面答复送达日期"), quiet=True, struck=_struck),
        Column(tr("内容"), lambda row: row.words or "—", struck=_struck),
        Column(tr("谁"), lambda row: row.who or "—", tr("欧阳春梅"), quiet=True, narrow=True, struck=_struck),
    ]


def _struck(row: Any) -> bool:
    return bool(row.undone)


def _who(row: MatterRow) -> str:
    name = row.who or "—"
    return tr("{name}等 {n} 人").format(name=name, n=row.people) if row.people > 1 else name


def _decision(row: DemandRow) -> str:
    return Decision(row.decision).label if row.decision in list(Decision) else tr("未答复")


def _decided(row: DemandRow) -> str:
    return {"Y": "ok", "E": "info", "N": "due"}.get(row.decision, "")
