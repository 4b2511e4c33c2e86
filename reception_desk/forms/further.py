"""另立一件: the questions of a matter that the visitor brings beside the one of the visit's own form."""

from dataclasses import replace

from reception_desk.forms.form import Form, Values, section
from reception_desk.forms.visits import CONTENT, DEMAND, PURPOSE, REGION, SAME_AS, STATEMENT
from reception_desk.vocabulary.visits import Purpose
from reception_desk.wording import later

FURTHER_PURPOSE = replace(PURPOSE, shown_when=None)
"""The purpose of this matter: it is asked of every one."""

FURTHER = Form(
    "further",
    later("另立一件"),
    (
        section("matter", later("另一件事"), SAME_AS, FURTHER_PURPOSE, CONTENT, REGION, DEMAND),
        section("telling", later("陈述"), STATEMENT),
    ),
)


def accuses(values: Values) -> bool:
    """Tell whether what is raised is a 检举控告, which lies behind the seal (条30③)."""
    return values[FURTHER_PURPOSE] is Purpose.ACCUSATION


def said(values: Values) -> str:
    """Return in one text what was asked and told."""
    asked = values[DEMAND] or ()
    return "\n".join(filter(None, (*asked, values.text(STATEMENT))))
