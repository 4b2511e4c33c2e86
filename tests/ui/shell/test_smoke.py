"""`smoke`: every page opens and closes, and a page that does not is told."""

import pytest

from reception_desk.ui.pages.help import HelpPage
from reception_desk.ui.smoke import Smoke


def test_every_page_opens_and_closes(themed, desk, capsys):
    assert Smoke(desk).run() == 0
    assert capsys.readouterr().err == ""


@pytest.mark.parametrize("fault", [ZeroDivisionError, KeyError])
def test_a_page_that_fails_is_told(themed, desk, capsys, monkeypatch, fault):
    def refresh(self):
        raise fault("broken page")

    monkeypatch.setattr(HelpPage, "refresh", refresh)
    with pytest.raises(fault):
        Smoke(desk).run()
