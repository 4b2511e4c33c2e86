"""What is asked when a day of the roster is drawn, a duty changed, a post or somebody written down."""

from collections.abc import Sequence

from reception_desk.forms.form import AnyField, Field, Form, Need, section
from reception_desk.forms.kinds import Choice, Count, Day, Phone, Text
from reception_desk.forms.kinds_own import Listed, ListedSome
from reception_desk.vocabulary.duty import Slot, Whereabouts
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later

_POST = "post_"
REASON = Field("reason", later("改动原因"), Text(100), need=Need.TO_SAVE, width=12)


class Whether(Term):
    """Yes or no, where a box asks for it."""

    YES = "1", later("是")
    NO = "2", later("否")


POST_NAME = Field("name", later("岗位"), Text(20), need=Need.TO_SAVE, width=6, example="接待员")
POST_SLOT = Field("slot", later("时段"), Choice(Slot), need=Need.TO_SAVE, width=6)
BEGINS = Field("begins", later("开始"), Text(5), need=Need.TO_SAVE, width=6, example="9:00")
ENDS = Field("ends", later("结束"), Text(5), need=Need.TO_SAVE, width=6, example="11:30")
WORKED = Field("worked", later("工作日人数"), Count(0, 99), need=Need.TO_SAVE, width=6, default="1")
WEEKEND = Field("weekend", later("周末人数"), Count(0, 99), width=6, default="0")
HOLIDAY = Field("holiday", later("节假日人数"), Count(0, 99), width=6, default="0")
LEADING = Field("leading", later("是带班"), Choice(Whether), width=6, default="2")
GONE = Field("gone", later("不再设"), Choice(Whether), width=6, default="2")
POST = Form(
    "duty_post",
    later("值班岗位"),
    (section("post", "", POST_NAME, POST_SLOT, BEGINS, ENDS, WORKED, WEEKEND, HOLIDAY, LEADING, GONE),),
)

PERSON_NAME = Field("name", later("姓名"), Text(20), need=Need.TO_SAVE, width=6)
PERSON_PHONE = Field("phone", later("电话"), Phone(), width=6)
SHARE = Field("share", later("份额（%）"), Count(1, 100), width=6, default="100")
SINCE = Field("since", later("从哪天起"), Day(), width=6)
UNTIL = Field("until", later("到哪天止"), Day(), width=6)
NEVER_ALONE = Field("never_alone", later("不单独值班"), Choice(Whether), width=6, default="2")

AWAY_SINCE = Field("since", later("从哪天"), Day(), need=Need.TO_SAVE, width=6)
AWAY_UNTIL = Field("until", later("到哪天"), Day(), width=6)
AWAY_WORDS = Field("words", later("什么事"), Text(40), width=12, example="年休假")

WHERE = Field("where", later("在哪里"), Choice(Whereabouts), need=Need.TO_SAVE, width=6, default="here")
WHERE_WORDS = Field("words", later("说明"), Text(40), width=12)
MINUTES = Field("minutes", later("几分钟"), Count(1, 1440), need=Need.TO_SAVE, width=4)


def day_form(label: str, posts: Sequence[tuple[int, str]], people: Sequence[str], *, published: bool) -> Form:
    """Return the questions of one day: who holds each post; why, once the month is published.

    `posts` are keys and labels, `people` the names that may be chosen.
    """
    asked: list[AnyField] = [Field(f"{_POST}{key}", name, ListedSome(tuple(people)), width=12) for key, name in posts]
    return Form("duty_day", label, (section("day", "", *asked, *([REASON] if published else [])),))


def post_of(name: str) -> int | None:
    """Return the key of the post that a question of `day_form` asks for, None for another question."""
    return int(name.removeprefix(_POST)) if name.startswith(_POST) else None


def person_form(posts: Sequence[str]) -> Form:
    """Return the questions about somebody who takes turns; `posts` are the labels of those he may hold."""
    held = Field("posts", later("担任的岗位"), ListedSome(tuple(posts)), width=12)
    asked = (PERSON_NAME, PERSON_PHONE, held, SHARE, NEVER_ALONE, SINCE, UNTIL)
    return Form("duty_person", later("值班人员"), (section("person", "", *asked),))


def leave_form(people: Sequence[str]) -> Form:
    """Return the questions about leave of one of `people`."""
    who = Field("who", later("谁"), Listed(tuple(people)), need=Need.TO_SAVE, width=12)
    return Form("duty_leave", later("请假"), (section("leave", "", who, AWAY_SINCE, AWAY_UNTIL, AWAY_WORDS),))


def change_form(heading: str, partners: Sequence[str]) -> Form:
    """Return the questions of a change of one duty: who takes it, or for which duty of another; why."""
    partner = Field("partner", later("由谁"), Listed(tuple(partners)), need=Need.TO_SAVE, width=12)
    return Form("duty_change", heading, (section("change", "", partner, REASON),))


def choice_form(choices: Sequence[str]) -> Form:
    """Return the one question which post or who is meant."""
    which = Field("which", later("改哪一项"), Listed(tuple(choices)), need=Need.TO_SAVE, width=12)
    return Form("duty_choice", later("岗位和人员"), (section("choice", "", which),))


def where_form(people: Sequence[str]) -> Form:
    """Return the questions where somebody on duty is."""
    who = Field("who", later("谁"), Listed(tuple(people)), need=Need.TO_SAVE, width=6)
    return Form("duty_where", later("到岗、在外"), (section("where", "", who, WHERE, WHERE_WORDS),))


def absent_form(duties: Sequence[str]) -> Form:
    """Return the questions about a post that was empty."""
    which = Field("which", later("哪一班"), Listed(tuple(duties)), need=Need.TO_SAVE, width=8)
    return Form("duty_absent", later("缺岗"), (section("absent", "", which, MINUTES, REASON),))
