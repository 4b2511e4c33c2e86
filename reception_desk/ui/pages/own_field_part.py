"""自设项目: the office's own questions on the visit's form, in their order, retired ones at hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot

from reception_desk.findings import Finding
from reception_desk.forms import own_fields as questions
from reception_desk.forms.code_search import fold
from reception_desk.forms.form import Field, Form, Values, section
from reception_desk.forms.kinds import Choice, Lines, Text
from reception_desk.forms.own_fields import OwnField, own_fields
from reception_desk.services.desk import Desk
from reception_desk.services.office import own_fields as service
from reception_desk.services.office.own_fields import Kept
from reception_desk.ui.actions import key_text
from reception_desk.ui.buttons import Button
from reception_desk.ui.lists.columns import Column
from reception_desk.ui.pages.own_part import Act, OwnPart
from reception_desk.ui.tasks import Lanes
from reception_desk.vocabulary.forms import OwnKind, ShownTo
from reception_desk.wording import later, tr

LABEL = Field("label", later("名称"), Text(questions.MOST_LABEL), width=12)
KIND = Field("kind", later("类型"), Choice(OwnKind), width=12, default=OwnKind.TEXT.value)
SHOWN_TO = Field("shown_to", later("给谁看"), Choice(ShownTo), width=12, default=ShownTo.VISITOR.value)
CHOICES = Field("choices", later("选项"), Lines(30), width=12)
_LISTED = (OwnKind.CHOICE, OwnKind.SOME)


def _is_listed(values: Values) -> bool:
    return values[KIND] in _LISTED


OWN_FIELD = Form(
    "own_field",
    later("自设项目"),
    (
        section("question", later("自设项目"), LABEL, KIND, SHOWN_TO),
        section("choices", later("选项"), CHOICES, shown_when=_is_listed),
    ),
)


@dataclass(frozen=True, slots=True)
class FieldLine:
    """One of the office's questions as the list shows it."""

    id: int
    field: OwnField

    @property
    def key(self) -> str:
        """Return what stays the same of the line."""
        return self.field.name


class OwnFieldPart(OwnPart):
    """The questions in the order of the form."""

    def __init__(self, desk: Desk, lanes: Lanes) -> None:
        self._now: OwnField | None = None
        super().__init__(desk, lanes, tr("自设项目"), _columns(), OWN_FIELD)
        self.up_button = Button(tr("上移"), key_text("row_up"))
        self.down_button = Button(tr("下移"), key_text("row_down"))
        self.search.setPlaceholderText(tr("名称"))
        self.lay_out([self.search], [self.up_button, self.down_button])
        self.up_button.clicked.connect(self.row_up)
        self.down_button.clicked.connect(self.row_down)
        self.refresh()
        if not own_fields():
            self.heading.setText(tr("新项目"))
            self.remark.setText(_new_words())
            self.retire_button.hide()

    def lines(self, wanted: str) -> list[FieldLine]:
        """Return the questions whose label holds what is searched for."""
        fit = [each for each in own_fields() if fold(wanted) in fold(each.label)]
        return [FieldLine(at, each) for at, each in enumerate(fit)]

    def nothing_words(self, wanted: str) -> str:
        """Say what questions of the office's own are for, where there is none yet."""
        if wanted:
            return super().nothing_words(wanted)
        said = tr("还没有自设项目。登记表没有的内容，比如“情绪”“陪同人”，可以在这里加一项，不用改程序：按 {key}。")
        return said.format(key=key_text("add_row"))

    def show_line(self, line: FieldLine) -> None:
        """Show the question, and the name by which a paper's template prints it."""
        field = self._now = line.field
        said = tr("登记表“更多”里。模板里的名字：{name}。").format(name=field.name)
        if field.internal:
            said = tr("登记表“更多”里，不印给来访人。内部处理笺模板里的名字：{name}。").format(name=field.name)
        if field.retired:
            said = tr("已停用：登记表里不再问，以前填的照样看得到。") + said
        self.heading.setText(field.label)
        self.remark.setText(said)
        self.remark.show()
        shown_to = ShownTo.INSIDE if field.internal else ShownTo.VISITOR
        raw = {LABEL.name: field.label, KIND.name: field.kind.value, SHOWN_TO.name: shown_to.value}
        raw[CHOICES.name] = "\n".join(field.choices)
        self.show_form(Values(OWN_FIELD, raw), fixed=(KIND.name,))
        self.retire_button.set_words(tr("恢复") if field.retired else tr("停用"))

    def findings(self, values: Values) -> Sequence[Finding]:
        """Say what is wrong with the question."""
        return questions.own_findings(self._typed(values), own_fields())

    def saving(self, values: Values) -> tuple[Act, str]:
        """Return the act that keeps the question."""
        row = self._typed(values)
        taken = {each.name for each in own_fields()}
        name = row.name or questions.name_for(row.label, taken)
        return partial(service.keep_own_field, self._desk, row), name

    def taking_back(self, before: Kept) -> Act:
        """Return the act that puts the questions back."""
        return partial(service.put_fields_back, self._desk, before.before)

    @Slot()
    def add_row(self) -> None:
        """Begin another question."""
        self._now = None
        self.begin(OWN_FIELD.empty(), tr("新项目"), _new_words(), LABEL.name)

    @Slot()
    def retire_row(self) -> None:
        """Ask the chosen question no longer, or again."""
        field = self._now
        if field is not None:
            said = tr("“{label}”已恢复。") if field.retired else tr("“{label}”已停用，登记表里不再问。")
            work = partial(service.retire_own_field, self._desk, field.name, retired=not field.retired)
            self.do(work, said.format(label=field.label), field.name)

    @Slot()
    def row_up(self) -> None:
        """Ask the chosen question earlier."""
        self._move(-1)

    @Slot()
    def row_down(self) -> None:
        """Ask the chosen question later."""
        self._move(1)

    def _move(self, by: int) -> None:
        if self._now is None:
            return
        names = [each.name for each in own_fields()]
        if 0 <= names.index(self._now.name) + by < len(names):
            work = partial(service.move_own_field, self._desk, self._now.name, by)
            self.do(work, tr("次序已改。"), self._now.name)

    def _typed(self, values: Values) -> OwnField:
        now = self._now
        kind = now.kind if now is not None else values[KIND] or OwnKind.TEXT
        choices = (values[CHOICES] or ()) if kind in _LISTED else ()
        label, internal = values.text(LABEL).strip(), values[SHOWN_TO] is ShownTo.INSIDE
        return OwnField(now.name if now else "", label, kind, choices, internal, bool(now and now.retired))


def _new_words() -> str:
    return tr("保存以后登记表的“更多”里马上就有；类型以后不能改。")


def _columns() -> list[Column]:
    return [
        Column(tr("名称"), lambda line: line.field.label),
        Column(tr("类型"), lambda line: line.field.kind.label, tr("多行文字"), quiet=True),
        Column(tr("模板里的名字"), lambda line: line.field.name, "own_zhengdimianji", quiet=True, narrow=True),
        Column(tr("状态"), _state, tr("内部"), state=lambda line: "due" if line.field.retired else "info"),
    ]


def _state(line: FieldLine) -> str:
    return tr("停用") if line.field.retired else tr("内部") if line.field.internal else ""
