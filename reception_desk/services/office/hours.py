"""Hours as they are typed, and as they are kept; posts of the roster that follow the office's hours."""

from dataclasses import replace
from datetime import time

from reception_desk.errors import CannotNow
from reception_desk.forms.kinds import clean
from reception_desk.models import roster
from reception_desk.models.work import Work
from reception_desk.rules.roster.hours import Hours
from reception_desk.wording import tr


def hour_of(text: str) -> str:
    """Return an hour as 09:00; 9:00, 9：00, 0900 and 9 are understood, else CannotNow."""
    plain = clean(text).strip().replace("：", ":")
    if plain.isdigit():
        plain = f"{plain[:-2] or '0'}:{plain[-2:]}" if len(plain) > 2 else f"{plain}:00"
    try:
        hour, minute = (int(each) for each in plain.split(":"))
        return time(hour, minute).isoformat("minutes")
    except ValueError:
        raise CannotNow(tr("“{text}”不是钟点。").format(text=text[:10]), tr("请写 9:00 这样的钟点。")) from None


def posts_follow(work: Work, before: Hours, now: Hours) -> list[int]:
    """Let the posts that had the office's hours have its new ones, and return which; others keep their own."""
    moved = []
    for each in roster.posts(work):
        span = each.facts.begins, each.facts.ends
        begins, ends = before.moved(each.facts.slot, span, now)
        if (begins, ends) != span:
            roster.change_post(work, each.id, replace(each.facts, begins=begins, ends=ends))
            moved.append(each.id)
    return moved
