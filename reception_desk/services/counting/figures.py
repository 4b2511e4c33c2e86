"""统计: the figures of a period beside those before, divided by whatever is asked, each with its records."""

from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from reception_desk.errors import DoesNotAddUp
from reception_desk.forms.code_tables import table
from reception_desk.models.accounts import everybody
from reception_desk.models.counts.figures import clocks, matters, visits
from reception_desk.models.counts.figures.asked import NOT_A_VISIT, SEALED, Asked
from reception_desk.models.work import Look
from reception_desk.rules.figures.checks import Fault, faults, part_faults
from reception_desk.rules.figures.indicators import INDICATORS, Rate, rate
from reception_desk.rules.figures.periods import Period, last_year, parts_of, previous
from reception_desk.rules.figures.shares import average
from reception_desk.services.desk import Desk
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.figures import Division, Figure
from reception_desk.vocabulary.office import Profile
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import tr

Numbers = Mapping[Figure, int]
OF_VISITS = frozenset(visits.CONDITIONS)
"""The figures whose records are visits; those of the others are matters."""


@dataclass(frozen=True)
class Part:
    """One part of a division: its key, its words, its figures."""

    key: str
    label: str
    numbers: Numbers = field(hash=False)


@dataclass(frozen=True)
class Seen:
    """A period with its figures, those of the period before and of the same one a year ago, its rates, its parts.

    `taken` is the mean number of days from 收到 to 办结.
    """

    period: Period
    numbers: Numbers = field(hash=False)
    before: Numbers = field(hash=False)
    year_ago: Numbers = field(hash=False)
    rates: tuple[Rate, ...]
    parts: tuple[Part, ...]
    taken: str
    faults: tuple[Fault, ...] = ()


@dataclass(frozen=True)
class Records:
    """The records of a figure: of visits or of matters, by their keys."""

    of_visits: bool
    ids: "array[int]" = field(hash=False)


def figures(desk: Desk, period: Period, division: Division | None = None) -> Seen:
    """Return what the page of figures shows."""
    return desk.read(seen, desk, period, division)


def seen(look: Look, desk: Desk, period: Period, division: Division | None) -> Seen:
    """Return a period with its figures, in parts where a division is told."""
    now, asked = numbers(look, desk, period), asked_of(desk, period)
    parts = divided(look, desk, period, division) if division is not None else ()
    wrong = faults_of_parts(look, desk, period, division, now, parts) if division is not None else ()
    ago, before = last_year(period), previous(period)
    counted = {each: numbers(look, desk, each) for each in dict.fromkeys((ago, before))}
    return Seen(
        period=period,
        numbers=now,
        before=counted[before],
        year_ago=counted[ago],
        rates=tuple(rate(each, now, desk.office.rate_base) for each in INDICATORS),
        parts=parts,
        taken=average(*matters.days_taken(look, asked)),
        faults=(*faults_of(look, desk, period, now), *wrong),
    )


def asked_of(desk: Desk, period: Period) -> Asked:
    """Return how the office asks for the figures of a period."""
    office = desk.office
    return Asked(period.first, period.last, desk.today(), office.by_legal, office.rate_base, office.with_old)


def numbers(look: Look, desk: Desk, period: Period) -> dict[Figure, int]:
    """Return all figures of a period; what did not happen is 0."""
    asked, found = asked_of(desk, period), dict.fromkeys(Figure, 0)
    for counted in (visits.counts(look, asked), matters.counts(look, asked)):
        found |= counted.get("", {})
    return found | clocks.counts(look, asked)


def divided(look: Look, desk: Desk, period: Period, division: Division, *, of_matters: bool = True) -> tuple[Part, ...]:
    """Return the parts of a division: what is most first, times and hours in their order; what is nothing is left out.

    The parts are those of the visits and, `of_matters`, those of the matters together; they add up to the whole.
    """
    asked = asked_of(desk, period)
    if division is Division.TIME:
        return _by_time(look, asked, period, of_matters=of_matters)
    of_matters = of_matters and division in matters.DIVISIONS
    known = (*visits.CONDITIONS, *(matters.FIGURES if of_matters else ()))
    found: dict[str, dict[Figure, int]] = {}
    for key, counted in visits.counts(look, asked, division).items():
        found.setdefault(key, dict.fromkeys(known, 0)).update(counted)
    if of_matters:
        for key, counted in matters.counts(look, asked, division).items():
            found.setdefault(key, dict.fromkeys(known, 0)).update(counted)
    names = _names(look, division)
    parts = [Part(key, _named(division, key, names), each) for key, each in found.items() if any(each.values())]
    if division is Division.HOUR:
        return tuple(sorted(parts, key=lambda each: each.key))
    weight = (Figure.TOTAL, Figure.NEW, Figure.NOTED)
    return tuple(sorted(parts, key=lambda each: [-each.numbers.get(one, 0) for one in weight] + [each.key]))


