"""LFTZ 来访台账: A4 across, one column that is copied for each that is shown, its head on every page."""

from tools.docx_parts import HEI, KAI, SONG, TITLE, Foot, cell, document, paragraph, row, run, table
from tools.make_templates_table import A4, FOOT, GRID, page_foot, tag

_SIDE, _TOP, _BOTTOM = 40.0, 40.0, 46.0
_WIDTH = (A4[1] - 2 * _SIDE,)
_HEAD, _ROW = 20.0, 17.0


def ledger() -> dict[str, bytes]:
    """Return the sheet."""
    told = "{{ office }}　期间：{{ period }}{% if conditions %}　条件：{{ conditions }}{% endif %}　{{ count }}"
    heads = row(
        _HEAD,
        cell(_WIDTH[0], paragraph(run("{{ head }}", HEI, 9), line=13, align="center"), borders=GRID),
        heading=True,
    )
    cells = cell(_WIDTH[0], paragraph(run("{{ cell }}", SONG, 9), line=12, left=3, right=3), borders=GRID)
    body = (
        paragraph(run("{{ title }}", TITLE, 20), line=30, align="center")
        + paragraph(run(told, KAI, 11), line=18, after=4)
        + table(
            _WIDTH,
            heads
            + tag("{%tr for each in rows %}", _WIDTH)
            + row(_ROW, cells, rule="atLeast")
            + tag("{%tr endfor %}", _WIDTH),
        )
        + paragraph(run("打印时间：{{ printed_at }}　打印人：{{ printed_by }}", SONG, 9), line=16, before=4)
    )
    foot = page_foot("{{ title }}{% if inside %}（内部）{% endif %}　{{ office }}")
    return document(body, (A4[1], A4[0]), (_TOP, _SIDE, _BOTTOM, _SIDE), "来访台账", Foot(foot, FOOT))
