"""Which families may stand for the names Chinese papers ask for, best first, free ones last."""

from __future__ import annotations

SERIF = (
    "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "思源宋体", "Source Han Serif CN", "思源宋体 CN",
    "AR PL UMing CN", "Noto Sans CJK SC",
)  # fmt: skip
SANS = (
    "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "思源黑体", "Source Han Sans CN", "思源黑体 CN",
    "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "Noto Serif CJK SC",
)  # fmt: skip

# A row is one style of writing: the names that ask for it, what stands in for them, and whether a free family
# is drawn bold to come near it.
STYLES: tuple[tuple[tuple[str, ...], tuple[str, ...], bool], ...] = (
    (
        ("仿宋_GB2312", "FangSong_GB2312", "仿宋", "FangSong", "方正仿宋_GBK", "FZFangSong-Z02", "方正仿宋简体",
         "华文仿宋", "STFangsong", "朱雀仿宋", "Zhuque Fangsong (technical preview)"),
        SERIF, False,
    ),
    (
        ("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "方正楷体_GBK", "方正楷体简体", "华文楷体", "STKaiti",
         "霞鹜文楷", "LXGW WenKai", "AR PL UKai CN"),
        SERIF, False,
    ),
    (
        ("黑体", "SimHei", "方正黑体_GBK", "方正黑体简体", "华文细黑", "STHeiti", "微软雅黑", "Microsoft YaHei",
         "等线", "DengXian", "苹方-简", "PingFang SC"),
        SANS, False,
    ),
    (
        ("方正小标宋_GBK", "方正小标宋简体", "方正小标宋简", "小标宋", "FZXiaoBiaoSong-B05S", "FZXiaoBiaoSong-B05",
         "华文中宋", "STZhongsong"),
        SERIF, True,
    ),
    (
        ("宋体", "SimSun", "新宋体", "NSimSun", "宋体-简", "方正书宋_GBK", "华文宋体", "STSong"),
        SERIF, False,
    ),
    (
        ("Times New Roman", "Times", "Liberation Serif", "Nimbus Roman", "Tinos"),
        SERIF, False,
    ),
    (
        ("Arial", "Helvetica", "Calibri", "Liberation Sans", "Carlito", "Nimbus Sans", "Arimo"),
        SANS, False,
    ),
    (
        ("Courier New", "Courier", "Consolas", "Liberation Mono", "DejaVu Sans Mono", "Noto Sans Mono CJK SC"),
        SANS, False,
    ),
)  # fmt: skip


def stand_ins(name: str) -> tuple[tuple[str, bool], ...]:
    """Return the families to try for `name`, best first, each with whether it is to be drawn bold."""
    for names, free, bold in STYLES:
        if name in names:
            others = tuple((other, False) for other in names if other != name)
            return ((name, False), *others, *((family, bold) for family in free))
    looks_sans = any(part in name for part in ("黑", "Hei", "Sans", "圆", "雅"))
    return ((name, False), *((family, False) for family in (SANS if looks_sans else SERIF)))
