"""How a cell's words are cut to the room there is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from reception_desk.ui.lists.painting import beginning

LONG = "要求补发 2019 年承包地征收补偿款的差额，并请当面答复（附协议复印件）。" * 6


@pytest.mark.parametrize("text", ["", "王秀英", LONG, "2026-03-01 ABC", "𠮷野家：" + LONG])
@pytest.mark.parametrize("width", [0, 13, 90, 140, 333])
def test_a_beginning_is_cut_to_the_same_words_as_the_whole(themed, text, width):
    metrics = QFontMetrics(themed.font())
    begins = beginning(text, width, metrics.horizontalAdvance("国"))
    cut = Qt.TextElideMode.ElideRight
    assert text.startswith(begins)
    assert metrics.elidedText(begins, cut, width) == metrics.elidedText(text, cut, width)


def test_of_a_long_text_little_is_measured(themed):
    wide = QFontMetrics(themed.font()).horizontalAdvance("国")
    assert len(beginning(LONG, 10 * wide, wide)) < 25
