"""Wrong passwords are written down in a chain, without the password."""

from reception_desk.models import attempts
from reception_desk.models.folder import ATTEMPTS_FILE
from tests.office import START


def test_attempts_are_read_in_their_order(tmp_path):
    assert attempts.read(tmp_path) == []
    for name in ("lichunmei", "", "赵强"):
        attempts.append(tmp_path, name, START)
    found = attempts.read(tmp_path)
    assert [each.account for each in found] == ["lichunmei", "", "赵强"]
    assert all(each.unbroken and each.at == START for each in found)
    attempts.clear(tmp_path)
    attempts.clear(tmp_path)
    assert attempts.read(tmp_path) == []


def test_a_line_taken_out_or_changed_breaks_the_chain(tmp_path):
    for name in ("a", "b", "c"):
        attempts.append(tmp_path, name, START)
    file = tmp_path / ATTEMPTS_FILE
    lines = file.read_text("utf-8").splitlines()
    file.write_text("\n".join([lines[0], lines[2]]), "utf-8")
    assert [each.unbroken for each in attempts.read(tmp_path)] == [True, False]
    file.write_text("\n".join([lines[0], lines[1].replace('"b"', '"x"'), lines[2]]), "utf-8")
    assert [each.unbroken for each in attempts.read(tmp_path)] == [True, True, False]


def test_what_is_no_attempt_counts_as_a_broken_chain(tmp_path):
    (tmp_path / ATTEMPTS_FILE).write_bytes(b'\xff\xfe\n[]\n{}\n{"at": 3}\n')
    found = attempts.read(tmp_path)
    assert [each.unbroken for each in found] == [False] * 4
    assert all(each.at.tzinfo for each in found)


def test_a_flood_fills_no_disk(tmp_path, monkeypatch):
    monkeypatch.setattr(attempts, "_MOST", 3)
    for _ in range(5):
        attempts.append(tmp_path, "a", START)
    assert len(attempts.read(tmp_path)) == 3
