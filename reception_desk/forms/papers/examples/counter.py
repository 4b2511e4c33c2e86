"""Examples of the papers of the counter: D01, D02, D13, D24."""

from dataclasses import replace
from datetime import date
from typing import Any

from reception_desk.forms.papers.authority import AuthorityFacts, authority_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.materials import Material, MaterialsFacts, materials_context
from reception_desk.forms.papers.note_sheet import NoteSheetFacts, note_sheet_context
from reception_desk.forms.papers.receipt import ReceiptFacts, receipt_context
from reception_desk.forms.papers.record import RecordFacts, record_context
from reception_desk.forms.papers.registration import (
    RegistrationFacts,
    Representative,
    registration_context,
)
from reception_desk.vocabulary.papers import PaperKind

_AT = words.AT
_PRINTED: dict[str, Any] = {"printed_at": words.PRINTED_AT, "printed_by": "李春梅"}
_OFFICE, _LONG_OFFICE, _LONG_NAME, _TOLD = words.DESK, words.LONG_DESK, words.LONG_NAME, words.TOLD
_LONG_TOLD = "\n".join(f"第 {n} 次：{each}" for n in range(1, 68) for each in _TOLD)

REGISTRATION = RegistrationFacts(
    number="LF2026-A0312",
    visited_at=_AT,
    office=_OFFICE,
    place="1 号窗口",
    manner="日常，个访",
    people="来访 1 人",
    name="张建国",
    sex="男",
    nation="汉族",
    birth="1990年1月",
    id_document="居民身份证",
    id_number="370102199001011231",
    phone="13805310000",
    address="石桥镇柳林村 2 组 15 号",
    household="",
    occupation="",
    unit="",
    agent="",
    purpose="求决",
    content="土地征收",
    region="石桥镇",
    demands=("补发承包地征收补偿差额",),
    statement="\n".join(_TOLD),
    prior="",
    materials="3 份",
    clerk="李春梅",
    **_PRINTED,
)
REGISTRATION_BARE = replace(
    REGISTRATION, place="", manner="", name="", sex="", nation="", birth="", id_document="", id_number="", phone="",
    address="", purpose="", content="", region="", demands=(), statement="", materials="",
)  # fmt: skip
REGISTRATION_FULL = replace(
    REGISTRATION,
    office=_LONG_OFFICE,
    place="三楼联合接访大厅第 12 号窗口",
    manner="联合接访，集体访",
    people="来访 128 人，涉及 2,400 人",
    name=_LONG_NAME,
    nation="维吾尔族",
    id_document="台湾居民来往大陆通行证",
    address="巴音郭楞蒙古自治州库尔勒市恰尔巴格乡上恰其村五组幸福家园小区 12 号楼 3 单元 502 室，电话不通时找同村李大山"
    * 2,
    household="石桥镇柳林村",
    occupation="农民，低保户",
    unit="清河县石桥镇柳林村股份经济合作社",
    agent="张小军（子，委托书），证件号码 370102201501011230",
    content="自然资源—土地征收—征收补偿标准",
    demands=tuple(f"请求核实第 {n} 组的征收补偿标准，并补发差额 12,400 元及利息" for n in range(1, 8)),
    statement=_LONG_TOLD,
    prior="2025 年 6 月县自然资源局答复；2025 年 9 月申请复查，复查意见维持原处理意见。",
    materials="土地承包合同 1 份，复印件；征收公告 2 份；银行流水 1 份",
    representatives=tuple(Representative(name=f"李大{n}", id_number="370102198001011235") for n in "山河川岭海"),
)

NOTE_SHEET = NoteSheetFacts(
    number="LF2026-A0312",
    visited_at=_AT,
    name="张建国",
    people="来访 1 人",
    region="石桥镇",
    content="土地征收",
    demands=("补发承包地征收补偿差额",),
    circumstances=(),
    intent="反映新事",
    same_as="",
    handling="转送",
    destination="石桥镇人民政府",
    due=date(2026, 11, 18),
    told="当场书面",
    promise="",
    promise_by=None,
    clerk="李春梅",
    **_PRINTED,
)
NOTE_SHEET_FULL = replace(
    NOTE_SHEET,
    name=_LONG_NAME,
    demands=REGISTRATION_FULL.demands * 6,
    circumstances=("扬言", "病患", "老幼残", "涉外", "涉港澳台侨"),
    intent="同一事再来",
    same_as="LF2026-A0298",
    destination="清河县自然资源和规划局、石桥镇人民政府、县农业农村局",
    promise="三天内回电告知核实结果",
    promise_by=date(2026, 11, 6),
    representatives="李大山、王桂兰、赵六、孙秀英、周正",
    agent="张小军（子，授权委托），居民身份证 370102201501011238",
    leader_words="请信访局牵头，会同县自然资源和规划局核实后十日内答复本人。",
)
NOTE_SHEET_BARE = replace(
    NOTE_SHEET,
    name="不详",
    region="",
    content="",
    demands=(),
    intent="",
    handling="",
    destination="",
    due=None,
    told="",
)

