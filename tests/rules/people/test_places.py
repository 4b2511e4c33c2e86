"""Addresses, however they were written."""

import pytest

from reception_desk.rules.people.places import Place, PlaceFit, fit, read

HOME = "石桥镇柳林村 2 组 15 号"


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        (HOME, PlaceFit.HOUSE),
        ("山东省柳河县石桥镇柳林村二组15号", PlaceFit.HOUSE),
        ("石橋鎮柳林村２組１５號", PlaceFit.HOUSE),
        ("柳林2-15", PlaceFit.HOUSE),
        ("石桥镇柳林村15号", PlaceFit.HOUSE),
        ("石桥镇柳林村民委员会2组15号", PlaceFit.HOUSE),
        ("石桥乡柳林村2组15号", PlaceFit.HOUSE),
        ("石桥镇柳林村", PlaceFit.PLACE),
        ("石桥镇柳林村2组16号", PlaceFit.OTHER_HOUSE),
        ("河口乡柳林村2组15号", PlaceFit.OTHER),
        ("石桥镇东河村2组15号", PlaceFit.OTHER),
        ("", PlaceFit.UNKNOWN),
        ("15 号", PlaceFit.UNKNOWN),
    ],
)
def test_two_addresses(typed, found):
    assert fit(typed, HOME) is found


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("十里堡村十二组三号", Place("", "十里堡", ("12", "3"))),
        ("三家村二十组", Place("", "三家", ("20",))),
        ("张庄一〇二号", Place("", "张庄一〇", ("2",))),
        ("城关街道办事处幸福社区 3 号楼 2 单元 501", Place("城关", "幸福", ("3", "2", "501"))),
        ("济南市历下区解放路 12 号", Place("", "解放路", ("12",))),
        ("新华社区幸福里 3 号", Place("", "新华社区幸福里", ("3",))),
        ("村", Place("", "村", ())),
        ("石桥镇", Place("", "石桥镇", ())),
    ],
)
def test_what_is_read(address, place):
    assert read(address) == place
