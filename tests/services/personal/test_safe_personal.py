"""One person's own data given to that person; what has passed its period destroyed by a list that two people sign."""

import io
import json
import zipfile

import pytest

from reception_desk.errors import CannotNow, NotPermitted, WrongPassword
from reception_desk.models import audit
from reception_desk.models.attachments.files import FOLDER
from reception_desk.models.counts.visits import of_day
from reception_desk.models.lists import visits as lists
from reception_desk.models.lists.visits import VisitFilter
from reception_desk.services.access import grounds, traces
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.leading import entered as leading
from reception_desk.services.matters.handling import close_matter
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.personal.destroying import carry_out
from reception_desk.services.personal.person_file import find_people, give_person
from reception_desk.services.personal.retention import draw_list, drop_list, list_paper, passed
from reception_desk.services.visits.attachments import Offer, attach, prepare
from reception_desk.services.visits.corrections import begin_change, correct_visit
from tests.office import LI, PASSWORD, PERSON, ZHOU, register, visit
from tests.services.seal.test_seal_traces import written

OTHER = {"name": "周小川", "id_number": "110101199003074258", "phone": "13900001111", "statement": "邻居周小川的话"}
GONE = {
    "name": "钱永年",
    "id_number": "110101196603077318",
    "phone": "13711112222",
    "address": "河口乡老街 9 号",
    "demand": "要求补发抚恤金",
    "statement": "1998 年的抚恤金没有发",
}
SAID = (*GONE.values(), "听错了", "他说的", "改过：", "已答复钱永年")
WHY = Grounds("本人当面申请")
MINE = (PERSON["name"], PERSON["id_number"], PERSON["phone"], "柳林村 2 组 15 号", "至今未足额补偿", "补偿差额")


def words_of(docx):
    with zipfile.ZipFile(io.BytesIO(docx)) as parts:
        return parts.read("word/document.xml").decode("utf-8")


def test_a_person_gets_all_that_is_his_and_nothing_of_others_or_of_accusations(desk, clock):
    first = register(desk, statement=f"{PERSON['statement']}证人电话 13912345678。")
    papers.issue_receipt(desk, first.visit_id)
    close_matter(desk, first.matter_id, desk.today(), "已答复")
    clock.pass_by(days=2)
    register(desk, purpose="4", statement="镇长收了二十万元", accused_name="某镇长")
    register(desk, **OTHER)
    (found,) = find_people(desk, first.number)
    assert find_people(desk, PERSON["id_number"].lower()) == [found]
    assert (found.name, found.visits) == (PERSON["name"], 1)
    assert PERSON["id_number"] not in str(found)
    for nobody in ("LF2026-A0002", "", "12345"):
        assert find_people(desk, nobody) == []
    with pytest.raises(CannotNow, match="写明"):
        give_person(desk, found.id, Grounds(" "))
    given = give_person(desk, found.id, WHY).value
    told, plain = words_of(given.docx), json.loads(given.json)
    for word in (*MINE[:4], first.number, "来访事项登记回执", "办结", "第三十条"):
        assert word in told, word
    assert plain["person"]["id_number"] == PERSON["id_number"]
    assert [each["number"] for each in plain["visits"]] == [first.number]
    assert len(plain["left_out"]) == 3 and len(plain["matters"]) == 1
    for hidden in ("二十万", "某镇长", "周小川", "13900001111", "13912345678", "LF2026-A0002"):
        assert hidden not in told and hidden not in given.json.decode(), hidden
    page = traces.month_page(desk, desk.today().replace(day=1)).value
    assert ("提供本人信息", "本人当面申请") in [(each.what, each.reason) for each in page]


@pytest.fixture
def old(desk, clock):
    """Return the desk eleven years after a closed matter, a note, a led matter, an open one and an accusation."""
    done = register(desk, **GONE)
    attach(
        desk, done.uuid, prepare(desk, [Offer("答复.txt", content="他说的".encode())], lambda *_: None, lambda: False)
    )
    papers.issue_receipt(desk, done.visit_id)
    changed = {**begin_change(desk, done.visit_id).value.raw, "statement": f"改过：{GONE['statement']}"}
    correct_visit(desk, done.visit_id, 1, visit(**changed), "听错了")
    close_matter(desk, done.matter_id, desk.today(), "已答复钱永年")
    led = register(desk, **OTHER)
    leading.mark_key(desk, led.matter_id, "重点")
    close_matter(desk, led.matter_id, desk.today(), "已答复")
    register(desk, name="还在办", id_number="", statement="还没有办完")
    register(desk, purpose="4", statement="镇长收了二十万元")
    clock.pass_by(days=365 * 11 + 3)
    return desk, done, led


