"""Set-up and its small companions, run with a path on which almost nothing can be found."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from tests.tools.house import HOUSE


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
