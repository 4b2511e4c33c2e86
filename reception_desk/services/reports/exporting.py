"""Taking a report out: which period is meant, its report, and that it went out is written down."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from reception_desk.forms.reports.parts import Picture, Report
from reception_desk.models.work import Work
from reception_desk.rules.figures.periods import Period, period_of, previous
from reception_desk.services.acts import Result, act
from reception_desk.services.counting.figures import hold_together
from reception_desk.services.desk import Desk
from reception_desk.services.reports.periodic import periodic
from reception_desk.services.reports.summary import summary
from reception_desk.services.reports.written import as_docx, as_json, as_xlsx
from reception_desk.services.reports.year_sheet import year_sheet
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.figures import Span
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class ReportKind(Term):
    """The reports that can be made."""

    DAILY = "daily", later("日报")
    WEEKLY = "weekly", later("周报")
    MONTHLY = "monthly", later("月报")
    QUARTERLY = "quarterly", later("季报")
    ANNUAL = "annual", later("年度工作总结")
    YEAR_TABLE = "table", later("年度统计表")
    FREE = "free", later("自选时间的统计")


_SPANS = {
    **{ReportKind.DAILY: Span.DAY, ReportKind.WEEKLY: Span.WEEK, ReportKind.MONTHLY: Span.MONTH},
    **{ReportKind.QUARTERLY: Span.QUARTER, ReportKind.ANNUAL: Span.YEAR, ReportKind.YEAR_TABLE: Span.YEAR},
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which report, of the period in which a day lies, or of that to a last day."""

    kind: ReportKind
    day: date
    last: date | None = None

    @property
    def period(self) -> Period:
        """Return the period."""
        return period_of(_SPANS.get(self.kind, Span.FREE), self.day, self.last)


def usual(kind: ReportKind, today: date) -> Wanted:
    """Return the report one means without saying of when: today's, else that of the last whole period."""
    if kind is ReportKind.DAILY:
        return Wanted(kind, today)
    return Wanted(kind, previous(Wanted(kind, today).period).first)


def report_of(desk: Desk, wanted: Wanted, pictures: Sequence[Picture] = ()) -> Report:
    """Return the report; `pictures` are charts of its period. Raises DoesNotAddUp."""
    hold_together(desk, wanted.period)
    if wanted.kind is ReportKind.ANNUAL:
        return summary(desk, wanted.period.first.year, pictures)
    return periodic(desk, wanted.period, pictures)


def docx_of(desk: Desk, wanted: Wanted, *, checked: bool = False, pictures: Sequence[Picture] = ()) -> bytes:
    """Return the report as docx; `checked` is the copy with a code at every figure."""
    if wanted.kind is ReportKind.YEAR_TABLE:
        hold_together(desk, wanted.period)
        return year_sheet(desk, wanted.period)
    return as_docx(report_of(desk, wanted, pictures), checked=checked)


def xlsx_of(desk: Desk, wanted: Wanted) -> bytes:
    """Return the tables of the report as a workbook."""
    return as_xlsx(report_of(desk, wanted))


def json_of(desk: Desk, wanted: Wanted) -> bytes:
    """Return the report as one JSON object."""
    return as_json(report_of(desk, wanted))


@act(Action.EXPORT_REPORT, Role.CLERK, Role.HEAD, Role.LEADER)
def record_export(desk: Desk, work: Work, wanted: Wanted, form: str) -> Result[int]:
    """Write down that a report was taken out, in which form."""
    period = wanted.period
    return Result(1, f"{wanted.kind.value} {period.first}", {"form": form, "last": period.last.isoformat()})
