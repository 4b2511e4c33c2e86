"""Reports of a day, a week, a month, a quarter or any days: totals, rates, divisions, handling, activities."""

from collections.abc import Iterator, Sequence

from reception_desk.forms.reports.parts import Heading, Paragraph, Part, Picture, Report, Table
from reception_desk.forms.reports.wording import Run, Value, worded
from reception_desk.models.work import Look
from reception_desk.rules.figures.periods import Period
from reception_desk.services.counting.figures import Numbers, numbers
from reception_desk.services.desk import Desk
from reception_desk.services.reports import tables
from reception_desk.services.reports.signing import Signed, corrections, signed_of
from reception_desk.services.reports.tables import Held
from reception_desk.services.reports.values import report_of, values_of
from reception_desk.vocabulary.figures import Division, Span
from reception_desk.vocabulary.office import Profile

_NAMES = {
    **{Span.DAY: "接访日报", Span.WEEK: "信访周报", Span.MONTH: "信访月报", Span.QUARTER: "信访季报"},
    **{Span.YEAR: "信访年报", Span.FREE: "信访统计"},
}
_LEAD = (
    "{period}，共接待来访{batches}批{persons}人次，其中初次{first}批、重复{again}批，集体访{groups}批"
    "{group_persons}人次；来信{letters}件，来电{calls}件，网上信访{online}件。事项旧存{old}件，新收{new}件，"
    "办结{closed}件，未结{left}件。{无:进京访=capital、赴省访=province、越级访=leap}。"
)
_COURT = (
    "其中正在法律程序中{in_procedure}件，已经处理{handled}件，重复访（诉求已解决）{repeat_solved}件，"
    "其它{other_result}件。"
)
_TOP = 20


def periodic(desk: Desk, period: Period, pictures: Sequence[Picture] = ()) -> Report:
    """Return the report of a period; one that was signed shows what was registered later as 更正."""
    return desk.read(_periodic, desk, period, tuple(pictures))


def title_of(period: Period) -> str:
    """Return what the report of a period is called."""
    return _NAMES[period.span]


def _periodic(look: Look, desk: Desk, period: Period, pictures: tuple[Picture, ...]) -> Report:
    held = Held(look, desk, period, numbers(look, desk, period))
    values, now = values_of(held), held.now
    named = {**values, "period": Value(text=period.words)}
    text = _LEAD + (_COURT if desk.office.profile is Profile.FAYUAN else "")
    lead = Paragraph(worded(text, named))
    signed = signed_of(look, period, desk.office.profile)
    parts = [lead, *_tables(held), *_corrected(signed, now), *pictures]
    codes = {run.code for run in lead.runs}
    return report_of(held, title_of(period), parts, values, codes)


def _tables(held: Held) -> Iterator[Part]:
    found = [
        tables.totals(held),
        tables.indicators(held),
        tables.timeliness(held),
        *(tables.division(held, by, most=_TOP) for by in _divisions(held.period)),
        tables.handling(held),
        tables.activities(held),
    ]
    yield from tables.with_rows(found)


def _divisions(period: Period) -> tuple[Division, ...]:
    usual = (Division.CHANNEL, Division.MODE, Division.CONTENT, Division.REGION, Division.UNIT, Division.RECEIVER)
    return usual if period.span is Span.DAY else (Division.TIME, *usual)


def _corrected(signed: Signed | None, now: Numbers) -> Iterator[Part]:
    """Give what changed since the report was signed: what was printed stays as it was."""
    if signed is None:
        return
    rows = corrections(signed, now)
    words = "本报表 {day} 已经签发（{signer}），签发以后的补录和更正列在下面，不改签发的数。"
    yield Heading("更正", 2)
    yield Paragraph((Run(words.format(day=signed.on.isoformat(), signer=signed.signer)),))
    if rows:
        yield Table("更正", ("指标", "签发时", "现在", "更正"), tuple(rows))
