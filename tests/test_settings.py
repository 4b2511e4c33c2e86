"""`desk.json`: what belongs to this computer."""

import json

import pytest

from reception_desk.paths import config_folder
from reception_desk.settings import TEXT_SIZES, DeskSettings, load, save


def write(text):
    config_folder().mkdir(parents=True, exist_ok=True)
    (config_folder() / "desk.json").write_text(text, "utf-8")


def test_without_a_file_the_defaults_stand():
    assert load() == DeskSettings()


def test_what_is_saved_is_read_again():
    settings = DeskSettings(150, "dark", "en", "/数据", "AdnQ", {"LFHZ": "HP 1020"})
    save(DeskSettings(text_size=125))
    save(settings)
    assert load() == settings
    assert [each.name for each in config_folder().iterdir()] == ["desk.json"]


@pytest.mark.parametrize("text", ["", "{", "[]", "null", "3", "[" * 100_000, "\x00"])
def test_an_unreadable_file_gives_the_defaults(text):
    write(text)
    assert load() == DeskSettings()


def test_a_file_in_another_encoding_gives_the_defaults():
    write("")
    (config_folder() / "desk.json").write_bytes('{"theme": "深"}'.encode("gb18030"))
    assert load() == DeskSettings()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("text_size", "150"),
        ("text_size", True),
        ("text_size", 5),
        ("text_size", 100_000),
        ("text_size", 150.0),
        ("theme", "purple"),
        ("theme", ["dark"]),
        ("language", "fr"),
        ("data_folder", 3),
        ("geometry", None),
        ("geometry", {}),
        ("printers", []),
        ("printers", "HP"),
        ("printers", {"LFHZ": 3}),
    ],
)
def test_a_strange_setting_takes_its_default_and_leaves_the_others(name, value):
    write(json.dumps({"text_size": 125, "theme": "dark", "later": 1, name: value}))
    loaded = load()
    assert getattr(loaded, name) == getattr(DeskSettings(), name)
    assert loaded.theme == ("light" if name == "theme" else "dark")


@pytest.mark.parametrize("size", TEXT_SIZES)
def test_every_offered_text_size_is_kept(size):
    save(DeskSettings(text_size=size))
    assert load().text_size == size
