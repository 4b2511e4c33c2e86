"""`backup`, `verify`, `restore` on the command line: sentences, exit codes, nothing but what was asked."""

import pytest
import sqlcipher3.dbapi2 as driver

from reception_desk.cli import commands
from tests.office import LI, PASSWORD, ZHAO, register, sign_in


@pytest.fixture
def command(folder, capsys):
    """Return what runs a command on the office in this process: its exit code, what it printed, what it complained."""

    def run(*words, account=LI.name):
        file = folder.with_name("password")
        file.write_text(PASSWORD, "utf-8")
        who = ["--clerk", account, "--password-file", str(file)]
        code = commands.run([*words, "--data-dir", str(folder), *who])
        said = capsys.readouterr()
        return code, said.out.splitlines(), said.err

    return run


def test_a_store_is_backed_up_found_altered_and_restored(folder, command):
    assert command("restore") == (0, ["没有备份。"], "")
    desk = sign_in(folder)
    register(desk)
    key = desk.store.key
    desk.close()
    code, (line,), _ = command("backup")
    assert code == 0
    assert line.startswith("第 1 份 · ")
    assert line.endswith("手动 · 登记 1 件")
    code, lines, _ = command("verify", "1")
    assert (code, lines[-1]) == (0, "完好。")
    code, lines, _ = command("verify")
    assert code == 0
    assert "前后都对得上" in lines[1]
    connection = driver.connect(str(folder / "store.db"), isolation_level=None)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("UPDATE audit SET clerk = 'nobody' WHERE seq = 3")
    connection.close()
    code, lines, _ = command("verify")
    assert code == 3
    assert "审计记录从第 3 条起对不上" in lines[1]
    code, (listed,), _ = command("restore")
    assert (code, "缺其后的" in listed) == (0, True)
    for words, account, complaint in (
        (("restore", "1"), LI.name, "为什么恢复"),
        (("restore", "7", "--reason", "审计被改"), LI.name, "没有找到这份备份"),
        (("restore", "1", "--reason", "我"), ZHAO.name, "用备份恢复"),
    ):
        code, _, said = command(*words, account=account)
        assert (code, complaint in said) == (1, True)
    code, lines, _ = command("restore", "1", "--reason", "审计被改")
    assert code == 0
    assert lines[0].startswith("已用第 1 份")
    assert "store.db.damaged-1" in lines[1]
    assert "按编号次序" in lines[-1]
    assert command("verify")[0] == 0
