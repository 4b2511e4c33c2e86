"""导入 by keyboard: a file is opened, a column put right, every row seen, brought in, and taken back."""

import pytest
from PySide6.QtCore import Qt

from reception_desk.models.lists.ledger import VisitFilter, ids
from reception_desk.ui.importing.part import ImportPart

TABLE = "来访日期,信访人,怎么回事,编号\n2025-03-12,王五,补发征地补偿,1\n20XX年,李四,反映,2\n"


@pytest.fixture
def part(desk, lanes, qtbot):
    made = ImportPart(desk, lanes)
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    return made


def test_a_table_is_seen_row_by_row_brought_in_and_taken_back(part, desk, tmp_path, qtbot):
    before = len(desk.read(ids, VisitFilter()))
    file = tmp_path / "2025.csv"
    file.write_bytes(TABLE.encode("gb18030"))
    part.open_file(file)
    assert (part.table.isVisible(), part.kind.text(), part.file.text()) == (True, "来访台账", "2025.csv")
    columns = part.columns
    assert [columns.model.row_at(at).field for at in range(4)] == ["来访时间", "姓名", "", "原台账编号"]
    columns.list.setCurrentIndex(columns.model.index(2, 0))
    columns.list.setFocus()
    qtbot.keyClick(columns.list, Qt.Key.Key_Return)
    assert columns.field.hasFocus()
    columns.field.set_raw("demand")
    qtbot.keyClick(columns.field, Qt.Key.Key_Return)
    assert (columns.model.row_at(2).field, columns.list.currentIndex().row()) == ("诉求", 3)
    part.save()
    rows = part.rows
    assert ["1" in rows.which.button(each).text() for each in ("new", "finding", "cannot")] == [True, False, True]
    rows.which.button("cannot").click()
    assert rows.model.rowCount() == 1
    assert "20XX" in rows.why.text()
    assert len(desk.read(ids, VisitFilter())) == before
    assert part.bring_button.isVisible()
    assert not part.look_button.isVisible()
    part.save()
    assert part.notice.sentence.text().startswith("已导入")
    assert (part.first.isVisible(), part.earlier.model.rowCount()) == (True, 1)
    assert len(desk.read(ids, VisitFilter())) == before + 1
    part.open_file(file)
    assert part.columns.model.row_at(2).field == "诉求", "the columns are remembered"
    part.look_over()
    assert "已经导入过" in part.notice.sentence.text()
    assert not part.bring_button.isEnabled()
    part.open_file(tmp_path / "none.csv")
    assert "读不到文件" in part.notice.sentence.text()
    part.close_table()
    part.retire_row()
    assert part.notice.sentence.text().startswith("已撤回")
    assert not part.earlier.back.isEnabled()
    assert len(desk.read(ids, VisitFilter())) == before
