"""`export` and `open-export` on the command line: one file, its reason, its passphrase, one sentence where it fails."""

import json
import zipfile

from reception_desk.cli import commands
from reception_desk.models.outgoing import lock
from tests.office import CHEAP, LI, PASSWORD, ZHAO, register


def test_everything_is_exported_locked_and_opened_again(desk, folder, tmp_path, capsys, monkeypatch):
    for name, value in CHEAP.items():
        monkeypatch.setitem(lock.LockedFile.__init__.__kwdefaults__, name, value)
    register(desk)
    secret, phrase = tmp_path / "password", tmp_path / "phrase"
    secret.write_text(PASSWORD, "utf-8")
    phrase.write_text("一句好记的话，别人猜不到\n", "utf-8")

    def run(*words, account=LI.name):
        who = ["--data-dir", str(folder), "--clerk", account, "--password-file", str(secret)]
        code = commands.run([*map(str, words), *(() if words[0] == "open-export" else who)])
        said = capsys.readouterr()
        return code, said.out + said.err

    target = tmp_path / "all.rdx"
    assert run("export", target, "--passphrase-file", phrase) == (1, "请写明为什么，它会记入审计。\n")
    code, said = run("export", target, "--passphrase-file", phrase, "--reason", "换用别的系统")
    assert (code, "已导出" in said) == (0, True)
    code, said = run("export", tmp_path / "b", "--reason", "我", account=ZHAO.name)
    assert (code, "导出全部数据" in said) == (1, True)
    assert run("open-export", target, tmp_path / "all.zip", "--passphrase-file", phrase)[0] == 0
    with zipfile.ZipFile(tmp_path / "all.zip") as opened:
        manifest = json.loads(opened.read("manifest.json"))
        assert json.loads(opened.read("visit.jsonl"))["raw"]["name"] == "王桂兰"
    assert (manifest["format"], manifest["records"]["visit.jsonl"]["rows"]) == ("reception-desk-export", 1)
    code, said = run("open-export", target, tmp_path / "other.zip", "--passphrase-file", secret)
    assert (code, "口令不对" in said) == (1, True)
    code, said = run("package", tmp_path / "p.zip", "--since", "2020-01-01", "--reason", "报送")
    assert (code, "来访 1 条、事项 1 件" in said) == (0, True)
    code, said = run("package", tmp_path / "q.zip", "--since", "11月", "--reason", "报送")
    assert (code, "不是一个日期" in said) == (1, True)
    code, said = run("open-export", tmp_path / "none.rdx", tmp_path / "other.zip", "--passphrase-file", phrase)
    assert (code, "打不开" in said) == (1, True)
