"""What a recorded visit says of itself in a line: who took it and when, and each paper that was issued."""

from reception_desk.forms import visits as questions
from reception_desk.forms.form import Values
from reception_desk.forms.own_fields import recorded_form
from reception_desk.models.lists.papers import PaperRow
from reception_desk.models.lists.visits import VisitWhole
from reception_desk.wording import tr


def who_took(visit: VisitWhole) -> str:
    """Return when it was, who wrote it down, and who spoke with the visitor where that was somebody else."""
    receivers = Values(recorded_form(), visit.raw).text(questions.RECEIVER) or visit.row.clerk
    time = f"{visit.row.at:%Y-%m-%d %H:%M}"
    if receivers == visit.registrar:
        return tr("{time} · 登记、接谈 {clerk}").format(time=time, clerk=visit.registrar)
    told = tr("{time} · 登记人 {clerk} · 接谈人 {receivers}")
    return told.format(time=time, clerk=visit.registrar, receivers=receivers)


def paper_told(paper: PaperRow) -> str:
    """Return a paper's title, when it was issued and how often it was printed."""
    told = tr("{title}\n{time} 出具，打印过 {n} 次")
    return told.format(title=paper.title, time=f"{paper.issued_at:%Y-%m-%d %H:%M}", n=paper.prints)
