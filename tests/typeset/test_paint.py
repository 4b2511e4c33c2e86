"""Pages painted as pictures: ink where the layout has lines, none elsewhere."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter

from reception_desk.typeset.layout import Fill, Page, Photo, Rule
from reception_desk.typeset.paint import ended_on_trouble, paint_page, picture
from reception_desk.typeset.place import place
from reception_desk.typeset.read import read_docx
from reception_desk.typeset.strokes import strokes, whole_width
from tests.typeset.docs import Paper, letter, png


def dark(image: QImage, left: float, top: float, right: float, bottom: float) -> int:
    """Return how many dots of a part of the picture are darker than half."""
    found = 0
    for y in range(int(top), int(bottom)):
        found += sum(QColor(image.pixel(x, y)).lightness() < 128 for x in range(int(left), int(right)))
    return found


def test_a_picture_has_the_papers_size_and_ink_where_lines_stand(qapp):
    paper = Paper()
    paper.paragraph("信访事项")
    page = place(read_docx(paper.bytes())).pages[0]
    image = picture(page, 72)
    assert (image.width(), image.height()) == (595, 842)
    line = page.lines[0]
    assert dark(image, line.x, line.y - 14, line.x + line.width, line.y + 2) > 100
    assert dark(image, 0, 200, 595, 842) == 0


def test_thin_lines_stay_visible_at_low_resolution(qapp):
    page = Page(100, 100, rules=(Rule(10, 50, 90, 50, 0.1),))
    assert dark(picture(page, 36), 5, 20, 45, 30) >= 38


def test_fills_lie_under_and_pictures_over_them(qapp):
    red = png(4, 4, (255, 0, 0)).getvalue()
    page = Page(100, 100, fills=(Fill(0, 0, 100, 100, "000000"),), pictures=(Photo(40, 40, 20, 20, red),))
    image = picture(page, 72)
    assert image.pixelColor(50, 50).red() > 200
    assert image.pixelColor(10, 10).lightness() == 0


def test_the_painter_is_left_as_it_was(qapp):
    image = QImage(600, 850, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    before = painter.worldTransform(), painter.pen().color()
    paint_page(painter, place(read_docx(letter())).pages[0])
    assert (painter.worldTransform(), painter.pen().color()) == before
    painter.end()


def test_a_painter_that_failed_lets_go_of_what_it_painted_on(qapp):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    with ended_on_trouble(painter):
        pass
    assert painter.isActive(), "its owner deletes it"
    with pytest.raises(ZeroDivisionError), ended_on_trouble(painter):
        1 / 0  # noqa: B018
    assert not painter.isActive()
    assert not image.paintingActive()


def test_lines_of_several_strokes_fill_their_width():
    for style in ("double", "thinThickSmallGap", "thickThinMediumGap", "thinThickLargeGap"):
        width = whole_width(style, 1.5 if style.endswith("LargeGap") else 3.0)
        (first, one), (second, other) = strokes(style, width)
        assert first == 0
        assert abs(second + other - width) < 1e-9
        assert one < second
    thin, thick = strokes("thinThickSmallGap", 4.5)
    assert thin[1] < thick[1]