def everything(desk, *words):
    """Return which words stand anywhere in the store's tables."""
    with desk.store.look(0, desk.now()) as look:
        run = look.connection.exec_driver_sql
        names = run("SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'").scalars()
        told = " ".join(str(row) for name in names for row in run(f'SELECT * FROM "{name}"').all())
    return {each for each in words if each in told}


def counted(desk, day):
    with desk.store.look(0, desk.now()) as look:
        run = look.connection.exec_driver_sql
        figures = run(
            "SELECT channel, content, region, handling, people, purpose, kind, running FROM visit ORDER BY id"
        )
        matters = run("SELECT state, opened_on, closed_on, content, region, unit, number FROM matter ORDER BY id")
        sums = [run(f"SELECT count(*) FROM {name}").scalar() for name in ("demand", "paper", "visit_person", "clock")]
        return [figures.all(), matters.all(), sums, desk.read(of_day, day)]


def test_what_has_passed_is_listed_signed_by_two_and_gone_while_the_figures_stay(old, clock):
    desk, done, led = old
    day = clock().replace(year=2026, month=11, day=3).date()
    before = counted(desk, day)
    assert everything(desk, *SAID) == {*SAID} - {"他说的"}, "a file's content lies encrypted beside the store"
    (line,) = passed(desk).due
    assert (line.number, line.kind, line.visits, line.files) == (done.number, "ordinary", 1, 1)
    dropped = draw_list(desk).value
    drop_list(desk, dropped.id)
    drawn = draw_list(desk).value
    assert drawn.number == "XH2037-02"
    with pytest.raises(CannotNow, match="没有到期"):
        draw_list(desk)
    sheet = words_of(list_paper(desk, drawn.id))
    assert done.number in sheet and "监销人（二）" in sheet and GONE["name"] not in sheet
    for bad in (Grounds("到期"), Grounds("到期", LI.name), Grounds("到期", "zhaoqiang"), Grounds(" ", ZHOU.name)):
        with pytest.raises(CannotNow):
            carry_out(desk, drawn.id, bad, lambda _: None)
    with pytest.raises(CannotNow, match="第二个人"):
        grounds.given(desk, "到期", two=True)
    with pytest.raises(WrongPassword):
        grounds.given(desk, "到期", ZHOU.name, "wrong", two=True)
    with pytest.raises(NotPermitted):
        grounds.given(desk, "到期", "zhaoqiang", PASSWORD, two=True)
    assert everything(desk, *SAID) == {*SAID} - {"他说的"}
    agreed = grounds.given(desk, "保管期满，已鉴定", ZHOU.name, PASSWORD, two=True)
    assert carry_out(desk, drawn.id, agreed, lambda _: None).value == 1
    assert carry_out(desk, drawn.id, agreed, lambda _: None).value == 0
    assert counted(desk, day) == before
    assert everything(desk, *SAID) == set()
    assert not list((desk.folder / FOLDER).iterdir())
    whole = desk.read(lists.whole, done.visit_id)
    assert (whole.row.number, whole.row.demand) == (done.number, "（已销毁，清册 XH2037-02）")
    assert list(desk.read(lists.ids, VisitFilter(text="钱永年"))) == []
    assert find_people(desk, GONE["id_number"]) == []
    assert list(desk.read(lists.ids, VisitFilter(text="周小川"))) == [led.visit_id]
    for do in (lambda: begin_change(desk, done.visit_id), lambda: drop_list(desk, drawn.id)):
        with pytest.raises(CannotNow, match="销毁"):
            do()
    with desk.store.look(0, desk.now()) as look:
        assert audit.first_broken(look) is None
    page = traces.month_page(desk, desk.today().replace(day=1)).value
    assert "按清册销毁" in [each.what for each in page]
    assert [(each.number, each.lines, each.agreed) for each in passed(desk).lists if each.carried_out_on] == [
        ("XH2037-02", 1, ZHOU.name)
    ]
    assert written(desk, *SAID) == set()
