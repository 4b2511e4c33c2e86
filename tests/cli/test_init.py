"""`init`: an office set up unattended."""

import pytest

from reception_desk.cli import init as command
from reception_desk.cli.commands import run as run_here
from reception_desk.models.folder import read_office
from reception_desk.services.access import accounts
from reception_desk.vocabulary.office import Role
from tests.cli.program import lines_of, run, told
from tests.office import PASSWORD, SetClock

OFFICE = ("--profile", "XFBM", "--name", "清河县信访局", "--code", "清信")
EVERYTHING = {Role.CLERK, Role.HEAD, Role.SYSTEM, Role.SECURITY, Role.AUDITOR}


@pytest.fixture
def password(tmp_path):
    file = tmp_path / "password"
    file.write_text(PASSWORD + "\n", "utf-8")
    return file


def init(folder, *words, password, check=0):
    return run("init", "--data-dir", folder, *OFFICE, "--password-file", password, *words, check=check)


def test_an_office_from_nothing_to_a_found_visit(tmp_path, password):
    folder, recovery = tmp_path / "数据 folder", tmp_path / "code"
    done = init(folder, "--account", "li:李春梅", "--recovery-file", recovery, "--station", "b", password=password)
    assert done.stdout == b""
    assert str(folder) in told(done)
    assert recovery.stat().st_mode & 0o077 == 0
    made = read_office(folder)
    assert (made.office_name, made.station) == ("清河县信访局", "B")
    assert {(each.slot.passes, each.slot.memory_kib) for each in made.accounts} == {(3, 65536)}
    signing = ("--clerk", "li", "--password-file", password, "--data-dir", folder)
    registered = lines_of(run("register", *signing, stdin='{"name": "王桂兰"}'.encode(), check=0))
    assert registered[0]["number"].endswith("-B0001")
    (hit,) = lines_of(run("search", "王桂", *signing, check=0))
    assert (hit["number"], hit["name"], hit["clerk"]) == (registered[0]["number"], "王桂兰", "李春梅")
    code = recovery.read_text("utf-8").strip()
    desk = accounts.sign_in_with_recovery(folder, "li", code, "Ganz-Neu-2026", clock=SetClock())
    assert desk.clerk.roles == EVERYTHING
    desk.close()
    again = init(folder, "--account", "li:李春梅", password=password, check=1)
    assert "已经有一个办公室" in told(again)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--account", "li:李春梅", "--station", "7"), "本机字母"),
        (("--account", "li:李春梅:king"), "不认识的角色"),
        (("--account", "li:李春梅:leader"), "还没有人担任"),
        (("--account", "jiefang:李春梅"), "账号名"),
        (("--account", "li:李春梅", "--mode", "strict"), "规范模式"),
    ],
)
def test_a_plan_that_cannot_serve_is_one_sentence(tmp_path, password, words, said, capsys):
    wanted = ["init", "--data-dir", str(tmp_path / "office"), *OFFICE, "--password-file", str(password), *words]
    assert run_here(wanted) == 1
    (sentence,) = capsys.readouterr().err.splitlines()
    assert said in sentence
    assert not (tmp_path / "office").exists()


def test_each_account_may_have_its_own_password(tmp_path):
    file = tmp_path / "passwords"
    file.write_text("Passwort-Nr-1\nPasswort-Nr-2\n", "utf-8-sig")
    assert command._passwords(file, 2) == ["Passwort-Nr-1", "Passwort-Nr-2"]  # noqa: SLF001
    file.write_text("Passwort-Nr-1\n", "utf-8")
    assert command._passwords(file, 2) == ["Passwort-Nr-1"] * 2  # noqa: SLF001


def test_roles_are_named_or_all(tmp_path):
    account = command._account("li:李春梅:clerk+head", PASSWORD)  # noqa: SLF001
    assert (account.name, account.shown_name, account.roles) == ("li", "李春梅", {Role.CLERK, Role.HEAD})
    assert command._account("li", PASSWORD).shown_name == "li"  # noqa: SLF001
    assert command._account("li:", PASSWORD).roles == EVERYTHING  # noqa: SLF001


def test_the_recovery_code_is_never_lost(tmp_path, password, monkeypatch, capsys):
    monkeypatch.setattr(command, "set_up", lambda folder, plan: "ABCD-EFGH")
    wanted = ["init", "--data-dir", str(tmp_path / "office"), *OFFICE, "--password-file", str(password)]
    wanted += ["--account", "li:李春梅", "--recovery-file"]
    assert run_here([*wanted, str(tmp_path / "gone" / "code")]) == 1
    assert capsys.readouterr().out == "ABCD-EFGH\n"
    taken = tmp_path / "taken"
    taken.write_text("mine")
    monkeypatch.setattr(command, "set_up", lambda folder, plan: 1 / 0)
    assert run_here([*wanted, str(taken)]) == 1
    assert "已经存在" in capsys.readouterr().err
    assert taken.read_text() == "mine"


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe\x00"])
def test_a_password_file_that_says_nothing(tmp_path, content, capsys):
    file = tmp_path / "password"
    if content is not None:
        file.write_bytes(content)
    wanted = ["init", "--data-dir", str(tmp_path / "office"), *OFFICE, "--account", "li", "--password-file", str(file)]
    assert run_here(wanted) == 1
    assert "密码文件" in capsys.readouterr().err
