"""Everything leaves: every table, papers as they were issued, files; what is sealed with whoever may read it."""

import json
import zipfile
from dataclasses import replace

import pytest

from reception_desk.errors import CannotNow, NotPermitted
from reception_desk.models import imports
from reception_desk.models.outgoing import lock
from reception_desk.models.outgoing import rows as model
from reception_desk.models.tables.base import metadata
from reception_desk.services.access.grounds import Grounds
from reception_desk.services.access.traces import month_page
from reception_desk.services.outgoing import writing
from reception_desk.services.outgoing.everything import export_all, told_words
from reception_desk.services.outgoing.opening import unlock
from reception_desk.services.papers.of_visits import issue_receipt
from reception_desk.services.visits.attachments import attach, prepare
from reception_desk.services.visits.file_source import Offer
from reception_desk.vocabulary.imports import ImportKind, ImportState
from reception_desk.vocabulary.office import Mode
from tests.office import CHEAP, ZHAO, ZHOU, register, sign_in

WHY = Grounds("换用别的系统")
PASS = "一句好记的话，别人猜不到"
MARKER = "麒麟密语"
MIXED = {
    "purpose": "2",
    "accuses": "1",
    "accused_name": "周大成",
    "accusation": f"收受{MARKER}好处费二十万元",
    "passages": f"他还{MARKER}侵占补偿款",
}
FILE = b"%PDF-1.7\n" + bytes(range(256)) * 40


@pytest.fixture
def office(desk, folder, clock, tmp_path, monkeypatch):
    """Return two desks, that of who may do everything and another clerk's; two visits, one of them sealed; a paper."""
    for name, value in CHEAP.items():
        monkeypatch.setitem(lock.LockedFile.__init__.__kwdefaults__, name, value)
    zhao = sign_in(folder, ZHAO.name, clock)
    first = register(desk)
    register(zhao, **MIXED, id_number="")
    issued = issue_receipt(desk, first.visit_id).value
    (tmp_path / "a.pdf").write_bytes(FILE)
    attach(desk, first.uuid, prepare(desk, [Offer("合同.pdf", tmp_path / "a.pdf")], lambda *_: None, lambda: False))
    yield desk, zhao, issued
    zhao.close()


def told(folder, name):
    return [json.loads(line) for line in (folder / f"{name}.jsonl").read_text("utf-8").splitlines()]


def everything_in(folder):
    return b"\n".join(each.read_bytes() for each in folder.rglob("*") if each.is_file()).decode("utf-8", "replace")


def test_every_table_leaves_as_it_was_at_one_moment_and_saving_goes_on(office, tmp_path, monkeypatch):
    desk, _, issued = office
    target, saved = tmp_path / "out", []
    monkeypatch.setattr(writing, "_STEP", 1)

    def save_meanwhile(_share):
        desk.interrupt()  # as a newer question of the window does to the readings that run
        if not saved:
            saved.append(register(desk, name="后来的人", id_number=""))

    taken = export_all(desk, target, WHY, told=save_meanwhile)
    assert saved
    assert "后来的人" not in everything_in(target)
    manifest = json.loads((target / "manifest.json").read_text("utf-8"))
    named = {each.name for each in metadata.tables.values()} - set(model.LEFT_OUT)
    assert {each.stem for each in target.glob("*.jsonl")} == named
    assert {name: part["rows"] for name, part in manifest["records"].items() if part["rows"]}["visit.jsonl"] == 2
    assert taken.rows == sum(part["rows"] for part in manifest["records"].values())
    visit = told(target, "visit")[0]
    assert visit["received_at"] == "2026-11-03T09:00:00+08:00"
    assert (visit["received_on"], visit["raw"]["name"]) == ("2026-11-03", "王桂兰")
    [paper] = told(target, "paper")
    assert (target / "papers" / f"{paper['uuid']}.docx").read_bytes() == issued.docx
    [file] = told(target, "attachment")
    assert (target / "files" / file["digest"]).read_bytes() == FILE
    assert (target / "templates" / f"{paper['template']}.docx").read_bytes()[:2] == b"PK"
    assert manifest["reason"] == WHY.reason
    assert (taken.papers, taken.files, taken.missing) == (1, 1, ())
    secrets = {"former_password", "second_factor"}
    assert not any((target / f"{each}.jsonl").exists() for each in secrets)


