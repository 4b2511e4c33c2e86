"""Rows that go away while one of them has the cursor: a save from the last row empties the form under the hands."""

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from reception_desk.forms.form import section
from reception_desk.forms.visits import DEMAND, STATEMENT
from reception_desk.ui.form_view.body import Body
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


def test_a_short_statement_gives_way_to_many_demands_until_somebody_types_in_it(qtbot, themed):
    asked = section("matter", "诉求", DEMAND, STATEMENT)
    body = Body([asked])
    qtbot.addWidget(body)
    body.show()
    body.activateWindow()
    qtbot.waitUntil(body.isActiveWindow)
    demand, statement = (editor for _, editor in body.editors())
    demand.lines()[0].setFocus()
    row = statement.fontMetrics().lineSpacing()

    def beside_rows() -> int:
        return body.heightForWidth(700) - demand.sizeHint().height()

    whole = beside_rows()
    demand.set_raw("甲\n乙\n丙")
    assert beside_rows() == whole - 2 * row
    statement.setFocus()
    assert beside_rows() == whole
    demand.lines()[0].setFocus()
    assert beside_rows() == whole - 2 * row
    statement.set_raw("话" * 100)
    assert beside_rows() == whole, "what was said is not cut to two lines"
