"""王桂兰 comes once with 土地 and 养老金 on her mind: one visit, two matters, from the form to the papers."""

import re
import zipfile
from datetime import timedelta
from io import BytesIO

from reception_desk.forms.form import Values
from reception_desk.forms.further import FURTHER
from reception_desk.models.counts.visits import of_day
from reception_desk.models.lists import matters, visits
from reception_desk.models.lists.matters import MatterFilter
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.handover.seen import day_figures
from reception_desk.services.matters.handling import choose_outcome, close_matter
from reception_desk.services.papers.of_visits import issue_paper, issue_receipt
from reception_desk.services.personal.person_file import find_people, give_person
from reception_desk.services.personal.retention import passed
from reception_desk.services.visits.several import matters_of, raise_beside
from reception_desk.vocabulary.papers import PaperKind
from tests.office import PERSON, register

LAND, PENSION = PERSON["demand"], "恢复养老金待遇"
TOLD = "2025 年 9 月起停发，社保所要求重新认证。"


def words_of(docx):
    with zipfile.ZipFile(BytesIO(docx)) as parts:
        return re.sub(r"<[^>]+>", "", parts.read("word/document.xml").decode("utf-8"))


def test_one_visit_two_matters(desk, clock):
    # 登记土地的事，打了回执；她又说起养老金
    visit = register(desk, people="2", purpose="2", content="0202")
    issue_receipt(desk, visit.visit_id)
    clock.pass_by(minutes=5)
    answers = {"purpose": "2", "content": "0401", "demand": PENSION, "statement": TOLD}
    second = raise_beside(desk, visit.visit_id, "6b0a", Values(FURTHER, answers)).value
    clock.pass_by(minutes=1)

    # 新回执和登记表两件都写
    receipt = words_of(issue_receipt(desk, visit.visit_id).value.docx)
    assert f"1.{LAND}；2.{PENSION}" in receipt
    table = words_of(issue_paper(desk, visit.visit_id, PaperKind.REGISTRATION).value.docx)
    assert all(each in table for each in (LAND, f"{PENSION}（另立 {second.number}", TOLD, PERSON["statement"][:20]))

    # 来访一批两人，事项两件；台账一行写全，事项各一行各有期限
    assert (desk.read(of_day, desk.today()).batches, desk.read(of_day, desk.today()).persons) == (1, 2)
    assert desk.read(day_figures, desk.today()).batches == 1
    assert len(desk.read(matters.ids, MatterFilter())) == 2
    assert [each.demand for each in desk.read(visits.of_day, desk.today())] == [f"{LAND}；另立：{PENSION}"]
    assert len({each.due for each in desk.read(matters_of, visit.visit_id)} - {None}) == 1

    # 养老金先办结，土地还在办
    below = {"competence": "below"}
    choose_outcome(desk, second.matter_id, "A3", desk.today(), "县社会保险事业中心", answered=below)
    close_matter(desk, second.matter_id, desk.today(), "已转送")
    land, pension = desk.read(matters_of, visit.visit_id)
    assert (land.state, land.unit, pension.state) == ("open", "", "closed")

    # 她来要自己的材料：两件都给；到期销毁时同一次来访的两件一起等
    (found,) = find_people(desk, visit.number)
    given = words_of(give_person(desk, found.id, Grounds("本人当面申请")).value.docx)
    assert all(each in given for each in (LAND, PENSION, "社保所要求重新认证", second.number))
    clock.moment += timedelta(days=365 * 11)
    assert not passed(desk).due, "土地那件还没有办结，同一次来访不能销毁"
    close_matter(desk, visit.matter_id, desk.today() - timedelta(days=365 * 11 - 30), "已补发")
    assert {each.number for each in passed(desk).due} == {visit.number, second.number}
