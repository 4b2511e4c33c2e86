"""The glossary's part on the duty roster: posts and their hours, how a duty came about, who is at the desk."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class Slot(Term):
    """Which part of a day a post is held."""

    AM = "am", later("上午")
    NOON = "noon", later("午间")
    PM = "pm", later("下午")
    NIGHT = "night", later("夜班")
    DAY = "day", later("全天")

    @property
    def mark(self) -> str:
        """Return the one character that stands before the names in a day of the roster."""
        return _MARKS[self].label


class _Mark(Term):
    """What stands for a part of the day where there is little room."""

    AM = "am", later("上")
    NOON = "noon", later("午")
    PM = "pm", later("下")
    NIGHT = "night", later("夜")
    DAY = "day", later("值")


_MARKS = {slot: _Mark(slot.value) for slot in Slot}


class Preset(Term):
    """The three ways in which an office begins its roster."""

    EVERYBODY = "everybody", later("全员在岗")
    WINDOW = "window", later("轮流窗口")
    ROUND_THE_CLOCK = "round", later("24 小时值班")


class RosterState(Term):
    """Whether a month's roster holds yet."""

    DRAFT = "draft", later("草稿")
    PUBLISHED = "published", later("已发布")


class DutySource(Term):
    """How somebody came to a duty; the roster keeps the original and what really was."""

    PLANNED = "planned", later("原排")
    SWAPPED = "swapped", later("调班")
    COVERED = "covered", later("替班")
    ADDED = "added", later("临时")


class Whereabouts(Term):
    """Where somebody on duty says that he is."""

    HERE = "here", later("到岗")
    VISITING = "visiting", later("下访")
    MEETING = "meeting", later("开会")
    DELIVERING = "delivering", later("送件")
    TALKING = "talking", later("接谈室")


class Presence(Term):
    """Where somebody on duty is, as it is kept: also 缺岗, which the head confirms."""

    HERE = "here", Whereabouts.HERE.source
    VISITING = "visiting", Whereabouts.VISITING.source
    MEETING = "meeting", Whereabouts.MEETING.source
    DELIVERING = "delivering", Whereabouts.DELIVERING.source
    TALKING = "talking", Whereabouts.TALKING.source
    ABSENT = "absent", later("缺岗")


class Cost(Term):
    """What a roster may cost; each is soft and has its name (值班规则)."""

    GAP = "gap", later("空岗")
    LONE = "lone", later("不宜单独值班的人单独值班")
    APART = "apart", later("不同班的两人同班")
    WISH = "wish", later("心愿未满足")
    RUNNING = "running", later("连续值班")
    AFTER_NIGHT = "after_night", later("夜班次日又值班")
    UNEVEN = "uneven", later("班次不均")
    UNEVEN_REST = "uneven_rest", later("周末节日不均")
    UNEVEN_NIGHT = "uneven_night", later("夜班不均")
