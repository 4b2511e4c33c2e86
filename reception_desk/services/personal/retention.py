"""保管期限: what has passed its period, and the 销毁清册 of it, which two people sign on paper."""

from dataclasses import dataclass

from reception_desk.errors import CannotNow
from reception_desk.forms.reports.parts import Paragraph, Report, table
from reception_desk.forms.reports.wording import Run
from reception_desk.models import destruction as model
from reception_desk.models.lists import retention as lists
from reception_desk.models.lists.retention import Due, Ends, ListRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.retention import MOST_ITEMS, kept_until, last_end
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.importing.meanwhile import wait_for_import
from reception_desk.services.reports.written import as_docx
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import KeptKind, Role
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class Passed:
    """What has passed its period today, and the lists there are, the newest first."""

    due: tuple[Due, ...]
    lists: tuple[ListRow, ...]


def years_of(desk: Desk, kind: str) -> int:
    """Return for how many years the office keeps a kind; 0 is for ever."""
    return int(getattr(desk.office.retention, KeptKind(kind).name.lower()))


def passed(desk: Desk) -> Passed:
    """Return what has passed its period, at most as much as one list takes, and the lists."""
    return Passed(tuple(desk.read(_due, desk)), tuple(desk.read(lists.lists)))


def _due(look: Look, desk: Desk) -> list[Due]:
    found: list[Due] = []
    ends = ends_of(desk)
    for important in (False, True):
        found += lists.due_matters(look, ends, MOST_ITEMS - len(found), important=important)
    return found + lists.due_visits(look, ends, MOST_ITEMS - len(found))


def ends_of(desk: Desk) -> Ends:
    """Return by kind the last day of an end whose period has passed today."""
    ordinary, important, noted = (
        last_end(desk.today(), years_of(desk, each)) for each in (KeptKind.ORDINARY, KeptKind.IMPORTANT, KeptKind.NOTED)
    )
    return Ends(ordinary, important, noted)


@act(Action.DRAW_DESTRUCTION, Role.HEAD)
def draw_list(desk: Desk, work: Work) -> Result[model.Drawn]:
    """Draw up a list of what has passed its period today; raises CannotNow where nothing has."""
    wait_for_import(work)
    look = Look(work.connection, work.clerk, work.now)
    lines = [
        (each, until)
        for each in _due(look, desk)
        if (until := kept_until(each.ended_on, years_of(desk, each.kind))) is not None and until < desk.today()
    ]
    if not lines:
        raise CannotNow(tr("没有到期的，不用列清册。"))
    drawn = model.draw(work, desk.today().year, lines)
    return Result(drawn, f"destruction {drawn.number}", {"lines": len(lines)}, changes("retention"))


@act(Action.DROP_DESTRUCTION, Role.HEAD)
def drop_list(desk: Desk, work: Work, list_id: int) -> Result[None]:
    """Take back a list that was not begun; what stands on it may stand on another. Raises CannotNow."""
    drawn = _waiting(work, list_id)
    if next((each for each in lists.lists(work) if each.id == list_id and each.done), None):
        raise CannotNow(tr("这份清册已经销毁了一部分，不能撤销。"), tr("请把剩下的销毁完。"))
    model.drop(work, list_id)
    return Result(None, f"destruction {drawn.number}", {}, changes("retention"))


def list_paper(desk: Desk, list_id: int) -> bytes:
    """Return a list as docx, with the lines on which two people sign; raises CannotNow for none."""
    drawn = desk.read(model.find, list_id)
    if drawn is None:
        raise CannotNow(tr("没有这份清册。"))
    rows = [
        (
            str(at),
            each.number,
            KeptKind(each.kind).source,
            f"{each.ended_on}",
            f"{until}" if gone or not drawn.carried_out else "已有变化，没有销毁",
            str(each.visits),
            str(each.files),
        )
        for at, (each, until, gone) in enumerate(desk.read(lists.lines_of, list_id), 1)
    ]
    head = ("序号", "登记号", "类别", "办结日期", "保管到", "登记件数", "附件")
    told = "下列事项保管期限已满，经鉴定没有继续保存价值，拟予销毁。密件不列入本清册，按保密规定另行处理。"
    parts = (
        Paragraph((Run(told),)),
        table(f"共 {len(rows)} 项", head, rows),
        Paragraph((Run("鉴定意见：＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿＿"),)),
        Paragraph((Run("批准人：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿"),)),
        Paragraph((Run("监销人（一）：＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿"),)),
        Paragraph((Run("监销人（二）：＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿"),)),
    )
    title = f"档案销毁清册（{drawn.number}）"
    return as_docx(Report(title, desk.office.organ, f"{desk.today().year}年", parts, desk.clerk.name, desk.today()))


def _waiting(work: Work, list_id: int) -> model.Drawn:
    drawn = model.find(work, list_id)
    if drawn is None or drawn.dropped or drawn.carried_out:
        raise CannotNow(tr("没有这份清册，或者已经销毁完。"))
    return drawn
