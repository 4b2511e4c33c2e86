"""The sheet by which a printer's tray is measured: two lines that should lie 20 mm from the edges, and a ruler."""

from collections.abc import Iterator
from dataclasses import replace

from reception_desk.typeset.layout import Layout, Line, Page, Rule
from reception_desk.typeset.sheets import A4, POINTS_PER_MM
from reception_desk.ui.printing.habits import place_name, shift_of
from reception_desk.ui.printing.marks import line_of
from reception_desk.wording import tr

FROM_EDGE = 20
"""Millimetres from the left and the upper edge at which the two lines should lie."""
_RULER = 100
_SIZE, _LARGE = 11.0, 16.0


def ruler_sheet(printer: str, tray: str) -> Layout:
    """Return the sheet for a tray, drawn where papers are drawn there now."""
    edge = FROM_EDGE
    rules = [_rule(edge, edge, edge, 150, 0.6), _rule(edge, edge, 170, edge, 0.6), *_ruler(40, 130)]
    across, down = shift_of(printer, tray)
    moved = tr("现在的校准：向右 {right} 毫米，向下 {down} 毫米").format(right=f"{across:g}", down=f"{down:g}")
    said = (
        (tr("打印位置测试页"), _LARGE, 40),
        (place_name(printer, tray), _SIZE, 48),
        (moved, _SIZE, 55),
        (tr("① 用尺子量：纸的左边到竖线　　　　 毫米（应为 {n}）").format(n=edge), _SIZE, 70),
        (tr("② 用尺子量：纸的上边到横线　　　　 毫米（应为 {n}）").format(n=edge), _SIZE, 80),
        (tr("把两个数填到“位置校准”里，以后每一页都按它挪正。"), _SIZE, 90),
        (tr("③ 下面这把尺应为 {n} 毫米长；不是的话，是打印机在缩放，").format(n=_RULER), _SIZE, 112),
        (tr("　 请在打印机设置里关掉“适合页面”。"), _SIZE, 119),
    )
    return Layout((Page(*A4, lines=tuple(_line(*each) for each in said), rules=tuple(rules)),))


def _ruler(left: float, top: float) -> Iterator[Rule]:
    yield _rule(left, top, left + _RULER, top, 0.6)
    for at in range(_RULER + 1):
        length = 6 if at % 10 == 0 else 4.5 if at % 5 == 0 else 3
        yield _rule(left + at, top, left + at, top + length, 0.3)


def _rule(x1: float, y1: float, x2: float, y2: float, width: float) -> Rule:
    return Rule(*(each * POINTS_PER_MM for each in (x1, y1, x2, y2)), width)


def _line(words: str, size: float, y: float) -> Line:
    return replace(line_of(words, size, y * POINTS_PER_MM), x=30 * POINTS_PER_MM)
