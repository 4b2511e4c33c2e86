"""The tools that hold the house: each is shown a small house with one thing wrong, and must name it."""

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tools import catalogue, layers, lock_check, locks, manners, text

HOUSE = Path(__file__).parent.parent

PLAN = """
| from | may import of ours | libraries |
|---|---|---|
| `root` | | `platformdirs` |
| `models` | `root` | `sqlalchemy` |
| `services` | `root`, `models` | |
| `ui` | `root`, `services`, `models.lists` | `PySide6.QtWidgets` |

| imports late | what | why |
|---|---|---|
{late}

| names sealed tables | what it does |
|---|---|
| `models.lists.sealed` | reads them |
"""


def small_house(folder: Path, files: dict[str, str], late: str = "") -> Path:
    """Lay a checkout of a few files with a plan of its own."""
    for name, content in {"docs/architecture.md": PLAN.format(late=late), **files}.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, "utf-8")
    return folder


def only_fault(found: list[str]) -> str:
    """Return the one sentence there must be."""
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"reception_desk/models/visits.py": "from reception_desk.ui import pages\n"}, "models may not import"),
        ({"reception_desk/services/a.py": "import sqlalchemy\n"}, "may not use the library sqlalchemy"),
        ({"reception_desk/ui/a.py": "from PySide6 import QtSql\n"}, "may not use the library PySide6.QtSql"),
        ({"reception_desk/ui/a.py": "import reception_desk.models.store\n"}, "ui may not import"),
        ({"reception_desk/errors.py": "import requests\n"}, "root may not use the library requests"),
        ({"reception_desk/cellar/a.py": "import os\n"}, "stands in no room"),
        ({"reception_desk/services/a.py": "SQL = 'select * from sealed_matters'\n"}, "names sealed_matters"),
        ({"reception_desk/services/a.py": "def f():\n    import os\n"}, "os is imported inside a function"),
        (
            {"reception_desk/services/a.py": "import importlib\n\ndef f(x):\n    importlib.import_module(x)\n"},
            "* is imported inside a function",
        ),
    ],
)
def test_layers_name_the_breach(tmp_path, files, sentence):
    assert sentence in only_fault(layers.faults(small_house(tmp_path, files)))


def test_layers_accept_what_the_table_allows(tmp_path):
    files = {
        "reception_desk/__init__.py": "",
        "reception_desk/errors.py": "import os\nimport platformdirs\n",
        "reception_desk/models/__init__.py": "",
        "reception_desk/models/lists/sealed.py": "NAME = 'sealed_matters'\n",
        "reception_desk/models/store.py": "import sqlalchemy.orm\nfrom reception_desk import errors\n",
        "reception_desk/services/desk.py": "def f():\n    from reception_desk.models import store\n",
        "reception_desk/ui/a.py": "from PySide6.QtWidgets import QLabel\nfrom ..services import desk\n",
    }
    late = "| `services.desk` | `models.store` | start-up |"
    assert layers.faults(small_house(tmp_path, files, late)) == []


def test_layers_find_a_circle_even_through_a_late_import(tmp_path):
    files = {
        "reception_desk/models/a.py": "from reception_desk.models import b\n",
        "reception_desk/models/b.py": "def f():\n    from reception_desk.models import a\n",
        "reception_desk/models/above.py": "from reception_desk.models import a\n",
    }
    found = layers.faults(small_house(tmp_path, files, "| `models.b` | `models.a` | start-up |"))
    assert [sentence.split()[0] for sentence in found] == ["reception_desk.models.a", "reception_desk.models.b"]


def test_layers_let_types_alone_close_a_circle(tmp_path):
    files = {
        "reception_desk/models/a.py": "from reception_desk.models import b\n",
        "reception_desk/models/b.py": "from typing import TYPE_CHECKING\n\nif TYPE_CHECKING:\n    from . import a\n",
    }
    assert layers.faults(small_house(tmp_path, files)) == []


