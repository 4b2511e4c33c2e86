"""Examples of what goes by post and hangs on the wall, and of what is added to a record: D13 补充笔录, D30, D31."""

from dataclasses import replace

from reception_desk.forms.papers.envelopes import PostFacts, envelope_context, label_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.notices import NoticeFacts, public_notice_context, visit_notice_context
from reception_desk.forms.papers.supplement import SupplementFacts, supplement_context
from reception_desk.vocabulary.papers import PaperKind

_SUPPLEMENT = SupplementFacts(
    issue=words.ISSUE,
    record_number=f"{words.MATTER}补1",
    place=1,
    record_on=words.RECEIVED,
    original=words.MATTER,
    record_state="已经签名",
    started=words.PRINTED_AT,
    where=f"{words.DESK} 1 号窗口",
    receiver="李春梅",
    clerk="赵强",
    name="张建国",
    people=1,
    identity="居民身份证 370102199001011231",
    reason="来访人要求更正面积",
    statement="问：您要补充什么？\n答：征收的面积是 1.8 亩，不是 1.6 亩。",
)
_SUPPLEMENT_LONG = replace(
    _SUPPLEMENT,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    where=words.LONG_DESK,
    receiver=words.LONG_NAME,
    statement="\n".join(f"问：第 {n} 件事您要补充什么？\n答：{words.TOLD[n % 2]}" for n in range(1, 13)),
)
_SUPPLEMENT_BARE = replace(
    _SUPPLEMENT, issue=words.DRAFT, record_state="来访人没有签名（已记明原因）", where="", identity="", reason=""
)

_POST = PostFacts(
    to_code="251600",
    address="清河县石桥镇柳林村 2 组 15 号",
    addressee="张建国",
    office=words.OFFICE,
    office_address="清河县人民路 1 号",
    post_code="251600",
    phone="13805310000",
    telephone="0531-82345678",
    contents="信访处理意见书 清访处〔2026〕5号",
    post_number="XA12345678937",
)
_POST_LONG = replace(
    _POST,
    address="新疆维吾尔自治区巴音郭楞蒙古自治州和硕县特吾里克镇清水河北路 128 号院 3 号楼 2 单元 1401 室",
    addressee=words.LONG_NAME,
    office=words.LONG_OFFICE,
    unit="和硕县自然资源局信访办公室",
)
_POST_BARE = PostFacts(to_code="", address="柳林村", addressee="张建国", office=words.OFFICE)

_NOTICE = NoticeFacts(
    office=words.DESK,
    organ=words.OFFICE,
    made_on=words.RECEIVED,
    hours="工作日 8:30—12:00，13:30—17:30",
    where="清河县人民路 1 号，1 号窗口",
    telephone="0531-82345678",
    complaints="0531-82345670",
    online="国家信访局网上信访，清河县政务服务网",
    address="清河县人民路 1 号",
    post_code="251600",
)
_NOTICE_LONG = replace(
    _NOTICE,
    office=words.LONG_DESK,
    organ=words.LONG_OFFICE,
    where="清河县人民路 1 号县政务服务中心三楼联合接访大厅东侧第十二接谈室，无障碍通道在南门",
)
_NOTICE_BARE = NoticeFacts(office=words.DESK, organ=words.OFFICE, made_on=words.RECEIVED)

EXAMPLES = {
    PaperKind.SUPPLEMENT: tuple(map(supplement_context, (_SUPPLEMENT, _SUPPLEMENT_LONG, _SUPPLEMENT_BARE))),
    PaperKind.ENVELOPE: tuple(map(envelope_context, (_POST, _POST_LONG, _POST_BARE))),
    PaperKind.LARGE_ENVELOPE: tuple(map(envelope_context, (_POST, _POST_LONG, _POST_BARE))),
    PaperKind.POST_LABEL: tuple(map(label_context, (_POST, _POST_LONG, _POST_BARE))),
    PaperKind.VISIT_NOTICE: tuple(map(visit_notice_context, (_NOTICE, _NOTICE_LONG, _NOTICE_BARE))),
    PaperKind.PUBLIC_NOTICE: tuple(map(public_notice_context, (_NOTICE, _NOTICE_LONG, _NOTICE_BARE))),
}
