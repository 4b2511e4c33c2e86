"""`import` says of every row what becomes of it, writes nothing on a dry run, and takes back what it brought in."""

import json

import pytest

from reception_desk.cli import commands
from reception_desk.models.lists.ledger import VisitFilter, ids
from tests.office import LI, PASSWORD, sign_in

TABLE = "来访日期,姓名,诉求\n2025-03-12,王桂兰,补发征地补偿\n20XX年,李四,反映\n2025-03-13,赵六,反映噪声\n"


@pytest.fixture
def run(folder, tmp_path):
    words = tmp_path / "me.txt"
    words.write_text(PASSWORD, "utf-8")
    signing = ["--data-dir", str(folder), "--clerk", LI.name, "--password-file", str(words)]
    return lambda *asked: commands.run(["import", *map(str, asked), *signing])


def test_a_table_is_looked_over_brought_in_and_taken_back(run, folder, tmp_path, capsys):
    file = tmp_path / "ledger.csv"
    file.write_bytes(TABLE.encode("gb18030"))
    assert run(file, "--dry-run") == 0
    head, *rows, sums = map(json.loads, capsys.readouterr().out.splitlines())
    assert (head["kind"], head["columns"]["姓名"]) == ("visits", "姓名")
    assert [(each["row"], each["verdict"]) for each in rows] == [(2, "new"), (3, "cannot"), (4, "new")]
    assert "20XX年" in rows[1]["why"]
    assert (sums["rows"], sums["cannot"], "import" in sums) == (3, 1, False)
    assert run(file) == 0
    done = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert done["imported"] == 2
    assert run("--undo", done["import"]) == 0
    assert json.loads(capsys.readouterr().out)["gone"] == 2
    desk = sign_in(folder)
    assert len(desk.read(ids, VisitFilter())) == 0
    desk.close()
    assert run(tmp_path / "none.csv") == 1
    assert run() == 1
    assert "读不到文件 none.csv" in capsys.readouterr().err
