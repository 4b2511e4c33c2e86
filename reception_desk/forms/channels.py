"""Each channel's own questions (条17): a letter its dates, a call its number, 交转 their letter, 通报 what happened."""

from reception_desk.forms.form import Field, Section, Values, section, told_once
from reception_desk.forms.kinds import Choice, Count, Day, Phone, Text
from reception_desk.forms.kinds_coded import Coded
from reception_desk.rules.people import is_phone
from reception_desk.vocabulary.channels import Channel, LetterKind, OutsideKind, Recording, Terminal
from reception_desk.wording import later

IN_PERSON = frozenset({Channel.VISIT, Channel.VIDEO})
"""Channels over which somebody comes: counted in 批次 and 人次, received in one of the modes."""

JOINT_LETTER = 5
"""Signatories from which a letter is a 联名信."""


@told_once
def is_notice(values: Values) -> bool:
    """Tell whether this is a 通报 of a visit elsewhere: its own record, never a 来访."""
    return values[CHANNEL] is Channel.NOTICE


def is_no_notice(values: Values) -> bool:
    """Tell whether this is one of the channels over which somebody turned to us."""
    return not is_notice(values)


def is_in_person(values: Values) -> bool:
    """Tell whether somebody came, to the window or before the camera; an unread channel is a visit."""
    return (values[CHANNEL] or Channel.VISIT) in IN_PERSON


def _mode_is(values: Values, flag: str) -> bool:
    mode = values[MODE]
    return is_in_person(values) and mode is not None and flag in mode.flags


def _by_leader(values: Values) -> bool:
    return _mode_is(values, "leader")


def _elsewhere(values: Values) -> bool:
    return _mode_is(values, "outreach")


def _joint(values: Values) -> bool:
    return _mode_is(values, "joint")


def _letter(values: Values) -> bool:
    return values[CHANNEL] is Channel.LETTER


def _call(values: Values) -> bool:
    return values[CHANNEL] is Channel.PHONE


def _online(values: Values) -> bool:
    return values[CHANNEL] is Channel.ONLINE


def _passed_on(values: Values) -> bool:
    channel = values[CHANNEL]
    return channel is Channel.LEADER or channel is Channel.REFERRED


def _with_term(values: Values) -> bool:
    """Tell whether somebody else set a term: who passed it on, or a platform."""
    return _passed_on(values) or _online(values)


CHANNEL = Field("channel", later("渠道"), Choice(Channel), width=5, default=Channel.VISIT.value, example="visit")
MODE = Field("mode", later("方式"), Coded("modes"), width=3, default="1", example="1", shown_when=is_in_person)
ROOM = Field("room", later("接谈地点"), Text(40), width=5, example="2 号接谈室", shown_when=is_in_person)

LEADER = Field("leader", later("接访领导"), Text(60), width=5, example="周明远 副局长", shown_when=_by_leader)
OUTREACH = Field("outreach", later("下访地点"), Text(60), width=7, example="石桥镇柳林村委会", shown_when=_elsewhere)
PARTNERS = Field("partners", later("联合单位"), Text(100), width=7, example="县自然资源局、石桥镇", shown_when=_joint)

WRITTEN_ON = Field("written_on", later("落款日期"), Day(), width=3, example="2026-10-28")
POSTMARKED = Field("postmarked", later("邮戳日期"), Day(), width=3, example="2026-10-30")
LETTER_KIND = Field("letter_kind", later("寄来方式"), Choice(LetterKind), width=3, example="1")
SIGNATORIES = Field("signatories", later("署名人数"), Count(0), width=3, example="12")

CALL_NUMBER = Field("call_number", later("来电号码"), Phone(), width=5, example="13805310000")
RECORDED = Field("recorded", later("录音"), Choice(Recording), width=4, example="1")

TERMINAL = Field("terminal", later("终端"), Choice(Terminal), width=4, example="4X")
OUTER_NUMBER = Field("outer_number", later("外部编号"), Text(60), width=5, example="3702026110300018")
QUERY_CODE = Field("query_code", later("查询码"), Text(40), width=3, example="8305217746")

SOURCE = Field("source", later("来源"), Coded("sources"), width=4, example="13")
THEIR_NUMBER = Field(
    "their_number", later("来文号"), Text(60), width=5, example="×信交〔2026〕12号", shown_when=_passed_on
)
THEIR_DUE = Field("their_due", later("来文期限"), Day(), width=3, example="2026-12-01")
LEADER_WORDS = Field(
    "leader_words",
    later("领导批示"),
    Text(500),
    internal=True,
    width=12,
    example="请信访局核实后答复本人",
    shown_when=_passed_on,
)

OUTSIDE_KIND = Field("outside_kind", later("种类"), Choice(OutsideKind), internal=True, width=4, example="1")
HAPPENED_ON = Field("happened_on", later("哪一天"), Day(), internal=True, width=4, example="2026-10-30")
OUTSIDE_PEOPLE = Field("outside_people", later("人数"), Count(1), internal=True, width=4, example="3")
OUTSIDE_PLACE = Field("outside_place", later("地点"), Text(100), internal=True, width=4, example="省信访局接待大厅")
TOLD_BY = Field("told_by", later("通报单位"), Text(100), internal=True, width=8, example="市信访局，电话")
FETCHED_BY = Field("fetched_by", later("接返人"), Text(100), internal=True, width=4, example="石桥镇 王立新")
OUTSIDE_RESULT = Field(
    "outside_result", later("结果"), Text(200), internal=True, width=8, example="当日接回，约定 3 日见面"
)

MODE_SECTION = section("mode", later("接访方式"), LEADER, OUTREACH, PARTNERS)
CHANNEL_SECTIONS: tuple[Section, ...] = (
    section("letter", later("来信"), WRITTEN_ON, POSTMARKED, LETTER_KIND, SIGNATORIES, shown_when=_letter),
    section("call", later("来电"), CALL_NUMBER, RECORDED, shown_when=_call),
    section("online", later("网上"), TERMINAL, OUTER_NUMBER, QUERY_CODE, shown_when=_online),
    section("source", later("来文"), SOURCE, THEIR_NUMBER, THEIR_DUE, LEADER_WORDS, shown_when=_with_term),
    section(
        "outside",
        later("通报"),
        *(OUTSIDE_KIND, HAPPENED_ON, OUTSIDE_PEOPLE),
        *(OUTSIDE_PLACE, TOLD_BY, FETCHED_BY, OUTSIDE_RESULT),
        shown_when=is_notice,
    ),
)
"""What one channel alone is asked; of `CHANNEL` one is shown at most, with a platform the term it sets beside it."""


def telephone_of(values: Values) -> str:
    """Return the person's telephone as typed: where none was given, the number a call came from."""
    typed = values.raw.get("phone", "")
    called = values.raw.get(CALL_NUMBER.name, "") if _call(values) else ""
    return typed if typed.strip() or not is_phone(called) else called
