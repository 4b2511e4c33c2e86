"""卷宗 of a closed matter: counted pages in the contents, one PDF and the docx; the copy for reading keeps secrets."""

import pytest
from PySide6.QtCore import Qt

from reception_desk.models.lists import matters as lists
from reception_desk.services.matters import handling as matters
from reception_desk.services.papers import dossier
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.visits.attachments import Offer, attach, prepare
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.vocabulary.papers import PaperKind
from tests.typeset.test_closing_scans import picture
from tests.ui.hands import press
from tests.ui.offices import record

OWN, OTHER = "370102195803121127", "370102198001011235"
BOTH = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def page(qtbot, desk, lanes, actions):
    visit_id = record(
        desk,
        "u-1",
        name="王桂兰",
        id_number=OWN,
        phone="13805310000",
        purpose="2",
        demand="补发差额",
        people="6",
        representatives=f"李大山\t{OTHER}\t13905310001",
        statement=f"李大山（{OTHER}，13905310001）也来过。",
    )
    matter_id = desk.read(lists.of_visit, visit_id)[0]
    for kind in (PaperKind.REGISTRATION, PaperKind.NOTE_SHEET, PaperKind.RECEIPT):
        papers.issue_paper(desk, visit_id, kind)
    offers = [Offer("合同.jpg", content=picture(600, 800)), Offer("判决.pdf", content=b"%PDF-1.4 torn")]
    attach(desk, "u-1", prepare(desk, offers, lambda *_: None, lambda: False))
    made = MattersPage(desk, lanes, actions)
    qtbot.addWidget(made)
    made.resize(1210, 720)
    made.show()
    qtbot.waitExposed(made)
    made.open_matter(matter_id)
    return made


def words(layout):
    return "\n".join(each.text for page in layout.pages for each in page.lines)


def test_the_file_of_a_matter(page, desk, tmp_path):
    file = page.papers.file
    press(page.matter.line, Qt.Key.Key_G, BOTH)
    file.panel.save()
    assert "还没有办结" in file.panel.finding.text()
    file.panel.leave()
    matters.close_matter(desk, page.matter.acts.matter_id, desk.today(), "信访人满意")
    page.matter.refresh()

    press(page.matter.line, Qt.Key.Key_G, BOTH)
    file.panel.save()
    assert file.paper.isVisible()
    whole = file.paper.shown
    assert [name[3:8] for name, _ in whole.parts] == [
        "卷宗封面.",
        "卷内目录.",
        "来访登记表",
        "内部处理笺",
        "来访事项登",
        "卷内备考表",
    ]
    assert [page.lines[-1].text for page in whole.layout.pages[2:-1]] == ["1", "2", "3", "4"]
    assert [len(page.pictures) for page in whole.layout.pages[2:-1]].count(1) >= 1, "the photograph is a page of it"
    assert "合同.jpg" in words(whole.layout) and words(whole.layout).count("另附") == 2, "of the other one its name"
    assert "“判决.pdf”文件损坏，打不开" in file.paper.notice.sentence.text()
    assert "本卷共 5 件 4 页" in words(whole.layout) and OTHER in words(whole.layout)
    target = tmp_path / "卷宗.pdf"
    file.flow.save_pdf(whole, target)
    assert target.read_bytes().startswith(b"%PDF") and len(list((tmp_path / "卷宗").iterdir())) == len(whole.parts)
    press(file.paper, Qt.Key.Key_Escape)
    assert page.matter.isVisible()

    press(page.matter.line, Qt.Key.Key_G, BOTH)
    file.panel.form.set_text("file_for", "2")
    assert file.panel.form.values().raw["names"] == "李大山", "who came along is proposed"
    file.panel.save()
    shown = words(file.paper.shown.layout)
    assert "阅卷用" in shown and "内部处理笺" not in shown and "遮住" in shown
    assert OWN in shown and "13805310000" in shown and "王桂兰" in shown
    assert "李大山" not in shown and "李某某" in shown and "1 个姓名" in shown
    assert OTHER not in shown and "13905310001" not in shown and "*" * 14 + OTHER[-4:] in shown
    assert dossier.SHEETS
