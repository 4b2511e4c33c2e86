"""Tables to bring in, and what a store still holds of them."""

from reception_desk.services.importing.dry_run import dry_run
from reception_desk.services.importing.source import opened

HEAD = "登记编号,来访日期,信访人,身份证号,联系电话,诉求,办结日期,办理结果,办理单位"
ROWS = (
    "2025-1,2025-03-12,王桂兰,11010519491231002X,13805310000,补发征地补偿,2025-04-20,已补发,县自然资源局",
    "2025-2,2025-03-13,李四,,13805310001,反映噪声,,,",
    "2025-3,2025-06-01,李四,,13805310001,又反映噪声,,,",
)


def table(tmp_path, *rows, head=HEAD, name="2025.csv"):
    file = tmp_path / name
    file.write_text("\n".join([head, *rows]), "utf-8")
    return file


def looked(desk, file, kind=None):
    return dry_run(desk, opened(desk, file, kind))


def rows_of(desk, *names):
    """Return how many rows each of these tables of the store holds."""
    with desk.store.look(0, desk.now()) as look:
        return [look.connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() for name in names]
