"""发文机关署名 (GB/T 9704): the organ that signs, of which the office is often a section (条32)."""

import re

_SECTION = re.compile(
    r"^(?P<organ>.{2,}(?:局|委|办(?!公室)|院|府|会|厅|部|所|中心|公司|学校|大学|街道|团))"
    r"[^局委院府厅部]{0,12}(?:科|股|(?<!办公)室|处|组|庭|队|窗口|大厅|接待点|接谈点|(?:信访|来访)办公室)$"
)


def organ_of(name: str) -> str:
    """Return the organ of an office that is a section of it: 清河县信访局 of 清河县信访局接待科, else the office."""
    found = _SECTION.match(name.strip())
    return found["organ"] if found else name.strip()
