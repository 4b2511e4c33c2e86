"""Files of a visit: whole or not at all, encrypted, refused ones named, nothing of them outside."""

import os
import stat
import tracemalloc
import uuid

import pytest

from reception_desk.errors import CannotNow, StoreTrouble, Trouble
from reception_desk.models.attachments.files import CHUNK, FOLDER
from reception_desk.models.lists.attachments import of_visit
from reception_desk.paths import opened_folder
from reception_desk.rules import attachments as rules
from reception_desk.services.visits import attachments as service
from reception_desk.services.visits.attachments import (
    Offer,
    attach,
    prepare,
    remove_attachment,
    restore_attachment,
    sweep,
)
from reception_desk.services.visits.opened_files import copy_to_look_at, empty_opened, file_name, save_copy
from reception_desk.vocabulary.files import AttachmentKind, AttachmentState, Refusal
from tests.office import register, seal_of

PDF = b"%PDF-1.7\n" + bytes(range(256)) * 40


@pytest.fixture(autouse=True)
def room(monkeypatch, tmp_path):
    """Keep plain copies in the test's own folder, and let a small disk do."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))


@pytest.fixture
def put(desk, tmp_path):
    """Return what attaches files of these names and contents to a visit."""

    def put(visit_uuid, **contents):
        offers = []
        for name, content in contents.items():
            path = tmp_path / name.replace("_", ".")
            path.write_bytes(content)
            offers.append(Offer(path.name, path))
        return attach(desk, visit_uuid, ready(desk, offers)).value

    return put


def ready(desk, offers, stopped=lambda: False):
    return prepare(desk, offers, lambda share, text: None, stopped)


def listed(desk, visit_uuid, **how):
    return desk.read(of_visit, visit_uuid, **how)


def files(desk):
    folder = desk.folder / FOLDER
    return sorted(each.name for each in folder.iterdir()) if folder.exists() else []


def plain(desk, row):
    return b"".join(service.content_of(desk, row))


def audited(desk):
    with desk.store.look(0, desk.now()) as look:
        return list(look.connection.exec_driver_sql("SELECT action, subject || detail FROM audit ORDER BY seq"))


def test_a_file_is_kept_encrypted_under_its_uuid(desk, put):
    done = register(desk)
    assert (put(done.uuid, 答复_pdf=PDF).added) == 1
    (row,) = listed(desk, done.uuid)
    assert (row.name, row.kind, row.size, row.state) == (
        "答复.pdf",
        AttachmentKind.PDF,
        len(PDF),
        AttachmentState.STORED,
    )
    assert (row.clerk, row.at) == ("李春梅", desk.now())
    assert files(desk) == [row.uuid]
    kept = (desk.folder / FOLDER / row.uuid).read_bytes()
    assert b"%PDF" not in kept
    assert PDF[100:140] not in kept
    assert plain(desk, row) == PDF


@pytest.mark.parametrize("size", [1, CHUNK - 1, CHUNK, CHUNK + 1, 3 * CHUNK])
def test_every_length_comes_back_as_it_was(desk, size):
    content = b"%PDF-" + os.urandom(size)
    key = str(uuid.uuid4())
    attach(desk, key, ready(desk, [Offer("a.pdf", content=content)]))
    (row,) = listed(desk, key)
    assert plain(desk, row) == content


def test_files_come_before_the_visit_is_saved(desk, put):
    key = str(uuid.uuid4())
    put(key, 照片_pdf=PDF)
    done = register(desk, key=key)
    assert [each.name for each in listed(desk, done.uuid)] == ["照片.pdf"]


def test_the_same_content_is_stored_once_for_a_visit(desk, put):
    key = str(uuid.uuid4())
    assert put(key, 一_pdf=PDF, 二_pdf=PDF).same == 1
    assert put(key, 三_pdf=PDF).same == 1
    assert len(listed(desk, key)) == len(files(desk)) == 1
    put(str(uuid.uuid4()), 一_pdf=PDF)
    assert len(files(desk)) == 2


def test_what_is_refused_is_named_as_missing_and_the_visit_is_saved(desk, put, tmp_path):
    key = str(uuid.uuid4())
    (tmp_path / "夹").mkdir()
    with (tmp_path / "录像.mp4").open("wb") as film:
        film.truncate(2 << 30)
    os.mkfifo(tmp_path / "管道.pdf")
    offers = [Offer(name, tmp_path / name) for name in ("夹", "录像.mp4", "没有了.pdf", "管道.pdf", "\0.pdf")]
    told = attach(desk, key, ready(desk, offers)).value
    assert [reason for _, reason in told.refused] == [
        *(Refusal.FOLDER, Refusal.TOO_BIG, Refusal.GONE, Refusal.UNREADABLE, Refusal.UNREADABLE)
    ]
    put(key, 照片_jpg=b"MZ\x90\0" + bytes(60), 空_txt=b"", 答复_pdf=PDF)
    done = register(desk, key=key)
    rows = listed(desk, done.uuid)
    assert [row.refusal for row in rows if row.missing][5:] == [Refusal.PROGRAM, Refusal.EMPTY]
    assert [row.name for row in rows if not row.missing] == ["答复.pdf"]
    assert len(files(desk)) == 1
    with pytest.raises(CannotNow, match="没有文件"):
        service.take_out(desk, rows[0].id)


def test_the_fifty_first_is_missing(desk, monkeypatch):
    key = str(uuid.uuid4())
    offers = [Offer(f"{n}.txt", content=f"第 {n} 页".encode()) for n in range(rules.limits().most_files + 1)]
    told = attach(desk, key, ready(desk, offers)).value
    assert (told.added, [reason for _, reason in told.refused]) == (50, [Refusal.TOO_MANY])
    assert len(files(desk)) == 50


def test_a_file_that_grows_while_it_is_read_is_too_big(desk, tmp_path, monkeypatch):
    path = tmp_path / "录像.pdf"
    path.write_bytes(b"%PDF-" + bytes(rules.limits().most_bytes))
    monkeypatch.setattr(Offer, "size", property(lambda _: 100))
    (made,) = ready(desk, [Offer(path.name, path)])
    assert made.refusal is Refusal.TOO_BIG
    assert files(desk) == []


def test_memory_stays_flat(desk, tmp_path):
    path = tmp_path / "录像.pdf"
    path.write_bytes(b"%PDF-" + bytes(rules.limits().most_bytes - 5))
    tracemalloc.start()
    made = ready(desk, [Offer(path.name, path)])
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert made[0].refusal is None
    assert most < 6 * CHUNK


def test_progress_is_told_and_stopping_leaves_nothing(desk):
    shares, calls = [], []
    offers = [Offer(f"{n}.pdf", content=b"%PDF-" + os.urandom(3 * CHUNK)) for n in range(3)]
    attach(desk, "u", prepare(desk, offers, lambda share, _: shares.append(share), lambda: False))
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    before = files(desk)

    def stopped():
        calls.append(1)
        return len(calls) > 6

    with pytest.raises(CannotNow, match="已取消"):
        ready(desk, offers, stopped)
    assert files(desk) == before


def test_a_full_disk_while_attaching_leaves_nothing(desk, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("reception_desk.models.attachments.files.os.fsync", full)
    with pytest.raises(StoreTrouble) as told:
        ready(desk, [Offer("a.pdf", content=PDF)])
    assert told.value.kind is Trouble.FULL
    assert files(desk) == []


def test_a_disk_nearly_full_takes_no_more_files(desk, monkeypatch):
    monkeypatch.setattr(service.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 1000}))
    (made,) = ready(desk, [Offer("a.pdf", content=PDF)])
    assert made.refusal is Refusal.NO_ROOM


def test_an_act_that_fails_leaves_no_file_and_no_row(desk, monkeypatch):
    made = ready(desk, [Offer("a.pdf", content=PDF)])

    def broken(*_):
        raise StoreTrouble(Trouble.FULL)

    monkeypatch.setattr(service.model, "add", broken)
    with pytest.raises(StoreTrouble):
        attach(desk, "u", made)
    monkeypatch.undo()
    assert listed(desk, "u") == []
    sweep(desk)
    assert files(desk) == []


@pytest.mark.parametrize("harm", ["gone", "cut", "bit", "swapped", "longer"])
def test_a_missing_or_altered_file_is_a_plain_sentence(desk, put, harm):
    key = str(uuid.uuid4())
    put(key, 一_pdf=PDF, 二_pdf=PDF + os.urandom(2 * CHUNK))
    first, second = listed(desk, key)
    path = desk.folder / FOLDER / second.uuid
    content = path.read_bytes()
    if harm == "gone":
        path.unlink()
    else:
        other = (desk.folder / FOLDER / first.uuid).read_bytes()
        bad = content[:99] + bytes([content[99] ^ 1]) + content[100:]
        path.write_bytes({"cut": content[: CHUNK + 20], "bit": bad, "swapped": other, "longer": content + b"x"}[harm])
    with pytest.raises(CannotNow, match="不在数据文件夹里" if harm == "gone" else "已损坏或被换过"):
        copy_to_look_at(desk, second)
    assert list(opened_folder(desk.folder).rglob("*.pdf")) == []
    assert plain(desk, first) == PDF


def test_removing_is_undone_and_both_are_audited(desk, put):
    done = register(desk)
    put(done.uuid, 答复_pdf=PDF)
    (row,) = listed(desk, done.uuid)
    assert remove_attachment(desk, row.id).value
    assert listed(desk, done.uuid) == []
    assert files(desk) == [row.uuid]
    assert not remove_attachment(desk, row.id).value
    assert restore_attachment(desk, row.id).value
    assert listed(desk, done.uuid) == [row]
    service.take_out(desk, row.id)
    actions = [action for action, _ in audited(desk)]
    assert actions[-4:] == ["attachment.add", "attachment.remove", "attachment.restore", "attachment.take_out"]
    assert not any("答复" in told for _, told in audited(desk))


def test_the_sweep_takes_what_nothing_needs_and_no_more(desk, put, clock):
    saved, unsaved = register(desk), str(uuid.uuid4())
    put(saved.uuid, 一_pdf=PDF, 二_pdf=PDF + b"2")
    put(unsaved, 三_pdf=PDF)
    stays, removed = listed(desk, saved.uuid)
    (lost,) = listed(desk, unsaved)
    remove_attachment(desk, removed.id)
    (desk.folder / FOLDER / "dead.part").write_bytes(b"x")
    (desk.folder / FOLDER / str(uuid.uuid4())).write_bytes(b"x")
    assert sweep(desk) == 0
    assert files(desk) == sorted([stays.uuid, removed.uuid, lost.uuid])
    clock.pass_by(days=30)
    assert sweep(desk) == 0
    clock.pass_by(seconds=1)
    assert sweep(desk) == 2
    assert sweep(desk) == 0
    assert files(desk) == [stays.uuid]
    assert [(each.missing, each.refusal) for each in listed(desk, unsaved)] == [(True, Refusal.EXPIRED)]
    assert not restore_attachment(desk, removed.id).value


def test_an_accusation_shows_no_name_anywhere(desk, put):
    key = str(uuid.uuid4())
    put(key, 王局长受贿_pdf=PDF)
    assert [each.name for each in listed(desk, key, secret=True)] == ["附件（密）1"]
    done = register(desk, key=key, purpose="4")
    assert listed(desk, key) == []
    (row,) = listed(desk, seal_of(desk, done.visit_id).owner)
    assert row.name == "附件（密）1"
    taken = service.take_out(desk, row.id).value
    assert "受贿" not in str(copy_to_look_at(desk, taken))
    assert file_name(taken).endswith(".pdf")
    assert not any("受贿" in told for _, told in audited(desk))


def test_copies_to_look_at_are_private_and_emptied(desk, put):
    key = str(uuid.uuid4())
    put(key, 答复_pdf=PDF)
    (row,) = listed(desk, key)
    path = copy_to_look_at(desk, row)
    assert path.read_bytes() == PDF
    assert stat.S_IMODE(path.stat().st_mode) == 0o400
    assert stat.S_IMODE(path.parent.stat().st_mode) == stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700
    empty_opened(desk.folder)
    assert not opened_folder(desk.folder).exists()
    empty_opened(desk.folder)


def test_a_copy_is_saved_whole_or_not_at_all(desk, put, tmp_path):
    key = str(uuid.uuid4())
    put(key, 答复_pdf=PDF)
    (row,) = listed(desk, key)
    assert save_copy(desk, row, tmp_path / "存下.pdf").read_bytes() == PDF
    photo, said = b"\xff\xd8\xff\xda\0\4ab\xff\xd9", b"\xff\xfe\0\x0632\xb0N"
    put(key, 照片_jpg=photo[:2] + said + photo[2:])
    taken = save_copy(desk, listed(desk, key)[-1], tmp_path / "照片.jpg")
    assert taken.read_bytes() == photo, "what the camera said of it stays here"
    with pytest.raises(CannotNow, match="不能写入"):
        save_copy(desk, row, tmp_path / "没有的文件夹" / "存下.pdf")
    (desk.folder / FOLDER / row.uuid).unlink()
    with pytest.raises(CannotNow):
        save_copy(desk, row, tmp_path / "存下.pdf")
    assert (tmp_path / "存下.pdf").read_bytes() == PDF
    assert not [each for each in tmp_path.iterdir() if each.name.endswith(".part")]


@pytest.mark.parametrize(
    ("name", "outside"),
    [
        ("a/../b:c.pdf", "a_.._b_c.pdf"),
        ("CON.txt", "_CON.txt"),
        ("...", "附件"),
        ("长" * 300 + ".pdf", "长" * 80 + ".pdf"),
    ],
)
def test_a_name_outside_is_one_every_system_takes(desk, name, outside):
    key = str(uuid.uuid4())
    made = ready(desk, [Offer(name, content=PDF)])
    attach(desk, key, made)
    (row,) = listed(desk, key)
    assert file_name(row) == outside
