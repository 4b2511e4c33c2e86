"""文书模板 in the window: a sample is seen, a fault is told, a good one is used and taken back."""

import pytest

from reception_desk.ui.pages.template_part import TemplatePart
from tests.services.office.test_templates import with_words


@pytest.fixture
def part(qtbot, desk, lanes):
    made = TemplatePart(desk, lanes)
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.refresh()
    return made


def test_a_template_from_its_copy_to_its_use_and_back(part, desk, tmp_path):
    line = part.chosen
    first = part.fields.row_at(0)
    assert part.asked.isVisible()
    assert (first.mark, first.label, first.example) == ("{{ number }}", "编号", "LF2026-A0312")
    part.list.opened.emit(part.list.chosen())
    assert part.before.isVisible() and not part.asked.isVisible(), "the sample takes the place of the fields"
    assert not part.after.isVisible() and not part.use_button.isEnabled()
    part.copy_to(tmp_path / "mine.docx")
    assert (tmp_path / "mine.docx").stat().st_size > 1000

    (tmp_path / "wrong.docx").write_bytes(with_words(desk, line, "{{ nummber }}"))
    part.offer(tmp_path / "wrong.docx")
    assert "是不是“number”" in part.answer.text() and not part.use_button.isEnabled()
    part.save()
    assert part.chosen.since == ""
    part.offer(tmp_path / "nothing.docx")
    assert "没有放进来" in part.notice.sentence.text()

    (tmp_path / "mine.docx").write_bytes(with_words(desk, line, "请收好"))
    part.offer(tmp_path / "mine.docx")
    assert part.before.isVisible() and part.after.isVisible()
    part.use_button.click()
    assert part.chosen.since
    part.notice.take_offer()
    assert part.chosen.since == "" and not part.back_button.isEnabled()
