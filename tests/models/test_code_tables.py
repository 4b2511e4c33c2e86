"""The office's own rows of code tables and phrases in the store."""

from datetime import timedelta

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext

from reception_desk.models.code_tables import (
    CodeRow,
    PhraseRow,
    code_rows,
    forget_code_rows,
    forget_phrase,
    keep_code_rows,
    keep_phrase,
    phrases,
)
from reception_desk.models.tables import code_tables
from reception_desk.models.tables.base import metadata

FOREST = CodeRow("contents", "0206", "林草资源", ("林草", "林业"), "02", False)
VILLAGE = CodeRow("regions", "370102003201", "石桥镇柳林村", ("柳林村",), "370102003000", False)
RARE = CodeRow("modes", "Z" * 300, "𬭊" * 500, (), "", True)


def kept(desk):
    with desk.store.look(desk.clerk.id, desk.now()) as look:
        return code_rows(look)


def test_rows_come_back_as_they_were_kept(desk):
    assert kept(desk) == []
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        keep_code_rows(work, [VILLAGE, RARE, FOREST])
        keep_code_rows(work, [])
    assert kept(desk) == [FOREST, RARE, VILLAGE]


def test_a_row_is_written_over_and_taken_away(desk):
    renamed = CodeRow("contents", "0206", "林业和草原", (), "02", True)
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        keep_code_rows(work, [FOREST, VILLAGE])
        keep_code_rows(work, [FOREST, renamed])
        forget_code_rows(work, [("regions", VILLAGE.code), ("regions", "9"), ("modes", FOREST.code)])
        forget_code_rows(work, [])
    assert kept(desk) == [renamed]


def test_phrases_are_kept_replaced_and_taken_away(desk):
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        keep_phrase(work, PhraseRow("征地补偿", "旧写法"))
        keep_phrase(work, PhraseRow("征地补偿", "补发承包地征收补偿差额"))
        keep_phrase(work, PhraseRow("过渡费", ""))
        keep_phrase(work, PhraseRow("不要了", "×"))
        forget_phrase(work, "不要了")
        forget_phrase(work, "没有过")
    with desk.store.look(desk.clerk.id, desk.now() + timedelta(days=1)) as look:
        assert {each.name: each.text for each in phrases(look)} == {
            "征地补偿": "补发承包地征收补偿差额",
            "过渡费": "",
        }


def test_the_revision_makes_what_the_tables_say(desk):
    ours = {table.name for table in (code_tables.code_row, code_tables.phrase)}

    def concerns_us(thing, name, kind, *_):
        return kind != "table" or name in ours

    with desk.store.look(desk.clerk.id, desk.now()) as look:
        context = MigrationContext.configure(
            look.connection, opts={"include_object": concerns_us, "compare_type": True}
        )
        assert compare_metadata(context, metadata) == []
