"""Words on the screen: gaps between Han and digits, dates, the two languages."""

from datetime import date, datetime

import pytest
from PySide6.QtWidgets import QLineEdit

from reception_desk import wording
from reception_desk.moments import BEIJING
from reception_desk.ui import language
from reception_desk.ui.dates import day_text, full_day, moment_text
from reception_desk.ui.labels import Text
from reception_desk.ui.typography import GAP, gapped, listed


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("共3件", f"共{GAP}3{GAP}件"),
        ("共 3 件", "共 3 件"),
        ("LF2026-A0312", "LF2026-A0312"),
        ("按F2登记", f"按{GAP}F2{GAP}登记"),
        ("（3）", "（3）"),
        ("3万元", f"3{GAP}万元"),
        ("\U00020bb71", f"\U00020bb7{GAP}1"),
        ("", ""),
    ],
)
def test_a_thin_gap_stands_between_han_and_digits(text, shown):
    assert gapped(text) == shown
    assert gapped(shown) == shown


def test_marks_of_a_chinese_sentence_are_english_ones_between_english_words(monkeypatch):
    monkeypatch.setattr(wording, "_language", "en")
    assert gapped("More F6：Received by、ID check") == "More F6: Received by, ID check"
    assert gapped("leave “to” empty") == 'leave "to" empty'
    assert gapped("他说“不行”，甲、乙：都在") == "他说“不行”，甲、乙：都在"


def test_days_are_written_as_they_are_read():
    day = date(2026, 11, 23)
    assert full_day(day) == "2026 年 11 月 23 日 星期一"
    assert day_text(day) == "11 月 23 日 星期一"
    assert moment_text(datetime(2026, 11, 23, 9, 5, tzinfo=BEIJING)) == "11 月 23 日 周一  09:05"


def test_the_other_language_comes_and_goes(qapp):
    language.speak("en")
    assert wording.tr("登录") == "Sign in"
    assert listed(["a", "b"]) != ""
    language.speak("zh")
    assert wording.tr("登录") == "登录"


def test_a_language_without_a_catalogue_leaves_chinese(qapp):
    language.speak("fr")
    assert wording.tr("登录") == "登录"
    language.speak("zh")


@pytest.mark.parametrize(("code", "undo"), [("zh", "撤消"), ("en", "&Undo")])
def test_qts_own_menus_speak_the_language(qapp, qtbot, code, undo):
    language.speak(code)
    box = QLineEdit("王桂兰")
    qtbot.addWidget(box)
    menu = box.createStandardContextMenu()
    words = [action.text().split("\t")[0] for action in menu.actions()]
    menu.deleteLater()
    language.speak("zh")
    assert any(undo in each for each in words), words


def test_a_text_is_broken_into_lines_anew_where_its_words_or_letters_are_others(themed, qtbot):
    text = Text("信访人反映", wrap=True)
    qtbot.addWidget(text)
    one = text.heightForWidth(120)
    text.setText("信访人反映承包地征收补偿差额没有补发到户")
    several = text.heightForWidth(120)
    assert one < several == text.heightForWidth(120) > text.heightForWidth(400)
    font = text.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    text.setFont(font)
    text.setStyleSheet("")
    assert text.heightForWidth(120) > several
