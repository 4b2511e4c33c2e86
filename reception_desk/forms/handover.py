"""交接班: what the clerk says of the shift beside what the program knows, and what two sign."""

from collections.abc import Sequence

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice, Day, LongText, Names, Text
from reception_desk.forms.kinds_own import Listed
from reception_desk.vocabulary.duty import Slot
from reception_desk.wording import later

SLOT = Field("slot", later("班次"), Choice(Slot), width=6, default=Slot.DAY.value)
ON_DUTY = Field("on_duty", later("还有谁值班"), Names(120), width=6, example="孙丽、志愿者老马")
SEAL = Field("seal", later("印章"), Text(100), width=6, example="接访专用章 1 枚")
DEVICES = Field("devices", later("设备"), Text(200), width=6, example="读卡器 1，打印机 1，钥匙 2")
TROUBLE = Field("trouble", later("异常"), Text(200), width=12, example="下午停电一小时")
REMARK = Field(
    "remark",
    later("备注"),
    LongText(2000),
    width=12,
    hint=later("不写检举控告的内容"),
    example="3 号窗口灯不亮，已报修",
)
LEADER = Field("leader", later("带班领导"), Text(40), width=6, example="周明远")
REASON = Field("reason", later("原因"), Text(200), width=12, hint=later("提前、推迟交班，或接班人没到的，写明原因"))
CARRIER = Field("carrier", later("由谁接着办"), Text(40), need=Need.TO_SAVE, width=12, example="赵强")

SHEET_DAY = Field("day", later("哪天的日报"), Day(), need=Need.TO_SAVE, width=6)
SHEET = Form("day_sheet", later("看哪天的日报"), (section("sheet", "", SHEET_DAY),))
SHIFT = Form("shift", later("本班"), (section("shift", "", SLOT, ON_DUTY, SEAL, DEVICES, TROUBLE, REMARK),))
CARRYING = Form("carrying", later("换人接着办"), (section("carrying", "", CARRIER),))


def giving_form(names: Sequence[str], following: str) -> Form:
    """Return what is asked of whoever gives a shift to one of these colleagues; `following` comes by the roster."""
    takes = Field("takes", later("接班人"), Listed(tuple(names)), need=Need.TO_SAVE, width=6, default=following)
    return Form("giving", later("交班"), (section("giving", "", takes, LEADER, REASON),))


def leader_form() -> Form:
    """Return what is asked where nobody came to take over."""
    return Form("to_leader", later("交带班领导"), (section("to_leader", "", LEADER, REASON),))


def taking_form(names: Sequence[str], named: str) -> Form:
    """Return what is asked of whoever takes a shift over."""
    takes = Field("takes", later("接班人"), Listed(tuple(names)), need=Need.TO_SAVE, width=6, default=named)
    return Form("taking", later("签接班"), (section("taking", "", takes),))
