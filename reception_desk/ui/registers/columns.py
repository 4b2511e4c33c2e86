"""The columns of each register: titles, samples and keys; the words stand in the lines themselves."""

from collections.abc import Callable

from reception_desk.services.registers.lines import Line, Register
from reception_desk.ui.lists.columns import Column
from reception_desk.wording import tr


def register_columns(register: Register) -> list[Column]:
    """Return the columns of a register; the one without a sample takes what is left."""
    return _COLUMNS[register]()


def _cell(
    key: str,
    title: str,
    sample: str = "",
    *,
    state: bool = False,
    right: bool = False,
    quiet: bool = False,
    narrow: bool = False,
) -> Column:
    def text(line: Line) -> str:
        return line.cells.get(key, "")

    colour = (lambda line: line.colour) if state else None
    return Column(title, text, sample, colour, right, quiet, narrow, key)


def _activities() -> list[Column]:
    return [
        _cell("day", tr("日期"), "2026-12-28"),
        _cell("kind", tr("活动"), tr("联席会议、会商")),
        _cell("number", tr("数目"), tr("申请 8,000 元，发放 5,000 元")),
        _cell("people", tr("人数"), "1,200", right=True),
        _cell("result", tr("内容和结果")),
        _cell("matter", tr("事项"), tr("LF2026-A0312 补发补偿差额")),
        _cell("place", tr("地点"), tr("石桥镇政府"), quiet=True, narrow=True),
        _cell("staff", tr("谁参加"), tr("李春梅、孙立"), quiet=True, narrow=True),
        _cell("clerk", tr("谁记"), tr("欧阳春梅"), quiet=True, narrow=True),
    ]


def _screenings() -> list[Column]:
    return [
        _cell("state", tr("状态"), tr("逾期未调处"), state=True),
        _cell("unit", tr("单位"), tr("└ 县住房和城乡建设局")),
        _cell("found", tr("件数"), "12,345", right=True),
        _cell("text", tr("矛盾")),
        _cell("people", tr("人数"), "12,345", right=True, narrow=True),
        _cell("plan", tr("调处方案"), tr("镇长包案，逐户核对面积，月底")),
        _cell("who", tr("谁办、电话"), "0531-66660021", quiet=True, narrow=True),
        _cell("due", tr("期限"), "2026-12-28", narrow=True),
        _cell("result", tr("调处结果"), tr("已停止取土，恢复原状"), quiet=True, narrow=True),
        _cell("day", tr("报送、调处日期"), "2026-12-28", quiet=True, narrow=True),
    ]


def _suggestions() -> list[Column]:
    return [
        _cell("state", tr("状态"), tr("逾期未反馈"), state=True),
        _cell("kind", tr("哪项建议"), tr("改进工作")),
        _cell("to", tr("向谁提出"), tr("县住房和城乡建设局")),
        _cell("text", tr("内容")),
        _cell("day", tr("日期"), "2026-12-28", narrow=True),
        _cell("due", tr("期限"), "2026-12-28"),
        _cell("answer", tr("反馈"), tr("2026-12-28 已公开"), quiet=True),
        _cell("cause", tr("成因"), tr("执行不到位"), quiet=True, narrow=True),
        _cell("number", tr("文号"), tr("柳信建〔2026〕2 号"), quiet=True, narrow=True),
    ]


def _supervisions() -> list[Column]:
    return [
        _cell("state", tr("状态"), tr("逾期未反馈"), state=True),
        _cell("listed", tr("挂牌"), tr("挂牌")),
        _cell("unit", tr("单位"), tr("县住房和城乡建设局")),
        _cell("matter", tr("事项")),
        _cell("trigger", tr("督办情形"), tr("无正当理由未按期办结")),
        _cell("way", tr("方式"), tr("实地"), quiet=True, narrow=True),
        _cell("day", tr("日期"), "2026-12-28", narrow=True),
        _cell("due", tr("期限"), "2026-12-28"),
        _cell("answer", tr("反馈"), tr("2026-12-28 已公开"), quiet=True),
        _cell("number", tr("文号"), tr("柳信督〔2026〕2 号"), quiet=True, narrow=True),
    ]


def _keys() -> list[Column]:
    return [
        _cell("state", tr("状态"), tr("已结束"), state=True),
        _cell("matter", tr("事项")),
        _cell("text", tr("为什么列为重点"), tr("涉及 60 户，年底前须有结果")),
        _cell("day", tr("从哪天"), "2026-12-28"),
        _cell("meetings", tr("调度、协调"), tr("12 次"), right=True),
        _cell("ended", tr("到哪天"), "2026-12-28", quiet=True),
        _cell("why", tr("为什么结束"), tr("已签调解协议，款项付清"), quiet=True),
    ]


def _ratings() -> list[Column]:
    return [
        _cell("day", tr("日期"), "2026-12-28"),
        _cell("of", tr("对谁"), tr("县住房和城乡建设局")),
        _cell("value", tr("满意度"), tr("基本满意"), state=True),
        _cell("matter", tr("事项")),
        _cell("text", tr("信访人怎么说"), tr("办得太慢，补偿已经收到")),
        _cell("clerk", tr("谁记"), tr("欧阳春梅"), quiet=True, narrow=True),
    ]


def _risks() -> list[Column]:
    return [
        _cell("day", tr("日期"), "2026-12-28"),
        _cell("stage", tr("阶段"), tr("审理"), state=True),
        _cell("why", tr("情形"), tr("集体访、来访三次以上")),
        _cell("matter", tr("事项")),
        _cell("plan", tr("预案"), tr("镇里每日联系，包案领导到场")),
        _cell("signer", tr("谁签"), tr("欧阳春梅"), quiet=True),
    ]


_COLUMNS: dict[Register, Callable[[], list[Column]]] = {
    Register.ACTIVITIES: _activities,
    Register.SCREENINGS: _screenings,
    Register.SUGGESTIONS: _suggestions,
    Register.SUPERVISIONS: _supervisions,
    Register.KEYS: _keys,
    Register.RATINGS: _ratings,
    Register.RISKS: _risks,
}
