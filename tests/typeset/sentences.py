"""Random paragraphs of office Chinese, the same for the same seed."""

from __future__ import annotations

import random

from tests.typeset.docs import Paper, indent, jc, run, size, spacing

CLAUSES = (
    "根据《信访工作条例》第三十六条第三款，", "信访人仍然以同一事实和理由提出投诉请求的，",
    "各级党委和政府信访部门和其他机关、单位不再受理。",
    "您（们）反映的信访事项已于2026年11月3日转送（交办）至历城区住房和城乡建设局处理，",
    "该单位将自收到之日起15日内书面告知您接收情况以及处理途径和程序。", "编号：LF2026-A0312；",
    "联系电话：0531-88881234，", "手机13800138000。",
    "如不服本处理意见，可以自收到本意见书之日起30日内向原办理机关、单位的上一级机关、单位请求复查。",
    "他说：“房子漏水三年了，找了5次物业都没人管！”", "（一）关于拖欠工资12,345.60元的问题；",
    "1.经查，2024年3月—2025年6月期间", "（2）共涉及37户、112人，", "占比约85.5%，", "身份证号370102199001011234，",
    "请于9:00—11:30、14:00—17:00到×××街道××路15号3楼302室办理。", "历访转〔2026〕12号", "（见附件1）",
    "《关于×××信访事项的处理意见》", "逾期不请求的，视为同意。", "查询码：AB12CD34EF，", "WPS文档", "A4纸2份3页",
    "…………", "——摘自《条例》", "“三到位一处理”", "①登记②受理③办理", "办理期限：60日（最迟2027年1月2日）",
)  # fmt: skip


def office_text(seed: int, font: str) -> bytes:
    """Return 60 paragraphs of mixed sizes, weights, widths and alignments."""
    chance = random.Random(seed)
    made = Paper(font)
    for _ in range(60):
        whole = chance.choice([9, 10.5, 12, 14, 16, 22])
        shape = chance.choice([
            "", spacing(line="560", lineRule="exact"), spacing(line="360", lineRule="auto"),
            spacing(line="400", lineRule="atLeast", before="120"), spacing(after="156", line="300", lineRule="auto"),
        ])  # fmt: skip
        shape += indent(
            left=chance.randint(0, 1500), right=chance.randint(0, 1500), firstLine=chance.choice([0, 480, 640])
        )
        shape += jc(chance.choice(["left", "both", "both", "both", "center", "right"]))
        made.raw("".join(_run(chance, whole) for _ in range(chance.randint(1, 4))), shape)
    return made.bytes()


def _run(chance: random.Random, whole: float) -> str:
    words = [
        chance.choice(CLAUSES) + chance.choice([""] * 12 + [" ", "\N{IDEOGRAPHIC SPACE}"])
        for _ in range(chance.randint(1, 6))
    ]
    look = "<w:b/>" if chance.random() < 0.2 else ""
    return run("".join(words), look + size(whole if chance.random() < 0.8 else 12))