def test_what_is_sealed_leaves_only_with_whoever_may_read_it(office, folder, clock, tmp_path):
    desk, zhao, _ = office
    zhou = sign_in(folder, ZHOU.name, clock)
    taken = export_all(zhou, tmp_path / "leader", WHY)
    assert (taken.stays.matters, taken.stays.read) == (1, ())
    assert MARKER not in everything_in(tmp_path / "leader")
    assert "周大成" not in everything_in(tmp_path / "leader")
    assert "密件没有导出：1 件" in told_words(taken)
    zhou.close()
    assert export_all(desk, tmp_path / "head", WHY).stays.matters == 0  # the head, who is not concerned
    assert MARKER in everything_in(tmp_path / "head")
    with pytest.raises(NotPermitted):
        export_all(zhao, tmp_path / "clerk", WHY)
    assert not (tmp_path / "clerk").exists()
    lines = month_page(desk, desk.today().replace(day=1)).value
    exported = [each for each in lines if each.what == "导出全部数据"]
    assert [(each.clerk, each.reason) for each in exported if each.reason] == [
        (ZHOU.name, WHY.reason),
        ("lichunmei", WHY.reason),
    ]
    with desk.store.look(0, desk.now()) as look:
        read = "SELECT count(*) FROM audit WHERE action = 'sealed.read' AND clerk = 'lichunmei'"
        assert look.connection.exec_driver_sql(read).scalar() == 1


def test_a_locked_export_is_one_file_that_its_passphrase_alone_opens(office, tmp_path):
    desk, *_ = office
    taken = export_all(desk, tmp_path / "out.zip", WHY, PASS)
    assert taken.target == tmp_path / "out.rdx"
    assert "王桂兰".encode() not in taken.target.read_bytes()
    unlock(taken.target, tmp_path / "plain.zip", PASS)
    with zipfile.ZipFile(tmp_path / "plain.zip") as plain:
        assert plain.testzip() is None
        assert "王桂兰" in plain.read("person.jsonl").decode()
    with pytest.raises(CannotNow, match="口令不对"):
        unlock(taken.target, tmp_path / "other.zip", PASS + "x")
    assert not list(tmp_path.glob("other*"))
    with pytest.raises(CannotNow, match="已经在那里"):
        export_all(desk, tmp_path / "out.rdx", WHY, PASS)
    with pytest.raises(CannotNow, match="至少"):
        export_all(desk, tmp_path / "short.rdx", WHY, "short")


def test_one_that_is_cancelled_leaves_a_word_in_the_audit_and_a_file_that_is_gone_is_named(
    office, folder, tmp_path, monkeypatch
):
    desk, *_ = office
    monkeypatch.setattr(writing, "_STEP", 5)
    before = set(tmp_path.iterdir())

    def stop(_share):
        raise CannotNow("已取消。")

    for name in ("out", "out.zip", "out.rdx"):
        with pytest.raises(CannotNow, match="已取消"):
            export_all(desk, tmp_path / name, WHY, PASS if name.endswith("rdx") else "", told=stop)
        assert set(tmp_path.iterdir()) == before
    with desk.store.look(0, desk.now()) as look:
        rows = look.connection.exec_driver_sql("SELECT outcome FROM audit WHERE action = 'export.all' ORDER BY seq")
        assert [row[0] for row in rows] == ["done", "failed"] * 3
    for each in (folder / "attachments").iterdir():
        each.unlink()
    desk.office = replace(desk.office, mode=Mode.STRICT)
    with pytest.raises(CannotNow, match="第二个人同意"):
        export_all(desk, tmp_path / "out", WHY)
    taken = export_all(desk, tmp_path / "out", replace(WHY, agreed=ZHOU.name))
    assert (taken.files, len(taken.missing)) == (0, 1)
    assert json.loads((tmp_path / "out" / "manifest.json").read_text("utf-8"))["not_readable"] == list(taken.missing)


def test_a_damaged_attachment_is_named_and_everything_else_leaves(office, folder, tmp_path):
    desk, *_ = office
    [whole] = (folder / "attachments").iterdir()
    (tmp_path / "b.pdf").write_bytes(FILE * 120)  # more than a chunk
    second = register(desk, name="李四", id_number="")
    attach(desk, second.uuid, prepare(desk, [Offer("b.pdf", tmp_path / "b.pdf")], lambda *_: None, lambda: False))
    [damaged] = set((folder / "attachments").iterdir()) - {whole}
    content = bytearray(damaged.read_bytes())
    content[-1] ^= 1
    damaged.write_bytes(content)
    taken = export_all(desk, tmp_path / "out", WHY)
    [named] = taken.missing
    assert (taken.files, "附件的文件已损坏或被换过" in named) == (1, True)
    assert [each.read_bytes() for each in (tmp_path / "out" / "files").iterdir()] == [FILE]


def test_what_an_import_has_not_shown_yet_does_not_leave(desk, tmp_path):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        run = imports.begin(work, imports.new_uuid(), ImportKind.VISITS, "往年.xlsx", "", "", 1)
    with pytest.raises(CannotNow, match="导入还没有做完"):
        export_all(desk, tmp_path / "out", WHY)
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        imports.enter(work, run, [hidden := imports.Entry(imports.VISIT, 99, 2)], 1)
        imports.set_state(work, run, ImportState.BROKEN, [ImportState.ENTERING])
    with pytest.raises(CannotNow, match="导入还没有做完"):  # what it wrote is not out of the store yet
        export_all(desk, tmp_path / "out", WHY)
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        imports.drop(work, run, [hidden])
    assert export_all(desk, tmp_path / "out", WHY).rows
