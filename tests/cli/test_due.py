"""`due`: three dates and the counting, for anybody, at once; a plain sentence for what is not understood."""

import json
import sys

import pytest

from reception_desk.cli import commands
from tests.cli.program import HOUSE, lines_of, run, told


def asked(capsys, *words):
    assert commands.run(["due", *words]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("clock", "start", "nominal", "legal", "safe"),
    [
        ("XF_TRANSFER", "2026-09-17", "2026-10-02", "2026-10-08", "2026-09-30"),
        ("HANDLE", "2026-08-03", "2026-10-02", "2026-10-08", "2026-09-30"),
        ("JG_NOTIFY", "2026-06-05", "2026-06-20", "2026-06-22", "2026-06-18"),
        ("UNIT_OBJECT", "2026-09-28", "2026-10-10", "2026-10-10", "2026-10-10"),
        ("SIMPLE_HANDLE", "2026-02-12", "2026-03-04", "2026-03-04", "2026-03-04"),
    ],
)
def test_the_acceptance_table(capsys, clock, start, nominal, legal, safe):
    found = json.loads(asked(capsys, clock, start, "--json"))
    assert [found[name] for name in ("nominal_due", "legal_due", "safe_due")] == [nominal, legal, safe]
    assert found["days"][0] == {"date": start, "counted": False, "number": None, "kind": "worked", "why": "起算日不计"}
    assert sum(each["counted"] for each in found["days"]) == found["n"]
    words = asked(capsys, clock, start)
    assert all(day in words for day in (start, nominal, legal, safe))


def test_the_files_of_notices_stand_over_the_shipped_ones(capsys, tmp_path):
    days = [{"name": "元旦", "date": f"2027-01-0{n}", "isOffDay": True} for n in (1, 4)]
    file = tmp_path / "2027.json"
    file.write_text(json.dumps({"year": 2027, "days": days}), "utf-8")
    without = json.loads(asked(capsys, "XF_TRANSFER", "2026-12-20", "--json"))
    assert (without["legal_due"], without["unconfirmed"]) == ("2027-01-04", [2027])
    for words in (
        ["XF_TRANSFER", "2026-12-20", "--calendar", str(file)],
        ["--calendar", str(file), "XF_TRANSFER", "2026-12-20"],
    ):
        found = json.loads(asked(capsys, *words, "--json"))
        assert (found["legal_due"], found["unconfirmed"]) == ("2027-01-05", [])


@pytest.mark.parametrize(
    ("words", "word"),
    [
        (["NOTHING", "2026-08-03"], "没有“NOTHING”"),
        (["HANDLE", "2026-13-03"], "哪一天"),
        (["HANDLE", "1066-10-14"], "2000 年"),
        (["HANDLE"], "期限和日期"),
        ([], "期限和日期"),
    ],
)
def test_what_is_not_understood_is_one_sentence_and_2(words, word):
    done = run("due", *words, check=2)
    assert word in told(done)
    assert done.stdout == b""


def test_a_file_that_is_no_notice_is_one_sentence_and_1(tmp_path):
    file = tmp_path / "x.json"
    file.write_text("[]")
    assert "x.json" in told(run("due", "HANDLE", "2026-08-03", "--calendar", file, check=1))


def test_it_needs_neither_window_nor_store():
    script = (
        "import sys; from reception_desk.cli import commands; commands.run(['due', 'HANDLE', '2026-08-03', '--json']);"
        "print(sorted({each.split('.')[0] for each in sys.modules} & {'PySide6', 'sqlalchemy', 'docx', 'holidays'}))"
    )
    import subprocess

    done = subprocess.run([sys.executable, "-c", script], cwd=HOUSE, capture_output=True, check=True, timeout=60)
    assert done.stdout.decode().splitlines()[-1] == "[]"
    assert lines_of(run("due", "FUHE", "2026-03-02", "--json", check=0))[0]["clock"] == "FUHE"
