"""A disk that really fills up: drafts and saved visits stay, and after room came back the same save works."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.torture.book import enter

HOUSE = Path(__file__).parents[2]
MOUNTED = 'mount -t tmpfs -o size=8m tmpfs "$0" && exec "$@"'


def live(tmp_path, kind, *before, also=()):
    command = [*before, sys.executable, "-m", "tests.torture.full_disk", str(tmp_path), kind, *also]
    done = subprocess.run(command, cwd=HOUSE, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def may_mount(place):
    """Tell whether a disk can be made here without any right: some containers allow no name space of one's own."""
    probe = ["unshare", "--map-root-user", "--mount", "sh", "-c", MOUNTED, str(place), "true"]
    return subprocess.run(probe, capture_output=True, check=False).returncode == 0


def small_disk(place):
    return ["unshare", "--map-root-user", "--mount", "sh", "-c", MOUNTED, str(place)]


@pytest.mark.parametrize("kind", ["tmpfs", "limit"])
def test_a_day_on_a_disk_that_fills_up(tmp_path, kind):
    if kind == "tmpfs" and may_mount(tmp_path):
        told = live(tmp_path, "tmpfs", *small_disk(tmp_path))
        troubles = {"full"}
    else:
        told = live(tmp_path, "limit")
        troubles = {"full", "disk"}
    assert {
        told[act] for act in ("attach", "save", "save_again", "correct", "receipt", "sign_in", "set_up")
    } <= troubles
    assert told["left_of_set_up"] == []
    assert told["attached"] == [[], []]
    assert told["attach_now"] == ""
    assert told["attached_now"][0] == told["attached_now"][1] != []
    assert told["drafts"] == ["d1"] or (told["draft"] == "" and told["drafts"] == ["d1", "d2"])
    assert told["number"] == told["retry"] == "LF2026-A0002"
    assert (told["receipt_now"], told["draft_now"], told["correct_now"]) == ("", "", "")
    assert told["next"] == "LF2026-A0003"
    assert told["right"]
    enter(f"磁盘满了再腾出来（{kind}）", 1)


def test_a_morning_on_a_disk_that_filled_up_over_night(tmp_path):
    """Whoever comes signs in, finds his draft, reads, types on, and all of it stands in the audit; three times over."""
    if not may_mount(tmp_path):
        return  # nor is there any other way to a disk without room
    told = live(tmp_path, "tmpfs", *small_disk(tmp_path), also=["morning"])
    assert told["came"] == ["", "", ""]
    assert ["d1" in each for each in told["drafts"]] == [True] * 3
    assert told["read"] == ["王桂兰"] * 3
    assert set(told["kept"]) <= {"", "full"} and told["kept"][0] == ""
    assert told["broken"] == [None, None]
    assert told["sign_ins"] == 5
    assert told["number"] == "LF2026-A0002"
    assert told["right"]
    enter("磁盘一夜之间满了，早上登录", 3)
