"""The letters to a unit: D07 转送函, D08 交办函, D16 督办函."""

from reception_desk.forms.papers.fields import Paper
from reception_desk.forms.papers.supervision import SUPERVISION
from reception_desk.forms.papers.transfers import ASSIGNMENT, TRANSFER
from tools.make_templates_official import (
    copied_to,
    copies,
    each,
    heading,
    inline,
    known,
    note,
    official,
    signed,
    text,
    title,
    to,
)

_CONTACT = "（联系人：{{ contact }}{% if telephone %}；联系电话：{{ telephone }}{% endif %}）"
_WHO = (
    "信访人：{{ name }}{% if address %}，住{{ address }}{% endif %}{% if phone %}，电话{{ phone }}{% endif %}"
    "{% if id_number %}，证件号码{{ id_number }}{% endif %}。"
)
_OBJECT = (
    "你单位认为不属于职权范围的，请自收到之日起5个工作日内提出异议，详细说明理由，经本机关核实同意后退还有关材料。"
)
_CASE = "{% if case_number %}，案号{{ case_number }}{% endif %}"
_TELL = "请自收到之日起15日内书面告知信访人接收情况以及处理途径和程序，并将告知情况反馈本机关。"


def _letter(paper: Paper, name: str, *paragraphs: str) -> dict[str, bytes]:
    """Return a letter: title, addressee, the text, the hand, whom to ask, who gets a copy."""
    end = (
        signed()
        + known("contact", note(_CONTACT, keep=True))
        + copied_to(copies(paper), with_signer="signer" in paper.names)
    )
    return official(title(name) + to("{{ to }}") + "".join(paragraphs) + end, name, letter=True)


def _matter() -> tuple[str, ...]:
    return (
        heading("一、信访事项"),
        text(_WHO),
        each("demands"),
        known("summary", text("事实和理由：", keep=True), each("summary")),
    )


def transfer() -> dict[str, bytes]:
    """Return D07."""
    passed = (
        "{{ received_on }}，本机关收到{{ name }}提出的信访事项（{{ source }}，登记编号{{ matter }}" + _CASE + "）。"
        "根据《信访工作条例》第二十二条的规定，现转送你单位，请依法按程序处理。"
    )
    return _letter(
        TRANSFER,
        "关于转送信访事项的函",
        text(passed),
        *_matter(),
        heading("二、有关要求"),
        text(_TELL),
        text(_OBJECT, keep=True),
        inline("附件", "annexes"),
    )


def assignment() -> dict[str, bytes]:
    """Return D08: as D07, with the day, what is wanted and what the report must say."""
    assigned = (
        "{{ received_on }}，本机关收到{{ name }}提出的信访事项（{{ source }}，登记编号{{ matter }}" + _CASE + "）。"
        "根据《信访工作条例》第二十二条的规定，现交由你单位办理，请于{{ due }}前办结，并书面报告办理结果。"
    )
    return _letter(
        ASSIGNMENT,
        "关于交办信访事项的函",
        text(assigned),
        *_matter(),
        heading("二、办理要求"),
        each("wanted"),
        text(_TELL),
        text(_OBJECT),
        heading("三、办结报告的内容"),
        text(
            "办结报告应当写明：信访人的投诉请求；调查核实的事实和证据；处理意见及其法律法规依据，逐项答复；"
            "处理意见书送达和告知复查权利的情况；信访人的意见。并附处理意见书和送达回证。",
            keep=True,
        ),
        inline("附件", "annexes"),
    )


def supervision() -> dict[str, bytes]:
    """Return D16."""
    began = (
        "{% if letter_on %}{{ letter_on }}，{% endif %}本机关"
        "{% if letter_number %}以{{ letter_number }}{% endif %}将{{ name }}的信访事项（登记编号{{ matter }}）"
        "{{ letter_way }}你单位办理{% if letter_due %}，办理期限至{{ letter_due }}{% endif %}。该事项反映："
    )
    found = (
        "经核查，上述事项存在{{ trigger }}的情形。根据《信访工作条例》第四十条的规定，现予以督办（第{{ place }}次）。"
    )
    return _letter(
        SUPERVISION,
        "关于督办信访事项的函",
        text(began),
        each("demands"),
        text(found),
        heading("督办要求："),
        each("wanted"),
        text("请于{{ due }}前将办理结果书面反馈本机关。", keep=True),
        inline("改进工作的建议", "suggestions"),
    )
