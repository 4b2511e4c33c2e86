"""The look: contrast of every pair of colours, sizes that follow the text, a focus ring everywhere."""

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QWidget

from reception_desk.settings import TEXT_SIZES, DeskSettings
from reception_desk.ui import measures, theme
from reception_desk.ui.buttons import Button
from reception_desk.ui.cards import Card
from reception_desk.ui.chips import Chip
from reception_desk.ui.colours import CONTRAST_LEAST, THEMES, contrast
from reception_desk.ui.measures import column, sized

PAIRS = [
    *(("ink", ground) for ground in ("ground", "card", "field", "accent_tint")),
    *(("secondary", ground) for ground in ("ground", "card", "field")),
    *((name, f"{name}_tint") for name in ("accent", "due", "overdue", "done")),
    *((name, "card") for name in ("accent", "due", "overdue", "done")),
    *((name, "ground") for name in ("accent", "due", "overdue")),
    ("rail_ink", "rail"),
    ("rail_ink", "rail_chosen"),
    ("rail_secondary", "rail"),
    ("rail_secondary", "rail_chosen"),
    ("rail", "rail_ring"),
    ("on_accent", "accent"),
    ("on_accent", "accent_strong"),
]


@pytest.mark.parametrize("name", THEMES)
def test_every_text_stands_out_from_its_ground(name):
    colours = THEMES[name]._asdict()
    ratios = {pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2) for pair in PAIRS}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < CONTRAST_LEAST} == {}


@pytest.mark.parametrize("name", THEMES)
def test_the_focus_ring_stands_out_from_what_is_around_it(name):
    colours = THEMES[name]._asdict()
    pairs = [("accent", "card"), ("accent", "ground"), ("rail_ring", "rail"), ("on_accent", "accent")]
    assert all(contrast(colours[ring], colours[ground]) >= 3 for ring, ground in pairs)


def test_contrast_is_measured_as_the_standard_says():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("size", TEXT_SIZES)
@pytest.mark.parametrize("name", THEMES)
def test_the_style_sheet_has_no_open_token(qapp, name, size):
    theme.apply(qapp, DeskSettings(theme=name, text_size=size))
    assert "@" not in qapp.styleSheet().split("*/", 1)[1]


def test_measures_follow_the_text_size_of_what_is_already_shown(qapp, qtbot):
    theme.apply(qapp, DeskSettings())
    widget = QWidget()
    qtbot.addWidget(widget)
    button, box = Button("保存", "Ctrl+Return"), QLineEdit()
    widget.setLayout(column(button, box, margins=(20, 12), gap=8))
    sized(box, width=120, at_most=(400, 0))
    before = button.sizeHint()
    theme.apply(qapp, DeskSettings(text_size=175))
    ratio = measures.scale()
    margins = widget.layout().contentsMargins()
    assert (margins.left(), margins.top()) == (measures.px(20), measures.px(12))
    assert margins.left() > 20
    assert box.minimumWidth() == round(120 * ratio)
    assert box.maximumWidth() == round(400 * ratio)
    assert button.sizeHint().width() > before.width() * 1.5
    theme.apply(qapp, DeskSettings())


def test_digits_have_equal_width(themed):
    metrics = QFontMetricsF(theme.font(10.5))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1


def test_nothing_moves_when_the_focus_comes(themed, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    boxes = [Button("保存"), Button("保存", role="primary"), Button("撤销", role="quiet"), QLineEdit("王桂兰")]
    widget.setLayout(column(*boxes))
    widget.show()
    widget.activateWindow()
    heights = [box.height() for box in boxes]
    for box in boxes:
        box.setFocus()
        qtbot.waitUntil(box.hasFocus)
        widget.layout().activate()
        assert [each.height() for each in boxes] == heights


def test_the_focus_is_drawn(themed, qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    boxes = [Button("保存"), Button("保存", role="primary"), Button("撤销", role="quiet"), QLineEdit("王桂兰")]
    widget.setLayout(column(*boxes))
    widget.show()
    widget.activateWindow()
    for box in boxes:
        other = boxes[(boxes.index(box) + 1) % len(boxes)]
        other.setFocus()
        qtbot.waitUntil(other.hasFocus)
        without = box.grab().toImage()
        box.setFocus()
        qtbot.waitUntil(box.hasFocus)
        if isinstance(box, QLineEdit):
            box.deselect()
        assert box.grab().toImage() != without


def test_a_card_without_heading_shows_none_and_a_chip_keeps_its_words(themed, qtbot):
    card = Card().add(Chip("逾期12天", "overdue"))
    qtbot.addWidget(card)
    card.show()
    assert not card.heading.isVisible()
    assert card.findChild(Chip).text().replace("\u2009", "") == "逾期12天"
