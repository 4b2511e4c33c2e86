"""What becomes of a row: new, a duplicate of what, something to look at, or why it cannot come in; a plain sentence."""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from reception_desk.forms import channels, registers, visit_times, visits
from reception_desk.forms.importing.targets import ACTIVITY, TIMES
from reception_desk.forms.importing.typed import is_unknown
from reception_desk.forms.matters import DAY
from reception_desk.forms.sealing import is_accusation
from reception_desk.models.lists import imports as lists
from reception_desk.models.search import fold
from reception_desk.models.work import Look
from reception_desk.rules.calendars.days import FIRST_DAY
from reception_desk.rules.people import read_id_number
from reception_desk.services.desk import Desk
from reception_desk.services.importing.prepared import Around, Prepared, day_of, is_screening
from reception_desk.services.importing.seen import Seen
from reception_desk.services.visits.registering import findings_of
from reception_desk.vocabulary.imports import PLATFORMS, ImportKind, Verdict
from reception_desk.wording import shown, tr

_MOST_TOLD = 3
_ACCUSING = re.compile("检举|控告|揭发|举报")
"""Words by which a ledger says that a row belongs behind the seal (条30)."""
_YEAR = re.compile(r"(?:19|20)\d\d")
_TELLING = (visits.NAME.name, visits.DEMAND.name, visits.STATEMENT.name)
"""Answers of which a registration has at least one."""
_NOT_HERE = frozenset({visit_times.RECEIVED_AT.name, visit_times.LATE_REASON.name})
"""Fields whose findings are for whoever sits at the window: that it is long ago is why it is imported."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A row with what becomes of it, whom it is about, and why."""

    place: int
    verdict: Verdict
    who: str
    day: str
    why: str


class Judge:
    """Judges the rows of one table; what rows of the same table said before is known to it."""

    def __init__(self, desk: Desk, kind: ImportKind) -> None:
        """Begin before the first row."""
        self._desk, self._kind, self._seen = desk, kind, Seen()

    def judged(self, look: Look, row: Prepared) -> Judged:
        """Return what becomes of a row."""
        day = day_of(self._kind, row)
        verdict, why = self._verdict(look, row, day)
        return Judged(row.typed.place, verdict, _who(self._kind, row), day.isoformat() if day else "", why)

    def _verdict(self, look: Look, row: Prepared, day: date | None) -> tuple[Verdict, str]:
        cannot = self._cannot(row, day)
        if cannot:
            return Verdict.CANNOT, cannot
        twin, doubts = self._twin(look, row, day)
        if twin:
            return Verdict.DUPLICATE, twin
        told = list(dict.fromkeys([*doubts, *row.remarks, *self._findings(row)]))
        return (Verdict.FINDING, _some(told)) if told else (Verdict.NEW, "")

    def _cannot(self, row: Prepared, day: date | None) -> str:
        if row.typed.is_sum:
            return tr("这一行像是合计，不是一条记录。")
        if self._kind is ImportKind.PEOPLE:
            named = row.values.text(visits.NAME).strip()
            return "" if named else tr("这一行没有姓名。")
        if self._kind is ImportKind.ACTIVITIES:
            return _activity_cannot(row, day) or self._day_cannot(row, day, DAY.name)
        if not any(row.values.raw.get(name, "").strip() for name in _TELLING):
            return tr("这一行没有姓名也没有诉求，不像一条登记。")
        if is_accusation(row.values) or _ACCUSING.search(row.values.raw.get(visits.PURPOSE.name, "")):
            return tr("检举控告要放进密件，不从表格导入；请在登记页单独登记。")
        return self._day_cannot(row, day, visit_times.RECEIVED_AT.name)

    def _day_cannot(self, row: Prepared, day: date | None, name: str) -> str:
        text = row.typed.raw.get(name, "").strip()[:20]
        if day is None and not text:
            return tr("这一行没有日期，请补上日期再导入。")
        if day is None and is_unknown(text):
            return tr("日期写着“{text}”，没有写明是哪一年哪一天，请补上再导入。").format(text=text)
        if day is None:
            return tr("“{text}”看不出是哪一天，请改成 2025-03-12 这样再导入。").format(text=text)
        if not _YEAR.search(unicodedata.normalize("NFKC", text)):
            return tr("日期“{text}”没有写年份，请补上年份再导入。").format(text=text)
        if day > self._desk.today():
            return tr("日期 {day} 还没有到，请核对年份。").format(day=day)
        if day < FIRST_DAY:
            return tr("日期 {day} 在 {year} 年以前，请核对年份。").format(day=day, year=FIRST_DAY.year)
        return ""

    def _twin(self, look: Look, row: Prepared, day: date | None) -> tuple[str, list[str]]:
        """Return what a row is a duplicate of, in words, and what only looks like one."""
        if self._kind is ImportKind.PEOPLE:
            return self._known_person(look, row)
        if self._kind is ImportKind.ACTIVITIES:
            return self._known_activity(look, row, day)
        assert day is not None
        number = row.around.number
        known = self._known_number(look, row.around)
        if known:
            return known, []
        name, demand = row.values.text(visits.NAME).strip(), _demand(row)
        said = (name, row.values.text(visits.ID_NUMBER), day.isoformat(), demand, number)
        before = self._seen.before(("row", *said), row.typed.place)
        if before:
            return tr("与第 {n} 行相同。").format(n=before), []
        if number and (before := self._seen.before(("number", number), row.typed.place)):
            return tr("编号 {number} 与第 {n} 行相同。").format(number=number, n=before), []
        return _known_visit(look, row, name, demand, day)

    def _known_number(self, look: Look, around: Around) -> str:
        if not around.number:
            return ""
        other = lists.numbered(look, around.system, around.number)
        if other is not None:
            return tr("编号 {number} 已经登记为 {other}。").format(number=around.number, other=other)
        if self._kind not in PLATFORMS and lists.registered(look, around.number.upper()):
            return tr("编号 {number} 的登记已经在这里。").format(number=around.number)
        return ""

    def _known_person(self, look: Look, row: Prepared) -> tuple[str, list[str]]:
        name, typed = row.values.text(visits.NAME).strip(), row.values.text(visits.ID_NUMBER).strip()
        phone = row.values.text(visits.PHONE).strip()
        before = self._seen.before((name, typed, phone), row.typed.place)
        if before:
            return tr("与第 {n} 行相同。").format(n=before), []
        others = lists.namesakes(look, name)
        if typed and any(each.id_number == typed for each in others):
            return tr("已有这个人：姓名和证件号码都相同。"), []
        if not typed and phone and any(each.phone == phone for each in others):
            return tr("已有这个人：姓名和电话都相同。"), []
        return "", [tr("已有同名的人，请在人员页核对是不是一个人。")] if others else []

    def _known_activity(self, look: Look, row: Prepared, day: date | None) -> tuple[str, list[str]]:
        assert day is not None
        values = row.values
        texts = (values.text(registers.PLACE).strip(), values.text(registers.STAFF).strip())
        result = values.text(registers.RESULT).strip()
        if is_screening(row):
            if lists.has_screening(look, screening_title(row), day):
                return tr("这一天的这次排查已经登记过。"), []
        elif lists.has_activity(look, values.text(registers.KIND), day, *texts, result):
            return tr("这一天的同一次活动已经登记过。"), []
        said = sorted(f"{name}={text}" for name, text in row.typed.raw.items())
        before = self._seen.before(said, row.typed.place)
        told = tr("与第 {n} 行完全相同，两行各记一次；是重复的请从表里删去。")
        return "", [told.format(n=before)] if before else []

    def _findings(self, row: Prepared) -> Iterator[str]:
        if self._kind in (ImportKind.ACTIVITIES, ImportKind.PEOPLE):
            for each in row.values.form.fields:
                text = row.values.raw.get(each.name, "")
                if text.strip() and each.name not in (ACTIVITY.name, DAY.name):
                    yield from each.kind.check(text)
            return
        hidden = {channels.SOURCE.name, channels.THEIR_NUMBER.name} if self._kind in PLATFORMS else set()
        for found in findings_of(row.values, self._desk.now(), self._desk.office.group_rule.value):
            if found.field not in _NOT_HERE | hidden:
                yield found.sentence
        if any(_ACCUSING.search(row.values.raw.get(name, "")) for name in _TELLING):
            yield tr("写着检举、控告一类的话，请看是不是要放进密件；是的请从表里删去，单独登记。")


