"""The organ that signs, of which the office is a section (GB/T 9704, 条32)."""

import pytest

from reception_desk.rules.organs import organ_of


@pytest.mark.parametrize(
    ("name", "organ"),
    [
        ("清河县信访局接待科", "清河县信访局"),
        ("清河县自然资源局信访室", "清河县自然资源局"),
        ("清河县人民法院立案庭", "清河县人民法院"),
        ("某市中级人民法院立案一庭信访窗口", "某市中级人民法院"),
        ("石桥镇人民政府信访办公室", "石桥镇人民政府"),
        ("省委办公厅信访处", "省委办公厅"),
        (" 清河县信访局 ", "清河县信访局"),
        ("清河县人民法院", "清河县人民法院"),
        ("清河县委办公室", "清河县委办公室"),
        ("清河县人民来访接待室", "清河县人民来访接待室"),
        ("信访局", "信访局"),
        ("", ""),
    ],
)
def test_an_office_that_is_a_section_signs_as_its_organ(name, organ):
    assert organ_of(name) == organ
