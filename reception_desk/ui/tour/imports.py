"""Pictures of a table that is looked over before it comes in, and of the imports there were."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from reception_desk.ui.action_table import OFFICE
from reception_desk.ui.importing.part import ImportPart
from reception_desk.ui.main_window import MainWindow
from reception_desk.ui.pages.office import OfficePage
from reception_desk.ui.pages.office_words import COMPUTER
from reception_desk.ui.tour.camera import Camera
from reception_desk.ui.tour.script import Wait
from reception_desk.vocabulary.imports import Verdict

_LEDGER = """某县信访局 2025 年来访台账
序号,来访日期,信访人,身份证号,联系电话,反映问题,办理单位,办结日期
1,2025-01-08,周桂芳,370102195503121240,13805310011,反映低保停发,县民政局,2025-02-20
2,2025年2月17日,吴德海,4.4E+17,13805310012,要求补发征地补偿差额,石桥镇,
3,45737,郑秀兰,,,反映小区夜间施工噪声,县住建局,2025-04-02
4,20XX年3月,孙立军,,,咨询退役安置,,
5,2025-03-21,冯玉梅,,xx,反映拖欠工资,县人社局,2025-01-05
合计,,,,,5 件,,
"""


def imports_pictured(main: MainWindow, camera: Camera) -> Iterator[Wait]:
    """Picture a ledger with a row of each kind, looked over; nothing of it is brought in."""
    main.go("imports")
    page = main.page(OFFICE)
    assert isinstance(page, OfficePage)
    part = page.part
    if not isinstance(part, ImportPart):
        return
    yield from camera.take("office-imports")
    with tempfile.TemporaryDirectory() as place:
        file = Path(place, "2025 年来访台账.csv")
        file.write_bytes(_LEDGER.encode("gb18030"))
        part.open_file(file)
        yield lambda: not part.busy
        part.look_over()
        yield lambda: not part.busy
    part.rows.which.button(Verdict.FINDING.value).click()
    yield from camera.take("office-import-rows")
    part.close_table()
    page.show_part(COMPUTER)
