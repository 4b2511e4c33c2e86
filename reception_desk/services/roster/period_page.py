"""The closing page of a 重点时段: a line a day, who was on duty, what was reported when, and the sums above."""

from collections.abc import Iterator
from datetime import date, timedelta

from reception_desk.forms.papers.ledger import TEMPLATE, LedgerFacts, filled_ledger
from reception_desk.models.periods import ReportRow
from reception_desk.models.work import Look
from reception_desk.paths import resource
from reception_desk.rules.handover import Figures
from reception_desk.services.desk import Desk
from reception_desk.services.handover.seen import figure_words
from reception_desk.services.roster.on_duty import OnDuty, on_duty
from reception_desk.services.roster.periods import Special, summed
from reception_desk.wording import tr

_DAY = timedelta(days=1)


def closing_words(special: Special) -> str:
    """Return a first wording of how a period went: every number is counted from its reports and calls."""
    days = (special.row.facts.until - special.row.facts.since).days + 1
    reported = {each.day for each in special.reports}
    last = {each.day: each for each in special.reports}
    made = sum(each.row.done_at is not None for each in special.calls)
    words = tr(
        "共 {days} 天，报 {reported} 天，其中零报告 {zero} 天；{figures}。盯办走访应做 {calls} 次，做了 {made} 次。"
    )
    return words.format(
        days=days,
        reported=len(reported),
        zero=sum(each.zero for each in last.values()),
        figures=_figures(summed(special.reports)) or tr("无来访、来信、来电"),
        calls=len(special.calls),
        made=made,
    )


def closing_page(desk: Desk, special: Special) -> bytes:
    """Return the page as a filled docx; raises TemplateTrouble for a template that cannot be filled whole."""
    facts = special.row.facts
    rows = desk.read(lambda look: list(_rows(look, special)))
    page = LedgerFacts(
        office=desk.office.name,
        period=tr("{name}（{since} 至 {until}）").format(name=facts.name, since=facts.since, until=facts.until),
        conditions="",
        count=" ".join((special.row.closing or closing_words(special)).split()),
        heads=("序号", "日期", "带班", "值班", "接待", "日报", "走访"),
        samples=(
            "100",
            "12月15日（六）",
            "欧阳建国",
            "欧阳建国、欧阳春梅、欧阳丽",
            "",
            "16:05 报县委办公室",
            "做 2 / 应 2",
        ),
        rows=rows,
        printed_at=desk.now(),
        printed_by=desk.clerk.name,
        title="重点时段小结",
    )
    return filled_ledger(resource("templates", TEMPLATE).read_bytes(), page)


def _rows(look: Look, special: Special) -> Iterator[tuple[str, ...]]:
    day, at = special.row.facts.since, 0
    while day <= special.row.facts.until:
        at += 1
        duty = on_duty(look, day)
        reports = [each for each in special.reports if each.day == day]
        yield (
            str(at),
            f"{day.month}月{day.day}日",
            _names(duty, leading=True),
            _names(duty, leading=False),
            _figures(Figures(**reports[-1].figures)) if reports else "",
            "；".join(map(_sent, reports)) or tr("没有报"),
            _calls(special, day),
        )
        day += _DAY


def _names(duty: tuple[OnDuty, ...], *, leading: bool) -> str:
    return "、".join(dict.fromkeys(each.name for each in duty if each.leading is leading))


def _figures(figures: Figures) -> str:
    return "，".join(
        f"{label} {value}" for label, value in figure_words(figures) if any(c in "123456789" for c in value)
    )


def _sent(report: ReportRow) -> str:
    late = f"{report.at:%H:%M}" if report.at.date() == report.day else f"{report.at:%m-%d %H:%M}"
    sent = tr("{at} 报{to}").format(at=late, to=report.sent_to)
    return " ".join(filter(None, (tr("零报告") if report.zero else "", sent)))


def _calls(special: Special, day: date) -> str:
    planned = [each for each in special.calls if each.row.day == day]
    made = sum(each.row.done_at is not None for each in planned)
    return tr("做 {made} / 应 {planned}").format(made=made, planned=len(planned)) if planned else ""
