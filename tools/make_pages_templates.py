"""Writes docs/templates.md: every paper with its template, who gets it, and the fields one may write into it."""

from collections.abc import Iterator
from pathlib import Path

from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.fields import Paper

PAGE = Path("docs", "templates.md")

HEAD = """\
# 文书模板

这一页由 `make docs` 从程序里的声明生成，请不要手改。

每种文书是一个 Word 文件。要改样子或者措辞：拷出来，用 Word、WPS 或 LibreOffice 改，再放回去。
`reception-desk sample-papers 文件夹 --template-dir 放模板的文件夹` 把每种文书填上样例，短的和长的，写成 docx 和 PDF；
模板有错时逐条说明，不写半份。

## 怎样写字段

- 写 `{{ name }}` 的地方印出信访人的姓名。写了没有的字段，程序指出文件、那一行和最像的名字，不出具残缺的文书。
- 可能为空的内容前后写 `{% if phone %}` 和 `{% endif %}`，没有时连同文字一起不印。
- 一段一项的内容（“逐项”“逐段”）单占三段：`{%p for each in demands %}`、`{{ each }}`、`{%p endfor %}`；
  表格里一行一项用 `{%tr for each in rows %}` 和 `{%tr endfor %}`，各单占一行。
- 只有 `if`、`elif`、`else`、`for` 和上面这些；模板不能运行程序、读文件、引用外部内容，不能带宏。
- 标记要在一处打完整。软件把它切成几段没有关系，程序会拼回来。
- “内部”字段不能出现在给来访人的文书里。

## 送签稿

需要签发的文书，签发以前随时可以印：左上角是“送签稿”，文号和成文日期的位置空着；登记签发后才有文号和日期。

## 目录

| 编号 | 文书 | 代码 | 模板 | 给谁 | 签发 | 份数 |
|---|---|---|---|---|---|---|
"""


def templates_page() -> str:
    """Return the page: the catalogue, then the fields of each paper."""
    papers = sorted(PAPERS.values(), key=lambda each: each.code)
    return "\n".join([HEAD + "\n".join(map(_line, papers)), "", *(line for each in papers for line in _fields(each))])


def _line(paper: Paper) -> str:
    files = "、".join(f"`{file}`" for file in paper.templates.values())
    whom = "来访人" if paper.for_visitor else "内部或单位"
    copies = "、".join(each.source for each in paper.copies)
    cells = (paper.code, paper.kind.source, f"`{paper.kind.value}`", files, whom)
    return f"| {' | '.join(cells)} | {'需要' if paper.needs_signing else ''} | {copies} |"


def _fields(paper: Paper) -> Iterator[str]:
    yield f"## {paper.code} {paper.kind.source}\n"
    yield "| 名字 | 内容 | 可能是空的 | 内部 | 例 |\n|---|---|---|---|---|"
    for field in paper.fields:
        empty, inside = ("是" if given else "" for given in (field.may_be_empty, field.internal))
        yield f"| `{field.name}` | {field.label} | {empty} | {inside} | `{field.example}` |"
    yield ""


def main() -> None:
    """Write the page."""
    PAGE.write_text(templates_page(), "utf-8", newline="\n")
