"""Rows that go away while one of them has the cursor: a save from the last row empties the form under the hands."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reception_desk.ui.form_view.rows import RowsEditor


def test_rows_emptied_while_the_last_has_the_cursor(qtbot, themed):
    page = QWidget()
    rows = RowsEditor("诉求", parent=page)
    below = QVBoxLayout(page)
    below.addWidget(rows)
    below.addWidget(QLineEdit())
    qtbot.addWidget(page)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    rows.set_raw("甲\n乙\n丙")
    rows.lines()[3].setFocus()
    assert rows.caret() == 300_000
    rows.set_raw("")
    assert [line.raw() for line in rows.lines()] == [""]
    assert rows.caret() == 0, "the cursor went with its row"
