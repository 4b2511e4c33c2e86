"""Examples of what binds a file together: D29."""

from dataclasses import replace
from datetime import date

from reception_desk.forms.papers.dossier import DossierFacts, Filed, contents_context, cover_context, notes_context
from reception_desk.forms.papers.examples import words
from reception_desk.vocabulary.papers import PaperKind

_ROWS = (
    Filed(number=words.MATTER, author=words.OFFICE, title="来访登记表", day=words.RECEIVED, page="1"),
    Filed(number="清访受〔2026〕12号", author=words.OFFICE, title="信访事项受理告知书", day=words.ISSUED, page="2"),
    Filed(number="", author="石桥镇人民政府", title="办结报告", day=words.DUE, page="", note="另附 3 页"),
    Filed(number="清访处〔2027〕3号", author=words.OFFICE, title="信访处理意见书", day=words.DUE, page="4～6"),
)
_FILE = DossierFacts(
    office=words.OFFICE,
    matter=words.MATTER,
    subject=words.DEMAND,
    name="张建国",
    people=1,
    began_on=words.RECEIVED,
    ended_on=date(2027, 1, 12),
    result="支持并落实",
    kept_for="10 年",
    archive_number="072-WS·2026-D10-0031",
    rows=_ROWS,
    pages=6,
    remarks=("作废文书 1 份：清访受〔2026〕11号。",),
    made_by="李春梅",
    printed_at=words.PRINTED_AT,
)
_LONG = replace(
    _FILE,
    office=words.LONG_OFFICE,
    subject=words.DEMANDS[0],
    name=words.AWKWARD_NAME,
    people=40,
    archive_number="巴州中法-2026-长期-信访-00031",
    rows=tuple(
        replace(
            _ROWS[place % 4], title=f"{_ROWS[place % 4].title}（第 {place + 1} 次，{words.LONG_NAME}）", page=str(place)
        )
        for place in range(60)
    ),
    pages=214,
    remarks=words.FINDINGS * 3,
    reading=True,
)
_BARE = replace(_FILE, subject="", result="", archive_number="", rows=_ROWS[:1], pages=1, remarks=())

EXAMPLES = {
    PaperKind.FILE_COVER: tuple(map(cover_context, (_FILE, _LONG, _BARE))),
    PaperKind.FILE_CONTENTS: tuple(map(contents_context, (_FILE, _LONG, _BARE))),
    PaperKind.FILE_NOTES: tuple(map(notes_context, (_FILE, _LONG, _BARE))),
}
