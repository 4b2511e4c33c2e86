"""Twenty secrets of a day, and a process that was killed: no file the program leaves tells one of them."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from reception_desk.services.access import recovery
from tests.office import PASSWORD, an_office, sign_in

__all__ = ["an_office"]

HOUSE = Path(__file__).parent.parent.parent
VISIT = {
    "name": "欧阳秀娟",
    "id_number": "11010519491231002X",
    "phone": "13805317788",
    "address": "石桥镇柳林村九号院",
    "demand": "补发承包地征收差额",
    "statement": "县道改线占地一亩八分至今没有给钱",
    "household": "梧桐岭乡老户籍",
    "unit": "红星轧钢厂退休",
}
SEALED = {
    "name": "诸葛明华",
    "id_number": "370102195803121127",
    "phone": "13905316655",
    "demand": "举报仓库主任私卖救灾粮",
    "statement": "前年腊月运走四十二吨玉米",
}
HALF = {"name": "司徒青山", "phone": "13705314433", "statement": "说到一半的低保问题"}
FILE_NAME, FILE_TEXT = "欧阳家的离婚判决.txt", "判决书全文不公开的家事"
WRONG = "Falsch-Gewittert-77"

SPOOL = """#!/bin/sh
case "$0" in
*/lpstat) case "$*" in *-d*) echo "system default destination: desk";; *) echo desk;; esac;;
*/lp) cat > /dev/null; for each in "$@"; do echo "$each" >> "$SPOOL_NAMES"; done; echo "request id is desk-1 (1 file)";;
esac
"""


def secrets_of(code):
    """Return the secrets, each in the words in which it must not be found; whoever planted it names it."""
    told = {**VISIT, **{f"sealed_{k}": v for k, v in SEALED.items()}, **{f"half_{k}": v for k, v in HALF.items()}}
    told |= {"file_name": FILE_NAME.removesuffix(".txt"), "file_text": FILE_TEXT}
    told |= {"password": PASSWORD, "wrong_password": WRONG, "recovery_code": code}
    return told


def writings(secret):
    """Return a secret as a program may write it."""
    yield from (secret.encode(code) for code in ("utf-8", "utf-16-le", "utf-16-be", "gb18030"))
    yield secret.encode("unicode_escape")


def hits(place, secrets):
    """Return where a secret stands, in a file's content or its path below `place`."""
    found = []
    for path in place.rglob("*"):
        content = path.read_bytes() if path.is_file() else b""
        name = os.fsencode(str(path.relative_to(place)))
        for which, secret in secrets.items():
            if any(each in content or each in name for each in writings(secret)):
                found.append((which, str(path.relative_to(place))))
    return found


def run(place, *words):
    """Start the window in a home of its own and return what it said."""
    around = {name: text for name, text in os.environ.items() if not name.startswith(("XDG_", "COV_"))}
    around |= {"HOME": str(place), "TMPDIR": str(place / "tmp"), "QT_QPA_PLATFORM": "offscreen"}
    around |= {"PATH": f"{place / 'bin'}:{os.environ['PATH']}", "SPOOL_NAMES": str(place / "spool-names")}
    command = [sys.executable, "-m", "tests.stories.guard_day", *map(str, words)]
    return subprocess.run(command, cwd=HOUSE, env=around, capture_output=True, timeout=180, text=True, check=False)


def test_no_file_the_program_leaves_tells_a_secret(an_office, tmp_path):
    place, exports, source = tmp_path / "home", tmp_path / "exports", tmp_path / "brought"
    folder = shutil.copytree(an_office[0], place / "office")
    for each in (place / "tmp", place / "bin", exports, source):
        each.mkdir()
    for name in ("lp", "lpstat", "lpoptions"):
        (place / "bin" / name).write_text(SPOOL, "utf-8")
        (place / "bin" / name).chmod(0o755)
    (source / FILE_NAME).write_text(FILE_TEXT, "utf-8")
    desk = sign_in(folder)
    code = recovery.new_recovery_code(desk, recovery.Grounds("演练")).value
    desk.close()
    secrets = secrets_of(code)
    assert len(secrets) >= 20
    told = {"visit": VISIT, "sealed": SEALED, "half": HALF, "file": str(source / FILE_NAME)}
    told |= {"password": PASSWORD, "wrong_password": WRONG}
    (tmp_path / "told.json").write_text(json.dumps(told), "utf-8")
    ended = run(place, folder, tmp_path / "told.json", exports)
    assert (ended.returncode, ended.stdout) == (-9, "killed\n"), ended.stderr[-2000:]
    left = {each.name for each in place.rglob("*") if each.is_file()}
    assert {"store.db", "store.db-wal", "drafts.db", "attempts.log", "desk.log", "desk.json", "spool-names"} <= left
    assert list(place.rglob("crash-*.txt"))
    names = hits(place, {which: secret for which, secret in secrets.items() if which != "file_text"})
    assert names == []  # of an attachment that is looked at, the copy alone tells what stands in it
    assert {which for which, _ in hits(place, secrets)} == {"file_text"}
    assert run(place, folder, "again").returncode == 0
    assert hits(place, secrets) == []
    assert {which for which, _ in hits(exports, {"name": VISIT["name"]})} <= {"name"}


def test_the_search_for_secrets_can_find_them(tmp_path):
    (tmp_path / "欧阳秀娟.txt").write_text("13805317788", "utf-16")
    assert sorted(hits(tmp_path, VISIT)) == [("name", "欧阳秀娟.txt"), ("phone", "欧阳秀娟.txt")]
