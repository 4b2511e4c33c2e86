"""HFM 数据恢复码: the sheet of the recovery code, to be locked away."""

from tools.docx_parts import FANG, HEI, KAI, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_slip import FRAME
from tools.make_templates_table import A4, MM, tag


def recovery() -> dict[str, bytes]:
    """Return the sheet of the recovery code: the margins of a 公文, the code in groups one can read aloud."""
    margins = (37 * MM, 26 * MM, 35 * MM, 28 * MM)
    columns = ((A4[0] - margins[1] - margins[3]) / 4,) * 4
    body = (
        paragraph(run("数据恢复码", TITLE, 22), line=36, align="center", after=6)
        + paragraph(run("{{ office }}", KAI, 16), line=28, align="center", after=22)
        + table(columns, _recovery_code(columns))
        + paragraph(line=24)
        + "".join(paragraph(run(text, FANG, 16), line=30, first=32, align="both") for text in _RECOVERY)
        + paragraph(line=36)
        + paragraph(run("生成日期：{{ made_on }}", FANG, 16), line=34, align="right")
        + paragraph(run("保管人（签名）：＿＿＿＿＿＿＿", FANG, 16), line=34, align="right")
    )
    return document(body, A4, margins, "数据恢复码")


_RECOVERY = (
    "所有人都忘了密码，或者密码文件损坏时，只有凭上面的恢复码才能打开接访工作台里的登记。",
    "请把这张纸装进信封封好，锁进保险柜，不要拍照，不要存进电脑，也不要和电脑放在一处。",
)


def _recovery_code(columns: tuple[float, ...]) -> str:
    """Return the frame with the code, four groups a line."""
    width, whole = columns[0], sum(columns)

    def group(place: int) -> str:
        text = paragraph(run(f"{{{{ line[{place}] }}}}", HEI, 26), line=34, align="center")
        edge = {0: f"left:{FRAME}", 3: f"right:{FRAME}"}.get(place, "")
        return cell(width, text, borders=edge)

    def edge(side: str) -> str:
        empty = paragraph(line=1)
        return row(16, cell(whole, empty, span=4, borders=f"{side}:{FRAME} left:{FRAME} right:{FRAME}"))

    lines = (
        tag("{%tr for line in code_lines %}", columns) + row(44, *map(group, range(4))) + tag("{%tr endfor %}", columns)
    )
    return edge("top") + lines + edge("bottom")
