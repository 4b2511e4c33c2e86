"""Examples of the opinions: D11, D12."""

from dataclasses import replace
from datetime import date

from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.opinions import (
    Decided,
    OpinionFacts,
    ReviewFacts,
    opinion_context,
    review_context,
    second_review_context,
)
from reception_desk.vocabulary.papers import PaperKind

_OPINION = OpinionFacts(
    issue=replace(words.ISSUE, office="石桥镇人民政府", number="石政信处〔2026〕5号", day=date(2026, 12, 20)),
    name="张建国",
    people=1,
    subject="承包地征收补偿",
    received_on=words.ISSUED,
    source="清河县信访局转来",
    demands=(words.DEMAND,),
    findings="\n".join(words.FINDINGS[:2]),
    decisions=(Decided(demand=words.DEMAND, decision="支持", text="由本机关于2026年12月31日前补发 12,400 元。"),),
    basis=words.BASIS,
    superior="清河县人民政府",
    consequence="信访人仍以同一事实和理由提出的，不再受理",
    cc="清河县信访局",
)
_OPINION_LONG = replace(
    _OPINION,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    subject="柳林村、上河村、下河村县道改线工程征收承包地补偿标准",
    demands=(*words.DEMANDS, words.LONG_DEMAND),
    findings="\n".join(words.FINDINGS * 10),
    decisions=(
        Decided(
            demand=words.DEMANDS[0], decision="支持", text="由石桥镇人民政府补发差额；利息部分没有依据，不予支付。"
        ),
        Decided(
            demand=words.DEMANDS[1], decision="解释说明", text="补偿方案已在村务公开栏公示，明细可以到镇政府查阅。"
        ),
        Decided(demand=words.DEMANDS[2], decision="不予支持", text="复测误差在规范允许范围之内。"),
    ),
    cc="泉城市信访局，清河县人民政府办公室，清河县信访局",
)
_OPINION_BARE = replace(_OPINION, issue=replace(words.DRAFT, office="石桥镇人民政府"), consequence="", cc="")

_REVIEW = ReviewFacts(
    issue=replace(words.ISSUE, office="清河县人民政府", number="清政复查〔2027〕3号", day=date(2027, 2, 3)),
    name="张建国",
    people=1,
    original_office="石桥镇人民政府",
    original_number="石政信处〔2026〕5号",
    original_on=date(2026, 12, 20),
    requested_on=date(2027, 1, 5),
    requests=("变更原处理意见，支付逾期利息",),
    findings="\n".join(words.FINDINGS[:2]),
    result="维持石桥镇人民政府作出的处理意见",
    ruling="原处理意见事实清楚，依据正确，程序合法。",
    basis="《信访工作条例》第三十五条",
    superior="泉城市人民政府",
    cc="清河县信访局，石桥镇人民政府",
)
_REVIEW_LONG = replace(
    _REVIEW,
    issue=words.LONG_ISSUE,
    name=words.AWKWARD_NAME,
    people=40,
    requests=(*words.DEMANDS, words.LONG_DEMAND),
    findings="\n".join(words.FINDINGS * 10),
    result="撤销石桥镇人民政府作出的处理意见，责令重新办理",
    ruling="由石桥镇人民政府自收到本意见书之日起30日内重新作出处理意见。\n复测费用由石桥镇人民政府承担。",
)
_REVIEW_BARE = replace(
    _REVIEW,
    issue=replace(words.DRAFT, office="清河县人民政府"),
    original_number="",
    original_on=None,
    ruling="",
    cc="",
)
_SECOND = replace(
    _REVIEW,
    issue=replace(words.ISSUE, office="泉城市人民政府", number="泉政复核〔2027〕1号", day=date(2027, 4, 1)),
    original_office="清河县人民政府",
    original_number="清政复查〔2027〕3号",
    original_on=date(2027, 2, 3),
    requested_on=date(2027, 3, 1),
    basis="《信访工作条例》第三十六条",
    result="维持清河县人民政府作出的复查意见",
)

EXAMPLES = {
    PaperKind.OPINION: tuple(map(opinion_context, (_OPINION, _OPINION_LONG, _OPINION_BARE))),
    PaperKind.REVIEW: tuple(map(review_context, (_REVIEW, _REVIEW_LONG, _REVIEW_BARE))),
    PaperKind.SECOND_REVIEW: tuple(map(second_review_context, (_SECOND, _REVIEW_LONG, _REVIEW_BARE))),
}
