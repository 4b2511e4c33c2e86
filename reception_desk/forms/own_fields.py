"""自设项目: the office's own questions, read into the visit's form; their names begin with own_ and never change."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from reception_desk.findings import Finding
from reception_desk.forms.form import AnyField, Field, Form, Section, Values
from reception_desk.forms.kinds import Day, Kind, LongText, Text
from reception_desk.forms.kinds_own import Listed, ListedSome, Number
from reception_desk.forms.visits import VISIT
from reception_desk.rules.readings import syllables_of
from reception_desk.vocabulary.forms import OwnKind
from reception_desk.wording import later, shown, tr

PREFIX = "own_"
MOST_LABEL, MOST_CHOICES, MOST_FIELDS = 12, 50, 40
_LONGEST = 32
_MORE = "more"
_RETIRED = "own_retired"


@dataclass(frozen=True, slots=True)
class OwnField:
    """One of the office's own questions; a `retired` one is asked no longer, what was answered stays readable."""

    name: str
    label: str
    kind: OwnKind
    choices: tuple[str, ...] = ()
    internal: bool = False
    retired: bool = False

    @property
    def field(self) -> AnyField:
        """Return it as a field of the form."""
        width = 12 if self.kind in (OwnKind.LONG, OwnKind.SOME) else 4
        kind: Kind[Any] = _kind(self)
        return Field(self.name, self.label, kind, internal=self.internal, width=width)


_taken: tuple[OwnField, ...] = ()
_form = VISIT
_recorded = VISIT


def take_own_fields(fields: Iterable[OwnField]) -> bool:
    """Take the office's questions in place of those taken before; return whether the form is another now."""
    global _taken, _form, _recorded
    fields = tuple(fields)
    if fields == _taken:
        return False
    _taken = fields
    asked = tuple(each.field for each in fields if not each.retired)
    _form = _with(asked) if asked else VISIT
    former = tuple(each.field for each in fields if each.retired)
    _recorded = replace(_form, sections=(*_form.sections, _former_ones(former))) if former else _form
    return True


def own_fields() -> tuple[OwnField, ...]:
    """Return the office's questions in their order, retired ones too."""
    return _taken


def visit_form() -> Form:
    """Return the form of a visit with the office's own questions, behind 更多."""
    return _form


def recorded_form() -> Form:
    """Return the form that shows a recorded visit: what was answered to questions asked no longer stands at its end."""
    return _recorded


def answers_of(values: Values) -> dict[str, str]:
    """Return the answers to the office's questions by name, as they are kept: dates as 2026-11-03."""
    kept = {}
    for each in _taken:
        text = values.text(each.field).strip()
        if text:
            kept[each.name] = text
    return kept


def paper_texts(values: Values, *, internal: bool) -> dict[str, str]:
    """Return what papers may print of the office's questions, "" where nothing was answered.

    The internal ones only where `internal`: never on a paper for the visitor.
    """
    return {each.name: values.text(each.field).strip() for each in _taken if internal or not each.internal}


def own_labels(*, internal: bool) -> dict[str, str]:
    """Return the labels by name of the questions that are internal, or of those that are not."""
    return {each.name: each.label for each in _taken if each.internal is internal}


def name_for(label: str, taken: Iterable[str]) -> str:
    """Return the name of a new question: own_ and how its label is read, with a number where that is taken."""
    read = "".join(syllables[0] for syllables in syllables_of(label))
    letters = "".join(each for each in read if each.isascii() and each.isalnum())[:_LONGEST] or "xiangmu"
    used = set(taken)
    names = (f"{PREFIX}{letters}{number or ''}" for number in (0, *range(2, len(used) + 3)))
    return next(name for name in names if name not in used)


def own_findings(row: OwnField, others: Iterable[OwnField]) -> list[Finding]:
    """Say what is wrong with a question the office is about to keep."""
    found = []
    if not row.label:
        found.append(Finding("label", tr("还没有写项目的名称。")))
    elif len(row.label) > MOST_LABEL:
        found.append(Finding("label", tr("名称最多 {n} 个字，太长在表里放不下。").format(n=MOST_LABEL)))
    elif row.label in _labels(row, others):
        found.append(
            Finding("label", tr("表里已经有“{label}”，两项同名分不清，请换一个名称。").format(label=row.label))
        )
    if row.kind in (OwnKind.CHOICE, OwnKind.SOME):
        found += _choice_findings(row.choices)
    return found


def _labels(row: OwnField, others: Iterable[OwnField]) -> set[str]:
    standing = {label for each in VISIT.fields for label in (each.label, shown(each.label))}
    return standing | {each.label for each in others if each.name != row.name and not each.retired}


def _choice_findings(choices: tuple[str, ...]) -> list[Finding]:
    found = []
    if len(choices) < 2:
        found.append(Finding("choices", tr("请写出至少两个选项，一行一个。")))
    if len(choices) > MOST_CHOICES:
        found.append(Finding("choices", tr("选项最多 {n} 个。").format(n=MOST_CHOICES)))
    if len(set(choices)) != len(choices):
        found.append(Finding("choices", tr("有两个选项一样，请去掉一个。")))
    if any(len(ListedSome.parts(each)) > 1 for each in choices):
        found.append(Finding("choices", tr("选项里不能有空格和“、，；”，选几项时要用它们隔开。")))
    return found


def _kind(row: OwnField) -> Kind[Any]:
    kinds: dict[OwnKind, Kind[Any]] = {
        OwnKind.TEXT: Text(200),
        OwnKind.LONG: LongText(5_000),
        OwnKind.DATE: Day(),
        OwnKind.NUMBER: Number(),
        OwnKind.CHOICE: Listed(row.choices),
        OwnKind.SOME: ListedSome(row.choices),
    }
    return kinds[row.kind]


def _with(asked: tuple[AnyField, ...]) -> Form:
    sections = (replace(each, fields=(*each.fields, *asked)) if each.name == _MORE else each for each in VISIT.sections)
    return replace(VISIT, sections=tuple(sections))


def _former_ones(former: tuple[AnyField, ...]) -> Section:
    def answered(values: Values) -> bool:
        return any(values.raw.get(each.name, "").strip() for each in former)

    return Section(_RETIRED, later("停用的自设项目"), former, shown_when=answered)
