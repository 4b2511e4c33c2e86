"""What the made office did besides receiving, by the services themselves: rosters, registers, papers, leading."""

from reception_desk.services.demo.issuing import issue_some
from reception_desk.services.demo.leading import lead
from reception_desk.services.demo.roster import keep_roster
from reception_desk.services.desk import Desk


def write(desk: Desk) -> None:
    """Leave in the office what the demo's year leaves: three months of duty, activities, 排查, 督办, issued papers."""
    lead(desk)
    keep_roster(desk)
    issue_some(desk)