def screening_title(row: Prepared) -> str:
    """Return what a round of 矛盾排查 of a ledger is called."""
    return (row.values.text(registers.RESULT) or row.typed.raw.get(ACTIVITY.name, "")).strip()[:60]


def _activity_cannot(row: Prepared, day: date | None) -> str:
    typed = row.typed.raw.get(ACTIVITY.name, "")
    if not typed.strip():
        return tr("这一行没有写是哪种活动。")
    if ACTIVITY.kind.read(typed) is None:
        return next(iter(ACTIVITY.kind.check(typed)))
    times = TIMES.kind.read(row.typed.raw.get(TIMES.name, "") or "1")
    if times is not None and times != 1:
        return tr("一行只记一次活动，这一行写着 {n} 次；请一次一行，各写各的日期。").format(n=times)
    return ""


def _known_visit(look: Look, row: Prepared, name: str, demand: str, day: date) -> tuple[str, list[str]]:
    if not name:
        return "", []
    identity = read_id_number(row.values.raw.get(visits.ID_NUMBER.name, ""))
    doubts = []
    for each in lists.same_day(look, name, day):
        if identity and each.id_number and each.id_number != identity.number:
            continue
        if not demand or fold(each.summary) == fold(demand):
            return tr("与已登记的 {number} 相同：同一人、同一天、同一诉求。").format(number=each.number), []
        doubts.append(tr("{name}这一天已有登记 {number}，诉求不同。").format(name=name, number=each.number))
    return "", doubts


def _demand(row: Prepared) -> str:
    """Return the line by which a list would name the visit."""
    demands = row.values[visits.DEMAND]
    return demands[0] if demands else row.values.text(visits.STATEMENT)[:60]


def _who(kind: ImportKind, row: Prepared) -> str:
    if kind is ImportKind.ACTIVITIES:
        term = row.values[registers.KIND]
        return term.label if term is not None else row.typed.raw.get(ACTIVITY.name, "").strip()[:20]
    return row.values.text(visits.NAME).strip()[:20] or shown(visits.NAME.label) + tr("不详")


def _some(told: Iterable[str]) -> str:
    every = list(told)
    more = tr("还有 {n} 条提示。").format(n=len(every) - _MOST_TOLD) if len(every) > _MOST_TOLD else ""
    return "".join(every[:_MOST_TOLD]) + more
