"""`register`: a line in, a line out after its commit, and never a refusal but for what is no JSON object."""

import io
import json
import signal
import subprocess
import sys
import uuid
from contextlib import contextmanager

import pytest

from reception_desk.cli import register as command
from reception_desk.errors import StoreTrouble, Trouble
from reception_desk.models.lists import visits as lists
from reception_desk.services.visits import registering as visits
from tests.cli.program import HOUSE, lines_of, run, signed_in, told
from tests.office import LI, PASSWORD, ZHOU, register, sign_in

KEY = "2f0e5d1c-7c50-4a51-9a55-0c3f6f3f2b1a"


def answer(desk, line):
    return command._answer(desk, line if isinstance(line, bytes) else line.encode())  # noqa: SLF001


def whole(desk, answered):
    return desk.read(lists.whole, answered["visit_id"])


def test_lines_from_a_file_and_answers_in_their_order(folder):
    lines = [
        json.dumps({"name": "王桂兰", "id_number": "11010519491231002X", "demand": ["甲", "乙"], "statement": "征地"}),
        "",
        "no json",
        "[1]",
        '{"name": "赵一", "channel": "来信", "民族": "汉", "people": 2.5}',
        "{}",
    ]
    done = signed_in(folder, "register", stdin="\r\n".join(lines).encode(), check=0)
    answers = lines_of(done)
    ends = [each["number"][:2] + each["number"][-4:] if "number" in each else "" for each in answers]
    assert ends == ["LF0001", "", "", "LX0001", "LF0002"]
    first, broken, array, letter, empty = answers
    assert first["findings"] == []
    assert set(first) == {"number", "visit_id", "uuid", "person_id", "matter_id", "findings"}
    assert set(broken) == set(array) == {"error"}
    assert broken["error"].endswith("。")
    assert [each["field"] for each in letter["findings"]] == ["", "people", "demand"]
    assert [each["field"] for each in empty["findings"]] == ["name", "demand"]
    assert done.stderr == b""
    desk = sign_in(folder)
    assert whole(desk, letter).kept == {"民族": "汉", "people": "2.5"}
    assert len(desk.read(lists.ids, lists.VisitFilter())) == 3
    desk.close()


