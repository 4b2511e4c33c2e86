"""The file of a matter laid out: cover, contents with the pages as they were counted, papers in order, notes."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from reception_desk.errors import CannotNow, not_written
from reception_desk.forms.papers.dossier import DossierFacts, Filed, contents_context, cover_context, notes_context
from reception_desk.forms.papers.fill import fill
from reception_desk.models.lists.attachments import AttachmentRow
from reception_desk.services.desk import Desk
from reception_desk.services.papers.dossier import Dossier, scan_content
from reception_desk.services.papers.of_visits import Issued
from reception_desk.typeset.fonts import fallbacks_used
from reception_desk.typeset.layout import Layout, Page
from reception_desk.typeset.pdf import pdf_of
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.typeset.scans import scanned
from reception_desk.ui.printing.laid import LaidPaper
from reception_desk.ui.printing.marks import line_of
from reception_desk.ui.printing.matter_flow import MatterPaperFlow
from reception_desk.ui.tasks import Progress
from reception_desk.vocabulary.papers import PaperForm, PaperKind
from reception_desk.wording import tr

_SIZE, _BASELINE, _EDGE = 12.0, 26.0, 30.0
"""The number of a page in the file: size, baseline from the top, distance from the right edge, in points."""
_NEVER_IN_NAMES = str.maketrans(dict.fromkeys('<>:"/\\|?*', "_"))
_LONGEST_NAME = 60


@dataclass(frozen=True)
class LaidFile(LaidPaper):
    """A file whose pages are counted, and each of its papers as a docx under its name.

    `beside` are the scans that have no pages in it, each with why.
    """

    parts: tuple[tuple[str, bytes], ...] = ()
    beside: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """Return the sentence about scans that have no pages in the file, "" where all have."""
        why = "；".join(self.beside)
        return tr("没有编进页里、目录上注明“另附”的：{why}。请打印出来附在后面。").format(why=why) if why else ""


class FileFlow(MatterPaperFlow):
    """Prints a file, or writes it as one PDF with its papers as docx in a folder of that name beside it."""

    def save_pdf(self, paper: LaidPaper, target: Path) -> None:
        """Write the PDF and the docx of every paper."""

        def work(progress: Progress) -> None:
            try:
                _write(paper, target)
            except OSError as error:
                raise not_written(target) from error

        told = tr("卷宗已存为 {file}，各件的 Word 文件在同名的文件夹里。").format(file=target)
        self._lanes.long(work, lambda _: self.said.emit(told, "ok"), self._failed)


def _write(paper: LaidPaper, target: Path) -> None:
    if isinstance(paper, LaidFile):
        folder = target.with_suffix("")
        folder.mkdir(parents=True, exist_ok=True)
        for name, docx in paper.parts:
            (folder / name).write_bytes(docx)
    target.write_bytes(pdf_of(paper.layout, title=paper.issued.title))


def laid_file(desk: Desk, dossier: Dossier, progress: Progress) -> LaidFile:
    """Lay papers and scans out, count their pages, and put the three sheets around them; raises TemplateTrouble."""
    bodies: list[Page] = []
    rows, parts, missing, fallbacks, beside = [], [], [], [], []
    for place_of, filed in enumerate(dossier.papers):
        progress.report(place_of / len(dossier.papers), filed.line.title)
        line = filed.line
        if filed.scan is not None:
            step = partial(_step, progress, place_of, len(dossier.papers), filed.line.title)
            pages, line, why = _scanned(desk, filed.scan, line, step)
            beside += [why] if why else []
            line = replace(line, page=_run(len(bodies), len(pages)))
            bodies += pages
        elif filed.docx:
            document = read_docx(filed.docx)
            placed = place(document)
            line = replace(line, page=_run(len(bodies), len(placed.pages)))
            bodies += placed.pages
            missing += placed.missing
            fallbacks += fallbacks_used(document)
            parts.append((_name(len(parts) + 2, f"{line.title} {line.number}"), filed.docx))
        rows.append(line)
    facts = replace(dossier.facts, rows=tuple(rows), pages=len(bodies))
    sheets = _sheets(dossier, facts)
    cover, contents, notes = (place(read_docx(each)).pages for each in sheets)
    numbered = (_numbered(page, number) for number, page in enumerate(bodies, 1))
    layout = Layout((*cover, *contents, *numbered, *notes), tuple(dict.fromkeys(missing)))
    title = tr("卷宗 {number}").format(number=facts.matter)
    issued = Issued(0, 0, facts.matter, title, PaperForm.A4, sheets[0], "", 0, PaperKind.FILE_COVER)
    around = (("00 卷宗封面.docx", sheets[0]), ("01 卷内目录.docx", sheets[1]))
    last_part = (_name(len(parts) + 2, "卷内备考表"), sheets[2])
    return LaidFile(
        issued, layout, tuple(dict.fromkeys(fallbacks)), parts=(*around, *parts, last_part), beside=tuple(beside)
    )


def _step(progress: Progress, place_of: int, papers: int, title: str, done: int, count: int) -> None:
    """Tell how far the pages of one paper are; raises CannotNow where the clerk asked to stop."""
    if progress.cancelled:
        raise CannotNow(tr("已停止，卷宗没有做成。"))
    progress.report((place_of + done / count) / papers, tr("{title} 第 {n} 页").format(title=title, n=done))


def _scanned(
    desk: Desk, scan: AttachmentRow, line: Filed, told: Callable[[int, int], None]
) -> tuple[tuple[Page, ...], Filed, str]:
    """Return the pages of a scan; one that has none stays beside the file, and a sentence says why."""
    found = scanned(scan_content(desk, scan), told)
    if found.pages:
        return found.pages, replace(line, note=""), ""
    note = f"{line.note}，{found.count} 页" if found.count else line.note
    return (), replace(line, note=note), tr("“{name}”{why}").format(name=scan.name, why=found.why)


def _run(before: int, count: int) -> str:
    """Return the pages of one paper as the contents print them, "" for none."""
    first, last = before + 1, before + count
    return f"{first}～{last}" if count > 1 else str(first) if count else ""


def _sheets(dossier: Dossier, facts: DossierFacts) -> tuple[bytes, ...]:
    contexts = (cover_context(facts), contents_context(facts), notes_context(facts))
    return tuple(fill(template, said) for template, said in zip(dossier.templates, contexts, strict=True))


def _numbered(page: Page, number: int) -> Page:
    line = line_of(str(number), _SIZE, _BASELINE)
    return replace(page, lines=(*page.lines, replace(line, x=page.width_pt - _EDGE - line.width)))


def _name(place_in_file: int, title: str) -> str:
    return f"{place_in_file:02} {title.translate(_NEVER_IN_NAMES)[:_LONGEST_NAME].strip()}.docx"
