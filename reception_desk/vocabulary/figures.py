"""The glossary's part on figures: what is counted, in which unit, over which time, and by what it is divided."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class Measure(Term):
    """In what a figure is counted; 批次, 人次 and 件 are never added to one another but in 信访总量, which says so."""

    BATCHES = "batches", later("批次")
    PERSONS = "persons", later("人次")
    PIECES = "pieces", later("件")
    MIXED = "mixed", later("件（批）次")
    NOTES = "notes", later("笔")


class Figure(Term):
    """What is counted of a period; each is a set of records, so that it can always be opened."""

    TOTAL = "total", later("信访总量")
    BATCHES = "batches", later("来访")
    PERSONS = "persons", later("来访人次")
    FIRST = "first", later("初次来访")
    AGAIN = "again", later("重复来访")
    GROUPS = "groups", later("集体访")
    GROUP_PERSONS = "group_persons", later("集体访人次")
    LETTERS = "letters", later("来信")
    CALLS = "calls", later("来电")
    ONLINE = "online", later("网上信访")
    BOX = "box", later("领导信箱、批转")
    REFERRED = "referred", later("上级或其他机关交转")
    FIRST_PIECES = "first_pieces", later("初次信、网、电")
    AGAIN_PIECES = "again_pieces", later("重复信、网、电")
    ACCUSATIONS = "accusations", later("检举控告（密）")
    NOTED = "noted", later("简记")
    CAPITAL = "capital", later("进京访")
    CAPITAL_PERSONS = "capital_persons", later("进京访人次")
    PROVINCE = "province", later("赴省访")
    PROVINCE_PERSONS = "province_persons", later("赴省访人次")
    LEAP = "leap", later("越级访")
    LEAP_PERSONS = "leap_persons", later("越级访人次")
    OLD = "old", later("旧存")
    NEW = "new", later("新收")
    CLOSED = "closed", later("办结")
    LEFT = "left", later("未结")
    SETTLED = "settled", later("化解")
    CLOSED_SETTLED = "closed_settled", later("办结并化解")
    CLOSED_FOR_GOOD = "closed_for_good", later("办结后未再重复")
    LED = "led", later("包案")
    LED_SETTLED = "led_settled", later("包案化解")
    OFFICE_RATED = "office_rated", later("已评价信访部门")
    OFFICE_CONTENT = "office_content", later("对信访部门满意、基本满意")
    UNIT_RATED = "unit_rated", later("已评价责任单位")
    UNIT_CONTENT = "unit_content", later("对责任单位满意、基本满意")
    TAKEN_IN_TIME = "taken_in_time", later("及时受理")
    TAKEN_LATE = "taken_late", later("超期受理")
    NOT_TAKEN = "not_taken", later("超期未受理")
    TAKING = "taking", later("受理期限未到")
    TOLD_IN_TIME = "told_in_time", later("责任单位及时受理")
    TOLD_LATE = "told_late", later("责任单位超期受理")
    NOT_TOLD = "not_told", later("责任单位超期未受理")
    TELLING = "telling", later("责任单位受理期限未到")
    ANSWERED_IN_TIME = "answered_in_time", later("按期答复")
    ANSWERED_LATE = "answered_late", later("超期答复")
    NOT_ANSWERED = "not_answered", later("超期未答复")
    ANSWERING = "answering", later("答复期限未到")
    IN_PROCEDURE = "in_procedure", later("正在法律程序中")
    HANDLED = "handled", later("已经处理")
    REPEAT_SOLVED = "repeat_solved", later("重复访（诉求已解决）")
    OTHER_RESULT = "other_result", later("其它")
    NO_RESULT = "no_result", later("没有写明结果")


class CourtResult(Term):
    """Where a matter of a court stands at the end of the year: every matter has exactly one."""

    IN_PROCEDURE = "1", later("正在法律程序中")
    HANDLED = "2", later("已经处理")
    REPEAT_SOLVED = "3", later("重复访（诉求已解决）")
    OTHER = "9", later("其它（已处理、引导）")


class Division(Term):
    """By what figures are divided."""

    TIME = "time", later("时间")
    CHANNEL = "channel", later("信访形式")
    MODE = "mode", later("接访方式")
    CONTENT = "content", later("内容分类")
    PURPOSE = "purpose", later("信访目的")
    REGION = "region", later("问题属地")
    UNIT = "unit", later("责任单位")
    RECEIVER = "receiver", later("首接人")
    INTENT = "intent", later("来意")
    HOUR = "hour", later("钟点")


class Span(Term):
    """How long a period is."""

    DAY = "day", later("当天")
    WEEK = "week", later("周")
    MONTH = "month", later("月")
    QUARTER = "quarter", later("季")
    YEAR = "year", later("年")
    FREE = "free", later("自选时段")


class RateBase(Term):
    """Of what 按期答复率 is a share."""

    DUE = "due", later("到期应答复的")
    ALL = "all", later("全部已交办的")


class YesNo(Term):
    """A choice of the office."""

    YES = "yes", later("是")
    NO = "no", later("否")
