"""Values from a JSON object: what a name or a type does not fit is a finding, and its text is kept."""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from reception_desk.findings import Finding
from reception_desk.forms.form import Form, Values
from reception_desk.forms.kinds import clean
from reception_desk.forms.kinds_rows import Rows
from reception_desk.wording import shown, tr


@dataclass(frozen=True)
class Reading:
    """The values that could be read, what else came with them, and what to say of it."""

    values: Values
    kept: dict[str, str]
    findings: tuple[Finding, ...]


def read_object(form: Form, given: Mapping[str, object]) -> Reading:
    """Read a flat JSON object; a list of texts is understood where the field takes several lines."""
    raw: dict[str, str] = dict(form.empty().raw)
    kept: dict[str, str] = {}
    findings: list[Finding] = []
    for name, answer in given.items():
        field = form.field(name)
        if field is None and name in form.former and isinstance(answer, str):
            raw[name] = clean(answer)
            continue
        if field is None:
            kept[_unused(clean(name), kept)] = _as_text(answer)
            sentence = tr("“{name}”不是登记表里的项目，内容已随本次登记保留。").format(name=clean(name)[:40])
            findings.append(Finding("", sentence))
            continue
        text = _table(field.kind, answer) if isinstance(field.kind, Rows) else None
        text = _answer(answer, lines=field.kind.lines) if text is None else text
        if text is None:
            kept[_unused(name, kept)] = _as_text(answer)
            sentence = tr("“{label}”的写法不对，内容已随本次登记保留。").format(label=shown(field.label))
            findings.append(Finding(name, sentence))
        else:
            raw[name] = clean(text, lines=field.kind.lines)
    return Reading(Values(form, raw), kept, tuple(findings))


def _answer(answer: object, *, lines: bool) -> str | None:
    if answer is None:
        return ""
    if isinstance(answer, str):
        return answer
    if isinstance(answer, int) and not isinstance(answer, bool):
        return str(answer)
    if lines and isinstance(answer, list) and all(isinstance(row, str) for row in answer):
        return "\n".join(" ".join(row.split()) for row in answer)
    return None


def _table(kind: Rows, answer: object) -> str | None:
    """Return rows given as objects with the columns' names, or as lines with tabs; None for anything else."""
    if not isinstance(answer, list) or not answer:
        return None
    lines = [_table_row(kind, row) for row in answer]
    return None if None in lines else "\n".join(filter(None, lines))


def _table_row(kind: Rows, row: object) -> str | None:
    columns = [column.name for column in kind.columns]
    if isinstance(row, str):
        return "\t".join(" ".join(cell.split()) for cell in row.split("\t"))
    if not isinstance(row, dict) or not row.keys() <= set(columns):
        return None
    cells = {name: _answer(cell, lines=False) for name, cell in row.items()}
    return None if None in cells.values() else kind.line({name: cell or "" for name, cell in cells.items()})


def _unused(name: str, kept: Mapping[str, str]) -> str:
    """Return `name`, marked until nothing is kept under it: two names may look the same once they are clean."""
    while name in kept:
        name += "'"
    return name


def _as_text(answer: object) -> str:
    text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
    return clean(text, lines=True)
