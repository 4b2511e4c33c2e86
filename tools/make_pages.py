"""Writes docs/fields.md, rules.md, templates.md and the end of security.md (`make docs`); a test holds them current."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from reception_desk.forms import kinds
from reception_desk.forms.form import AnyField, Form, Need, Values
from reception_desk.forms.kinds_coded import Coded, CodedSome
from reception_desk.forms.kinds_document import DocumentNumber
from reception_desk.forms.kinds_hours import Hours, Weekdays
from reception_desk.forms.kinds_moment import Moment
from reception_desk.forms.kinds_people import PeopleList
from reception_desk.forms.kinds_place import Place
from reception_desk.forms.kinds_post import PostCode
from reception_desk.forms.kinds_rows import Rows
from reception_desk.forms.office import OFFICE
from reception_desk.forms.visits import VISIT
from tools import make_pages_export, make_pages_rules, make_pages_security, make_pages_templates

PAGE = Path("docs", "fields.md")

HEAD = """\
# 表单的字段

这一页由 `make docs` 从程序里的声明生成，请不要手改。

“字段名”就是数据库的列名，也是 `reception-desk register` 读的 JSON 里的名字。
登记从不拒收：写法不对、多出来的字段都原样留下，只给提示。
"""

REGISTER = """\
## 命令行登记：收什么，答什么

`reception-desk register` 从标准输入逐行读，一行一个 JSON 对象，就是上面“来访登记”的一张表。
编码是 UTF-8，Windows 工具写出的 GB 18030 也认。

```json
{example}
```

- 字段可多可少，空对象 `{{}}` 也能登记。没写的字段按“空表时”一栏。
- 值写成文字或整数；“诉求”还可以写成文字的数组，一条一项；`null` 等于没写。
- 不认识的字段、写错类型的值（小数、真假、对象……）不会丢，原文随这次登记保留，并给一条提示。
- `uuid` 可以自带（如 `6f1f7c52-0d3e-4c58-9d4e-3d2b6d0f8a11`）：同一个再来一次，答的是已有的那一件，
  不会登记两次，所以断线后可以放心整批重交。

每行答一行 JSON，存进数据库**之后**才输出：

| 名字 | 内容 |
|---|---|
{answers}

一行不是 JSON 对象，或者这一件没有存上（例如磁盘已满）时，只答 `{{"error": "原因和办法"}}`，接着读下一行。
"""

ANSWER = {
    "number": "登记编号，如 `LF2026-A0312`",
    "visit_id": "这次登记在本机数据里的序号",
    "uuid": "这次登记的唯一标识，离开本机也不会重",
    "person_id": "信访人的序号；证件号码通过校验且姓名相同的是同一人",
    "matter_id": "信访事项的序号",
    "findings": "提示的数组，可以为空；每条有 `field` 字段名（空的是整张表）、`sentence` 说明、`article` 依据的条款",
}

NEEDS = {Need.FREE: "", Need.TO_SAVE: "保存时提醒", Need.TO_ISSUE: "出具文书时要", Need.TO_COUNT: "统计时要"}

ANSWERS: dict[type[kinds.Kind[Any]], Callable[[Any], str]] = {
    kinds.Text: lambda kind: f"一行文字，超过 {kind.most} 字提示",
    kinds.Names: lambda kind: "姓名，几个人用“、”隔开",
    kinds.LongText: lambda kind: f"多行文字，超过 {kind.most} 字提示",
    kinds.Lines: lambda kind: f"一行一条（JSON 里可用数组），一条超过 {kind.most} 字提示",
    kinds.Choice: lambda kind: "代码或名称：" + "，".join(f"`{term.value}` {term.source}" for term in kind.terms),
    kinds.Count: lambda kind: f"{kind.least} 到 {kind.most} 的整数",
    kinds.Day: lambda kind: "日期：2026-11-03、20261103、11.3、今天、+3（几天后）、周五",
    Moment: lambda kind: "日期和时间：2026-11-03 14:30、3.12 14:30、昨天 9点",
    Hours: lambda kind: "从几点到几点：9:00—11:30",
    Weekdays: lambda kind: "周几：周一至周五、1-5、周一、周三、每天",
    kinds.IdNumber: lambda kind: "18 位公民身份号码，校验不过照样保存",
    kinds.Phone: lambda kind: "手机或座机号码",
    PostCode: lambda kind: "六位邮政编码",
    DocumentNumber: lambda kind: "证件号码，按证件类型校验，校验不过照样保存",
    PeopleList: lambda kind: "一行一人：姓名、证件号码、电话，次序不限",
    Rows: lambda kind: (
        "一行一条，格间用制表符；JSON 里可用对象的数组，名字是："
        + "，".join(f"`{column.name}` {column.label}" for column in kind.columns)
    ),
    Coded: lambda kind: f"代码表“{kind.table.label}”的代码、名称或拼音首字母",
    CodedSome: lambda kind: f"代码表“{kind.table.label}”的几项，用“、”隔开",
    Place: lambda kind: f"地址，开头可用已知地名的拼音首字母，超过 {kind.most} 字提示",
}


def fields_page() -> str:
    """Return the page: a table for each section of each form, and what the command line takes and answers."""
    return "\n".join([HEAD, *_form_lines(VISIT), *_form_lines(OFFICE), _register_text()])


def example_line() -> str:
    """Return a visit as one line of JSON, made of the examples of the fields that apply to it."""
    whole = Values(VISIT, {field.name: field.example for field in VISIT.fields})
    hidden = whole.hidden
    shown = {field.name: field.example for field in VISIT.fields if field.example and field.name not in hidden}
    return json.dumps(shown, ensure_ascii=False)


def _register_text() -> str:
    answers = "\n".join(f"| `{name}` | {words} |" for name, words in ANSWER.items())
    return REGISTER.format(example=example_line(), answers=answers)


def _form_lines(form: Form) -> Iterator[str]:
    yield f"## {form.label}（`{form.name}`）\n"
    for section in form.sections:
        yield f"### {section.label}\n"
        yield "| 字段名 | 名称 | 回答 | 何时要 | 空表时 | 例 |\n|---|---|---|---|---|---|"
        yield from (_row(field) for field in section.fields)
        yield ""


def _row(field: AnyField) -> str:
    cells = [f"`{field.name}`", field.label, ANSWERS[type(field.kind)](field.kind), NEEDS[field.need]]
    cells += [f"`{text.replace(chr(9), '→')}`" if text else "" for text in (field.default, field.example)]
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


def main() -> None:
    """Write the pages."""
    PAGE.write_text(fields_page(), "utf-8", newline="\n")
    make_pages_rules.main()
    make_pages_templates.main()
    make_pages_export.main()
    make_pages_security.main()


if __name__ == "__main__":
    main()
