"""密件: the short questions of what is done behind the seal."""

from reception_desk.forms.form import Field, Form, Need, Values, section
from reception_desk.forms.kinds import LongText, Text
from reception_desk.forms.matters import DAY
from reception_desk.forms.sealing import ACCUSED_NAME
from reception_desk.wording import later

WHO = Field("who", later("让谁查看"), Text(60), need=Need.TO_SAVE, width=5, hint=later("同事的姓名"))
WHY = Field("why", later("理由"), Text(300), need=Need.TO_SAVE, width=12)
GRANT = Form("seal_grant", later("允许查看密件"), (section("grant", "", WHO, WHY),))

UNIT = Field("unit", later("转送给"), Text(100), need=Need.TO_SAVE, width=8)
TEXT = Field("text", later("说明"), LongText(2000), width=12)
TRANSFER = Form("seal_transfer", later("转送密件"), (section("transfer", "", UNIT, DAY, TEXT),))

SAID = Field("said", later("内容"), LongText(2000), need=Need.TO_SAVE, width=12)
NOTE = Form("seal_note", later("记录密件进展"), (section("note", "", DAY, SAID),))
CLOSE = Form("seal_close", later("办结密件"), (section("close", "", DAY, TEXT),))


def filled(form: Form, raw: dict[str, str]) -> Values:
    """Return answers as a form of nothing but the questions that are answered, and who is accused, to be looked at."""
    parts = []
    first = ("seal", "matter", "telling")
    for part in sorted(form.sections, key=lambda each: first.index(each.name) if each.name in first else len(first)):
        fields = [each for each in part.fields if raw.get(each.name, "").strip() or each is ACCUSED_NAME]
        if fields:
            asked = (Field(e.name, e.label, e.kind, internal=e.internal, width=e.width) for e in fields)
            parts.append(section(part.name, part.label, *asked))
    return Values(Form(form.name, form.label, tuple(parts)), raw)
