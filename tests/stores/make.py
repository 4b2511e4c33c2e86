"""Makes a small store of the present schema, to be kept for ever: `python -m tests.stores.make`.

The person and everything said are made up; the password stands in `tests/office.py`.
"""

import shutil
import tempfile
from pathlib import Path

from reception_desk.models.migrate import head
from reception_desk.services.access import accounts
from reception_desk.services.papers import of_visits as papers
from reception_desk.services.papers.printing import record_print
from reception_desk.services.visits.drafts import Draft, open_journal
from reception_desk.vocabulary.channels import Channel
from reception_desk.vocabulary.matters import Outcome
from reception_desk.vocabulary.papers import PaperKind, PrintWay
from tests.office import SetClock, make_office, register, sign_in

HERE = Path(__file__).parent


def make(folder):
    """Live through a short day in a new office and leave it, signed out, in `folder`."""
    make_office(folder)
    clock = SetClock()
    desk = sign_in(folder, clock=clock)
    for channel in Channel:
        clock.pass_by(minutes=11)
        done = register(desk, channel=channel.value, purpose="2")
        if PaperKind.RECEIPT not in {offer.kind for offer in done.papers}:
            continue  # 通报 is no visit
        paper = papers.issue_receipt(desk, done.visit_id).value.paper_id
        record_print(desk, paper, PrintWay.PRINTER, Outcome.DONE)
    register(desk, purpose="4", demand="检举控告", statement="密")
    journal = open_journal(desk)
    journal.keep(Draft("d1", desk.clerk.id, "visit", "赵一", {"name": "赵一"}, "name:2", clock()))
    journal.close()
    accounts.sign_out(desk)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as place:
        make(Path(place) / "office")
        target = HERE / head()
        for name in ("office.json", "store.db", "drafts.db"):
            target.mkdir(exist_ok=True)
            shutil.copy(Path(place) / "office" / name, target / name)
