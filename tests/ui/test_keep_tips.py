"""A tooltip shows people's words and files' names as they are: nothing in them is taken for marks."""

from PySide6.QtGui import QTextDocument

from reception_desk.ui.labels import ElidedText, tip

MARKED = "<img src='//server/x.png'>王桂兰 & <b>李</b>.jpg\n第二行"


def test_words_that_look_like_marks_are_shown_as_they_are(qtbot):
    label = ElidedText(MARKED)
    qtbot.addWidget(label)
    label.setText(MARKED)
    shown = QTextDocument()
    shown.setHtml(label.toolTip())
    assert shown.toPlainText().replace("\u2028", "\n") == MARKED
    assert "<img" not in shown.toHtml()
    assert tip("王桂兰，石桥镇") == "王桂兰，石桥镇"
