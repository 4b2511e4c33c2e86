"""Scanned pages: pictures and PDFs of photographs become pages; anything else is no scan."""

import io

import pytest
from pypdf import PdfWriter
from pypdf.generic import DecodedStreamObject, DictionaryObject, NameObject, NumberObject
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from reception_desk.typeset.scans import pages_of_pdf, scanned


def picture(width, height, kind="JPG"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(0xFFAA0000)
    device = QBuffer()
    device.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(device, kind)
    return bytes(device.data().data())


def pdf_of(*photographs):
    made = PdfWriter()
    for each in photographs:
        page = made.add_blank_page(595, 842)
        stream = DecodedStreamObject()
        stream.set_data(each)
        for name, value in (("Type", "/XObject"), ("Subtype", "/Image"), ("Filter", "/DCTDecode")):
            stream[NameObject(f"/{name}")] = NameObject(value)
        stream[NameObject("/Width")] = stream[NameObject("/Height")] = NumberObject(10)
        images = DictionaryObject({NameObject("/Im0"): made._add_object(stream)})  # noqa: SLF001
        page[NameObject("/Resources")] = DictionaryObject({NameObject("/XObject"): images})
    kept = io.BytesIO()
    made.write(kept)
    return kept.getvalue()


def test_a_picture_is_a_page_upright_and_no_larger_than_needed(qapp):
    for size in ((600, 800), (800, 600), (4000, 5000)):
        (page,) = scanned(picture(*size))
        (photo,) = page.pictures
        assert photo.height > photo.width, "what lies across is turned"
        assert photo.x >= 34 and photo.y >= 40 and photo.x + photo.width <= page.width_pt - 33
        assert QImage.fromData(photo.content).width() <= 1700
    assert len(scanned(picture(40, 40, "PNG"))) == 1


def test_a_pdf_of_photographs_has_its_pages_and_another_one_none(qapp):
    photographs = picture(300, 400), picture(400, 300)
    assert len(scanned(pdf_of(*photographs))) == 2 == pages_of_pdf(pdf_of(*photographs))
    blank = PdfWriter()
    blank.add_blank_page(595, 842)
    kept = io.BytesIO()
    blank.write(kept)
    assert scanned(kept.getvalue()) == () and pages_of_pdf(kept.getvalue()) == 1
    assert scanned(pdf_of(photographs[0], b"no picture")) == (), "not a page of it is left out in silence"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.4 torn", b"MZ"])
def test_what_is_damaged_is_no_scan(qapp, content):
    assert scanned(content) == () and pages_of_pdf(content) == 0
