"""未录入国家系统, the strip's fields, and the package for the superior: what each takes, refuses and writes down."""

import json
import zipfile

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models.lists.matter_filter import MatterFilter
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.access.traces import month_page
from reception_desk.services.matters.handling import add_outer_number
from reception_desk.services.matters.lists import MatterList, figures, filter_of, find_matters
from reception_desk.services.outgoing import mappings
from reception_desk.services.outgoing.entry import take_for_entry
from reception_desk.services.outgoing.mappings import MappingFile, MappingText, shipped_mapping, take_mapping, text_of
from reception_desk.services.outgoing.package import Span, pack, told_words
from reception_desk.services.visits.corrections import void_visit
from reception_desk.vocabulary.channels import Channel
from tests.office import PERSON, ZHOU, register, sign_in

WHY = Grounds("上级要求报送")


def unentered(desk):
    return list(find_matters(desk, filter_of(desk, MatterList.UNENTERED, MatterFilter())))


def test_a_matter_waits_until_it_has_a_number_of_the_national_system(desk):
    first, second = register(desk), register(desk, name="李四", id_number="", phone="")
    register(desk, name="王五", id_number="", intent="3")
    register(desk, name="赵六", id_number="", purpose="4", accusation="密")
    notice = register(desk, name="钱七", id_number="", channel=Channel.NOTICE.value, outside_people="1")
    online = {"channel": "online", "terminal": "4W", "outer_number": "W-7", "query_code": "55"}
    came = register(desk, name="孙八", id_number="", phone="", **online).matter_id
    assert take_for_entry(desk, came).value.entered == "W-7"
    waiting = [second.matter_id, first.matter_id]
    assert sorted(unentered(desk)) == sorted(waiting)
    assert notice.matter_id not in unentered(desk)
    assert figures(desk).unentered == 2
    add_outer_number(desk, first.matter_id, "12345", "A-1")
    assert figures(desk).unentered == 2
    add_outer_number(desk, first.matter_id, " 国家系统", "3702026110300018", "8305217746")
    assert unentered(desk) == [second.matter_id]
    void_visit(desk, second.visit_id, "登记错了")
    assert figures(desk).unentered == 0


def test_the_fields_come_in_the_forms_order_and_their_taking_is_written_down(desk, folder, clock):
    registered = register(desk, purpose="2", content="0202")
    sheet = take_for_entry(desk, registered.matter_id).value
    shown = {each.label: each for each in sheet.items}
    assert [each.label for each in sheet.items[:4]] == ["信访形式", "信访日期", "信访人数", "姓名"]
    assert (shown["信访形式"].value, shown["信访人数"].value, shown["姓名"].value) == ("走访", "1", "王桂兰")
    assert (shown["证件号码"].value, shown["证件号码"].masked) == (PERSON["id_number"], "110105********002X")
    assert shown["手机号码"].masked == "138****0000"
    assert shown["性别"].value == "女"
    [line] = [each for each in month_page(desk, desk.today().replace(day=1)).value if "录入" in each.what]
    assert (line.subject, line.reason) == (registered.number, "录入国家系统")
    accused = register(desk, name="赵六", id_number="", purpose="4", accusation="密")
    with pytest.raises(CannotNow, match="没有可以录入"):
        take_for_entry(desk, accused.matter_id or 10_000)
    leader = sign_in(folder, ZHOU.name, clock)
    with pytest.raises(NotPermitted):
        take_for_entry(leader, registered.matter_id)
    leader.close()


def test_the_office_words_the_form_anew_and_a_wrong_file_changes_nothing(desk, monkeypatch):
    registered = register(desk)
    own = 'system = "省平台"\n[[field]]\nlabel = "来访人"\nfield = "name"\n[[field]]\nlabel = "来源"\nfixed = "窗口"\n'
    assert take_mapping(desk, MappingFile.NATIONAL, own.encode("gb18030")).value == 2
    sheet = take_for_entry(desk, registered.matter_id).value
    assert [(each.label, each.value) for each in sheet.items] == [("来访人", "王桂兰"), ("来源", "窗口")]
    add_outer_number(desk, registered.matter_id, sheet.system, "S-1")
    assert unentered(desk) == []
    for wrong in (own.replace('"name"', '"nmae"').encode(), b"\xff\xfe\x00", b"x" * 900_000):
        with pytest.raises(CannotNow, match=r"第 \d+ 行"):
            take_mapping(desk, MappingFile.NATIONAL, wrong)
    assert desk.read(text_of, MappingFile.NATIONAL).own
    waiting = register(desk, name="李四", id_number="", phone="").matter_id
    assert figures(desk).unentered == 1
    take_mapping(desk, MappingFile.NATIONAL, f"remind = false\n{own}".encode())
    assert figures(desk).unentered == 0
    monkeypatch.setattr(mappings, "text_of", lambda *_: MappingText(own.replace('"name"', '"own_gone"'), own=True))
    assert figures(desk).unentered == 2  # by the shipped names, until somebody mends the file
    with pytest.raises(CannotNow, match="第 4 行"):
        take_for_entry(desk, registered.matter_id)
    monkeypatch.undo()
    shipped_mapping(desk, MappingFile.NATIONAL)
    assert not desk.read(text_of, MappingFile.NATIONAL).own
    assert sorted(unentered(desk)) == [registered.matter_id, waiting]


def test_the_package_holds_the_period_under_their_labels_and_names_what_was_refused(desk, tmp_path, clock):
    register(desk, content="0202", purpose="2", name="=王桂兰")
    register(desk, name="李四", id_number="", channel="video")
    accused = register(desk, name="赵六", id_number="", purpose="4", accusation="密")
    void_visit(desk, register(desk, name="钱七", id_number="").visit_id, "登记错了")
    shipped = desk.read(text_of, MappingFile.PACKAGE).text
    take_mapping(desk, MappingFile.PACKAGE, shipped.replace(', video = "视频"', "").encode())
    day = desk.today()
    packed = pack(desk, Span(day, day), tmp_path / "p.zip", WHY)
    assert (packed.visits, packed.matters, len(packed.refused)) == (1, 2, 1)
    assert "“信访形式”没有与“视频”对应的代码" in told_words(packed)
    with zipfile.ZipFile(packed.target) as file:
        assert set(file.namelist()) == {"来访.xlsx", "事项.xlsx", "没有通过的记录.xlsx", "package.json"}
        whole = json.loads(file.read("package.json"))
        table = zipfile.ZipFile(file.open("来访.xlsx")).read("xl/sharedStrings.xml").decode()
    assert (whole["since"], whole["visits"][0]["姓名"], whole["visits"][0]["分类代码"]) == (
        day.isoformat(),
        "=王桂兰",
        "0202",
    )
    assert whole["refused"][0]["number"]
    assert "'=王桂兰" in table
    assert PERSON["id_number"] in table
    assert accused.number not in json.dumps(whole)
    assert "赵六" not in json.dumps(whole, ensure_ascii=False)
    clock.pass_by(days=40)
    assert pack(desk, Span.last_month(desk.today()), tmp_path / "q", WHY).visits == 1
    assert pack(desk, Span.last_month(day), tmp_path / "none", WHY).visits == 0
    with pytest.raises(CannotNow, match="早于"):
        pack(desk, Span(day, day.replace(day=1)), tmp_path / "r", WHY)
    with pytest.raises(CannotNow, match="为什么"):
        pack(desk, Span(day, day), tmp_path / "s", Grounds(" "))
    assert not (tmp_path / "s").exists()
