"""Signing a report: it is kept as printed, and what changes later is shown as 更正 against it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from reception_desk.errors import CannotNow, DoesNotAddUp
from reception_desk.forms.kinds import clean
from reception_desk.models import reports as model
from reception_desk.models.work import Look, Work
from reception_desk.rules.figures.periods import Period
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import changes
from reception_desk.services.counting.figures import Numbers, faults_of, numbers
from reception_desk.services.desk import Desk
from reception_desk.services.importing.meanwhile import wait_for_import
from reception_desk.services.reports.summary import keep_plan
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.figures import Figure, Span
from reception_desk.vocabulary.office import Profile, Role
from reception_desk.wording import tr


@dataclass(frozen=True)
class Signed:
    """A report that was signed: its key, when, by whom, with which figures."""

    id: int
    on: date
    signer: str
    figures: Mapping[str, int] = field(hash=False)


def signed_of(look: Look, period: Period, profile: Profile) -> Signed | None:
    """Return the signed report of a period, None where there is none."""
    row = model.of_period(look, period.span.value, profile.value, period.first, period.last)
    return Signed(row.id, row.at.date(), row.signer, row.figures) if row is not None else None


def corrections(signed: Signed, now: Numbers) -> list[tuple[str, str, str, str]]:
    """Return what is another number now than when it was signed: figure, then, now, the difference."""
    found = []
    for figure in Figure:
        before = signed.figures.get(figure.value)
        if before is not None and before != now[figure]:
            found.append((figure.source, f"{before:,}", f"{now[figure]:,}", f"{now[figure] - before:+,}"))
    return found


@act(Action.SIGN_REPORT, Role.HEAD, Role.LEADER)
def sign_report(desk: Desk, work: Work, period: Period, docx: bytes, signer: str) -> Result[int]:
    """Sign the report of a period as it is printed; raises CannotNow where something does not add up."""
    wait_for_import(work)
    look = Look(work.connection, work.clerk, work.now)
    if period.last >= desk.today():
        raise CannotNow(tr("这段时间还没有过完，不能签发。"), tr("过完以后再签发。"))
    if signed_of(look, period, desk.office.profile) is not None:
        raise CannotNow(tr("这份报表已经签发过了。"), tr("要改先撤回签发；签发以后的补录列为更正。"))
    counted = numbers(look, desk, period)
    wrong = faults_of(look, desk, period, counted)
    if wrong:
        raise DoesNotAddUp(wrong[0].sentence, tr("在统计页打开这些记录，改正后再签发。"))
    figures = {each.value: counted[each] for each in Figure}
    report_id = model.write(
        work,
        *(period.span.value, desk.office.profile.value, period.first, period.last),
        *(figures, clean(signer) or desk.clerk.name, docx),
    )
    if period.span is Span.YEAR:
        keep_plan(work, desk, period.first.year)
    return Result(report_id, f"{period.span.value} {period.first}", {"last": str(period.last)}, changes("figures"))


@act(Action.TAKE_BACK_REPORT, Role.HEAD, Role.LEADER)
def take_back_report(desk: Desk, work: Work, report_id: int) -> Result[int]:
    """Take the signature of a report back; raises CannotNow where it was taken back already."""
    if not model.take_back(work, report_id):
        raise CannotNow(tr("这份报表的签发已经撤回。"))
    return Result(report_id, f"report {report_id}", changes=changes("figures"))


def as_printed(desk: Desk, report_id: int) -> bytes:
    """Return a signed report as it was printed; raises CannotNow where it is not what was signed."""
    found = desk.read(model.docx_of, report_id)
    if found is None:
        raise CannotNow(tr("这份报表和签发时的不一样，不能打开。"), tr("请告诉管理员，查看审计记录。"))
    return found
