"""归档: what is asked before the file of a closed matter is made."""

from reception_desk.forms.form import Field, Form, Need, section
from reception_desk.forms.kinds import Choice, Names, Text
from reception_desk.vocabulary.papers import FileFor, KeepFor
from reception_desk.wording import later

FILE_FOR = Field(
    "file_for", later("做哪一种"), Choice(FileFor), need=Need.TO_SAVE, width=12, default=FileFor.ARCHIVE.value
)
KEPT_FOR = Field("kept_for", later("保管期限"), Choice(KeepFor), need=Need.TO_SAVE, width=6, default=KeepFor.TEN.value)
ARCHIVE_NUMBER = Field("archive_number", later("档号"), Text(60), width=6, hint=later("归档时再编的空着"))
NAMES = Field(
    "names",
    later("遮住的姓名"),
    Names(2000),
    width=12,
    hint=later("程序找到的其他人，不该遮的删掉，还有的加上；用“、”隔开"),
    shown_when=lambda values: values[FILE_FOR] is FileFor.READING,
)
FILE = Form("dossier", later("卷宗"), (section("file", "", FILE_FOR, KEPT_FOR, ARCHIVE_NUMBER, NAMES),))
