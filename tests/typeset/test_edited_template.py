"""The office words its receipt anew in LibreOffice, drops the file in, and prints: the story of a template."""

import io
import subprocess

from pypdf import PdfReader

from reception_desk.forms.papers.catalogue import lint_paper
from reception_desk.forms.papers.examples.every import Length
from reception_desk.forms.papers.examples.filled import faults, samples
from reception_desk.paths import resource
from reception_desk.typeset.pdf import write_pdf
from reception_desk.typeset.read import read_docx
from reception_desk.vocabulary.papers import PaperKind

OURS, THEIRS = "请保管好这张回执", "这张回执请您收好"


def converted(file, target, folder):
    """Return the file that LibreOffice makes of another."""
    office = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", office, "--headless", "--convert-to", target, "--outdir", str(folder / "out")]
    subprocess.run([*command, str(file)], check=True, capture_output=True, timeout=120)
    return folder / "out" / f"{file.stem}.{target}"


def test_the_receipt_is_worded_anew_dropped_in_and_printed(qapp, tmp_path):
    ours = tmp_path / "LFHZ-A4.docx"
    ours.write_bytes(resource("templates", ours.name).read_bytes())
    opened = converted(ours, "fodt", tmp_path)
    words = opened.read_text("utf-8")
    assert OURS in words
    opened.write_text(words.replace(OURS, THEIRS), "utf-8")
    saved = converted(opened, "docx", tmp_path)
    own = tmp_path / "own"
    own.mkdir()
    (own / ours.name).write_bytes(saved.read_bytes())
    assert lint_paper(PaperKind.RECEIPT, saved.read_bytes()) == ()
    assert faults(own) == []
    (printed,) = (each.docx for each in samples(own, lengths=(Length.SHORT,)) if each.name == "D02-短")
    assert read_docx(printed).unsupported == ()
    (page,) = PdfReader(io.BytesIO(write_pdf(printed))).pages
    said = "".join(page.extract_text().split())
    assert said.count(THEIRS) == 2
    assert OURS not in said
    assert "LF2026-A0312" in said
    (own / ours.name).write_bytes(saved.read_bytes()[:-200])
    assert faults(own) == ["LFHZ-A4.docx：这不是 docx 文件，或者文件已经损坏。"]
