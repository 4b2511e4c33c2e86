"""The 公文 with a head: D11 处理意见书, D12 复查和复核意见书, D17 办结报告."""

from reception_desk.forms.papers.closing_report import CLOSING_REPORT
from reception_desk.forms.papers.opinions import OPINION, REVIEW, SECOND_REVIEW
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
from tools.make_templates_table import mark

_ASK = "（联系电话：{{ telephone }}）"


def opinion() -> dict[str, bytes]:
    """Return D11: each demand has its answer, and the visitor learns where to ask for a review (条32, 35)."""
    remedy = (
        "如不服本处理意见，可以自收到本意见书之日起30日内向{{ superior }}（原办理机关、单位的上一级机关、单位）"
        "请求复查。{% if consequence %}逾期不请求的，{{ consequence }}。{% endif %}"
    )
    decided = (
        mark("{%p for each in decisions %}")
        + text("{{ each.demand }}：{{ each.decision }}。{{ each.text }}")
        + mark("{%p endfor %}")
    )
    body = (
        title("关于{{ name }}反映{{ subject }}问题信访事项的处理意见", before=24)
        + to("{{ name }}")
        + text(
            "{{ you }}提出的信访事项，本机关于{{ received_on }}收到（{{ source }}）。经调查核实，现提出处理意见如下："
        )
        + heading("一、投诉请求")
        + each("demands")
        + heading("二、调查认定的事实和理由")
        + each("findings")
        + heading("三、处理意见")
        + decided
        + heading("四、法律法规依据")
        + each("basis")
        + heading("五、救济途径")
        + text(remedy, keep=True)
        + signed()
        + known("telephone", note(_ASK, keep=True))
        + copied_to(copies(OPINION))
    )
    return official(body, "信访处理意见书", letter=False)


def _reviewed(paper_name: str, body_word: str, remedy: str, count: str) -> dict[str, bytes]:
    asked = (
        f"{{{{ you }}}}不服{{{{ original_office }}}}{{% if original_on %}}于{{{{ original_on }}}}{{% endif %}}作出的"
        f"{'处理' if body_word == '复查' else '复查'}意见"
        f"{{% if original_number %}}（{{{{ original_number }}}}）{{% endif %}}，请求{body_word}。"
        f"本机关于{{{{ requested_on }}}}收到请求。经审查，现提出{body_word}意见如下："
    )
    body = (
        title(f"关于{{{{ name }}}}信访事项的{body_word}意见", before=24)
        + to("{{ name }}")
        + text(asked)
        + heading(f"一、{body_word}请求")
        + each("requests")
        + heading("二、查明的事实和理由")
        + each("findings")
        + heading(f"三、{body_word}意见")
        + text("{{ result }}。")
        + known("ruling", each("ruling"))
        + heading("四、法律法规依据")
        + each("basis")
        + heading("五、其他告知事项")
        + text(remedy, keep=True)
        + signed()
        + known("telephone", note(_ASK, keep=True))
        + copied_to(count)
    )
    return official(body, paper_name, letter=False)


def review() -> dict[str, bytes]:
    """Return D12 of the 复查 (条35)."""
    remedy = (
        "如不服本复查意见，可以自收到本意见书之日起30日内向{{ superior }}（复查机关、单位的上一级机关、单位）请求复核。"
    )
    return _reviewed("信访复查意见书", "复查", remedy, copies(REVIEW))


def second_review() -> dict[str, bytes]:
    """Return D12 of the 复核, after which the matter is not taken on again (条36)."""
    remedy = (
        "本意见为信访事项复核意见。根据《信访工作条例》第三十六条第三款，信访人对复核意见不服，仍然以同一事实和理由提出"
        "投诉请求的，各级党委和政府信访部门和其他机关、单位不再受理。"
    )
    return _reviewed("信访复核意见书", "复核", remedy, copies(SECOND_REVIEW))


def closing_report() -> dict[str, bytes]:
    """Return D17."""
    asked = (
        "{% if letter_on %}{{ letter_on }}，{% endif %}贵单位"
        "{% if letter_number %}以{{ letter_number }}{% endif %}交办的{{ name }}信访事项（登记编号{{ matter }}），"
        "现已办结。有关情况报告如下："
    )
    contact = (
        "（{% if head %}单位负责人：{{ head }}；{% endif %}{% if contact %}联系人：{{ contact }}；{% endif %}"
        "{% if telephone %}联系电话：{{ telephone }}；{% endif %}" + copies(CLOSING_REPORT) + "）"
    )
    body = (
        title("关于{{ name }}信访事项办理情况的报告", before=24)
        + to("{{ to }}")
        + text(asked)
        + heading("一、信访事项")
        + each("demands")
        + heading("二、调查情况")
        + each("findings")
        + heading("三、处理情况")
        + each("handling")
        + known("visitor_says", heading("四、信访人意见"), text("{{ visitor_says }}。"))
        + text("特此报告。", keep=True)
        + inline("附件", "annexes")
        + signed()
        + note(contact)
    )
    return official(body, "办结报告", letter=False)
