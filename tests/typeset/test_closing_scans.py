"""Scanned pages: pictures and PDFs of any kind become pages; what cannot is no scan, and says why."""

import io

import pytest
from pypdf import PdfWriter
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from reception_desk.typeset.scans import scanned


def picture(width, height, kind="JPG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFAA0000)
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, kind)
    return bytes(device.data().data())


def pdf_of(*sheets, password=""):
    """Return a PDF as a word processor or a scanner writes it: `sheets` are the words of a page, or a picture."""
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(device)
    writer.setResolution(300)
    painter = QPainter(writer)
    for place, each in enumerate(sheets):
        if place:
            writer.newPage()
        if isinstance(each, QImage):
            painter.drawImage(0, 0, each)
        else:
            painter.drawText(200, 200, each)
    painter.end()
    made = PdfWriter(io.BytesIO(bytes(device.data().data())))
    if password:
        made.encrypt(password, algorithm="RC4-128")
    kept = io.BytesIO()
    made.write(kept)
    return kept.getvalue()


def blank_pages(count):
    made = PdfWriter()
    for _ in range(count):
        made.add_blank_page(595, 842)
    kept = io.BytesIO()
    made.write(kept)
    return kept.getvalue()


def dark(page):
    """Return the share of a page's picture that is not white."""
    image = QImage.fromData(page.pictures[0].content).scaled(80, 113)
    shades = [image.pixelColor(x, y).lightness() for x in range(80) for y in range(113)]
    return sum(each < 200 for each in shades) / len(shades)


def test_a_picture_is_a_page_upright_and_no_larger_than_needed(qapp):
    for size in ((600, 800), (800, 600), (4000, 5000)):
        (page,) = scanned(picture(*size)).pages
        (photo,) = page.pictures
        assert photo.height > photo.width, "what lies across is turned"
        assert photo.x >= 34 and photo.y >= 40 and photo.x + photo.width <= page.width_pt - 33
        assert QImage.fromData(photo.content).width() <= 1700
    assert len(scanned(picture(40, 40, "PNG")).pages) == 1


def test_a_pdf_of_whatever_kind_is_drawn_page_by_page(qapp):
    black = QImage(1500, 2000, QImage.Format.Format_Mono)
    black.fill(0)
    told = []
    found = scanned(pdf_of("关于王桂兰信访事项的处理意见", black, ""), lambda done, of: told.append((done, of)))
    first, second, third = found.pages
    assert 0 < dark(first) < 0.05 < dark(second) and dark(third) == 0, "words, a fax's black and white, nothing"
    assert told == [(1, 3), (2, 3), (3, 3)] and found.why == ""
    width = QImage.fromData(first.pictures[0].content).width()
    assert 1600 <= width <= 1700, "fine enough for handwriting, no finer"
    assert len(scanned(b"\r\n" + blank_pages(1)).pages) == 1, "some scanners write something before it"


@pytest.mark.parametrize(
    ("content", "why", "count"),
    [
        (lambda: blank_pages(1001), "有 1001 页，一份最多编 300 页", 1001),
        (lambda: pdf_of("密", password="x"), "有密码，打不开", 0),
        (lambda: b"%PDF-1.4 torn", "文件损坏，打不开", 0),
        (lambda: pdf_of("残")[:900], "文件损坏，打不开", 0),
        (lambda: b"MZ", "不是图片，也不是 PDF", 0),
        (lambda: b"", "不是图片，也不是 PDF", 0),
    ],
)
def test_what_has_no_pages_says_why(qapp, content, why, count):
    found = scanned(content())
    assert (found.pages, found.why, found.count) == ((), why, count)


def test_who_asks_to_stop_is_heard_after_each_page(qapp):
    def stop(_done, _of):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        scanned(blank_pages(3), stop)
    assert len(scanned(blank_pages(2)).pages) == 2, "and the next one is drawn as ever"
