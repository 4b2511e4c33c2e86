"""The office's own rows and phrases are there after signing in."""

import pytest

from reception_desk.forms import code_tables as tables
from reception_desk.models import code_tables as model
from reception_desk.models.code_tables import CodeRow, PhraseRow
from reception_desk.services import code_tables


@pytest.fixture
def untouched():
    yield
    tables.take_own_rows([])
    code_tables._taken = None  # noqa: SLF001


def test_own_rows_and_phrases_are_taken_from_the_store(desk, untouched):
    assert code_tables.phrases()
    with desk.store.transaction(desk.clerk.id, desk.now()) as work:
        model.keep_code_rows(work, [CodeRow("regions", "3799001", "石桥镇柳林村", (), "", False)])
        model.keep_phrase(work, PhraseRow("本地口径", "按县里 2024 年的口径答复"))
    code_tables.get_ready(desk)
    own = code_tables.phrases()[0]
    assert (own.name, own.text, own.own) == ("本地口径", "按县里 2024 年的口径答复", True)
    entry = tables.table("regions").sole("sqzllc")
    assert entry is not None
    assert entry.label == "石桥镇柳林村"
