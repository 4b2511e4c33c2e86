"""重大紧急信访信息报告单 (D23, 条25): the facts are filled in already; to whom it was reported, and when, is kept."""

from collections.abc import Mapping
from datetime import datetime

from reception_desk.errors import CannotNow
from reception_desk.forms import urgent_report as form
from reception_desk.forms.form import Values
from reception_desk.forms.kinds import clean
from reception_desk.forms.own_fields import recorded_form
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.issue import Issue
from reception_desk.forms.papers.urgent_report import UrgentReportFacts, urgent_report_context
from reception_desk.forms.urgent import URGENT, URGENT_TOLD
from reception_desk.forms.visits import REGION
from reception_desk.models import papers as paper_model
from reception_desk.models import visit_changes as model
from reception_desk.models.papers import PaperSubject
from reception_desk.models.work import Look, Work
from reception_desk.moments import BEIJING
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.desk import Desk
from reception_desk.services.papers.of_visits import Issued, template_of
from reception_desk.services.roster.on_duty import on_duty
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from reception_desk.vocabulary.visits import ChangeKind, Purpose
from reception_desk.wording import tr

_MOMENT = "%Y-%m-%d %H:%M"


def report_begun(desk: Desk, visit_id: int) -> Values:
    """Return the report of a visit as it was written before, or with what is known filled in.

    Raises CannotNow where there is no such visit, it is not urgent, it is void, or it is an accusation.
    """
    return desk.read(_begun, desk, visit_id)


@act(Action.REPORT_URGENT, Role.CLERK, Role.HEAD)
def report_urgent(desk: Desk, work: Work, visit_id: int, answers: Mapping[str, str]) -> Result[str]:
    """Write to whom an urgent visit was reported and when, with what goes into the report; return its number.

    What the report said before is kept, so that 续报 is the same act again.
    """
    before = model.stored(work, visit_id)
    _refuse(before is not None, before is not None and before.voided, before is not None and before.secret)
    assert before is not None
    if not before.raw.get(URGENT.name, "").strip():
        raise CannotNow(tr("这次登记没有记为紧急。"), tr("先按 F9 记为紧急，再填报告单。"))
    raw = {each.name: clean(answers.get(each.name, ""), lines=True).strip() for each in form.REPORT_FIELDS}
    missing = [each for each in (form.REPORTED_TO, form.REPORTED_AT) if not raw[each.name]]
    if missing:
        raise CannotNow(tr("请写明报送给谁、几点报的。"))
    if not before.raw.get(URGENT_TOLD.name, "").strip():
        raw[URGENT_TOLD.name] = f"{raw[form.REPORTED_AT.name][-5:]} {raw[form.REPORTED_TO.name]}"[:100]
    if all(before.raw.get(name, "") == text for name, text in raw.items()):
        return Result(before.number, unchanged=True)
    model.set_urgent(work, before, before.raw[URGENT.name], raw)
    model.write_change(work, before, ChangeKind.EDIT, "", {name: before.raw.get(name, "") for name in raw})
    return Result(before.number, f"visit {visit_id}", {"to": True}, changes("visits", visits=(visit_id,)))


def urgent_paper(desk: Desk, visit_id: int) -> Issued:
    """Fill D23 of a visit; until the leader who signs is named it is a 送签稿 without number and day."""
    found = desk.read(paper_model.subject, visit_id)
    accusation = found is not None and found.purpose == Purpose.ACCUSATION.value
    _refuse(found is not None, found is not None and found.voided, accusation)
    assert found is not None
    name = PAPERS[PaperKind.URGENT_REPORT].templates[PaperForm.A4.value]
    words = urgent_report_context(_facts(desk, found))
    docx = fill(desk.read(template_of, name), words, file=name)
    title = tr("紧急信息报告单 {number}").format(number=found.number)
    return Issued(visit_id, visit_id, found.number, title, PaperForm.A4, docx, "", 0, PaperKind.URGENT_REPORT)


def _begun(look: Look, desk: Desk, visit_id: int) -> Values:
    found = paper_model.subject(look, visit_id)
    accusation = found is not None and found.purpose == Purpose.ACCUSATION.value
    _refuse(found is not None, found is not None and found.voided, accusation)
    assert found is not None
    if not found.raw.get(URGENT.name, "").strip():
        raise CannotNow(tr("这次登记没有记为紧急。"), tr("先按 F9 记为紧急，再填报告单。"))
    raw = {each.name: found.raw.get(each.name, "") for each in form.REPORT_FIELDS}
    leader = next((each.name for each in on_duty(look, desk.today()) if each.leading), "")
    known = {
        form.WHERE.name: " ".join(filter(None, (desk.office.name, desk.office.window))),
        form.REPORTED_TO.name: leader or desk.office.urgent_call,
        form.REPORTED_AT.name: f"{desk.now():{_MOMENT}}",
    }
    return Values(form.REPORT, {**raw, **{name: text for name, text in known.items() if not raw[name]}})


def _facts(desk: Desk, found: PaperSubject) -> UrgentReportFacts:
    said = {each.name: found.raw.get(each.name, "") for each in form.REPORT_FIELDS}
    reported = _moment(said[form.REPORTED_AT.name])
    signer = said[form.SIGNER.name]
    at = found.received_at.astimezone(BEIJING)
    values = Values(recorded_form(), found.raw)
    signed = bool(signer and reported)
    return UrgentReportFacts(
        issue=Issue(
            office=desk.office.organ,
            matter=found.number,
            printed_at=desk.now(),
            printed_by=desk.clerk.name,
            number=f"ZD-{found.number}" if signed else "",
            day=reported.date() if signed and reported else None,
            telephone=desk.office.telephone,
        ),
        happened_at=at,
        where=said[form.WHERE.name] or desk.office.name,
        people=tr("{n} 人").format(n=found.people),
        name=" ".join(filter(None, (values.text(REGION), found.name))),
        demands=found.demands or (found.statement[:200],),
        acts=said[form.ACTS.name],
        measures=said[form.MEASURES.name],
        support=said[form.SUPPORT.name],
        to=said[form.REPORTED_TO.name] or found.raw.get(URGENT_TOLD.name, ""),
        reported_at=reported,
        signer=signer,
        clerk=found.receiver,
    )


def _moment(text: str) -> datetime | None:
    try:
        return datetime.strptime(text.strip(), _MOMENT).replace(tzinfo=BEIJING)
    except ValueError:
        return None


def _refuse(there: bool, voided: bool, secret: bool) -> None:
    if not there:
        raise CannotNow(tr("没有这次登记。"))
    if voided:
        raise CannotNow(tr("这次登记已作废。"), tr("要更改，请先恢复这次登记。"))
    if secret:
        raise CannotNow(tr("检举控告不填这张报告单，免得写明是谁来的。"), tr("请当面或用保密渠道报告领导。"))
