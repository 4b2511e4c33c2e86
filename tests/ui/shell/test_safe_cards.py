"""The part 安全: a person's own data given out, what has passed its period destroyed, a new key ordered."""

from reception_desk.services.matters.handling import close_matter
from reception_desk.services.safety.rekeying import is_ordered
from reception_desk.ui.grounds import GroundsPanel
from reception_desk.ui.security.part import SecurityPart
from tests.office import PASSWORD, PERSON, ZHOU, register


def asked(part, reason, second=""):
    """Answer the question that stands over the part."""
    panel = next(each for each in part.window().findChildren(GroundsPanel) if each.isVisible())
    panel.reason.set_raw(reason)
    if second:
        panel.account.setText(second)
        panel.password.setText(PASSWORD)
    panel.give()
    return panel


def test_given_out_destroyed_and_a_new_key(themed, desk, clock, lanes, tmp_path, monkeypatch, qtbot):
    done = register(desk)
    close_matter(desk, done.matter_id, desk.today(), "已答复")
    register(desk, name="周小川", id_number="")
    part = SecurityPart(desk, lanes)
    qtbot.addWidget(part)
    part.resize(1100, 1600)
    part.show()
    part.refresh()
    part.person.number.set_raw("LF2099-A0001")
    part.person.find.click()
    assert "没有找到" in part.person.told.text() and part.person.people == []
    part.person.number.set_raw(done.number)
    part.person.find.click()
    (button,) = part.person.people
    assert "1101***" not in button.text() and PERSON["id_number"] not in button.text()
    monkeypatch.setattr("PySide6.QtWidgets.QFileDialog.getExistingDirectory", lambda *words: str(tmp_path))
    button.click()
    asked(part, "本人持身份证当面申请")
    made = sorted(each.name for each in tmp_path.glob("个人信息查阅复制件*"))
    assert [name.rpartition(".")[2] for name in made] == ["docx", "json"]
    assert not any(PERSON["name"] in name for name in made)
    assert "没有保管期限已满" in part.retention.told.text() and part.retention.draw.isHidden()
    clock.pass_by(days=365 * 11 + 3)
    part.refresh()
    assert "1 项" in part.retention.told.text()
    part.retention.draw.click()
    part.retention.save(tmp_path / "清册.docx")
    assert (tmp_path / "清册.docx").stat().st_size > 5000
    part.retention.destroy.click()
    panel = asked(part, "保管期满")
    assert "第二个人" in panel.notice.sentence.text(), "two people, in a small office too"
    asked(part, "保管期满", ZHOU.name)
    assert "已销毁 1 项" in part.notice.sentence.text()
    assert "XH2037-01" in part.retention.past.text() and ZHOU.name in part.retention.past.text()
    part.master.order.click()
    asked(part, "定期更换")
    assert is_ordered(desk) and not part.master.back.isHidden()
    part.master.back.click()
    assert not is_ordered(desk)
