"""Small templates and receipts for the tests of the papers."""

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from lxml import etree

from reception_desk.forms.papers.package import pack
from reception_desk.forms.papers.receipt import ReceiptFacts
from reception_desk.moments import BEIJING
from tools.docx_parts import document, paragraph, run

TEMPLATES = Path(__file__).parents[3] / "resources" / "templates"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

WALK_IN = ReceiptFacts(
    number="LF2026-A0312",
    name="王桂兰",
    people=1,
    visited_at=datetime(2026, 11, 3, 10, 42, tzinfo=BEIJING),
    demand="核实承包地征收补偿标准，补发差额 12,400 元",
    accusation=False,
    office="清河县信访局接待科",
    window="1 号窗口",
    clerk="李春梅",
    materials=3,
    next_step="转送石桥镇人民政府处理，由该单位书面告知您",
    latest=date(2026, 11, 18),
    telephone="0531-82345678",
    check_code="7K3M-92QF",
    printed_at=datetime(2026, 11, 3, 10, 58, tzinfo=BEIJING),
    printed_by="李春梅",
)
BARE = replace(
    WALK_IN, name="", demand="", window="", materials=0, next_step="", latest=None, telephone="", check_code="X"
)
FULL = replace(
    WALK_IN,
    name="阿卜杜热合曼·买买提依明·" * 5,
    people=128,
    demand="要求核实县道改线征收承包地的补偿标准" * 9,
    office="新疆维吾尔自治区巴音郭楞蒙古自治州中级人民法院诉讼服务中心信访接待室",
    window="三楼联合接访大厅第 12 号窗口" * 2,
    clerk="阿依古丽·买买提",
    next_step="已报请县人民政府决定由自然资源局牵头办理，" * 6,
    telephone="0531-82345678 转 8012",
    national_number="37012620261103000182",
    query_code="8305217746",
)
ACCUSED = replace(
    WALK_IN, accusation=True, demand="检举某局局长周大成收受贿赂", next_step="转送清河县纪委监委", people=2
)
KINDS = {"walk_in": WALK_IN, "bare": BARE, "full": FULL, "accused": ACCUSED}


def template(*texts: str, extra: Mapping[str, bytes] | None = None) -> bytes:
    """Return a docx with one paragraph for each text, and the `extra` parts."""
    body = "".join(paragraph(run(text), line=20) for text in texts)
    return pack({**document(body, (595, 842), (72, 72, 72, 72), "样张"), **(extra or {})})


def changed(docx: bytes, name: str, before: str, after: str) -> bytes:
    """Return the docx with a text of one part replaced."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        parts = {each: archive.read(each) for each in archive.namelist()}
    text = parts[name].decode("utf-8")
    assert before in text
    return pack({**parts, name: text.replace(before, after).encode("utf-8")})


def body(docx: bytes) -> etree._Element:
    """Return the parsed body."""
    with zipfile.ZipFile(io.BytesIO(docx)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def lines(docx: bytes) -> list[str]:
    """Return the text of each paragraph, line breaks as they are."""
    found = []
    for each in body(docx).iter(f"{W}p"):
        marks = {f"{W}br": "\n", f"{W}tab": "\t"}
        found.append("".join(marks.get(piece.tag, piece.text or "") for piece in each.iter(f"{W}t", *marks)))
    return found


def text(docx: bytes) -> str:
    """Return all text, without the gaps between paragraphs."""
    return re.sub(r"\s+", " ", " ".join(lines(docx)))
