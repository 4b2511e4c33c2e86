"""Our PDF: text that can be copied, the same bytes each time, made in any thread."""

import io
import subprocess
import sys

import pytest
from pypdf import PdfReader

from reception_desk.typeset import pdf
from reception_desk.typeset.pdf import pdf_of, write_pdf
from reception_desk.typeset.place import place
from reception_desk.typeset.plain_pdf import put_right
from reception_desk.typeset.read import read_docx
from tests.typeset.docs import SANS, SERIF, Paper, letter, run
from tests.typeset.pdf_text import read_pages

# Qt gives these back as radicals; the last stand beyond the basic plane.
RADICALS = (
    "长页门见车马鱼龙齿风飞贝韦麦黄角食骨鬼鸟青虎户月工一二人儿入八几刀力十又口土士大女子小山己干广弓心手文方日木止水火父片牙"
    "牛犬玉瓜甘生用田白皮目矛石示穴立竹米羊羽老而耳肉自至舌舟色虫血行衣西言谷豆赤走足身辛里金面革音首香高"
)
RARE = "𠮷𬭊𰻝䶮㛃𫖯𫍣"
SIGNS = "①②③ⅠⅡ㈠℃№×…—“”‘’《》〔〕【】□■☑☐→‰％㎡"
PATH = """
import sys, threading
from PySide6.QtGui import QGuiApplication
app = QGuiApplication([])
from reception_desk.typeset.pdf import write_pdf
content = open(sys.argv[1], "rb").read()
found = [write_pdf(content)]
lane = threading.Thread(target=lambda: found.extend(write_pdf(content) for _ in range(2)))
lane.start(); lane.join()
assert len(found) == 3 and len(set(found)) == 1
print(len(found[0]))
"""


def level_one() -> str:
    """Return the 3,755 Han characters of GB 2312's first level."""
    rows = (bytes([0xA0 + at, 0xA1 + column]) for at in range(16, 56) for column in range(94))
    return b"".join(rows).decode("gb2312", "ignore")


def copied(content: bytes) -> str:
    return "".join("".join(line.text for line in page) for page in read_pages(content))


@pytest.mark.parametrize("font", [SERIF, SANS])
def test_every_character_copies_back(font, qapp):
    paper = Paper(font)
    wanted = level_one() + RADICALS + RARE + SIGNS
    assert len(wanted) > 3900
    paper.paragraph(wanted)
    written = copied(write_pdf(paper.bytes()))
    assert sorted(written) == sorted(wanted)


def test_poppler_copies_the_same(qapp, tmp_path):
    paper = Paper()
    paper.paragraph(RADICALS + RARE)
    (tmp_path / "a.pdf").write_bytes(write_pdf(paper.bytes()))
    out = subprocess.run(["pdftotext", "-raw", tmp_path / "a.pdf", "-"], capture_output=True, check=True)
    assert "".join(out.stdout.decode().split()) == RADICALS + RARE


def test_bold_light_and_two_families_in_one_page_copy_back(qapp):
    paper = Paper()
    fonts = f'<w:rFonts w:ascii="{SANS}" w:eastAsia="{SANS}" w:hAnsi="{SANS}"/>'
    paper.raw(
        run("长页") + run("门见", "<w:b/>") + run("车马", fonts) + run("鱼龙", fonts + "<w:b/>") + run("斜体", "<w:i/>")
    )
    assert copied(write_pdf(paper.bytes())) == "长页门见车马鱼龙斜体"


def test_a_pdf_that_is_written_otherwise_is_read_as_a_document(qapp, monkeypatch):
    paper = Paper()
    paper.paragraph("长页门见𠮷")
    plain = write_pdf(paper.bytes(), title="意见书")
    assert put_right(plain.replace(b"/CIDSet", b"/CIDBag"), lambda *_: b"", "", "") is None
    assert put_right(b"%PDF-1.4\nstartxref\n1\ntrailer\n", lambda *_: b"", "", "") is None
    monkeypatch.setattr(pdf, "put_right", lambda *_: None)
    assert copied(plain) == copied(write_pdf(paper.bytes(), title="意见书")) == "长页门见𠮷"


def test_the_same_docx_gives_the_same_bytes(qapp):
    content = letter()
    assert write_pdf(content, title="意见书") == write_pdf(content, title="意见书")


def test_fonts_are_embedded_and_the_title_stands_in_the_file(qapp):
    reader = PdfReader(io.BytesIO(write_pdf(letter(), title="处理意见书")))
    assert reader.metadata.title == "处理意见书"
    fonts = [font.get_object() for page in reader.pages for font in page["/Resources"]["/Font"].values()]
    inner = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"].get_object() for font in fonts]
    assert inner
    assert all("/FontFile2" in descriptor for descriptor in inner)


def test_pages_have_the_size_of_the_paper(qapp):
    content = letter()
    for page, placed in zip(
        PdfReader(io.BytesIO(write_pdf(content))).pages, place(read_docx(content)).pages, strict=True
    ):
        assert abs(float(page.mediabox.width) - placed.width_pt) < 1
        assert abs(float(page.mediabox.height) - placed.height_pt) < 1


def test_it_runs_in_a_worker_thread_with_nothing_but_a_qguiapplication(tmp_path):
    (tmp_path / "a.docx").write_bytes(letter())
    done = subprocess.run([sys.executable, "-c", PATH, tmp_path / "a.docx"], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert int(done.stdout) > 10_000


def test_an_empty_document_is_one_empty_page(qapp):
    assert len(PdfReader(io.BytesIO(write_pdf(Paper().bytes()))).pages) == 1


def test_a_character_no_font_has_is_named(qapp):
    paper = Paper()
    paper.paragraph("字\U000e0123")
    placed = place(read_docx(paper.bytes()))
    assert placed.missing == ("\U000e0123",)
    assert pdf_of(placed)