RECORD = RecordFacts(
    number="LF2026-A0312",
    started=_AT,
    place="清河县信访局接待科 1 号窗口",
    receiver="李春梅",
    clerk="赵强",
    name="张建国",
    of_person=("男", "1990年1月1日出生"),
    identity="居民身份证 370102199001011231",
    phone="13805310000",
    address="石桥镇柳林村 2 组 15 号",
    agent="",
    subject="补发承包地征收补偿差额",
    statement="问：您今天来反映什么事？\n答：我家的承包地 2024 年 3 月被征收，补偿款少算了。\n问：少算了多少？\n"
    "答：按区片综合地价，应当补 12,400 元。",
    **_PRINTED,
)
RECORD_FULL = replace(
    RECORD,
    place=f"{_LONG_OFFICE}三楼联合接访大厅",
    name=_LONG_NAME,
    agent="张小军（子，委托书）",
    statement="\n".join(f"问：第 {n} 件事是怎么回事？\n答：{''.join(_TOLD)}" for n in range(1, 68)),
)
RECORD_BARE = replace(RECORD, of_person=(), identity="", phone="", address="", subject="", statement="")

MATERIALS = MaterialsFacts(
    number="LF2026-A0312",
    visited_at=_AT,
    office=_OFFICE,
    name="张建国",
    rows=(
        Material(name="土地承包合同", copies=1, pages=12, original=False),
        Material(name="征收公告", copies=1, pages=2, original=False),
        Material(name="身份证", copies=1, pages=1, original=False),
    ),
    copies=3,
    clerk="李春梅",
    **_PRINTED,
)
MATERIALS_FULL = replace(
    MATERIALS,
    name=_LONG_NAME,
    rows=tuple(
        Material(
            name=f"第 {n} 组村民签名的情况说明和银行流水，附补偿款领取表", copies=n, pages=None, original=n % 2 == 0
        )
        for n in range(1, 61)
    ),
)
MATERIALS_BARE = replace(MATERIALS, rows=(), copies=None, name="")

AUTHORITY = AuthorityFacts(
    number="LF2026-A0312",
    office=_OFFICE,
    name="张建国",
    id_number="370102199001011231",
    phone="13805310000",
    address="石桥镇柳林村 2 组 15 号",
    agent="",
    agent_id="",
    **_PRINTED,
)
AUTHORITY_FULL = replace(
    AUTHORITY,
    office=_LONG_OFFICE,
    name=_LONG_NAME,
    address=REGISTRATION_FULL.address,
    agent="张小军",
    agent_id="370102199512011236",
)
AUTHORITY_BARE = replace(AUTHORITY, name="", id_number="", phone="", address="")

_RECEIPT = ReceiptFacts(
    number=words.MATTER,
    name="张建国",
    people=1,
    visited_at=_AT,
    demand=words.DEMAND,
    accusation=False,
    office=_OFFICE,
    window="1 号窗口",
    clerk="李春梅",
    materials=3,
    next_step="转送石桥镇人民政府处理，由该单位书面告知您",
    latest=date(2026, 11, 18),
    telephone="0531-82345678",
    check_code="7K3M-92QF",
    **_PRINTED,
)
_RECEIPT_FULL = replace(
    _RECEIPT,
    name=words.AWKWARD_NAME,
    people=128,
    demand=words.LONG_DEMAND,
    office=_LONG_OFFICE,
    window="三楼联合接访大厅第 12 号窗口" * 2,
    clerk="阿依古丽·买买提",
    next_step="已报请县人民政府决定由自然资源局牵头办理，" * 6,
    telephone="0531-82345678 转 8012",
    national_number="37012620261103000182",
    query_code="8305217746",
)
_RECEIPT_BARE = replace(
    _RECEIPT, name="", demand="", window="", materials=0, next_step="", latest=None, telephone="", check_code="X"
)

EXAMPLES = {
    PaperKind.RECEIPT: tuple(map(receipt_context, (_RECEIPT, _RECEIPT_FULL, _RECEIPT_BARE))),
    PaperKind.REGISTRATION: tuple(map(registration_context, (REGISTRATION, REGISTRATION_FULL, REGISTRATION_BARE))),
    PaperKind.NOTE_SHEET: tuple(map(note_sheet_context, (NOTE_SHEET, NOTE_SHEET_FULL, NOTE_SHEET_BARE))),
    PaperKind.RECORD: tuple(map(record_context, (RECORD, RECORD_FULL, RECORD_BARE))),
    PaperKind.MATERIALS: tuple(map(materials_context, (MATERIALS, MATERIALS_FULL, MATERIALS_BARE))),
    PaperKind.AUTHORITY: tuple(map(authority_context, (AUTHORITY, AUTHORITY_FULL, AUTHORITY_BARE))),
}
