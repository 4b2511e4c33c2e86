"""笔录签名 by one key on an opened visit or a supplement: said beside the papers, taken back, what was signed stays."""

from reception_desk.models.lists.matters import of_visit
from reception_desk.services.papers.of_matters import asked_of, draft_paper
from reception_desk.services.papers.of_visits import issue_paper
from reception_desk.ui.labels import Text
from reception_desk.ui.pages.matters import MattersPage
from reception_desk.ui.pages.visit_view import VisitView
from reception_desk.vocabulary.papers import PaperKind
from tests.ui.offices import record


def test_the_record_is_signed_by_a_key(qtbot, desk, lanes, actions, book):
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额", statement="答：1.6 亩。")
    issue_paper(desk, visit_id, PaperKind.RECORD)
    view = VisitView(desk, lanes, actions, book, print_key="Ctrl+P")
    qtbot.addWidget(view)
    view.resize(1210, 720)
    view.show()
    view.open(visit_id)
    line = next(each for each in view.findChildren(Text) if "接谈笔录\n" in each.text())
    assert "还没有记签名" in line.text()
    actions.trigger("sign_record")
    view.signing.panel.save()
    assert "从此不改" in view.notice.sentence.text() and "来访人已签名" in line.text()
    actions.trigger("sign_record")
    assert "可以撤回" in view.notice.sentence.text()
    view.notice.take_offer()
    assert "还没有记签名" in line.text()


def test_a_supplement_is_signed_by_the_same_key(qtbot, desk, lanes, actions):
    visit_id = record(desk, "u-1", name="王桂兰", purpose="2", demand="补发差额", statement="答：1.6 亩。")
    issue_paper(desk, visit_id, PaperKind.RECORD)
    (matter_id,) = desk.read(of_visit, visit_id)
    raw = asked_of(desk, matter_id, PaperKind.SUPPLEMENT)
    made = draft_paper(desk, matter_id, PaperKind.SUPPLEMENT, {**raw, "added": "答：是 1.8 亩。"}).value
    page = MattersPage(desk, lanes, actions)
    qtbot.addWidget(page)
    page.resize(1210, 720)
    page.show()
    qtbot.waitExposed(page)
    page.open_matter(matter_id)
    view = page.papers.view
    page.papers.show_papers()
    view.list.choose(made.paper_id)
    actions.trigger("sign_record")
    form = view.signing.panel.form
    assert not form.editor("witness").isVisible()
    form.set_text("how", "unwilling")
    assert form.editor("witness").isVisible()
    form.set_text("witness", "赵强")
    view.signing.panel.save()
    page.refresh()
    assert view.model.row_at(0).standing == "拒签" and "见证人 赵强" in view.more.text()
    actions.trigger("sign_record")
    assert "可以撤回" in view.notice.sentence.text()
    view.notice.take_offer()
    page.refresh()
    assert view.model.row_at(0).standing == "待签名"