def test_an_answer_comes_after_its_commit_and_survives_a_kill(folder):
    file = folder.with_name("password")
    file.write_text(PASSWORD)
    words = ["register", "--data-dir", folder, "--clerk", LI.name, "--password-file", file]
    process = subprocess.Popen(
        [sys.executable, "-m", "reception_desk", *map(str, words)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=HOUSE,
    )
    numbers = []
    for count in range(3):
        process.stdin.write(f'{{"name": "人{count}"}}\n'.encode())
        process.stdin.flush()
        numbers.append(json.loads(process.stdout.readline())["number"])
    process.send_signal(signal.SIGKILL)
    process.wait()
    assert process.stderr.read() == b""
    for stream in (process.stdin, process.stdout, process.stderr):
        stream.close()
    desk = sign_in(folder)
    kept = desk.read(lists.rows, desk.read(lists.ids, lists.VisitFilter()))
    assert [row.number for row in reversed(kept)] == numbers
    desk.close()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_lines_in_the_encodings_of_windows(desk, encoding):
    answered = answer(desk, '{"name": "王桂兰𠮷"}'.encode(encoding))
    assert whole(desk, answered).row.name == "王桂兰𠮷"


@pytest.mark.parametrize(
    "line",
    [
        "null",
        "3",
        '"text"',
        "[]",
        "{",
        '{"name": "x"',
        "{'name': 'x'}",
        "\x00",
        "[" * 100_000,
        '{"a": ' * 100_000,
        '{"a": ' * 480 + "1" + "}" * 480,
        b"\xff\xfe\xfa",
        '{"name": "王"}'.encode("utf-16"),
    ],
)
def test_what_is_no_object_is_an_error_and_changes_nothing(desk, line):
    before = len(desk.read(lists.ids, lists.VisitFilter()))
    answered = answer(desk, line)
    if "error" in answered:
        assert "JSON 对象" in answered["error"]
        assert len(desk.read(lists.ids, lists.VisitFilter())) == before
    else:
        assert whole(desk, answered).kept


@pytest.mark.parametrize(
    "line",
    [
        '{"name": "\\ud800", "\\udfff": "\\u0000\\u202e"}',
        '{"people": 1e999, "materials": NaN, "phone": -Infinity}',
        '{"people": %s}' % ("9" * 5000),
        '{"people": -%s, "name": 12}' % ("9" * 5000),
        '{"": ""}',
        json.dumps({"name": "长" * 300_000}),
        '{"a": [[[[[[]]]]]]}',
    ],
)
def test_every_object_is_registered(desk, line):
    answered = answer(desk, line)
    assert answered["number"].startswith("LF2026-A")
    json.dumps(answered, ensure_ascii=False).encode()


def test_a_number_with_too_many_digits_is_kept(desk):
    found = whole(desk, answer(desk, '{"people": %s}' % ("9" * 5000)))
    assert (found.row.people, found.raw["people"]) == (1, "9" * 5000)


def test_a_name_that_is_used_twice_loses_no_answer(desk):
    found = whole(desk, answer(desk, '{"name": "甲", "name": "乙", "name": "丙"}'))
    assert sorted([found.row.name, *found.kept.values()]) == ["丙", "乙", "甲"]


def test_a_line_may_bring_its_own_uuid(desk):
    first = answer(desk, json.dumps({"uuid": KEY, "name": "甲"}))
    assert first["uuid"] == KEY
    assert first["findings"][0]["field"] == "demand"
    again = answer(desk, json.dumps({"name": "甲", "uuid": KEY.upper()}))
    assert (again["number"], again["visit_id"]) == (first["number"], first["visit_id"])
    assert register(desk, key=KEY).number == first["number"]


@pytest.mark.parametrize("own", ["12", None, 3, "", [KEY]])
def test_a_uuid_that_is_none_is_kept_like_any_strange_answer(desk, own):
    answered = answer(desk, json.dumps({"uuid": own, "name": "甲"}))
    assert uuid.UUID(answered["uuid"])
    assert "uuid" in whole(desk, answered).kept


def test_a_trouble_with_one_line_is_its_answer_and_the_next_is_read(desk, monkeypatch, capsys):
    real = visits.register_visit
    calls = iter([StoreTrouble(Trouble.FULL), None])

    def sometimes(*words):
        trouble = next(calls)
        if trouble is not None:
            raise trouble
        return real(*words)

    @contextmanager
    def here(arguments):
        yield desk

    monkeypatch.setattr(command, "register_visit", sometimes)
    monkeypatch.setattr(command.signing, "signed_in", here)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO('{"name": "甲"}\n{"name": "乙"}\n'.encode())))
    assert command.run(None) == 0
    full, done = (json.loads(line) for line in capsys.readouterr().out.splitlines())
    assert "磁盘已满" in full["error"]
    assert done["number"] == "LF2026-A0001"


def test_who_may_not_register_is_told_at_each_line(folder):
    done = signed_in(folder, "register", account=ZHOU.name, stdin=b'{"name": "x"}\n{}\n', check=0)
    assert ["登记来访" in each["error"] for each in lines_of(done)] == [True, True]


def test_who_cannot_sign_in_is_told_in_one_sentence(folder):
    done = signed_in(folder, "register", password="falsch", stdin=b"{}\n", check=1)
    assert "账号或密码不对" in told(done)
    assert done.stdout == b""


def test_it_stops_when_nobody_reads_any_more(folder):
    file = folder.with_name("password")
    file.write_text(PASSWORD)
    words = f"register --data-dir {folder} --clerk {LI.name} --password-file {file}"
    line = f"(for n in 1 2 3 4; do echo '{{}}'; sleep 0.05; done) | {sys.executable} -m reception_desk {words} | true"
    done = subprocess.run(["sh", "-c", line], capture_output=True, cwd=HOUSE, timeout=60, check=False)
    assert done.stderr == b""


def test_without_an_office_it_says_what_to_do_first(tmp_path):
    done = run("register", "--data-dir", tmp_path, "--clerk", "x", "--password-file", tmp_path / "p", check=1)
    assert "init" in told(done)
