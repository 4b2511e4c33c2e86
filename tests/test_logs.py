"""The program's own log."""

import logging

import pytest

from reception_desk import logs


@pytest.fixture(autouse=True)
def quiet_again():
    root = logging.getLogger("reception_desk")
    before = (list(root.handlers), root.level)
    yield
    for handler in root.handlers[:]:
        if handler not in before[0]:
            handler.close()
            root.removeHandler(handler)
    root.setLevel(before[1])


def test_the_log_is_written_into_the_folder(tmp_path):
    logs.start(tmp_path / "logs")
    logging.getLogger("reception_desk.services").info("visit %s", 3)
    line = (tmp_path / "logs" / "desk.log").read_text("utf-8")
    assert line.endswith("INFO reception_desk.services visit 3\n")


def test_the_log_never_grows_beyond_five_files(tmp_path, monkeypatch):
    monkeypatch.setattr(logs, "_SIZE", 200)
    logs.start(tmp_path)
    for count in range(100):
        logging.getLogger("reception_desk").info("visit %s", count)
    kept = sorted(each.name for each in tmp_path.iterdir())
    assert kept == ["desk.log", *(f"desk.log.{count}" for count in range(1, 5))]


def test_a_folder_that_cannot_be_written_only_loses_the_log(tmp_path):
    (tmp_path / "logs").write_text("a file stands in the way")
    logs.start(tmp_path / "logs")
    logging.getLogger("reception_desk").info("still works")
