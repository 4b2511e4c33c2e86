"""The cards 结案 and 风险评估 beside a matter's time line."""

from PySide6.QtWidgets import QWidget

from reception_desk.services.matters.seen import Seen
from reception_desk.ui.actions import key_text
from reception_desk.ui.labels import Text
from reception_desk.wording import tr


def closing_parts(found: Seen) -> list[QWidget]:
    """Return how far the closing is: how it was looked through, and of a closed matter what it lacks still."""
    closing, closed = found.closing, found.whole.row.state == "closed"
    lines: list[QWidget] = []
    if closing.passed:
        lines.append(Text(tr("结案质量关：通过"), wrap=True))
    elif closing.sent_back:
        told = tr("结案质量关：退回补办 {n} 次（{key}）")
        lines.append(Text(told.format(n=closing.sent_back, key=key_text("matter_quality")), "finding", wrap=True))
    if closed:
        lines += [Text(each.sentence, "finding", wrap=True) for each in closing.lacking if each.field != "quality"]
        if not closing.causes:
            lines.append(Text(tr("还没有写成因（{key}）。").format(key=key_text("matter_led")), "finding", wrap=True))
    return lines


def risk_parts(found: Seen) -> list[QWidget]:
    """Return why a checklist is wanted, and those that were signed."""
    lines: list[QWidget] = [Text(each, wrap=True) for each in found.risk.signed]
    if found.risk.wanted:
        told = tr("要评估：{why}（{key}）").format(why=found.risk.words, key=key_text("matter_risk"))
        lines.append(Text(told, "finding", wrap=True))
    return lines
