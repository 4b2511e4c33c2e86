"""D25 调解协议书、和解协议书: the parties, the dispute, the terms, and room for every hand."""

from tools.docx_parts import FANG, HEI, SONG, Foot, document, number_of, paragraph, run
from tools.make_templates_official import LINE, SIZE, each, heading, known, text, title
from tools.make_templates_table import A4, MM, mark

_MARGINS = (24 * MM, 26 * MM, 26 * MM, 28 * MM)


def _party() -> str:
    who = (
        "{{ each.name }}{% if each.id_number %}，证件号码 {{ each.id_number }}{% endif %}"
        "{% if each.address %}，住{{ each.address }}{% endif %}{% if each.phone %}，电话 {{ each.phone }}{% endif %}"
    )
    words = paragraph(
        run("{{ each.mark }}：", HEI, SIZE), run(who, FANG, SIZE), line=LINE, left=48, first=-48, align="both"
    )
    return mark("{%p for each in parties %}") + words + mark("{%p endfor %}")


def _hand(words: str, *, keep: bool = True) -> str:
    day = "＿＿＿年＿月＿日"
    return paragraph(run(f"{words}（签名或者盖章）：＿＿＿＿＿＿　{day}", FANG, 15), line=31, keep=keep)


def settlement() -> dict[str, bytes]:
    """Return the agreement."""
    number = paragraph(run("编号　{{ matter }}", SONG, 12), line=20, align="right")
    kept = "本协议自各方签名或者盖章之日起生效，各方应当自觉履行。本协议一式多份，各方各执一份，存档一份。"
    body = (
        number
        + title("{{ title }}", before=4, after=14)
        + _party()
        + known("mediator", text("调解人：{{ mediator }}", first=0))
        + text(
            "{% if mediator %}经调解，{% endif %}各方在平等自愿、不违反法律法规和国家政策的基础上，根据《信访工作条例》"
            "第三十三条的规定，达成协议如下：",
            before=6,
        )
        + heading("一、争议事项")
        + each("dispute")
        + heading("二、协议内容")
        + each("terms")
        + known("performance", heading("三、履行方式和期限"), each("performance"))
        + text(kept, keep=True)
        + paragraph(line=10, keep=True)
        + mark("{%p for each in parties %}")
        + _hand("{{ each.mark }}")
        + mark("{%p endfor %}")
        + known("mediator", _hand("调解人"))
        + paragraph(run("{{ office }}　{{ issued_on }}", FANG, SIZE), line=LINE, align="right", right=16, before=12)
    )
    pages, whole = (number_of(each, SONG, 7.5) for each in ("PAGE", "NUMPAGES"))
    words = (run("第 ", SONG, 7.5), pages, run(" 页　共 ", SONG, 7.5), whole)
    code = "{% if check_code %}　校验码 {{ check_code }}{% endif %}{% if telephone %}　电话 {{ telephone }}{% endif %}"
    printed = run(f" 页{code}　打印时间：{{{{ printed_at }}}}　打印人：{{{{ printed_by }}}}", SONG, 7.5)
    foot = paragraph(*words, printed, line=13, align="center")
    return document(body, A4, _MARGINS, "调解协议书", Foot(foot, 12 * MM))
