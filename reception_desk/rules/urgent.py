"""条25: what must be done at once about an urgent visit; the office may put its own words in place of these."""

from reception_desk.vocabulary.visits import Urgency
from reception_desk.wording import later

ARTICLE = later("条例第二十五条")

_STEPS = {
    Urgency.THREAT: (
        later("先稳住人：请坐、倒水、听他说完，不争辩；请一位同事在旁。"),
        later("要伤人或伤己的，拨 110、120，让旁人离开。"),
        later("原话、时间、地点、带了什么，照实记，不写对人的评价。"),
    ),
    Urgency.SUDDEN: (
        later("有人受伤、发病先拨 120；有冲突拨 110；起火拨 119。"),
        later("让旁人离开，留出通道，不挪动伤者。"),
        later("发生了什么、几点、多少人，照实记。"),
    ),
    Urgency.CROWD: (
        later("请推选代表，不超过 5 人；其他人请到等候区。"),
        later("报告人数、从哪里来、要办什么事，请责任单位派人到场。"),
        later("人数或情绪有变化，再报一次。"),
    ),
}
_LAST = (
    later("及时报告本级党委和政府，通报主管部门和信访工作联席会议办公室。"),
    later("报告了谁、几点，写在“已报告”里。"),
)


def steps_of(urgency: Urgency) -> tuple[str, ...]:
    """Return the steps after the first, which is to call the leader on duty; marked for translation."""
    return (*_STEPS[urgency], *_LAST)
