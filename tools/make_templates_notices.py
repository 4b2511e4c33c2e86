"""The notices to the visitor: D03 受理, D04 不予受理, D05 不再受理, D06 法定途径, D10 延期办理, D28 建议."""

from reception_desk.forms.papers.acceptance import ACCEPTANCE
from reception_desk.forms.papers.extension import EXTENSION
from reception_desk.forms.papers.fields import Paper
from reception_desk.forms.papers.lawful_way import LAWFUL_WAY
from reception_desk.forms.papers.refusals import NO_LONGER, REFUSAL
from reception_desk.forms.papers.suggestion_reply import SUGGESTION_REPLY
from tools.make_templates_official import (
    copies,
    each,
    either,
    inline,
    item,
    known,
    note,
    official,
    signed,
    text,
    title,
    to,
)

_CAME = "{{ you }}{% if received_on %}于{{ received_on }}{% endif %}向本机关提出的信访事项收悉，反映的主要事项是："
_LATEST = "{% if due %}最晚日期为{{ due }}。{% endif %}"
_ASK = "{% if telephone %}电话：{{ telephone }}；{% endif %}"


def _notice(paper: Paper, name: str, *paragraphs: str) -> dict[str, bytes]:
    """Return a notice: title, whom it speaks to, the text, the hand, how many copies there are."""
    ask = "" if paper is ACCEPTANCE else _ASK
    note_of = note(f"（{ask}{copies(paper)}）")
    return official(title(name) + to("{{ name }}") + "".join(paragraphs) + signed() + note_of, name, letter=True)


def acceptance() -> dict[str, bytes]:
    """Return D03; the sixty days stand only where the matter is handled by 条31(六)."""
    came = "{{ you }}提出的信访事项，本机关已于{{ received_on }}收到（{{ source }}），主要事项是："
    unit = (
        "{{ unit }}{% if handler %}，承办人：{{ handler }}{% endif %}"
        "{% if unit_phone %}，联系电话：{{ unit_phone }}{% endif %}。"
    )
    sixty = (
        "{{ you }}提出的上述信访事项，本机关决定受理，将自受理之日起{{ days }}内办结"
        "{% if extendable %}；情况复杂的，经批准可延长不超过30日，并告知理由{% endif %}。"
    )
    law = (
        "{{ you }}提出的上述信访事项，本机关决定受理，按照{{ law }}办理"
        "{% if law_limit %}，办理期限为{{ law_limit }}{% endif %}。"
    )
    ask = (
        "{{ you }}可以凭登记编号{% if check_code %}和校验码{% endif %}到本机关接待窗口"
        "{% if telephone %}或者拨打{{ telephone }}{% endif %}查询办理情况"
        "{% if query_code %}，也可以凭信访件编号{{ national_number }}和查询码{{ query_code }}在国家系统查询、评价"
        "{% endif %}。"
    )
    return _notice(
        ACCEPTANCE,
        "信访事项受理告知书",
        text(came),
        each("demands"),
        text("经审查，上述事项属于本机关职权范围，根据《信访工作条例》第二十三条的规定，予以受理。现告知如下："),
        item("一、承办单位：", unit),
        either("law", item("二、途径和程序：", law), item("二、途径和期限：", sixty + _LATEST)),
        item("三、查询和评价：", ask, keep=True),
    )


def refusal() -> dict[str, bytes]:
    """Return D04."""
    return _notice(
        REFUSAL,
        "信访事项不予受理告知书",
        text(_CAME),
        each("demands"),
        text("经审查，{{ reason }}。根据{{ basis }}的规定，对上述事项不予受理。", keep=True),
        known("turn_to", text("{{ you }}可以依法向{{ turn_to }}提出。", keep=True)),
    )


def no_longer() -> dict[str, bytes]:
    """Return D05: the sentence of 条36③, or the ground of the province."""
    reviewed = (
        "上述事项已由{% if review_office %}{{ review_office }}{% else %}复核机关{% endif %}"
        "{% if review_on %}于{{ review_on }}{% endif %}作出复核意见"
        "{% if review_number %}（{{ review_number }}）{% endif %}。"
    )
    national = (
        "根据《信访工作条例》第三十六条第三款，信访人仍然以同一事实和理由提出投诉请求的，"
        "各级党委和政府信访部门和其他机关、单位不再受理。"
    )
    return _notice(
        NO_LONGER,
        "信访事项不再受理告知书",
        text(_CAME.replace("{% if received_on %}于{{ received_on }}{% endif %}", "")),
        each("demands"),
        either(
            "reason",
            text("经审查，{{ reason }}。根据{{ basis }}的规定，对上述事项不再受理。", keep=True),
            text(reviewed) + text(national, keep=True),
        ),
        text("{{ you }}有新的事实、理由或者新的请求，可以依法另行提出。", keep=True),
    )


def lawful_way() -> dict[str, bytes]:
    """Return D06: the way, its door, its time limit and what to bring."""
    door = (
        "受理机关：{{ body }}{% if body_address %}，地址：{{ body_address }}{% endif %}"
        "{% if body_phone %}，电话：{{ body_phone }}{% endif %}。"
    )
    return _notice(
        LAWFUL_WAY,
        "法定途径告知书",
        text(_CAME.replace("收悉", "{% if case_number %}（案号：{{ case_number }}）{% endif %}收悉")),
        each("demands"),
        text("根据{{ basis }}的规定，上述事项应当通过{{ way }}解决，请{{ you }}依照法定程序提出。"),
        known("body", text(door)),
        known("limit", text("期限提醒：{{ limit }}。逾期可能失去权利，请{{ you }}及早办理。")),
        inline("需要携带的材料", "papers_needed"),
        text("以上途径、期限如有疑问，请向受理机关或者本机关接待窗口咨询。", keep=True),
    )


def extension() -> dict[str, bytes]:
    """Return D10."""
    accepted = (
        "{{ you }}提出的下列信访事项，本机关{% if accepted_on %}于{{ accepted_on }}{% endif %}决定受理"
        "{% if accepted_number %}（{{ accepted_number }}）{% endif %}，办理期限至{{ first_due }}："
    )
    return _notice(
        EXTENSION,
        "延期办理告知书",
        text(accepted),
        each("demands"),
        text(
            "因情况复杂，{{ reason }}，不能在上述期限内办结。根据《信访工作条例》第三十四条的规定，经{{ approver }}"
            "批准，办理期限延长{{ days }}日，延长至{{ due }}。",
            keep=True,
        ),
        text("特此告知。", keep=True),
    )


def suggestion_reply() -> dict[str, bytes]:
    """Return D28; a suggestion has no sixty days and no review."""
    came = "{{ you }}提出的建议，本机关已于{{ received_on }}收到，主要内容是："
    studied = "经{% if unit %}{{ unit }}{% endif %}研究，对{{ you }}的建议，办理结果为：{{ adopted }}。"
    return _notice(
        SUGGESTION_REPLY,
        "建议办理回复",
        text(came),
        each("demands"),
        text(studied),
        known("reason", each("reason")),
        text("感谢{{ you }}对我们工作的关心和支持。", keep=True),
    )
