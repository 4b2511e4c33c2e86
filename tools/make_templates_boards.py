"""The sheets on the wall: 来访须知 for whoever comes in, 公示栏 with what 条18① asks for."""

from tools.docx_parts import FANG, HEI, KAI, TITLE, cell, document, paragraph, row, run, table
from tools.make_templates_table import A4, GRID, MM, tag

_MARGINS = (18 * MM, 24 * MM, 14 * MM, 24 * MM)
_WIDTH = A4[0] - 48 * MM
_SAID = (
    "来访请到设立的接待场所提出。多人提出共同事项的，推选不超过5名代表（《信访工作条例》第二十条）。",
    "请如实反映情况，对材料内容的真实性负责，不得捏造、歪曲事实，不得诬告、陷害他人（第十九条）。",
    "每次来访都会登记，并给您登记回执。请核对以后签名，保管好回执上的编号和校验码。",
    "事项属于其他机关、单位职权范围的，会转送有权处理的机关、单位，并告诉您去向；该单位自收到之日起15日内书面告知您。",
    "已经受理或者正在办理的事项，在规定期限内向上级机关、单位又提出同一事项的，上级机关、单位不予受理（第十九条）。",
    "依法应当通过诉讼、仲裁、行政复议等途径解决的，请依照法定程序向有关机关提出（第二十条、第三十一条）。",
    "对处理意见不服的，可以自收到书面答复之日起30日内请求复查；对复查意见不服的，可以自收到之日起30日内请求复核。",
    "接谈人员与您反映的事项或者与您有直接利害关系的，您可以要求回避（第二十八条）。",
    "登记的个人信息只用于办理您的事项，依法保密；您可以查阅、更正本人的信息。检举控告的内容严格保密（第三十条）。",
    "请遵守公共秩序。行动不便、不识字或者使用手语的，请告诉工作人员，我们帮您填写和宣读。",
)


def _title(words: str) -> str:
    return paragraph(run(words, TITLE, 28), line=44, align="center", after=2) + paragraph(
        run("{{ office }}", KAI, 16), line=24, align="center", after=8
    )


_COLUMNS = (120.0, _WIDTH - 120)


def _entry(name: str, words: str, height: float) -> str:
    label = paragraph(run(name, HEI, 14), line=21, align="center")
    value = paragraph(run(words, FANG, 14), line=21, left=8, right=8, before=3, after=3)
    return row(height, cell(_COLUMNS[0], label, borders=GRID), cell(_COLUMNS[1], value, borders=GRID), rule="atLeast")


def _known(field: str, name: str, words: str, height: float = 34) -> str:
    opened, closed = tag(f"{{%tr if {field} %}}", _COLUMNS), tag("{%tr endif %}", _COLUMNS)
    return opened + _entry(name, words, height) + closed


def visit_notice() -> dict[str, bytes]:
    """Return 来访须知: what a visitor should know, in ten sentences, and where he can ask."""
    told = "".join(
        paragraph(run(f"{place}. {each}", FANG, 14), line=21, left=21, first=-21, align="both", after=2)
        for place, each in enumerate(_SAID, 1)
    )
    ends = (
        _known("hours", "接待时间", "{{ hours }}", 26)
        + _known("where", "接待地点", "{{ where }}", 26)
        + _known("telephone", "咨询查询", "{{ telephone }}", 26)
        + _known("complaints", "投诉电话", "{{ complaints }}", 26)
        + _known("online", "网上信访", "{{ online }}", 26)
        + _entry("公布日期", "{{ made_on }}", 26)
    )
    body = _title("来 访 须 知") + told + paragraph(line=8) + table(_COLUMNS, ends) + paragraph(line=1)
    return document(body, A4, _MARGINS, "来访须知")


def public_notice() -> dict[str, bytes]:
    """Return 公示栏: the channels, the address, the telephones, time and place, and how to ask how far a matter is."""
    post = "{{ organ }}　{{ address }}{% if post_code %}　邮编 {{ post_code }}{% endif %}"
    ask = (
        "凭登记编号和校验码，到接待窗口{% if telephone %}或者拨打 {{ telephone }} {% endif %}查询。"
        "办理单位自收到转送、交办之日起15日内书面告知接收情况以及处理途径和程序。"
    )
    limit = "受理的事项自受理之日起60日内办结；情况复杂的，经批准可以延长，延长不超过30日，并告知理由。"
    rows = (
        _known("online", "网络信访", "{{ online }}")
        + _known("address", "通信地址", post)
        + _known("telephone", "咨询电话", "{{ telephone }}")
        + _known("complaints", "投诉电话", "{{ complaints }}")
        + _known("hours", "接待时间", "{{ hours }}")
        + _known("where", "接待地点", "{{ where }}")
        + _entry("查询方式", ask, 52)
        + _entry("办理期限", limit, 52)
        + _entry("不服处理", "自收到书面答复之日起30日内，可以请求复查；对复查意见不服的，30日内可以请求复核。", 52)
        + _entry("领导接访", "领导干部接访的时间、人员见本公示栏的领导接访日安排表。", 34)
    )
    basis = paragraph(run("（依据《信访工作条例》第十八条第一款公布）", KAI, 14), line=22, align="center", before=10)
    signed = "".join(
        paragraph(run(words, FANG, 16), line=28, align="right", before=before, right=20)
        for words, before in (("{{ organ }}", 16), ("{{ made_on }}", 0))
    )
    body = _title("信访工作公示栏") + table(_COLUMNS, rows) + basis + signed
    return document(body, A4, _MARGINS, "信访工作公示栏")
