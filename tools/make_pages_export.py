"""Writes docs/export.md: the files of an export with their fields, the locked file, the fields of a mapping."""

from collections.abc import Iterator
from pathlib import Path

from sqlalchemy import JSON, Boolean, Column, Date, Integer, LargeBinary, Table

from reception_desk.forms.outgoing.fields import shipped_names
from reception_desk.forms.outgoing.mapping import read_national, read_package
from reception_desk.forms.visits import VISIT
from reception_desk.models.outgoing.rows import LEFT_OUT, going_out
from reception_desk.models.outgoing.sealed import BESIDE
from reception_desk.models.tables.base import Moment
from reception_desk.paths import resource
from tools.export_words import COLUMNS, OPENING, TABLES

PAGE = Path("docs", "export.md")

HEAD = """\
# 导出：文件和字段

这一页由 `make docs` 从程序里的声明生成，请不要手改。

## 导出全部数据

“办公室 → 导出和报送 → 导出全部数据”，或者：

```
reception-desk export 文件夹或文件 --reason 为什么 --clerk 账号 --password-file 密码文件 [--passphrase-file 口令文件]
```

科长和领导可以导出。要写明原因，记入审计，列在“安全”的每月审签页；规范模式下还要第二个人同意
（命令行用 `--agreed-by`、`--agreed-password-file`）。导出的是开始那一刻的数据，期间照常登记、保存。

写成什么，看给的名字：

| 名字 | 写成 |
|---|---|
| 新文件夹，如 `全部数据` | 文件夹，里面是下面这些文件 |
| `全部数据.zip` | 一个 zip，里面的文件相同 |
| 给了口令 | 一个加密文件 `全部数据.rdx`，解开是那个 zip |

| 里面的文件 | 内容 |
|---|---|
| `manifest.json` | 格式和版本、单位、哪一刻、谁为什么导出、各文件的行数和 SHA-256、没有导出的密件数、读不出来的文件 |
| `名称.jsonl` | 一种记录一个文件，一行一条 JSON，UTF-8，按先后排列；没有记录的也有一个空文件 |
| `papers/uuid.docx` | 每份出具过的文书，与出具时逐字节相同；`uuid` 是 `paper.jsonl` 里的 |
| `templates/摘要.docx` | 用过的每一版模板 |
| `reports/uuid.docx` | 签发过的报表，`uuid` 是 `signed_report.jsonl` 里的 |
| `files/摘要` | 附件原件，名字是内容的 SHA-256，即 `attachment.jsonl` 的 `digest`；原来的文件名在那一行里 |

- `uuid` 是一条记录离开本机也不会重的标识，长期用它。`id` 和 `…_id` 是本机的行号，只在这一份导出里把各文件对起来，
  审计的 `subject`（如 `visit 12`）说的也是它。
- 时刻写成 `2026-11-03T09:00:00+08:00`，日期写成 `2026-11-03`；没有就是 `null` 或空文字。
- `visit.jsonl` 的 `raw` 是登记时逐项填的原文，名字见 [fields.md](fields.md)；
  `visit_change.jsonl` 是每次改动以前的内容。
- 密件（`sealed_…`）只有导出的人可以查看的才在里面，每打开一件记一条审计；其余的不导出，`manifest.json` 里写着件数。
  `sealed_paper` 说的文书同样在 `papers/` 里。
- 作废时刻是 1970 年 1 月 1 日的登记、并入自己的事项，是还没有确认的导入。
- 不导出的：{left_out}。草稿和备份不是记录，也不在里面。

## 加密的文件

一个文件：四个字节 `RDX1`；四个字节是文件头的长度（大端）；文件头是 JSON，写着怎样从口令算出密钥；后面是密文，一段一段。

- 密钥：Argon2id（RFC 9106），口令取 NFC 后的 UTF-8，盐和参数在文件头里，得 32 字节。
- 每段明文 1 MiB（最后一段可以短，也可以空），AES-256-GCM，密文后面带 16 字节标签。
- 第 n 段（从 0 起）的随机数是 11 字节的 n（大端）加一个字节：最后一段是 1，其余是 0；附加数据是文件头。
  少一段、换了次序、改过一个字节，都打不开。

用本程序解开（不需要账号，也不需要原来的数据）：

```
reception-desk open-export 全部数据.rdx 全部数据.zip --passphrase-file 口令文件
```

没有本程序也解得开，用 Python 和 `argon2-cffi`、`cryptography` 两个公开的库：

```python
{opening}```

## 报送包和录入国家系统：对照表里的字段名

对照表是 TOML 文件：“办公室 → 导出和报送”里拿出来，用记事本改，放回去；写错的，程序说第几行、怎么改，原来的照旧在用。
自带的两份：录入国家系统 {entry} 栏，报送上级来访 {visits} 栏、事项 {matters} 栏。国家系统没有公布接口和栏目清单，
自带的次序只是起点，请照自己看到的录入页面改。

除下面这些，单位自设的项目也可以用。

| `field` | 内容 |
|---|---|
"""

RECORDS = """
## 各文件的字段

“指向”说的是那个文件的哪个字段。
"""


def export_page() -> str:
    """Return the page."""
    national = read_national(resource("outgoing", "national.toml").read_text("utf-8"))
    package = read_package(resource("outgoing", "package.toml").read_text("utf-8"))
    head = HEAD.format(
        left_out="；".join(f"`{name}` {why}" for name, why in LEFT_OUT.items()),
        opening=OPENING,
        entry=len(national.fields),
        visits=len(package.visits.fields),
        matters=len(package.matters.fields),
    )
    fields = "\n".join(f"| `{name}` | {label} |" for name, label in shipped_names().items())
    return "\n".join([head + fields, RECORDS, *(line for each in going_out() for line in _table(each))])


def _table(table: Table) -> Iterator[str]:
    yield f"### `{table.name}.jsonl` {TABLES.get(table.name, '')}".rstrip() + "\n"
    yield "| 字段 | 内容 | 类型 | 指向 |\n|---|---|---|---|"
    for column in table.columns:
        if (table.name, column.name) not in BESIDE:
            to = "、".join(sorted(f"`{each.column.table.name}.{each.column.name}`" for each in column.foreign_keys))
            yield f"| `{column.name}` | {_label(table, column)} | {_kind(column)} | {to} |"
    yield ""


def _label(table: Table, column: Column[object]) -> str:
    own = COLUMNS.get(f"{table.name}.{column.name}")
    asked = VISIT.field(column.name) if table.name.startswith(("visit", "person")) else None
    return own or (asked.label if asked is not None else "") or COLUMNS.get(column.name, "")


def _kind(column: Column[object]) -> str:
    kinds = ((Moment, "时刻"), (Date, "日期"), (Boolean, "是否"), (Integer, "整数"), (JSON, "JSON"))
    named = next((word for kind, word in kinds if isinstance(column.type, kind)), "")
    return named or ("base64" if isinstance(column.type, LargeBinary) else "文字")


def main() -> None:
    """Write the page."""
    PAGE.write_text(export_page(), "utf-8", newline="\n")
