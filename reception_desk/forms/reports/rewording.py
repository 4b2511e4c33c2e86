"""The question of a paragraph's words."""

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice, LongText
from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class Which(Term):
    """For which years a wording is."""

    EVERY = "every", later("以后每年")
    THIS = "this", later("只这一年")


EVERY = Which.EVERY
TEXT = Field(
    "text",
    later("段落"),
    LongText(4000),
    width=12,
    hint=later("花括号里是数，如 {total}；{无:进京访=capital} 没有的印“无一件”；空着用程序里的"),
)
WHICH = Field("which", later("哪几年"), Choice(Which), need=Need.TO_SAVE, width=6, default=EVERY.value)
REWORD = Form("summary_text", later("改写总结的段落"), (section("words", "", TEXT, WHICH),))
