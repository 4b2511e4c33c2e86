"""承办单位: the units that answer to the office, with telephone and people who need no account; one ends with a day."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Slot

from reception_desk.findings import Finding
from reception_desk.forms.code_search import fold
from reception_desk.forms.form import Values
from reception_desk.forms.unit_form import UNIT
from reception_desk.services.answering.unit_lines import UnitLine, all_units, unit_facts, unit_raw
from reception_desk.services.answering.units import UnitBefore, people_words, put_unit_back, save_unit
from reception_desk.services.desk import Desk
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.pages.own_part import Act, OwnPart
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


class UnitPart(OwnPart):
    """The units, those that are gone last; what was there before stays readable."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._all: list[UnitLine] = []
        self._unit_id: int | None = None
        super().__init__(desk, lanes, tr("承办单位"), _columns(), UNIT)
        self.search.setPlaceholderText(tr("单位、联系人或电话"))
        self.lay_out([self.search], [])

    def read(self) -> None:
        """Read the units again."""
        self._lanes.look("units", partial(all_units, self._desk), self._take, self.notice.fail)

    def lines(self, wanted: str) -> list[UnitLine]:
        """Return the units whose name, people or telephone hold what is searched for."""
        sought = fold(wanted)
        return [each for each in self._all if not sought or sought in fold(_words(each))]

    def show_line(self, line: UnitLine) -> None:
        """Show the unit."""
        self._unit_id = line.id
        self.heading.setText(line.facts.name)
        gone = ""
        if line.voided:
            plain, passed_on = tr("从 {day} 起已经撤销，选不到了。"), tr("从 {day} 起已经撤销，由{heir}承接。")
            told = passed_on if line.facts.heir else plain
            gone = told.format(day=line.facts.gone_on, heir=line.facts.heir)
        self.remark.setText("\n".join(filter(None, (gone, line.earlier))))
        self.remark.setVisible(bool(gone or line.earlier))
        self.show_form(Values(UNIT, unit_raw(line.facts)))
        self.retire_button.set_words(tr("恢复") if line.facts.gone_on else tr("撤销单位"))

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say what cannot be read, and that a unit needs a name."""
        return [each for each in values.findings() if each.field != "people" or not values.raw.get("people")]

    def saving(self, values: Values) -> tuple[Act, str]:
        """Return the act that keeps the unit."""
        facts = unit_facts(values.settled(self._desk.today()))
        return partial(save_unit, self._desk, self._unit_id, facts), str(self._unit_id or "")

    def taking_back(self, before: UnitBefore) -> Act:
        """Return the act that puts the unit back."""
        return partial(put_unit_back, self._desk, before)

    def settle(self, key: str) -> None:
        """Read the units again after an act."""
        super().settle(key)
        self.read()

    @Slot()
    def add_row(self) -> None:
        """Begin another unit."""
        self._unit_id = None
        self.begin(UNIT.empty(), tr("新单位"), tr("单位的人不用建账号，写姓名和电话就行。"), "name")

    @Slot()
    def retire_row(self) -> None:
        """End the chosen unit today, or let it be there again."""
        line = self.model.row_at(self.list.currentIndex().row())
        if isinstance(line, UnitLine):
            ends = line.facts.gone_on is None
            facts = replace(line.facts, gone_on=self._desk.today() if ends else None)
            said = tr("“{unit}”从今天起撤销，以前的记录照旧。") if ends else tr("“{unit}”恢复了。")
            self.do(partial(save_unit, self._desk, line.id, facts), said.format(unit=line.facts.name), line.key)

    def _take(self, found: Sequence[UnitLine]) -> None:
        self._all = list(found)
        self.refresh()
        if not self._all:
            self.retire_button.hide()
            self.heading.setText(tr("新单位"))


def _words(line: UnitLine) -> str:
    facts = line.facts
    return " ".join((facts.name, facts.contact, facts.phone, people_words(facts.people), facts.heir))


def _columns() -> list[Column]:
    return [
        Column(tr("单位"), lambda line: line.facts.name),
        Column(tr("类别"), lambda line: line.facts.kind.label, tr("乡镇（街道）"), quiet=True),
        Column(tr("电话"), lambda line: line.facts.phone or "—", "0531-66660021"),
        Column(tr("联系人"), _people, tr("马志远 副镇长 13905310021"), narrow=True),
        Column(tr("现在"), _state, tr("已撤销"), state=lambda line: "due" if line.voided else "ok"),
    ]


def _people(line: UnitLine) -> str:
    return people_words(line.facts.people) or line.facts.contact or "—"


def _state(line: UnitLine) -> str:
    return tr("已撤销") if line.voided else tr("在用")
