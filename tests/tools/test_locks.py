"""The locks: read for another machine, held to pyproject.toml, tried with wheels and hashes."""

import os
import zipfile
from hashlib import sha256
from pathlib import Path

import pytest

from tests.tools.house import HOUSE, small_house
from tools import lock_check, locks

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
