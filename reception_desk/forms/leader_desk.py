"""What is answered on the leader's page: how it was carried out, what was reported back, what became of it."""

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice, Day, LongText
from reception_desk.forms.matters import TODAY
from reception_desk.vocabulary.leading import Adopted
from reception_desk.wording import later

DAY = Field("day", later("哪天"), Day(), need=Need.TO_SAVE, width=6, default=TODAY)
ADOPTED = Field("adopted", later("采纳情况"), Choice(Adopted), need=Need.TO_SAVE, width=6)
WORDS = Field("words", later("内容"), LongText(1000), need=Need.TO_SAVE, width=12)
ANSWER = Form("led_answer", later("落实、反馈"), (section("answer", "", DAY, WORDS),))
ADOPTION = Form("led_adopted", later("建议反馈"), (section("answer", "", DAY, ADOPTED, WORDS),))
