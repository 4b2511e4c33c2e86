"""What the demo office sends out and gets back: who answers for a matter, letters to units, and their replies."""

import heapq
import itertools
import random
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import partial

from reception_desk.models import letters
from reception_desk.models.letters import EntryFacts, LetterFacts
from reception_desk.models.lists.matters import whole
from reception_desk.rules.correspondence import Dispatch, Entry
from reception_desk.rules.responsibility import Answerable
from reception_desk.services.answering.correspondence import record_entry, send_letter
from reception_desk.services.answering.responsibility import Who, name_responsible
from reception_desk.services.desk import Desk
from reception_desk.services.leading.entered import handle_first, read_first
from reception_desk.services.matters.handling import choose_outcome, close_matter
from reception_desk.services.registers.activities import add_activity
from reception_desk.vocabulary.leading import ActivityKind, FirstWay

DAYS = 100
"""Only matters of the last hundred days are followed up, and have their receipts: those a clerk looks at."""
_SHARE, _DUE = 0.45, 60
_WAYS, _ENDS = 20261128, 20261129
"""The seeds of how first visits were handled, and of how matters ended."""
_FORGOTTEN = 0.14
"""The share of later matters that nobody does anything about: a believable office is late with some."""
PASSED = {"legal_class": "SQ", "competence": "below"}
_PEOPLE = ("王强", "孙建军", "周丽", "马志远")


class Answers:
    """What is still to come, in the order of its moments; `until` does what has come by then."""

    def __init__(self, people: random.Random, now: datetime) -> None:
        self._people, self._now, self._ways = people, now, random.Random(_WAYS)
        self._ends = random.Random(_ENDS)
        self._coming: list[tuple[datetime, int, Callable[[], object]]] = []
        self._turn = itertools.count()
        self._number = itertools.count(1)

    def handle_first(self, desk: Desk, matter_id: int) -> None:
        """Say of most first visits how they were handled; what went to the leader was read within the week."""
        drawn = self._ways.random()
        if drawn > 0.7:
            return
        way = FirstWay.SETTLED if drawn < 0.5 else FirstWay.NOT_YET if drawn < 0.64 else FirstWay.UNREASONABLE
        row = handle_first(desk, matter_id, way).value
        if way is not FirstWay.SETTLED and desk.now() < self._now - timedelta(days=7):
            self._at(desk.now(), 1, partial(read_first, desk, row.id))

    def follow_up(self, desk: Desk, matter_id: int, region: str, moment: datetime) -> None:
        """Send some of the matters out: the unit signs, objects now and then, tells, decides; some answer nothing."""
        unit = _unit_of(region)
        if moment < self._now - timedelta(days=DAYS):
            self._end(desk, matter_id, moment, self._ends.randint(3, 11))
        elif self._people.random() > _SHARE:
            self._pass_on(desk, matter_id, unit, moment)
        else:
            self._at(moment, 1, partial(self._send, desk, matter_id, unit))

    def _pass_on(self, desk: Desk, matter_id: int, unit: str, moment: datetime) -> None:
        """Say within its days where a matter goes, and close it when the answer has come."""
        if self._ends.random() >= _FORGOTTEN:
            passed = partial(choose_outcome, desk, matter_id, "A3")
            self._at(moment, self._ends.randint(2, 11), lambda: passed(desk.today(), unit, answered=PASSED))
            self._end(desk, matter_id, moment, self._ends.randint(18, 50))

    def _end(self, desk: Desk, matter_id: int, moment: datetime, days: int) -> None:
        self._at(moment, days, partial(self._close, desk, matter_id, self._ends.randint(10, 25)))

    def _close(self, desk: Desk, matter_id: int, days: int) -> None:
        """Close a matter that is still open, and call back some days later: another may have closed it."""
        found = desk.read(whole, matter_id)
        if found is not None and found.row.state == "open":
            close_matter(desk, matter_id, desk.today(), "已书面答复")
            self._at(desk.now(), days, partial(_call_back, desk, matter_id))

    def until(self, moment: datetime, set_clock: Callable[[datetime], None]) -> None:
        """Do everything that has come by a moment."""
        while self._coming and self._coming[0][0] <= moment:
            due, _, do = heapq.heappop(self._coming)
            set_clock(due)
            do()

    def _send(self, desk: Desk, matter_id: int, unit: str) -> None:
        today, year = desk.today(), desk.today().year
        kind = Dispatch.ASSIGNED if self._people.random() < 0.3 else Dispatch.PASSED_ON
        number = f"柳信{'交' if kind is Dispatch.ASSIGNED else '转'}〔{year}〕{next(self._number)} 号"
        due = today + timedelta(days=_DUE) if kind is Dispatch.ASSIGNED else None
        send_letter(desk, matter_id, LetterFacts(kind.value, unit, today, number, "专人送", due))
        name_responsible(desk, matter_id, Answerable.FIRST_UNIT, Who(unit=unit), today, number)
        letter_id = desk.read(letters.of_matter, matter_id)[-1].id
        moment = desk.now()
        if self._people.random() < 0.15:
            self._at(moment, 12, partial(self._record, desk, letter_id, Entry.URGED))
            return
        self._at(moment, self._people.randint(1, 3), partial(self._record, desk, letter_id, Entry.SIGNED))
        if self._people.random() < 0.1:
            self._at(moment, 5, partial(self._record, desk, letter_id, Entry.OBJECTED))
            self._at(moment, 7, partial(self._record, desk, letter_id, Entry.AGREED))
            self._at(moment, 8, partial(self._send, desk, matter_id, "县住房和城乡建设局"))
            return
        handler = Who(self._people.choice(_PEOPLE), unit, f"0531-6666{self._people.randint(1000, 9999)}")
        name = partial(name_responsible, desk, matter_id, Answerable.HANDLER, handler)
        self._at(moment, 4, lambda: name(desk.today()))
        if self._people.random() < 0.85:
            self._at(moment, self._people.randint(5, 16), partial(self._record, desk, letter_id, Entry.ACCEPTED))
        if self._people.random() < 0.75:
            decided = self._people.randint(25, 58)
            self._at(moment, decided, partial(self._record, desk, letter_id, Entry.DECISION))
            self._end(desk, matter_id, moment, decided + self._ends.randint(4, 20))

    def _record(self, desk: Desk, letter_id: int, kind: Entry) -> None:
        today = desk.today()
        served = today if kind is Entry.DECISION else None
        opinion = self._people.choice("YYEN") if kind is Entry.DECISION else ""
        told = kind is Entry.DECISION
        record_entry(desk, letter_id, EntryFacts(kind.value, today, "", opinion, "", served, told))

    def _at(self, moment: datetime, days: int, do: Callable[[], object]) -> None:
        """Put off for some days, to an hour of the office; no working day is needed for what a unit does."""
        later = (moment + timedelta(days=days)).replace(hour=10, minute=30)
        while later.weekday() >= 5:
            later += timedelta(days=1)
        heapq.heappush(self._coming, (later, next(self._turn), do))


def _call_back(desk: Desk, matter_id: int) -> None:
    """Ask on the telephone whether what was promised was done."""
    add_activity(desk, ActivityKind.CALL_BACK, desk.today(), "电话", desk.clerk.name, "已答复，本人无异议", matter_id)


def _unit_of(region: str) -> str:
    """Return who is answerable where a matter is about: the township, the sub-district, else a bureau of the county."""
    if "街道" in region:
        return region[: region.index("街道")] + "街道办事处"
    return f"{region[:3]}人民政府" if region else "县自然资源局"
