"""What is asked of 领导接访日, of 重点时段, and of what stands behind 更多 of the roster."""

from collections.abc import Sequence

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice, Count, Day, LongText, Text
from reception_desk.forms.kinds_own import Listed, ListedSome
from reception_desk.forms.roster import Whether
from reception_desk.rules.roster.leader_days import Every
from reception_desk.vocabulary.duty import Cost
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

DAY = Field("day", later("哪天"), Day(), need=Need.TO_SAVE, width=4)
BEGINS = Field("begins", later("开始"), Text(5), need=Need.TO_SAVE, width=4, default="9:00", example="9:00")
ENDS = Field("ends", later("结束"), Text(5), need=Need.TO_SAVE, width=4, default="11:30", example="11:30")
LEADER = Field("leader", later("接访领导"), Text(60), need=Need.TO_SAVE, width=6, example="周明远")
POST = Field("post", later("职务"), Text(60), width=6, example="副局长")
PORTFOLIO = Field("portfolio", later("分管工作"), Text(200), width=6, example="信访、基层治理")
PLACE = Field("place", later("地点"), Text(100), width=6, example="信访接待大厅")
EVERY = Field("every", later("多久一次"), Choice(Every), width=6, default=Every.ONCE.value)
UNTIL = Field("until", later("排到哪天"), Day(), width=6)
REASON = Field("reason", later("为什么改"), Text(200), width=12, hint=later("公示以后改的，写明原因，另行公告"))
WHY = Field("reason", later("为什么取消"), Text(200), need=Need.TO_SAVE, width=12)
_ABOUT = (DAY, BEGINS, ENDS, LEADER, POST, PORTFOLIO, PLACE)
LEADER_DAY = Form("leader_day", later("安排领导接访日"), (section("day", "", *_ABOUT, EVERY, UNTIL),))
LEADER_DAY_CHANGED = Form("leader_day_changed", later("改期、换人"), (section("day", "", *_ABOUT, REASON),))
DROPPED = Form("leader_day_dropped", later("取消这次接访"), (section("dropped", "", WHY),))
NUMBER = Field("number", later("登记编号"), Text(40), need=Need.TO_SAVE, width=8, example="LF2026-A0312")
HOUR = Field("hour", later("几点"), Text(5), width=4, example="9:30")
MEETING = Form("leader_meeting", later("约见领导"), (section("meeting", "", NUMBER, HOUR),))

NAME = Field("name", later("名称"), Text(60), need=Need.TO_SAVE, width=12, example="全国两会")
SINCE = Field("since", later("从哪天"), Day(), need=Need.TO_SAVE, width=6)
LAST = Field("until", later("到哪天"), Day(), need=Need.TO_SAVE, width=6)
DOUBLED = Field("doubled", later("双岗"), Choice(Whether), width=6, default=Whether.YES.value)
ROUND = Field("round_clock", later("24 小时值班"), Choice(Whether), width=6, default=Whether.NO.value)
REPORT_AT = Field("report_at", later("每天几点前报"), Text(5), width=6, default="16:00", example="16:00")
REPORT_TO = Field("report_to", later("报给谁"), Text(100), width=6, example="县委办公室")
PERIOD = Form(
    "special_period",
    later("重点时段"),
    (section("period", "", NAME, SINCE, LAST, DOUBLED, ROUND, REPORT_AT, REPORT_TO),),
)
REPORTED_ON = Field("day", later("哪天的"), Day(), need=Need.TO_SAVE, width=6)
SENT_TO = Field("sent_to", later("报给谁"), Text(100), need=Need.TO_SAVE, width=6, example="县委办公室")
WORDS = Field(
    "words", later("内容"), LongText(2000), need=Need.TO_SAVE, width=12, hint=later("没有情况也报；不写检举控告的内容")
)
REPORT = Form("period_report", later("报日报"), (section("report", "", REPORTED_ON, SENT_TO, WORDS),))
CALLED = Field("words", later("走访情况"), LongText(1000), need=Need.TO_SAVE, width=12)
ANSWER = Form("period_called", later("记走访情况"), (section("called", "", CALLED),))
CLOSING_WORDS = Field("words", later("小结"), LongText(2000), need=Need.TO_SAVE, width=12)
CLOSING = Form("period_closing", later("时段小结"), (section("closing", "", CLOSING_WORDS),))


LOCKED = "locked"


def lock_form(duties: Sequence[str]) -> Form:
    """Return the question which duties of a day planning leaves as they stand; none lets it move all."""
    hint = later("删掉的由自动排班再排，全删就是解锁")
    kept = Field(LOCKED, later("不动的班"), ListedSome(tuple(duties)), width=12, hint=hint)
    return Form("duty_lock", later("锁定哪几班"), (section("lock", "", kept),))


class Want(Term):
    """What somebody wishes of a day."""

    NO = "no", later("希望不值班")
    YES = "yes", later("希望值班")
    NONE = "none", later("没有心愿")


class Together(Term):
    """Whether two are put on duty together."""

    APART = "apart", later("不排在一起")
    AGAIN = "again", later("可以排在一起")


WANT = Field("want", later("怎样"), Choice(Want), need=Need.TO_SAVE, width=4, default=Want.NO.value)
TOGETHER = Field("together", later("怎样"), Choice(Together), need=Need.TO_SAVE, width=12, default=Together.APART.value)
MOST_RUNNING = Field("most_running", later("连续几天以内不算"), Count(1, 31), width=6)
CATCH_UP = Field("catch_up", later("一个月最多补几班"), Count(0, 31), width=6)
PRICES = Form(
    "duty_prices",
    later("排班分数（违反一次记几分）"),
    (
        section(
            "prices",
            "",
            *(Field(each.value, each.source, Count(0, 100_000), width=6) for each in Cost),
            *(MOST_RUNNING, CATCH_UP),
        ),
    ),
)
REFUSED = Field("words", later("为什么不批"), Text(200), width=12)
REFUSE = Form("duty_request_refused", later("不批准换班"), (section("refused", "", REFUSED),))


def call_form(callers: Sequence[str]) -> Form:
    """Return what is asked of a planned call; `callers` are those who may be chosen."""
    who = Field("caller", later("由谁走访"), Listed(tuple(callers)), need=Need.TO_SAVE, width=4)
    return Form("period_call", later("安排走访"), (section("call", "", NUMBER, DAY, HOUR, who),))


def wish_form(people: Sequence[str]) -> Form:
    """Return what is asked of a wish of one of `people`."""
    who = Field("who", later("谁"), Listed(tuple(people)), need=Need.TO_SAVE, width=4)
    return Form("duty_wish", later("心愿"), (section("wish", "", who, DAY, WANT),))


def apart_form(people: Sequence[str]) -> Form:
    """Return which two of `people` are not put together."""
    one = Field("one", later("谁"), Listed(tuple(people)), need=Need.TO_SAVE, width=6)
    other = Field("other", later("和谁"), Listed(tuple(people)), need=Need.TO_SAVE, width=6)
    return Form("duty_apart", later("不同班"), (section("apart", "", one, other, TOGETHER),))
