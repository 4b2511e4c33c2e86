"""Writes docs/fields.md from the declared forms (`make docs`); a test holds that the page is up to date."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reception_desk.forms import kinds
from reception_desk.forms.form import AnyField, Form, Need
from reception_desk.forms.office import OFFICE
from reception_desk.forms.visits import VISIT

PAGE = Path("docs", "fields.md")

HEAD = """\
# 表单的字段

这一页由 `make docs` 从程序里的表单声明生成，请不要手改。

“字段名”就是数据库的列名、文书模板里的名字，也是 `reception-desk register` 读的 JSON 里的名字。
登记从不拒收：写法不对、多出来的字段都原样留下，只给提示。
"""

NEEDS = {Need.FREE: "", Need.TO_SAVE: "保存时提醒", Need.TO_ISSUE: "出具文书时要", Need.TO_COUNT: "统计时要"}

ANSWERS: dict[type[kinds.Kind[Any]], Callable[[Any], str]] = {
    kinds.Text: lambda kind: f"一行文字，超过 {kind.most} 字提示",
    kinds.LongText: lambda kind: f"多行文字，超过 {kind.most} 字提示",
    kinds.Lines: lambda kind: f"一行一条（JSON 里可用数组），一条超过 {kind.most} 字提示",
    kinds.Choice: lambda kind: "代码或名称：" + "，".join(f"`{term.value}` {term.source}" for term in kind.terms),
    kinds.Count: lambda kind: f"{kind.least} 到 {kind.most} 的整数",
    kinds.Day: lambda kind: "日期：2026-11-03、20261103、11.3、今天",
    kinds.IdNumber: lambda kind: "18 位公民身份号码，校验不过照样保存",
    kinds.Phone: lambda kind: "手机或座机号码",
}


def fields_page() -> str:
    """Return the page: a table for each section of each form."""
    return "\n".join([HEAD, *_form_lines(VISIT), *_form_lines(OFFICE)])


def _form_lines(form: Form) -> Iterator[str]:
    yield f"## {form.label}（`{form.name}`）\n"
    for section in form.sections:
        yield f"### {section.label}\n"
        yield "| 字段名 | 名称 | 回答 | 何时要 | 空表时 | 例 |\n|---|---|---|---|---|---|"
        yield from (_row(field) for field in section.fields)
        yield ""


def _row(field: AnyField) -> str:
    cells = [f"`{field.name}`", field.label, ANSWERS[type(field.kind)](field.kind), NEEDS[field.need]]
    cells += [f"`{text}`" if text else "" for text in (field.default, field.example)]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def main() -> None:
    """Write the page."""
    PAGE.write_text(fields_page(), "utf-8", newline="\n")


if __name__ == "__main__":
    main()