def test_layers_find_a_row_nobody_needs(tmp_path):
    house = small_house(tmp_path, {"reception_desk/models/a.py": ""}, "| `models.a` | `sqlalchemy` | start-up |")
    assert "drop the row" in only_fault(layers.faults(house))


@pytest.mark.parametrize(
    ("source", "sentence"),
    [
        ("import fcntl\n", "fcntl belongs in"),
        ("import os\n\nos.fork()\n", "os.fork belongs in"),
        ("import signal\n\nsignal.SIGKILL\n", "signal.SIGKILL belongs in"),
        ("from os import getuid\n", "os.getuid belongs in"),
        ("import winreg\n", "winreg belongs in"),
        ("# TO" + "DO later\n", "not done"),
        ("x = 1  # pragma: n" + "o cover\n", "not done"),
        ("x = 1\n" * 401, "401 lines"),
    ],
)
def test_manners_name_the_breach(tmp_path, source, sentence):
    house = small_house(tmp_path, {"reception_desk/models/a.py": source})
    assert sentence in only_fault(manners.faults(house))


def test_manners_let_common_calls_pass(tmp_path):
    source = (
        "import os\nimport signal\n\nos.getpid()\nos.replace('a', 'b')\nsignal.SIGTERM\nresource = paths.resource()\n"
    )
    assert manners.faults(small_house(tmp_path, {"reception_desk/models/a.py": source})) == []


def test_the_twins_have_the_same_functions(tmp_path):
    posix = "import os\n\ndef owner() -> int:\n    return os.getuid()\n\ndef _own():\n    pass\n"
    house = small_house(tmp_path, {"reception_desk/platform_posix.py": posix})
    assert "lacks its twin" in only_fault(manners.faults(house))
    (house / "reception_desk/platform_windows.py").write_text("def owner() -> int:\n    return 0\n")
    assert manners.faults(house) == []
    (house / "reception_desk/platform_windows.py").write_text("def owner(x: int) -> int:\n    return 0\n")
    assert len(manners.faults(house)) == 2


WORDS = """
from reception_desk import wording
from reception_desk.wording import later, tr

LABEL = later("来访" "登记")

def show(n):
    tr(n); tr(f"共 {n} 件"); tr("共 {} 件"); wording.tr("共 {n} 件").format(n=n)
    self.tr("窗口"); QTimer.later(n)
"""


def test_catalogue_reads_plain_strings_and_names_the_rest(tmp_path):
    house = small_house(tmp_path, {"reception_desk/a.py": WORDS})
    texts, faults = catalogue.read_sources(house, "reception_desk")
    assert list(texts) == ["来访登记", "共 {} 件", "共 {n} 件", "窗口"]
    assert [fault.split(": ", 1)[1][:12] for fault in faults] == ["takes one pl", "takes one pl", "the placehol"]


def test_catalogue_is_held_to_the_sources(tmp_path):
    house = small_house(tmp_path, {"reception_desk/a.py": 'from .wording import tr\n\ntr("a")\n'})
    (house / "reception_desk/a.py").write_text(
        'from reception_desk.wording import tr\n\ntr("<来访> {n}")\n', encoding="utf-8"
    )
    assert "does not match the sources" in text.faults(house)[-1]
    text.update(house)
    assert "has no translation" in only_fault(text.faults(house))
    ts = house / text.TS
    ts.write_text(ts.read_text("utf-8").replace(' type="unfinished"></', ">Visit {m}</"), "utf-8")
    assert "other placeholders" in text.faults(house)[0]
    ts.write_text(ts.read_text("utf-8").replace("{m}", "{n}"), "utf-8")
    assert "run make text" in only_fault(text.faults(house))
    text.update(house)
    assert text.faults(house) == []


def test_the_catalogue_is_what_lupdate_finds(tmp_path):
    theirs, ours = tmp_path / "theirs.ts", tmp_path / "ours.ts"
    ours.write_text(catalogue.write(catalogue.read_sources(HOUSE, "reception_desk")[0]), "utf-8")
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    command = [tool, *(HOUSE / "reception_desk").rglob("*.py"), "-tr-function-alias", "tr+=later", "-ts", theirs]
    subprocess.run(command, check=True, capture_output=True)
    found = [{each.text for each in ElementTree.parse(ts).iter("source")} for ts in (theirs, ours)]
    assert found[0] == found[1]


