"""Papers of running text for the counter: D13 接谈笔录 and D24 授权委托书样本."""

from typing import Any

from tools.docx_parts import FANG, HEI, KAI, SONG, TITLE, Foot, cell, document, number_of, paragraph, row, run, table
from tools.make_templates_table import A4, MM, mark

_MARGINS = (30 * MM, 26 * MM, 34 * MM, 28 * MM)
_WIDTH = A4[0] - _MARGINS[1] - _MARGINS[3]
_LINE = 28.0
_RULE = "4"
_NOTICE = (
    "我是本单位的接谈人员。根据《信访工作条例》第十九条第二款，请您如实反映情况，对所提供材料的真实性负责，不捏造、"
    "歪曲事实，不诬告、陷害他人。接谈人员与您反映的事项或者与您有直接利害关系的，您可以要求回避。"
)
_CHECK = "请您核对以上笔录（看不清的可以要求读给您听）。有错漏的，请当场补充、更正。是否和您说的相符，请亲笔写明："


def _title(text: str, more: str = "", over: float = 6) -> str:
    return paragraph(run(text, TITLE, 22), run(more, KAI, 16) if more else "", line=34, align="center", after=over)


def _item(name: str, text: str) -> str:
    """Return a line of the head: the name in 黑体, what is known after it."""
    return paragraph(run(f"{name}：", HEI, 15), run(text, FANG, 16), line=_LINE)


def _known(name: str, field: str) -> str:
    return mark(f"{{%p if {field} %}}") + _item(name, f"{{{{ {field} }}}}") + mark("{%p endif %}")


def _spoken() -> str:
    """Return the body: questions and answers hang on their mark, other lines are paragraphs of their own."""
    hanging = paragraph(
        run("{{ each.mark }}：", HEI, 16),
        run("{{ each.text }}", FANG, 16),
        line=_LINE,
        left=32,
        first=-32,
        align="both",
    )
    plain = paragraph(run("{{ each.text }}", FANG, 16), line=_LINE, first=32, align="both")
    marks = ("{%p for each in lines %}", "{%p if each.mark %}", "{%p else %}", "{%p endif %}", "{%p endfor %}")
    opened, asked, other, closed, done = map(mark, marks)
    return opened + asked + hanging + other + plain + closed + done


def _own_hand() -> str:
    """Return lines for the visitor's own hand, on the page of the sentence that asks for it."""
    first = paragraph(run("答：", HEI, 16), run("＿" * 25, FANG, 16), line=34, keep=True)
    return first + paragraph(run("＿" * 27, FANG, 16), line=34)


