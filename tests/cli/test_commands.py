"""The table of commands, exit codes, `search`."""

import pytest

from reception_desk import __version__
from reception_desk.cli import commands, signing
from reception_desk.services.demo import year as demo
from tests.cli.program import lines_of, run, signed_in, told
from tests.office import PASSWORD, ZHAO, ZHOU, register, sign_in


def test_help_names_every_command_and_imports_no_store():
    done = run("--help", check=0)
    said = done.stdout.decode("utf-8")
    assert all(name in said for name in commands.COMMANDS)
    assert done.stderr == b""


@pytest.mark.parametrize("name", commands.COMMANDS)
def test_each_command_explains_itself(name, capsys):
    with pytest.raises(SystemExit) as ended:
        commands.run([name, "--help"])
    assert ended.value.code == 0
    assert "--data-dir" in capsys.readouterr().out


def test_the_version(capsys):
    with pytest.raises(SystemExit) as ended:
        commands.run(["--version"])
    assert ended.value.code == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize("words", [["fly"], ["search"], ["register", "--nonsense"], ["init"]])
def test_words_that_are_not_understood_exit_with_2(words, capsys):
    with pytest.raises(SystemExit) as ended:
        commands.run(words)
    assert ended.value.code == 2
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize(("error", "code"), [(KeyboardInterrupt, 130), (BrokenPipeError, 1)])
def test_a_command_that_is_broken_off_says_nothing(monkeypatch, capfd, error, code):
    def stop(arguments):
        raise error

    monkeypatch.setattr("reception_desk.cli.register.run", stop)
    monkeypatch.setattr("os.dup2", lambda *words: None)
    assert commands.run(["register"]) == code
    assert capfd.readouterr().err == ""


def test_search_prints_masked_hits_the_newest_first(folder):
    desk = sign_in(folder)
    numbers = [register(desk, name=f"王桂{count}").number for count in range(3)]
    sealed = register(desk, purpose="4", name="王桂9", demand="检举张局长").number
    desk.close()
    hits = lines_of(signed_in(folder, "search", "王桂", account=ZHAO.name, check=0))
    assert [hit["number"] for hit in hits] == numbers[::-1], "an accuser is found by nobody else"
    assert (hits[0]["id_number"], hits[0]["phone"]) == ("110105********002X", "138****0000")
    assert hits[0]["at"] == "2026-11-03T09:00:00+08:00"
    (line,) = lines_of(signed_in(folder, "search", sealed, account=ZHAO.name, check=0))
    assert (line["demand"], line["name"]) == ("检举控告事项(密)", "")
    assert len(lines_of(signed_in(folder, "search", "王桂", "--most", "2", account=ZHOU.name, check=0))) == 2
    none = signed_in(folder, "search", "--most", "-5", "张局长", check=0)
    assert (none.stdout, none.stderr) == (b"", b"")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "--clerk"),
        (["--clerk", "lichunmei"], "--clerk"),
        (["--clerk", "lichunmei", "--password-file", "/nowhere/at/all"], "密码文件"),
        (["--clerk", "nobody", "--password-file", "PASSWORD"], "账号或密码不对"),
        (["--clerk", "\udcff", "--password-file", "PASSWORD"], "账号或密码不对"),
    ],
)
def test_signing_in_without_what_it_takes(folder, tmp_path, words, said, capsys):
    file = tmp_path / "password"
    file.write_text(PASSWORD)
    words = [str(file) if word == "PASSWORD" else word for word in words]
    assert commands.run(["search", "x", "--data-dir", str(folder), *words]) == 1
    assert said in capsys.readouterr().err


def test_a_damaged_office_is_one_sentence(folder):
    (folder / "store.db").write_bytes(b"x")
    assert "已损坏" in told(signed_in(folder, "search", "x", check=1))
    (folder / "office.json").write_text("{")
    assert "office.json" in told(signed_in(folder, "search", "x", check=1))


def test_a_folder_that_can_be_none(tmp_path, capsys):
    for folder in (tmp_path / ("x" * 300), tmp_path / "a\x00b"):
        assert commands.run(["search", "x", "--data-dir", str(folder)]) == 1
        assert capsys.readouterr().err.count("\n") == 1


def test_the_demo_never_touches_what_is_no_demo(folder, tmp_path, capsys):
    (tmp_path / "documents").mkdir()
    (tmp_path / "documents" / "letter.txt").write_text("mine")
    for place in (folder, tmp_path / "documents"):
        before = sorted((each.name, each.read_bytes()) for each in place.iterdir())
        assert commands.run(["register", "--demo", "--data-dir", str(place)]) == 1
        assert "演示" in capsys.readouterr().err
        assert sorted((each.name, each.read_bytes()) for each in place.iterdir()) == before


def test_the_demo_signs_in_as_its_first_clerk(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(demo, "VISITS", 12)
    assert commands.run(["search", "--demo", "--data-dir", str(tmp_path / "demo"), "LF"]) == 0
    assert "LF" in capsys.readouterr().out


def test_a_line_is_printed_at_once(monkeypatch):
    seen = []

    class Stream:
        def write(self, text):
            seen.append(text)

        def flush(self):
            seen.append("flushed")

    monkeypatch.setattr("sys.stdout", Stream())
    signing.print_line("一行")
    assert seen == ["一行\n", "flushed"]
