"""同一事 on a matter's page: what may be the same, what was merged into it, each with its key."""

from functools import partial

from PySide6.QtWidgets import QWidget

from reception_desk.forms import matters as questions
from reception_desk.forms.form import Values
from reception_desk.services.desk import Desk
from reception_desk.services.matters.merging import judge_matters, unmerge_matters
from reception_desk.services.matters.same import Candidate, merge_numbered, same_as
from reception_desk.ui.matters.ask_panel import Act
from reception_desk.ui.matters.pair_panel import DIFFERENT, LIKELY, MERGED, POSSIBLE, PairActs, PairLine, PairPanel
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.matters import MatterVerdict
from reception_desk.wording import tr


def same_panel(ground: QWidget, lanes: Lanes, desk: Desk, matter_id: int, heading: str) -> PairPanel:
    """Return the panel of what may be the same as a matter."""
    acts = PairActs(
        lines=partial(_lines, desk, matter_id),
        merge=partial(_merge, desk, matter_id),
        apart=partial(_apart, desk),
        judge=partial(_judge, desk, matter_id),
    )
    empty = tr("没有相像的事项。知道编号的，填在下面。")
    return PairPanel(ground, lanes, questions.SAME, acts, (tr("不是同一事"), empty), heading)


def _lines(desk: Desk, matter_id: int) -> list[PairLine]:
    found = desk.read(same_as, matter_id)
    lines = [*map(_candidate, found.candidates)]
    for each in found.former:
        reasons = (tr("{day} 并入：{reason}").format(day=each.day, reason=each.reason),)
        lines.append(
            PairLine(-each.merge_id, each.merge_id, MERGED, tr("已并入"), each.number, each.title, reasons, (), {})
        )
    return lines


def _candidate(found: Candidate) -> PairLine:
    matter, same = found.matter, found.same
    state = DIFFERENT if found.different else LIKELY if same.likely else POSSIBLE
    words = {DIFFERENT: tr("不是同一事"), LIKELY: tr("很像"), POSSIBLE: tr("有点像")}[state]
    names = "、".join(matter.names) or "—"
    about = tr("{title}（{n} 次，{day} 起）").format(title=matter.title or "—", n=matter.visits, day=matter.opened_on)
    fills = {"other": matter.number, "reason": "，".join(same.reasons)}
    return PairLine(
        matter.id, matter.id, state, words, f"{matter.number} {names}", about, same.reasons, same.against, fills
    )


def _merge(desk: Desk, matter_id: int, line: PairLine | None, values: Values) -> Act:
    number, reason = values.text(questions.OTHER), values.text(questions.REASON)
    return partial(merge_numbered, desk, matter_id, number, reason)


def _apart(desk: Desk, line: PairLine) -> Act:
    return partial(unmerge_matters, desk, line.key)


def _judge(desk: Desk, matter_id: int, line: PairLine, different: bool) -> Act:
    verdict = MatterVerdict.DIFFERENT if different else MatterVerdict.OPEN
    return partial(judge_matters, desk, matter_id, line.key, verdict)