def _foot() -> str:
    """Return the hands that sign each page, and which page it is."""
    hands = paragraph(
        run("来访人签名：＿＿＿＿＿＿＿＿　　接谈人签名：＿＿＿＿＿＿＿＿", FANG, 14), line=24, align="center", after=5
    )
    counted = (run("{{ number }}　　第 ", SONG, 9), number_of("PAGE"), run(" 页　共 ", SONG, 9), number_of("NUMPAGES"))
    printed = run(" 页　　打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 9)
    return hands + paragraph(*counted, printed, line=13, align="center")


def record() -> dict[str, bytes]:
    """Return D13: head, notice, what was said, then room for the visitor's own sentence, never pre-filled."""
    body = (
        _title("接谈笔录")
        + _item("时间", "{{ started }} 至 {% if ended %}{{ ended }}{% else %}＿＿时＿＿分{% endif %}")
        + _item("地点", "{{ place }}")
        + paragraph(
            *(run("接谈人：", HEI, 15), run("{{ receiver }}　　　", FANG, 16)),
            *(run("记录人：", HEI, 15), run("{{ clerk }}", FANG, 16)),
            line=_LINE,
        )
        + _item("来访人", "{{ name }}{% if of_person %}，{{ of_person }}{% endif %}")
        + _known("证件", "identity")
        + _known("电话", "phone")
        + _known("住址", "address")
        + _known("其他代表", "others")
        + _known("代理人", "agent")
        + _known("事由", "subject")
        + paragraph(line=8, rule=_RULE, after=6)
        + paragraph(run("告知：", HEI, 15), run(_NOTICE, KAI, 15), line=26, align="both", after=6)
        + _spoken()
        + paragraph(run(_CHECK, KAI, 15), line=26, align="both", before=10, keep=True)
        + _own_hand()
    )
    return document(body, A4, _MARGINS, "接谈笔录", Foot(_foot(), 14 * MM))


def _blank(field: str, blank: int) -> str:
    """Return what is known of a field, else a line of `blank` places for the pen."""
    return f"{{% if {field} %}}{{{{ {field} }}}}{{% else %}}{'＿' * blank}{{% endif %}}"


def _who(title: str, *rows: tuple[str, str]) -> str:
    columns = (110.0, _WIDTH - 110)
    boxes = ""
    for name, text in (("姓名", title), *rows):
        words = paragraph(run(name, HEI, 14), line=22, align="center")
        filled = paragraph(run(text, FANG, 16), line=22, left=8)
        line = f"top:{_RULE} left:{_RULE} bottom:{_RULE} right:{_RULE}"
        boxes += row(34, cell(columns[0], words, borders=line), cell(columns[1], filled, borders=line), rule="atLeast")
    return table(columns, boxes)


def authority() -> dict[str, bytes]:
    """Return D24's letter of authority: what is known is filled in, the rest is for the pen."""
    text: dict[str, Any] = {"line": 28, "first": 32, "align": "both"}
    body = (
        _title("授权委托书", "（样本）", over=8)
        + paragraph(run("委托人", HEI, 16), line=28, after=2)
        + _who("{{ name }}", ("证件号码", "{{ id_number }}"), ("住址", "{{ address }}"), ("电话", "{{ phone }}"))
        + paragraph(run("受托人", HEI, 16), line=28, before=12, after=2)
        + _who(
            "{{ agent }}",
            ("证件号码", "{{ agent_id }}"),
            ("与委托人关系", "{{ agent_relation }}"),
            ("电话", "{{ agent_phone }}"),
        )
        + paragraph(
            run(
                "委托人就向{{ office }}反映的信访事项（登记编号 {{ number }}），委托上述受托人代为办理下列事项：",
                FANG,
                16,
            ),
            before=12,
            **text,
        )
        + "".join(
            paragraph(run(each, FANG, 16), line=28, left=32)
            for each in ("□ 反映情况、陈述意见", "□ 提交、领取材料", "□ 领取文书", "□ 其他：＿＿＿＿＿＿＿＿＿＿＿＿＿")
        )
        + paragraph(run("委托期限：自签字之日起至＿＿＿＿年＿＿月＿＿日止。", FANG, 16), **text)
        + paragraph(run("委托人（签名）：＿＿＿＿＿＿＿　　　　年　　月　　日", FANG, 16), line=34, before=14)
        + paragraph(run("受托人（签名）：＿＿＿＿＿＿＿　　　　年　　月　　日", FANG, 16), line=34)
        + paragraph(run("附双方身份证件复印件。委托事项打“√”选择，未选的划去。", KAI, 12), line=20, before=8)
    )
    foot = paragraph(run("打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 9), line=13, align="center")
    return document(body, A4, (20 * MM, 26 * MM, 20 * MM, 28 * MM), "授权委托书样本", Foot(foot, 10 * MM))


def supplement() -> dict[str, bytes]:
    """Return the supplement of a record: which record it adds to, why, what was said, and the visitor's own hand."""
    added = (
        "{{ record_on }}的接谈笔录（编号 {{ original }}）{{ record_state }}，不再改动。"
        "{% if reason %}因{{ reason }}，{% endif %}现作第 {{ place }} 次补充，以下内容与原笔录一并存档。"
    )
    body = (
        _title("补充笔录")
        + _item("编号", "{{ record_number }}")
        + _item("时间", "{{ started }} 至 ＿＿时＿＿分")
        + _known("地点", "where")
        + paragraph(
            *(run("接谈人：", HEI, 15), run("{{ receiver }}　　　", FANG, 16)),
            *(run("记录人：", HEI, 15), run("{{ clerk }}", FANG, 16)),
            line=_LINE,
        )
        + _item("来访人", "{{ name }}")
        + _known("证件", "identity")
        + paragraph(line=8, rule=_RULE, after=6)
        + paragraph(run("说明：", HEI, 15), run(added, KAI, 15), line=26, align="both", after=6)
        + _spoken()
        + paragraph(run(_CHECK, KAI, 15), line=26, align="both", before=10, keep=True)
        + _own_hand()
    )
    return document(
        body, A4, _MARGINS, "补充笔录", Foot(_foot().replace("{{ number }}", "{{ record_number }}"), 14 * MM)
    )
