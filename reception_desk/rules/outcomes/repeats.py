"""条19③, 35, 36: what to say to somebody who comes again with the same matter, by the stage it has reached."""

from dataclasses import dataclass
from datetime import date, timedelta

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later, tr

_ASKING = 30


class Stage(Term):
    """How far a matter has come."""

    OPEN = "open", later("办理中")
    ANSWERED = "answered", later("已答复，可以请求复查")
    REVIEWED = "reviewed", later("已复查，可以请求复核")
    FINAL = "final", later("已复核，程序终结")
    LAPSED = "lapsed", later("已办结，逾期未请求复查、复核")


@dataclass(frozen=True, slots=True)
class Guidance:
    """The stage, the sentence for the visitor, the last day to ask for a review where there is one, the article."""

    stage: Stage
    sentence: str
    until: date | None
    article: str


def guidance(
    today: date,
    *,
    due: date | None = None,
    replied: date | None = None,
    reviewed: date | None = None,
    final: bool = False,
) -> Guidance:
    """Return what a repeat visit means: it starts no new time limit (条19③).

    `due` is the last day of the handling, `replied` the day on which the 处理意见 was served, `reviewed` that of the
    复查意见, `final` tells that there is a 复核意见. The 30 days to ask run from the day after (条35, 36①).
    """
    if final:
        told = tr("已有复核意见，仍以同一事实和理由提出的，不再受理；有新的事实、理由的，作为新事登记。")
        return Guidance(Stage.FINAL, told, None, "条例第三十六条第三款")
    asked, stage, article = (reviewed, Stage.REVIEWED, "条例第三十六条第一款")
    if asked is None:
        asked, stage, article = (replied, Stage.ANSWERED, "条例第三十五条")
    if asked is None:
        return Guidance(Stage.OPEN, _open(due), due, "条例第十九条第三款")
    until = asked + timedelta(days=_ASKING)
    if today > until:
        told = tr("已办结，请求复查、复核的期限到 {day} 已过；登记为重复来访，说明情况。")
        return Guidance(Stage.LAPSED, told.format(day=until.isoformat()), until, article)
    what = tr("复核") if stage is Stage.REVIEWED else tr("复查")
    told = tr("已答复，对答复不服的，可以在 {day} 以前请求{what}。").format(day=until.isoformat(), what=what)
    return Guidance(stage, told, until, article)


def _open(due: date | None) -> str:
    if due is None:
        return tr("正在办理，登记为重件，告知办到哪一步，不另起期限。")
    return tr("正在办理，登记为重件，告知办到哪一步、最晚 {day} 答复，不另起期限。").format(day=due.isoformat())
