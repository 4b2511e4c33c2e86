"""码表: the code tables the form asks from, with the office's own rows, by keyboard and from a pasted list."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtGui import QGuiApplication

from reception_desk.findings import Finding
from reception_desk.forms.code_rows import CODE, LABEL, free_code, row_form, row_of, tables_in_use, values_of
from reception_desk.forms.code_search import fold
from reception_desk.forms.code_tables import Entry, own_row, row_findings, shipped, table
from reception_desk.forms.form import Values
from reception_desk.forms.regions import REGIONS
from reception_desk.services.acts import Done
from reception_desk.services.desk import Desk
from reception_desk.services.office import code_tables as service
from reception_desk.services.office.code_tables import Kept
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.form_view.choice import ChoiceEditor
from reception_desk.ui.form_view.offers import Option, TermOffers
from reception_desk.ui.labels import Text
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.measures import sized
from reception_desk.ui.notices import UNDO_SECONDS
from reception_desk.ui.pages.own_part import Act, OwnPart
from reception_desk.ui.tasks import Lanes
from reception_desk.wording import tr


@dataclass(frozen=True, slots=True)
class CodeLine:
    """One entry as the list shows it."""

    id: int
    entry: Entry
    own: bool
    changed: bool
    depth: int
    uses: int | None

    @property
    def key(self) -> str:
        """Return what stays the same of the line."""
        return self.entry.code


class CodePart(OwnPart):
    """One table at a time; the box above the list chooses which."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._table = next(iter(tables_in_use()))
        self._by_use = False
        self._uses: dict[str, int] | None = None
        super().__init__(desk, lanes, tr("码表"), _columns(), row_form(self._table))
        self.tables = ChoiceEditor(_offers)
        self.tables.setAccessibleName(tr("码表"))
        self.tables.set_raw(self._table)
        sized(self.tables, width=110)
        self.order_button = Button(tr("按使用排列"), key_text("order_rows"))
        self.paste_button = Button(tr("从 Excel 粘贴"), key_text("paste_rows"))
        label = Text(tr("码表"), "label")
        label.setBuddy(self.tables)
        self.lay_out([label, self.tables, self.search], [self.order_button, self.paste_button])
        self.tables.changed.connect(self._on_table)
        self.tables.stepped.connect(self._to_list)
        self.order_button.clicked.connect(self.order_rows)
        self.paste_button.clicked.connect(self.paste_rows)
        self.refresh()

    def lines(self, wanted: str) -> list[CodeLine]:
        """Return the entries, retired ones too; what is searched for may be a code, a name or initials."""
        codes = table(self._table)
        entries = list(codes.entries)
        if wanted:
            fit = codes.find(wanted)
            retired = [each for each in entries if each.retired and fold(wanted) in fold(each.code + each.label)]
            entries = [*fit, *retired]
        lines = [self._line(place, each) for place, each in enumerate(entries)]
        if self._by_use and self._uses is not None:
            lines.sort(key=lambda line: -(line.uses or 0))
        return lines

    def show_line(self, line: CodeLine) -> None:
        """Show the entry, which of its answers the office may change, and how often it is used."""
        entry, codes = line.entry, table(self._table)
        self.heading.setText(" ".join(each.shown for each in codes.path(entry.code)[-2:]))
        same = shipped(self._table).get(entry.code)
        said = [tr("随程序提供，只改名称和别名。") if same is not None else tr("本单位自加。")]
        if same is not None and same.label != entry.label:
            said.append(tr("原名：{label}。").format(label=same.label))
        if entry.retired:
            said.append(tr("已停用：不再提供选择，以前的登记照样显示名称。"))
        self.remark.setText("".join(said))
        self.remark.show()
        self.show_form(values_of(self._table, entry), fixed=("code", "parent") if same is not None else ("code",))
        self.retire_button.set_words(tr("恢复") if entry.retired else tr("停用"))

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say what is wrong with the row."""
        row = row_of(self._table, values)
        found = list(row_findings(row))
        if self._chosen == "" and table(self._table).get(row.code) is not None:
            found.append(Finding(CODE.name, tr("代码 {code} 已经有了，请换一个。").format(code=row.code)))
        return found

    def saving(self, values: Values) -> tuple[Act, str]:
        """Return the act that keeps the row."""
        row = row_of(self._table, values)
        return partial(service.keep_row, self._desk, row), row.code

    def taking_back(self, before: Kept) -> Act:
        """Return the act that puts the rows back."""
        return partial(service.put_rows_back, self._desk, before.before)

    @Slot()
    def add_row(self) -> None:
        """Begin a row beside the chosen one, with a free code."""
        codes, line = table(self._table), self.model.row_at(self.list.currentIndex().row())
        if codes.fixed:
            sentence = tr("“{table}”是国家标准，不加自己的条目；用不到的可以停用。")
            self.notice.say(sentence.format(table=codes.shown), "due", seconds=10)
            return
        parent = line.entry.parent if line is not None else ""
        raw = {CODE.name: free_code(codes, parent), "parent": parent}
        self._chosen = ""
        remark = tr("别名之间用“、”，打别名的首字母也能找到。")
        if self._table == "intents":
            remark = tr("自加的来意都按简记登记，不计入接待数。") + remark
        self.begin(Values(row_form(self._table), raw), tr("新条目"), remark, LABEL.name)

    @Slot()
    def retire_row(self) -> None:
        """Hide the chosen entry, or bring it back."""
        line = self.model.row_at(self.list.currentIndex().row())
        if line is None:
            return
        entry = line.entry
        said = tr("“{label}”已恢复。") if entry.retired else tr("“{label}”已停用，不再提供选择。")
        work = partial(service.retire_row, self._desk, self._table, entry.code, retired=not entry.retired)
        self.do(work, said.format(label=entry.shown), entry.code)

    @Slot()
    def order_rows(self) -> None:
        """List the entries by how often they were used, or again in the order of the table."""
        self._by_use = not self._by_use
        self.order_button.set_words(tr("按代码排列") if self._by_use else tr("按使用排列"))
        if self._by_use and self._uses is None:
            self._count()
        else:
            self.refresh()

    @Slot()
    def paste_rows(self) -> None:
        """Take over a list of two columns from the clipboard."""
        text = QGuiApplication.clipboard().text()
        work = partial(service.paste_rows, self._desk, self._table, text)
        self._lanes.act(work, self._pasted, self.notice.fail)

    def refresh_all(self) -> None:
        """Count again and list again."""
        self._uses = None
        self._count()

    def _pasted(self, done: Done[Kept]) -> None:
        """Say how many rows came in, and of the first lines that did not why."""
        self.settle("")
        said = tr("已导入 {n} 条。").format(n=done.value.count) + "".join(done.value.findings[:3])
        undo = partial(self._undo, self.taking_back(done.value))
        state = "due" if done.value.findings else "ok"
        self.notice.say(said, state, offer=tr("撤销"), take=undo, seconds=2 * UNDO_SECONDS)

    def _line(self, place: int, entry: Entry) -> CodeLine:
        own = shipped(self._table).get(entry.code) is None
        changed = not own and own_row(self._table, entry.code) is not None
        uses = None if self._uses is None else self._uses.get(entry.code, 0)
        depth = len(table(self._table).path(entry.code)) - 1
        return CodeLine(place, entry, own, changed, depth, uses)

    def _count(self) -> None:
        name = self._table
        work = partial(self._desk.read, service.uses, name)
        self._lanes.look("code_tables.uses", work, partial(self._take_uses, name), self.notice.fail)

    def _take_uses(self, name: str, uses: dict[str, int]) -> None:
        if name == self._table:
            self._uses = uses
            self.refresh()

    @Slot()
    def _on_table(self) -> None:
        name = self.tables.raw()
        if name not in tables_in_use() or name == self._table:
            return
        self._table, self._uses, self._begun, self._chosen = name, None, False, ""
        self.search.set_raw("")
        self.refresh()
        self._count()


def _offers() -> TermOffers:
    names = [(name, tr("地区（村、社区）") if name == REGIONS else table(name).shown) for name in tables_in_use()]
    return TermOffers(tuple(Option(name, label, str(place)) for place, (name, label) in enumerate(names, 1)))


def _columns() -> list[Column]:
    return [
        Column(tr("代码"), lambda line: line.entry.code, "371523101201", quiet=True),
        Column(tr("名称"), _label),
        Column(
            tr("一年用过"), lambda line: "" if line.uses is None else str(line.uses), "12000", right=True, narrow=True
        ),
        Column(tr("状态"), _state, tr("本单位"), state=_colour),
    ]


def _label(line: CodeLine) -> str:
    """Return the label, further in the deeper it stands."""
    return "· " * line.depth + line.entry.shown


def _state(line: CodeLine) -> str:
    if line.entry.retired:
        return tr("停用")
    return tr("本单位") if line.own else tr("已改") if line.changed else ""


def _colour(line: CodeLine) -> str:
    return "due" if line.entry.retired else "ok" if line.own else "info"
