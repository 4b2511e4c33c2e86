"""The times of a recorded visit in words: how long the talk was, and when and why it was entered late."""

from reception_desk.forms.visit_times import LATE_REASON
from reception_desk.models.lists.visits import VisitWhole
from reception_desk.wording import tr


def times_told(visit: VisitWhole) -> list[str]:
    """Return a line for the talk and lines for the late entry, nothing where there is nothing to say."""
    times, lines = visit.times, []
    if times.started_at is not None and times.ended_at is not None:
        same = times.started_at.date() == times.ended_at.date() == visit.row.at.date()
        form = "%H:%M" if same else "%Y-%m-%d %H:%M"
        told = tr("谈话 {start} 到 {end}")
        lines.append(told.format(start=times.started_at.strftime(form), end=times.ended_at.strftime(form)))
    if visit.row.late:
        lines.append(tr("补录于 {time}").format(time=f"{times.made_at:%Y-%m-%d %H:%M}"))
    if times.late_reason:
        reason = LATE_REASON.kind.read(times.late_reason)
        lines.append(tr("原因：{reason}").format(reason=reason.label if reason else times.late_reason))
    if times.blank:
        lines.append(tr("空白表 {number}").format(number=times.blank))
    return lines
