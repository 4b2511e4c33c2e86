"""Examples of the office's reports: D19 to D22."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from reception_desk.forms.papers.day_sheet import DayLine, DaySheetFacts, day_sheet_context
from reception_desk.forms.papers.examples import words
from reception_desk.forms.papers.handover import HandoverFacts, OpenMatter, handover_context
from reception_desk.forms.papers.roster import Duty, DutyDay, RosterFacts, roster_context
from reception_desk.forms.papers.year_sheet import TotalLine, YearSheetFacts, year_sheet_context
from reception_desk.moments import BEIJING
from reception_desk.vocabulary.papers import PaperKind

_CLERKS = ("李春梅", "赵强", "孙秀英", "周正")


def _day(start: date, place: int) -> DutyDay:
    """Return one day of a made-up month; on the fifth somebody stood in."""
    on = start + timedelta(place)
    rest = on.weekday() > 4
    return DutyDay(
        day=on,
        mark="休" if rest else "",
        rest=rest,
        leader=Duty(planned="王建军" if place % 2 else "刘志远"),
        morning=Duty(planned=_CLERKS[place % 4], actual="周敏" if place == 4 else ""),
        afternoon=Duty(planned=_CLERKS[(place + 1) % 4]),
        night=Duty(planned=_CLERKS[(place + 2) % 4] if rest else ""),
        duties=(
            Duty(planned=_CLERKS[place % 4], actual="周敏" if place == 4 else ""),
            Duty(planned=_CLERKS[(place + 1) % 4]),
            Duty(planned=_CLERKS[(place + 2) % 4] if rest else ""),
        ),
        phone="82345678",
        note="领导接访日" if place == 14 else "",
    )


_ROSTER = RosterFacts(
    office=words.DESK,
    period="2026年11月",
    rows=tuple(_day(date(2026, 11, 1), place) for place in range(30)),
    made_by="赵强",
    made_on=date(2026, 10, 28),
    printed_at=words.PRINTED_AT,
    printed_by="李春梅",
    duty_phone="0531-82345678",
    checked_by="周敏",
    posts=("上午接待员", "下午接待员", "夜间值班"),
)
_ROSTER_LONG = replace(
    _ROSTER,
    office=words.LONG_DESK,
    rows=tuple(
        replace(
            _day(date(2026, 10, 1), place),
            night=Duty(planned=words.LONG_NAME),
            duties=(
                Duty(planned="李春梅、赵强"),
                *[Duty(planned=each) for each in _CLERKS],
                Duty(planned=words.LONG_NAME),
            ),
            note="国庆期间双人双岗，实行零报告",
        )
        for place in range(31)
    ),
    posts=("上午接待员", "下午接待员", "记录员", "法官", "律师", "夜间值班"),
)
_ROSTER_BARE = replace(
    _ROSTER,
    rows=(DutyDay(day=date(2026, 11, 2)), DutyDay(day=date(2026, 11, 3))),
    duty_phone="",
    checked_by="",
    posts=(),
)

_HANDOVER = HandoverFacts(
    office=words.DESK,
    on=words.RECEIVED,
    shift="白班",
    gives="李春梅",
    received=(
        ("批次", "12"),
        ("人次", "47"),
        ("初访", "9"),
        ("重复访", "3"),
        ("集体访", "1"),
        ("来电", "6"),
        ("来信", "4"),
    ),
    printed_at=words.PRINTED_AT,
    printed_by="李春梅",
    number="JJ2026-A0031",
    takes="赵强",
    leader="王建军",
    open=(
        OpenMatter(number=words.MATTER, name="张建国", due=words.DUE, next_step="转送石桥镇人民政府", owner="李春梅"),
        OpenMatter(number="LF2026-A0313", name="孙秀英", due=None, next_step="回电告知核实结果", owner="赵强"),
    ),
    due="LF2026-A0298 明日到期，去函石桥镇尚未回。",
    serving="受理告知书 1 份，待张建国来取。",
    things="信访专用章 1 枚；空白登记表 0101 至 0150 号；读卡器、打印机正常。",
)
_HANDOVER_LONG = replace(
    _HANDOVER,
    office=words.LONG_DESK,
    open=tuple(
        OpenMatter(
            number=f"LF2026-A0{n}",
            name=words.AWKWARD_NAME,
            due=words.DUE,
            next_step="与县自然资源和规划局核对征收面积后书面告知信访人",
            owner="阿依古丽·买买提",
        )
        for n in range(312, 352)
    ),
    urgent="\n".join(words.FINDINGS),
    instructions="请石桥镇核实后答复本人（王建军，2026年11月4日）。",
    trouble="读卡器接触不良，已报修。",
    given_at=datetime(2026, 11, 3, 17, 30, tzinfo=BEIJING),
    taken_at=datetime(2026, 11, 3, 17, 32, tzinfo=BEIJING),
)
_HANDOVER_BARE = replace(_HANDOVER, number="", takes="", leader="", open=(), due="", serving="", things="")

_LINE = DayLine(
    number=words.MATTER,
    time="10:42",
    name="张建国",
    people=1,
    demand=words.DEMAND,
    first="初",
    manner="个访",
    purpose="求决",
    content="土地征收",
    handling="转送",
    destination="石桥镇人民政府",
    receiver="李春梅",
    state="办理中",
    due=date(2026, 11, 18),
)
_SUMS = (
    ("批次", "12"),
    ("人次", "47"),
    ("初访", "9"),
    ("重复访", "3"),
    ("集体访", "1 批 30 人"),
    ("来信", "4"),
    ("来电", "6"),
)
_DAY_SHEET = DaySheetFacts(
    office=words.DESK,
    on=words.RECEIVED,
    rows=(
        _LINE,
        replace(
            _LINE, number="LF2026-A0313", time="11:05", name="", demand="检举控告事项（密）", content="", destination=""
        ),
        replace(_LINE, number="LF2026-A0314", time="14:20", name="孙秀英等 30 人", people=30, manner="集体访"),
    ),
    sums=_SUMS,
    made_by="李春梅",
    printed_at=words.PRINTED_AT,
    printed_by="李春梅",
    checked_by="周敏",
)
_DAY_SHEET_LONG = replace(
    _DAY_SHEET,
    office=words.LONG_DESK,
    rows=tuple(
        replace(_LINE, number=f"LF2026-A0{n}", name=words.AWKWARD_NAME, people=128, demand=words.LONG_DEMAND)
        for n in range(312, 352)
    ),
)
_DAY_SHEET_BARE = replace(_DAY_SHEET, rows=(), checked_by="")

_CHANNELS = "来访 来信 来电 网上 视频 领导信箱、批转 上级交转 合计"
_CONTENTS = (
    "自然资源 住房城乡建设 农业农村 人社 卫生健康 教育 生态环境 交通运输 民政 退役军人 市场监管 医疗保障 应急管理 "
    "乡村振兴 政法 组织人事 其他"
)
_PLACES = "石桥镇 城关镇 河西镇 柳林乡 自然资源局 住建局 人社局 教育局 卫健局 法院"
_HANDLING = "转送 交办 受理 不予受理 不再受理 简易办理 法定途径 延期 复查 复核 督办"
_ACTIVITIES = "领导接访（场） 下访 巡回接访 联合接访 包案 包案化解 矛盾排查 判后答疑 司法救助（件） 救助金额（元）"
_YEAR = YearSheetFacts(
    office=words.OFFICE,
    year=2026,
    totals=tuple(
        TotalLine(label=label, values=("312", "1,204", "201", "111", "18", "640", "-3.2%"))
        for label in _CHANNELS.split()
    ),
    purposes=(("申诉", "41"), ("求决", "201"), ("意见建议", "38"), ("揭发控告", "12"), ("其他", "20")),
    contents=tuple((label, "18") for label in _CONTENTS.split()),
    places=tuple((label, "31") for label in _PLACES.split()),
    handling=tuple((label, "27") for label in _HANDLING.split()),
    indicators=(
        *(("及时受理率", "98.5%"), ("按期答复率", "96.2%"), ("满意率", "91.0%"), ("平均办理天数", "31.4")),
        *(("化解", "188"), ("旧存", "24"), ("未结", "19")),
    ),
    levels=(("越级访", "6"), ("赴省访", "3"), ("进京访", "1")),
    activities=tuple((label, "24") for label in _ACTIVITIES.split()),
    made_by="李春梅",
    filled_on=date(2026, 12, 31),
    printed_at=words.PRINTED_AT,
    printed_by="李春梅",
    table_number="信统年 1 表",
    checked_by="周敏",
    head="王建军",
)
_YEAR_LONG = replace(
    _YEAR,
    office=words.LONG_OFFICE,
    places=tuple((f"第 {n} 街道办事处和所属社区居委会", "1,204") for n in range(1, 11)),
    activities=tuple((f"{label}和联席会议会商", value) for label, value in _YEAR.activities),
)
_YEAR_BARE = replace(
    _YEAR,
    purposes=(),
    contents=(),
    places=(),
    handling=(),
    indicators=(),
    levels=(),
    activities=(),
    table_number="",
    checked_by="",
    head="",
)

EXAMPLES = {
    PaperKind.ROSTER: tuple(map(roster_context, (_ROSTER, _ROSTER_LONG, _ROSTER_BARE))),
    PaperKind.HANDOVER: tuple(map(handover_context, (_HANDOVER, _HANDOVER_LONG, _HANDOVER_BARE))),
    PaperKind.DAY_SHEET: tuple(map(day_sheet_context, (_DAY_SHEET, _DAY_SHEET_LONG, _DAY_SHEET_BARE))),
    PaperKind.YEAR_SHEET: tuple(map(year_sheet_context, (_YEAR, _YEAR_LONG, _YEAR_BARE))),
}