def records(desk: Desk, period: Period, figure: Figure, division: Division | None = None, part: str = "") -> Records:
    """Return the records behind a figure, of one part where it is divided: a number is always a link."""
    return desk.read(records_of, desk, period, figure, division, part)


def records_of(
    look: Look, desk: Desk, period: Period, figure: Figure, division: Division | None = None, part: str = ""
) -> Records:
    """Return the records behind a figure."""
    if division is Division.TIME:
        within = next(each for each in parts_of(period) if each.first.isoformat() == part)
        return records_of(look, desk, within, figure)
    asked = asked_of(desk, period)
    if figure in OF_VISITS:
        return Records(True, visits.ids(look, asked, figure, division, part))
    if figure in clocks.FIGURES:
        return Records(False, clocks.ids(look, asked, figure))
    return Records(False, matters.ids(look, asked, figure, division, part))


def faults_of(look: Look, desk: Desk, period: Period, found: Numbers) -> tuple[Fault, ...]:
    """Return what does not add up, with the records by which it does not."""

    def ids(figure: Figure) -> Sequence[int]:
        return records_of(look, desk, period, figure).ids

    told = list(faults(found, ids, court=desk.office.profile is Profile.FAYUAN))
    wrong = matters.out_of_order(look)
    if wrong:
        words = tr("{n} 件事项的办结日期不对，请逐件更正。").format(n=len(wrong))
        told.append(Fault(words, tuple(wrong), to_sign=True))
    return tuple(told)


def faults_of_parts(
    look: Look, desk: Desk, period: Period, division: Division, found: Numbers, parts: Sequence[Part]
) -> tuple[Fault, ...]:
    """Return which figures of a period its parts do not add up to, with the records of each."""

    def ids(figure: Figure) -> Sequence[int]:
        return records_of(look, desk, period, figure).ids

    each = [part.numbers for part in parts]
    told = part_faults(tuple(visits.CONDITIONS), found, each, ids, of_visits=True)
    by_matters = matters.FIGURES if division in matters.DIVISIONS else (Figure.NEW, Figure.CLOSED)
    if division in {*matters.DIVISIONS, Division.TIME}:
        told += part_faults(by_matters, found, each, ids, of_visits=False)
    return told


def hold_together(desk: Desk, period: Period) -> None:
    """Refuse figures that do not add up; raises DoesNotAddUp."""

    def wrong(look: Look) -> tuple[Fault, ...]:
        return faults_of(look, desk, period, numbers(look, desk, period))

    refuse(desk.read(wrong))


def refuse(found: Sequence[Fault]) -> None:
    """Refuse where anything of this does not add up; raises DoesNotAddUp."""
    broken = [each for each in found if not each.to_sign]
    if broken:
        raise DoesNotAddUp(broken[0].sentence, tr("这份数先不给出；请到统计的“核对”看是哪几件，改好再来。"))


def _by_time(look: Look, asked: Asked, period: Period, *, of_matters: bool) -> tuple[Part, ...]:
    """Return a period in its steps; the visits of a step are the sum of its days'."""
    by_day = visits.counts(look, asked, Division.TIME)
    flow = matters.flow(look, asked) if of_matters else {}
    held, parts = matters.counts(look, asked)[""][Figure.OLD] if of_matters else 0, []
    for step in parts_of(period):
        counted = dict.fromkeys(OF_VISITS, 0)
        for day, each in by_day.items():
            if step.first <= date.fromisoformat(day) <= step.last:
                for figure, number in each.items():
                    counted[figure] += number
        came, went = (sum(both[at] for day, both in flow.items() if step.first <= day <= step.last) for at in (0, 1))
        moved = {Figure.OLD: held, Figure.NEW: came, Figure.CLOSED: went, Figure.LEFT: held + came - went}
        held += came - went
        parts.append(Part(step.first.isoformat(), step.words, {**counted, **(moved if of_matters else {})}))
    return tuple(parts)


def _names(look: Look, division: Division) -> Mapping[str, str]:
    match division:
        case Division.CHANNEL:
            return {each.value: each.label for each in Channel}
        case Division.CONTENT | Division.INTENT | Division.MODE:
            codes = table(_TABLES[division])
            return {entry.code: entry.label for entry in codes.entries}
        case Division.PURPOSE:
            return {each.value: each.label for each in Purpose}
        case Division.RECEIVER:
            return {str(each.id): each.shown_name for each in everybody(look)}
        case _:
            return {}


_TABLES = {Division.CONTENT: "contents", Division.INTENT: "intents", Division.MODE: "modes"}


def _named(division: Division, key: str, names: Mapping[str, str]) -> str:
    if key == SEALED:
        return tr("检举控告（密）")
    if division is Division.MODE and key == NOT_A_VISIT:
        return tr("来信、来电、网上等")
    if not key:
        return tr("没有填写")
    if division is Division.HOUR:
        return tr("{hour} 时").format(hour=int(key))
    return names.get(key, key)
