"""What stands beside an urgent visit (条25): whom to call, and the office's own steps or those of the rules."""

from reception_desk.forms.office import Office
from reception_desk.rules.urgent import ARTICLE, steps_of
from reception_desk.vocabulary.visits import Urgency
from reception_desk.wording import shown, tr


def what_to_do(office: Office, urgency: Urgency, leader: str = "") -> tuple[str, ...]:
    """Return what must be done at once, the call to the leader on duty first.

    `leader` leads by the published roster; where it names nobody, whoever stands in the office's settings is called.
    """
    call = tr("马上打电话报告值班领导：{who}。").format(who=leader or office.urgent_call)
    if not leader and not office.urgent_call:
        call = tr("马上打电话报告值班领导。姓名和电话可以写进“办公室”设置。")
    own = tuple(filter(None, map(str.strip, office.urgent_steps.splitlines())))
    return (call, *(own or map(shown, steps_of(urgency))), tr("依据：{article}").format(article=shown(ARTICLE)))
