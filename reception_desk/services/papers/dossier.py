"""卷宗: the papers of a closed matter in their order, with what lies beside them, or the copy for somebody to read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from reception_desk.errors import CannotNow
from reception_desk.forms.matters import Decision
from reception_desk.forms.papers.catalogue import PAPERS
from reception_desk.forms.papers.dossier import DossierFacts, Filed
from reception_desk.models import papers as kept_papers
from reception_desk.models.lists import attachments
from reception_desk.models.lists.attachments import AttachmentRow
from reception_desk.models.work import Look, Work
from reception_desk.rules.correspondence import Entry
from reception_desk.rules.matters import Recorded
from reception_desk.services.acts import Result, act
from reception_desk.services.changes import Changes
from reception_desk.services.desk import Desk
from reception_desk.services.issuing.filling import shown_paper
from reception_desk.services.issuing.source import MatterSource, source_of
from reception_desk.services.issuing.words_agreed import POSTED
from reception_desk.services.matters.scans import Scanned, scans_of
from reception_desk.services.papers.dossier_masks import masked
from reception_desk.services.papers.of_visits import issued_again, template_of
from reception_desk.services.visits.attachments import content_of
from reception_desk.vocabulary.acts import Action
from reception_desk.vocabulary.files import AttachmentKind
from reception_desk.vocabulary.office import Role
from reception_desk.vocabulary.papers import FileFor, KeepFor, PaperKind, PaperState
from reception_desk.wording import tr

_THEIR_PAPERS = frozenset(
    {Entry.OBJECTED, Entry.ACCEPTED, Entry.EXTENDED, Entry.DECISION, Entry.REPORT, Entry.FUCHA, Entry.FUHE}
)
"""What a unit sends on paper; that it signed for a letter or was urged by telephone is none."""
BESIDE = "另附"
"""What stands beside a line of the contents that has no pages in the file."""
_SCANS = frozenset({AttachmentKind.PICTURE, AttachmentKind.PDF})
_SENT = frozenset({Scanned.ENTRY})
SHEETS = (PaperKind.FILE_COVER, PaperKind.FILE_CONTENTS, PaperKind.FILE_NOTES)


@dataclass(frozen=True)
class FiledPaper:
    """One line of the contents, and its docx; what lies beside the file has no `kind` of ours.

    `scan` is a file of a visit that may be a picture of pages: `scan_content` reads it.
    """

    line: Filed
    docx: bytes = b""
    kind: PaperKind | None = None
    scan: AttachmentRow | None = None


@dataclass(frozen=True)
class Dossier:
    """A file before its pages are counted: what its sheets say, its papers, the templates of the three sheets."""

    facts: DossierFacts
    papers: tuple[FiledPaper, ...]
    templates: tuple[bytes, ...]


@act(Action.MAKE_FILE, Role.CLERK, Role.HEAD)
def make_file(
    desk: Desk,
    work: Work,
    matter_id: int,
    file_for: FileFor,
    kept_for: KeepFor,
    archive_number: str = "",
    names: Sequence[str] = (),
) -> Result[Dossier]:
    """Gather the file of a closed matter; that it was made, and for whom, stands in the audit.

    A copy for reading leaves out what is internal and what lies beside the file, and masks the numbers of everybody
    but the petitioner, and the `names` that the clerk chose. Raises CannotNow where the matter is not closed or is an
    accusation (条30③), PaperTrouble.
    """
    source = source_of(desk, work, matter_id)
    closed_on = _closed_on(source)
    reading = file_for is FileFor.READING
    found = sorted(_papers(desk, work, source), key=lambda each: each.line.day or closed_on)
    if reading:
        own = frozenset(filter(None, (source.first.petitioner.id_number, source.first.petitioner.phone)))
        found = [
            replace(each, docx=masked(each.docx, own, names, source.name)) for each in found if _is_for_visitor(each)
        ]
    facts = DossierFacts(
        office=desk.office.organ,
        matter=source.whole.row.number,
        subject=source.whole.row.title,
        name=source.name,
        people=source.crowd,
        began_on=min(each.at.date() for each in source.whole.visits),
        ended_on=closed_on,
        result="、".join(
            dict.fromkeys(Decision(each.decision).source for each in source.whole.demands if each.decision)
        ),
        kept_for=kept_for.source,
        archive_number=archive_number.strip(),
        rows=tuple(each.line for each in found),
        pages=0,
        remarks=_for_reading(names) if reading else _remarks(source),
        made_by=desk.clerk.name,
        printed_at=work.now,
        reading=reading,
    )
    templates = tuple(template_of(work, PAPERS[each].templates["A4"]) for each in SHEETS)
    detail = {"for": file_for.value, "papers": len(found), "names": len(names)}
    return Result(Dossier(facts, tuple(found), templates), f"matter {matter_id}", detail, Changes())


def for_reading(desk: Desk, look: Look, source: MatterSource) -> list[FiledPaper]:
    """Return the papers of which a copy for reading is made, before anything is masked; raises PaperTrouble."""
    return [each for each in _papers(desk, look, source) if _is_for_visitor(each)]


def _is_for_visitor(filed: FiledPaper) -> bool:
    return filed.kind is not None and PAPERS[filed.kind].for_visitor


def _closed_on(source: MatterSource) -> date:
    ended = [each for each in source.whole.events if each.kind == Recorded.CLOSED.value and not each.undone]
    if source.whole.row.state != "closed" or not ended:
        raise CannotNow(tr("这件事项还没有办结，不能立卷。"), tr("先用“办结”写明怎么办结，再立卷。"))
    return ended[-1].day or ended[-1].at.date()


def _papers(desk: Desk, work: Look | Work, source: MatterSource) -> Iterator[FiledPaper]:
    """Give what was issued, and what others sent or left here; what lies behind a seal is not there."""
    files = _files(work, source)
    known = {file.id: file for _number, file in files}
    scanned = {each.row_id: file for each, file in scans_of(work, source.whole.row.id).items() if each.kind in _SENT}
    yield from _of_visits(desk, work, source)
    for number, file in files:
        if not file.missing and file.id not in scanned.values():
            line = Filed(number=number, author=source.name, title=file.name, day=file.at.date(), page="")
            yield FiledPaper(replace(line, note=BESIDE), scan=_pages(file))
    for row in source.papers:
        if row.state is PaperState.ISSUED and PaperKind(row.kind) not in POSTED:
            title = PaperKind(row.kind).source
            line = Filed(number=row.number, author=desk.office.organ, title=title, day=row.signed_on, page="")
            yield FiledPaper(line, shown_paper(work, desk.clerk.id, row).docx, PaperKind(row.kind))
    for letter in source.letters:
        for each in (each for each in letter.entries if each.facts.kind in _THEIR_PAPERS):
            title = Entry(each.facts.kind).source
            line = Filed(number=each.facts.number, author=letter.facts.unit, title=title, day=each.facts.day, page="")
            yield FiledPaper(replace(line, note=BESIDE), scan=_pages(known.get(scanned.get(each.id, 0))))


def _of_visits(desk: Desk, work: Look | Work, source: MatterSource) -> Iterator[FiledPaper]:
    newest = {(each.visit_id, each.kind): each.id for each in source.whole.papers}
    for each in source.whole.papers:
        kept = kept_papers.by_id(work, each.id)
        if kept is None or not kept.parts or newest[each.visit_id, each.kind] != each.id:
            continue
        title, day = PaperKind(each.kind).source, each.issued_at.date()
        line = Filed(number=each.number, author=desk.office.name, title=title, day=day, page="")
        yield FiledPaper(line, issued_again(kept).docx, PaperKind(each.kind))


def _files(work: Look | Work, source: MatterSource) -> list[tuple[str, AttachmentRow]]:
    """Return the files of the visits, each with the number of its visit; one behind a seal belongs to none."""
    subjects = ((visit.number, kept_papers.subject(work, visit.id)) for visit in source.whole.visits)
    return [
        (number, file)
        for number, subject in subjects
        if subject is not None
        for file in attachments.of_visit(work, subject.uuid)
    ]


def _pages(file: AttachmentRow | None) -> AttachmentRow | None:
    """Return a file that may be a picture of pages, None for any other."""
    return file if file is not None and not file.missing and file.kind in _SCANS else None


def scan_content(desk: Desk, row: AttachmentRow) -> bytes:
    """Return a scan's content; raises CannotNow where the file is gone or is not what was kept."""
    return b"".join(content_of(desk, row))


def _remarks(source: MatterSource) -> tuple[str, ...]:
    void = [each for each in source.papers if each.state is PaperState.VOID]
    drafts = [each for each in source.papers if each.state is PaperState.DRAFT]
    told = []
    if void:
        named = "；".join(f"{PaperKind(each.kind).source} {each.number}（{each.void_reason}）" for each in void)
        told.append(f"作废文书 {len(void)} 份，文号留存、文书不入卷：{named}。")
    if drafts:
        told.append(f"没有签发的送签稿 {len(drafts)} 份，不入卷。")
    told.append("材料和来文中的图片、扫描件已编入本卷；目录中注明“另附”的来文和材料，原件附在本卷之后，不编页号。")
    return tuple(told)


def _for_reading(names: Sequence[str]) -> tuple[str, ...]:
    masked_too = f"，立卷人选定的 {len(names)} 个姓名也已遮住" if names else ""
    return (
        f"本卷供阅卷使用：内部文书、来文和材料原件没有附入，信访人以外其他人的证件号码和电话已经遮住{masked_too}。",
        "文书中提到的其他人的姓名和情况，由立卷人逐页核对后再提供。",
    )