LOCK = """\
# made by hand
alpha==1.0 ; sys_platform == 'win32' \\
    --hash=sha256:{digest} \\
    --hash=sha256:22
    # via beta
beta==2.0 \\
    --hash=sha256:33
"""


def test_a_lock_is_read_for_another_machine(tmp_path):
    lock = tmp_path / "some.lock"
    lock.write_text(LOCK.format(digest="11"))
    pins = locks.read_lock(lock)
    chosen = {
        system: [pin.line() for pin in pins if pin.applies(locks.environment(sys_platform=system))]
        for system in ("win32", "linux")
    }
    assert chosen["win32"] == ["alpha==1.0 --hash=sha256:11 --hash=sha256:22", "beta==2.0 --hash=sha256:33"]
    assert chosen["linux"] == ["beta==2.0 --hash=sha256:33"]


def test_a_lock_names_no_index(tmp_path):
    lock = tmp_path / "some.lock"
    lock.write_text("--index-url=somewhere\n" + LOCK)
    with pytest.raises(ValueError, match="does not belong in a lock"):
        locks.read_lock(lock)


def house_with_locks(folder: Path, needs: str, lock: str) -> Path:
    """Lay a checkout of a project file and both locks alike."""
    project = f'[project]\ndependencies = ["{needs}"]\n[dependency-groups]\ndev = []\n'
    return small_house(folder, {"pyproject.toml": project, "requirements.lock": lock, "requirements-dev.lock": lock})


def test_the_locks_must_meet_the_project(tmp_path):
    assert list(lock_check.form_faults(house_with_locks(tmp_path, "beta>=2", LOCK))) == []
    unmet = list(lock_check.form_faults(house_with_locks(tmp_path, "beta>=3", LOCK)))
    assert len(unmet) == len(lock_check.TARGETS) * len(lock_check.PYTHONS)
    only_windows = list(lock_check.form_faults(house_with_locks(tmp_path, "alpha", LOCK)))
    assert {sentence.split(" for ")[1].split(",")[0] for sentence in only_windows} == {
        "manylinux_2_28_x86_64",
        "manylinux_2_31_aarch64",
    }
    bare = list(lock_check.form_faults(house_with_locks(tmp_path, "beta", "beta>=2\n")))
    assert "not one version with sha256 hashes" in bare[0]


