"""规定资料: the two questions of one document of the office."""

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Text
from reception_desk.wording import later

MOST_TITLE, MOST_SOURCE = 60, 200
TITLE = Field("title", later("名称"), Text(MOST_TITLE), need=Need.TO_SAVE, width=12)
SOURCE = Field("source", later("文号、日期、来处"), Text(MOST_SOURCE), width=12)
DOCUMENT = Form("knowledge", later("规定资料"), (section("knowledge", "", TITLE, SOURCE),))
