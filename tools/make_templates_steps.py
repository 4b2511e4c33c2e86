"""The slips that tell the visitor where his matter is: D09 转送、交办告知单 and D27 进度告知单."""

from tools.docx_parts import HEI, SONG, cell, paragraph, row, run
from tools.make_templates_slip import (
    COLUMNS,
    FOOT,
    LINE,
    NUMBERS,
    TITLE_LINE,
    WIDTH,
    blank,
    foot,
    head,
    known,
    one,
    room_for_absent,
    signed,
    single,
    two_up,
    value,
)
from tools.make_templates_table import tag

_TALL, _BOX, _GAP, _SIGNED = 40.0, 70.0, 6.0, 60.0
_PASSED = TITLE_LINE + NUMBERS + LINE + 2 * _TALL + 2 * LINE + 2 * _GAP + _BOX + _SIGNED + FOOT
_ASK = (
    "请保管好这张告知单，查询时报编号{% if check_code %}和校验码{% endif %}。"
    "{% if telephone %}查询电话：{{ telephone }}。{% endif %}"
)


def _passed_on(copy: str) -> str:
    told = (
        "您反映的信访事项已于{{ sent_on }}{{ way }}至{{ unit }}处理，该单位将自收到之日起15日内"
        "书面告知您接收情况以及处理途径和程序。"
    )
    words = paragraph(run(told, HEI, 14), line=20, left=8, right=8, align="both")
    frame = " ".join(f"{side}:12" for side in ("top", "left", "bottom", "right"))
    return (
        head("转送、交办告知单", copy, "matter")
        + one(LINE, "信 访 人", value("name", 24))
        + one(_TALL, "信访事项", value("demand", 28, small=12))
        + blank(_GAP)
        + row(_BOX, cell(WIDTH, words, span=4, borders=frame))
        + blank(_GAP)
        + one(_TALL, "去向单位", value("unit", 28, small=12))
        + known(("单位电话", "unit_phone"), ("去函文号", "letter_number"), 14)
        + tag("{%tr if unit_address %}", COLUMNS)
        + one(LINE, "单位地址", value("unit_address", 28, small=10.5))
        + tag("{%tr endif %}", COLUMNS)
        + room_for_absent("unit_phone", "letter_number")
        + tag("{%tr if not unit_address %}", COLUMNS)
        + blank(LINE)
        + tag("{%tr endif %}", COLUMNS)
        + signed(_SIGNED, ("出具单位：{{ office }}", _ASK))
        + foot()
    )


def passed_on_a4() -> dict[str, bytes]:
    """Return D09, two halves on a sheet."""
    return two_up(_passed_on, _PASSED, "转送、交办告知单")


def passed_on_a5() -> dict[str, bytes]:
    """Return D09, one half."""
    return single(_passed_on, "转送、交办告知单")


_ROOM = 43.0
_PROGRESS = TITLE_LINE + NUMBERS + LINE + 5 * _ROOM + _GAP + _SIGNED + FOOT


def _progress(copy: str) -> str:
    who = "{{ unit }}{% if handler %}，{{ handler }}{% endif %}{% if unit_phone %}，电话 {{ unit_phone }}{% endif %}"
    return (
        head("进度告知单", copy, "matter")
        + one(LINE, "信 访 人", value("name", 24))
        + one(_ROOM, "您的事", value("demand", 26, size=16, small=13))
        + one(_ROOM, "到哪一步", value("step", 26, size=16, small=13, font=HEI))
        + _answered("谁在办", "unit", who)
        + _answered("最晚哪天", "latest", "{{ latest }}")
        + _answered("不满意", "otherwise", "{{ otherwise }}")
        + blank(_GAP)
        + signed(_SIGNED, ("出具单位：{{ office }}", _ASK))
        + foot()
    )


def _answered(name: str, field: str, words: str) -> str:
    """Return a row that has its room even where there is no answer."""
    size = (f"{{%r if {field}|length > 50 %}}", "{%r else %}", "{%r endif %}")
    marks = [run(each, SONG, 8) for each in size]
    said = paragraph(marks[0], run(words, SONG, 12), marks[1], run(words, SONG, 16), marks[2], line=20, left=4, right=4)
    return (
        tag(f"{{%tr if {field} %}}", COLUMNS)
        + one(_ROOM, name, said)
        + tag("{%tr else %}", COLUMNS)
        + blank(_ROOM)
        + tag("{%tr endif %}", COLUMNS)
    )


def progress_a4() -> dict[str, bytes]:
    """Return D27, two halves on a sheet."""
    return two_up(_progress, _PROGRESS, "进度告知单")


def progress_a5() -> dict[str, bytes]:
    """Return D27, one half."""
    return single(_progress, "进度告知单")