@pytest.mark.parametrize(("target", "right_digest", "fits"), [(0, True, True), (0, False, False), (2, True, False)])
def test_a_trial_asks_for_wheel_and_hash(tmp_path, monkeypatch, target, right_digest, fits):
    wheel = tmp_path / "alpha-1.0-cp311-cp311-win_amd64.whl"
    with zipfile.ZipFile(wheel, "w") as archive:
        archive.writestr("alpha-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: alpha\nVersion: 1.0\n")
        archive.writestr("alpha-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nTag: cp311-cp311-win_amd64\n")
        archive.writestr("alpha-1.0.dist-info/RECORD", "")
    digest = sha256(wheel.read_bytes() if right_digest else b"").hexdigest()
    lock = tmp_path / "some.lock"
    lock.write_text(f"alpha==1.0 --hash=sha256:{digest}\n")
    for name, value in {"PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(tmp_path), "PIP_CONFIG_FILE": os.devnull}.items():
        monkeypatch.setenv(name, value)
    complaint = lock_check.trial(lock, lock_check.TARGETS[target], "3.11")
    assert (complaint == "") is fits, complaint


def test_a_target_takes_older_glibc_but_no_newer():
    tags = lock_check.TARGETS[2].tags()
    assert tags[0] == "manylinux_2_31_aarch64"
    assert "manylinux_2_17_aarch64" in tags
    assert not any("2_32" in tag or "x86_64" in tag for tag in tags)


def shell_house(folder: Path, **scripts: str) -> tuple[Path, dict[str, str]]:
    """Lay a checkout with our shell tools and a PATH of nothing but the plainest commands and the given scripts."""
    house, path = folder / "house", folder / "bin"
    shutil.copytree(HOUSE / "tools", house / "tools")
    for lock in ("requirements.lock", "requirements-dev.lock"):
        shutil.copy(HOUSE / lock, house)
    path.mkdir()
    for command in {"bash", "env", "mkdir", "dirname", "cksum", "cat", "id"} - scripts.keys():
        path.joinpath(command).symlink_to(str(shutil.which(command)))
    for name, script in scripts.items():
        path.joinpath(name).write_text(f"#!/usr/bin/env bash\n{script}\n")
        path.joinpath(name).chmod(0o755)
    return house, {"PATH": str(path), "HOME": str(folder), "LANG": "C.UTF-8"}


@pytest.mark.parametrize(("level", "named"), [("run", "fonts-noto-cjk"), ("test", "libreoffice-writer-nogui")])
def test_set_up_without_apt_names_what_is_missing_and_fails(tmp_path, level, named):
    house, environment = shell_house(tmp_path)
    done = subprocess.run(
        [house / "tools/set_up.sh", level], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    assert "没有 apt" in done.stdout
    assert named in done.stdout.split()
    assert not (house / ".venv").exists()


def test_set_up_without_rights_gives_the_line_to_type(tmp_path):
    house, environment = shell_house(tmp_path, **{"apt-get": "exit 9", "sudo": "exit 1", "id": "echo 1000"})
    done = subprocess.run(
        [house / "tools/set_up.sh", "test"], env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 1, done.stderr
    line = done.stdout.splitlines()[-1].strip()
    assert line.startswith(
        "sudo apt-get update && sudo apt-get install -y --no-install-recommends python3 python3-venv "
    )
    assert line.endswith(" strace binutils make")


def test_run_without_a_screen_says_so_and_plays_the_tour(tmp_path):
    house, environment = shell_house(tmp_path, make='echo "make $*"')
    done = subprocess.run([house / "tools/run.sh"], env=environment, capture_output=True, text=True, check=True)
    sentence, called = done.stdout.splitlines()
    assert "这里没有屏幕" in sentence
    assert called == "make --no-print-directory tour"


def test_a_command_gets_a_screen_of_its_own(tmp_path):
    environment = {**os.environ, "SCREEN": "1366x768"}
    environment.pop("DISPLAY", None)
    command = [HOUSE / "tools/screen.sh", "sh", "-c", "xdotool getdisplaygeometry; echo $QT_QPA_PLATFORM; exit 3"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout.splitlines()) == (3, ["1366 768", "xcb"]), done.stderr


def test_this_house_pins_qt_by_the_machine():
    pins = locks.read_lock(HOUSE / "requirements.lock")
    qt = {
        machine: [
            pin.requirement.name + pin.version
            for pin in pins
            if pin.name == "pyside6-essentials"
            and pin.applies(locks.environment(sys_platform="linux", platform_machine=machine))
        ]
        for machine in ("x86_64", "aarch64")
    }
    assert qt == {"x86_64": ["pyside6-essentials6.9.3"], "aarch64": ["pyside6-essentials6.8.0.2"]}


def test_the_wheel_will_carry_what_the_program_imports():
    """Every library the import table allows is one pyproject.toml asks for."""
    from tools.plan import read_plan

    allowed = {
        library for room in read_plan(HOUSE / "docs/architecture.md").rooms.values() for library in room.libraries
    }
    named = (HOUSE / "pyproject.toml").read_text("utf-8")
    project = re.findall(r'"([A-Za-z][^"]*)"', named.split("dependencies = [")[1].split("\n]")[0])
    asked = {Requirement(line).name.lower() for line in project}
    other_names = {"docx": "python-docx", "stdnum": "python-stdnum", "argon2": "argon2-cffi", "shiboken6": "pyside6"}
    for library in allowed:
        first = library.split(".")[0].lower()
        assert any(each.startswith(other_names.get(first, first)) for each in asked), library
