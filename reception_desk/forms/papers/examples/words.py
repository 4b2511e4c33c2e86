"""The made-up words the examples share, the awkward ones among them."""

from dataclasses import replace
from datetime import date, datetime

from reception_desk.forms.papers.issue import Issue
from reception_desk.moments import BEIJING

AT = datetime(2026, 11, 3, 10, 42, tzinfo=BEIJING)
PRINTED_AT = datetime(2026, 11, 3, 10, 58, tzinfo=BEIJING)
RECEIVED, ISSUED = date(2026, 11, 3), date(2026, 11, 5)
DUE, LATER = date(2027, 1, 2), date(2027, 2, 1)
MATTER = "LF2026-A0312"
OFFICE, DESK = "清河县信访局", "清河县信访局接待科"
LONG_OFFICE = "新疆维吾尔自治区巴音郭楞蒙古自治州中级人民法院"
LONG_DESK = "新疆维吾尔自治区巴音郭楞蒙古自治州中级人民法院诉讼服务中心信访接待室"
LONG_NAME = "阿卜杜热合曼·买买提依明·买买提"
AWKWARD_NAME = "王<b>{{ number }}</b>&{% if %}“O'Neil”"
"""A name nobody has, made of what a template or its XML would take for its own."""
CASE_NUMBER = "（2026）鲁0126民初1234号"
DEMAND = "补发承包地征收补偿差额 12,400 元"
DEMANDS = (
    "补发 2024 年 3 月县道改线征收承包地的补偿差额 12,400 元，并支付逾期利息",
    "公开柳林村征收补偿方案、区片综合地价的适用依据和各户补偿明细",
    "追究 A&B 测绘公司 <少测面积> 的责任，更正测绘成果 {{ 附图 }}",
)
TOLD = (
    "2024 年 3 月，柳林村因县道改线征收承包地 1.82 亩，至今未足额补偿。",
    "2025 年 6 月，我到镇政府询问，答复说“按 2019 年的标准执行”；我认为应当按（2023）12 号文的区片综合地价计算。",
)
LONG_DEMAND = "".join(f"第 {n} 次：{each}" for n in range(1, 71) for each in TOLD)
"""About ten thousand characters in one demand."""
FINDINGS = (
    "经查，2024 年 3 月县道 X012 改线工程征收柳林村集体土地 46.2 亩，其中张建国户承包地 1.8 亩。",
    "征收公告发布时，省里 2023 年的区片综合地价已经施行，石桥镇按 2019 年标准计算补偿，少算 12,400 元，确有错误。",
    "关于测绘面积，县自然资源局委托第三方复测为 1.79 亩，与原成果误差在规范允许范围之内。",
)
BASIS = "《中华人民共和国土地管理法》第四十八条\n《信访工作条例》第三十二条第一款第一项"
PEOPLE = tuple(f"{family}{name}" for name in "山河川岭海明强芳" for family in "李王赵孙周")
"""Forty representatives."""

ISSUE = Issue(
    office=OFFICE,
    matter=MATTER,
    printed_at=PRINTED_AT,
    printed_by="李春梅",
    number="清访函〔2026〕12号",
    day=ISSUED,
    check_code="7K3M-92QF",
    telephone="0531-82345678",
)
DRAFT = replace(ISSUE, number="", day=None, check_code="", telephone="")
LONG_ISSUE = replace(
    ISSUE,
    office=LONG_OFFICE,
    number="巴州中法访函〔2026〕1203号",
    printed_by="阿依古丽·买买提",
    telephone="0996-2034567 转 8012",
)


def numbered_issue(word: str, number: int = 12) -> Issue:
    """Return the issue of a paper of that word, such as 受 or 转."""
    return replace(ISSUE, number=f"清访{word}〔2026〕{number}号")
