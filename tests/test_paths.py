"""Where things lie, and on what kind of disk."""

from pathlib import Path

import pytest

from reception_desk import paths

MOUNTS = r"""21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
22 21 0:20 / /proc rw - proc proc rw
40 21 0:40 / /mnt/office rw - cifs //server/share rw
41 21 0:41 / /mnt/office/disk rw - ext4 /dev/sdb1 rw
42 21 0:42 / /media/接访\040共享 rw - nfs4 server:/ rw
43 21 0:43 / /home/user/cloud rw - fuse.sshfs user@server: rw
"""


def test_each_resource_that_is_named_is_there():
    for parts in [("templates", "LFHZ-A4.docx"), ("rules", "first_step.toml"), ("code_tables", "simplified.tsv")]:
        assert paths.resource(*parts).is_file()


def test_the_frozen_program_looks_beside_itself(monkeypatch):
    monkeypatch.setattr("sys._MEIPASS", "/program", raising=False)
    assert paths.resource("icons", "x.svg") == Path("/program", "resources", "icons", "x.svg")


def test_data_settings_and_demo_lie_in_the_home_of_the_user(empty_home):
    places = [paths.data_folder(), paths.config_folder(), paths.demo_folder()]
    assert len(set(places)) == 3
    assert all(each.is_relative_to(empty_home) for each in places)
    assert not any(each.exists() for each in places)


@pytest.mark.parametrize(
    ("folder", "shared"),
    [
        ("/home/user/desk", False),
        ("/mnt/office", True),
        ("/mnt/office/data/2026", True),
        ("/mnt/office/disk/data", False),
        ("/mnt/office2", False),
        ("/media/接访 共享/数据", True),
        ("/home/user/cloud/desk", True),
    ],
)
def test_the_file_system_under_a_folder(folder, shared, monkeypatch):
    monkeypatch.setattr(Path, "read_text", lambda self, *words, **more: MOUNTS)
    assert paths.network_share(Path(folder)) is shared


def test_a_share_is_noticed_and_a_disk_is_not(monkeypatch, tmp_path):
    assert not paths.network_share(tmp_path)
    line = f"50 21 0:50 / {tmp_path.resolve()} rw - cifs //server/share rw\n"
    monkeypatch.setattr(Path, "read_text", lambda self, *words, **more: MOUNTS + line)
    assert paths.network_share(tmp_path / "数据")


def test_without_a_list_of_mounts_no_folder_is_refused(monkeypatch, tmp_path):
    def unreadable(*words, **more):
        raise PermissionError

    monkeypatch.setattr(Path, "read_text", unreadable)
    assert not paths.network_share(tmp_path)
