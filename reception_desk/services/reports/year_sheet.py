"""D22 信访情况年度统计表: the year on one page, filled from the figures (条41)."""

from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fill import fill
from reception_desk.forms.papers.year_sheet import Number, TotalLine, YearSheetFacts, year_sheet_context
from reception_desk.models.counts import year
from reception_desk.models.counts.activities import by_kind
from reception_desk.models.counts.figures.asked import SEALED
from reception_desk.models.work import Look
from reception_desk.rules.figures.indicators import INDICATORS, Rate, rate
from reception_desk.rules.figures.periods import Period, last_year
from reception_desk.rules.figures.shares import change, share
from reception_desk.services.counting.figures import Numbers, Part, divided, numbers
from reception_desk.services.desk import Desk
from reception_desk.services.matters.lists import outcome_label
from reception_desk.services.papers.of_visits import template_of
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.leading import ActivityKind
from reception_desk.vocabulary.papers import PaperForm, PaperKind

_TOP = 10
_LEVELS = (
    *(Figure.LEAP, Figure.LEAP_PERSONS, Figure.PROVINCE, Figure.PROVINCE_PERSONS, Figure.CAPITAL),
    *(Figure.CAPITAL_PERSONS, Figure.LED, Figure.LED_SETTLED),
)


def year_sheet(desk: Desk, period: Period) -> bytes:
    """Return the sheet of a year as docx."""
    facts = desk.read(_facts, desk, period)
    name = PAPERS[PaperKind.YEAR_SHEET].templates[PaperForm.A4.value]
    return fill(desk.read(template_of, name), year_sheet_context(facts), file=name)


def _facts(look: Look, desk: Desk, period: Period) -> YearSheetFacts:
    now, ago = numbers(look, desk, period), numbers(look, desk, last_year(period))
    return YearSheetFacts(
        office=desk.office.name,
        year=period.first.year,
        totals=_totals(look, desk, period, now, ago),
        purposes=(*_pieces(divided(look, desk, period, Division.PURPOSE)), _accusations(now)),
        contents=_pieces(divided(look, desk, period, Division.CONTENT)),
        places=(
            *_pieces(divided(look, desk, period, Division.REGION)[:_TOP]),
            *_units(divided(look, desk, period, Division.UNIT)),
        ),
        handling=_handling(look, period),
        indicators=tuple((each.source, _rate(rate(each, now, desk.office.rate_base))) for each in INDICATORS),
        levels=tuple((each.source, f"{now[each]:,}") for each in _LEVELS),
        activities=_activities(look, period),
        made_by=desk.clerk.name,
        filled_on=desk.today(),
        printed_at=desk.now(),
        printed_by=desk.clerk.name,
    )


def _totals(look: Look, desk: Desk, period: Period, now: Numbers, ago: Numbers) -> tuple[TotalLine, ...]:
    """Return a line for each channel in the order of the glossary, and the whole below; 通报 stands apart."""
    parts = {each.key: each.numbers for each in divided(look, desk, period, Division.CHANNEL)}
    before = {each.key: each.numbers for each in divided(look, desk, last_year(period), Division.CHANNEL)}
    none = dict.fromkeys(Figure, 0)
    lines = [
        TotalLine(label=each.source, values=_line(parts.get(each.value, none), before.get(each.value, none)))
        for each in Channel
        if each is not Channel.NOTICE
    ]
    return (*lines, TotalLine(label="合计", values=_line(now, ago)))


def _line(now: Numbers, ago: Numbers) -> tuple[str, ...]:
    first = now[Figure.FIRST] + now[Figure.FIRST_PIECES]
    again = now[Figure.AGAIN] + now[Figure.AGAIN_PIECES]
    numbers = (now[Figure.TOTAL], now[Figure.PERSONS], first, again, now[Figure.GROUPS], now[Figure.GROUP_PERSONS])
    return (*(f"{each:,}" for each in numbers), change(now[Figure.TOTAL], ago[Figure.TOTAL]))


def _pieces(parts: tuple[Part, ...]) -> tuple[Number, ...]:
    return tuple(
        (each.label, f"{each.numbers[Figure.TOTAL]:,}")
        for each in parts
        if each.numbers[Figure.TOTAL] and each.key != SEALED
    )


def _rate(found: Rate) -> str:
    """Return a rate with one decimal, as the sheet has little room; both its numbers stand in the report."""
    return share(found.above, found.below)


def _accusations(now: Numbers) -> Number:
    """Return 检举控告 as a sum alone (条30③)."""
    return "检举控告（密）", f"{now[Figure.ACCUSATIONS]:,}"


def _units(parts: tuple[Part, ...]) -> tuple[Number, ...]:
    known = [each for each in parts if each.key and each.numbers.get(Figure.NEW)]
    return tuple((each.label, f"{each.numbers[Figure.NEW]:,}") for each in known[:_TOP])


def _handling(look: Look, period: Period) -> tuple[Number, ...]:
    found = year.outcomes(look, period.first, period.last)
    done = year.counts(look, period.first, period.last)
    others = (("extended", "延期"), ("reviews", "复查"), ("second_reviews", "复核"), ("supervised", "督办"))
    return (
        *((outcome_label(code), f"{number:,}") for code, number in sorted(found.items())),
        *((label, f"{done[name]:,}") for name, label in others),
    )


def _activities(look: Look, period: Period) -> tuple[Number, ...]:
    """Return how often each activity was done; 领导接访 with its batches and people, as the sheet has little room."""
    found = {each.kind: each for each in by_kind(look, period.first, period.last)}
    done = year.counts(look, period.first, period.last)
    told = [(each.source, f"{found[each.value].times:,} 次") for each in ActivityKind if each.value in found]
    batches, people = done["LDJF_batches"], done["LDJF_people"]
    if batches or people:
        told.append(("领导接访批次、人次", f"{batches:,}/{people:,}"))
    return (*told, ("矛盾排查次、件", f"{done['screenings']:,}/{done['found']:,}"))
