"""The glossary's part on units and their 督办, the leader's desk, closing, activities."""

from reception_desk.vocabulary.term import Term
from reception_desk.wording import later


class Waits(Term):
    """For what something waits on the leader's desk."""

    FIRST = "first", later("初访待阅")
    DECISION = "decision", later("待批示")
    DEED = "deed", later("待落实")
    SUPERVISION = "supervision", later("督办待反馈")
    KEY = "key", later("重点事项")
    SUGGESTION = "suggestion", later("建议待反馈")
    RISK = "risk", later("待风险评估")
    LOOK_BACK = "look_back", later("待倒查")
    CALL_BACK = "call_back", later("待回访")
    SCREENING = "screening", later("排查待阅")


class UnitKind(Term):
    """What kind of unit answers."""

    BUREAU = "bureau", later("部门")
    TOWN = "town", later("乡镇（街道）")
    DIVISION = "division", later("庭、科、室")
    OTHER = "other", later("其他")


class LookBackCause(Term):
    """As what a handled matter came back (首办倒查)."""

    REPEAT = "repeat", later("重复访")
    LEAP = "leap", later("越级访")
    NOTICE = "notice", later("通报")


class Way(Term):
    """How something was sent, said or served."""

    PAPER = "paper", later("送文")
    POST = "post", later("邮寄")
    PHONE = "phone", later("电话")
    NETWORK = "network", later("网上")
    HAND = "hand", later("当面")
    MEETING = "meeting", later("会议")
    SITE = "site", later("实地")
    TALK = "talk", later("约谈")
    NOTICE = "notice", later("通报")


class Trigger(Term):
    """Why a unit is supervised: the six of practice (条40①)."""

    LATE = "1", later("无正当理由未按期办结")
    NO_FEEDBACK = "2", later("未按规定反馈结果")
    PROCEDURE = "3", later("未按规定程序办理")
    SHIRKING = "4", later("推诿、敷衍、拖延")
    NOT_CARRIED_OUT = "5", later("不执行处理意见")
    OTHER = "6", later("其他")


class FirstWay(Term):
    """初访处置 in three ways."""

    SETTLED = "1", later("当场解决")
    NOT_YET = "2", later("暂不能解决，解释并报领导")
    UNREASONABLE = "3", later("不合理，说服教育并报分管领导")


class Step(Term):
    """The leader's desk, step by step."""

    PROPOSED = "1", later("拟办")
    REVIEWED = "2", later("审核")
    INSTRUCTED = "3", later("批示")
    SIGNED = "4", later("签发")


class FilingTick(Term):
    """立案: what a matter must have."""

    SUBSTANCE = "1", later("有实质诉求")
    GROUNDS = "2", later("理由充分")
    EVIDENCE = "3", later("有证据材料")


class ClosingTick(Term):
    """结案质量关: what a closing must have."""

    ANSWERED = "1", later("诉求逐项回应")
    FACTS = "2", later("事实有据")
    BASIS = "3", later("依据写明")
    RIGHTS = "4", later("复查权利已告知")
    SERVED = "5", later("已送达")
    FOLLOWED = "6", later("落实和回访已安排")


class Cause(Term):
    """成因: why the matter arose."""

    POLICY = "1", later("政策")
    EXECUTION = "2", later("执行不到位")
    PROCEDURE = "3", later("程序瑕疵")
    UNCLEAR = "4", later("答复不清")
    HISTORY = "5", later("历史遗留")
    MISUNDERSTOOD = "6", later("误解")
    EXPECTATION = "7", later("过高期望")
    OTHER = "9", later("其他")


class Proof(Term):
    """By what a matter is settled (化解), and not only closed."""

    AGREEMENT = "1", later("调解、和解协议")
    PLEDGE = "2", later("息诉罢访承诺")
    CARRIED_OUT = "3", later("支持并已落实")
    SATISFIED = "4", later("满意并已回访")


class SuggestionKind(Term):
    """三项建议 (条40, 41(三))."""

    IMPROVE = "1", later("改进工作")
    POLICY = "2", later("完善政策")
    BLAME = "3", later("追究责任")


class Adopted(Term):
    """What became of a suggestion."""

    WHOLE = "1", later("采纳")
    PARTLY = "2", later("部分采纳")
    KEPT = "3", later("留作参考")


class Satisfaction(Term):
    """满意度 (国信发〔2022〕11号)."""

    FULL = "1", later("满意")
    FAIR = "2", later("基本满意")
    NONE = "3", later("不满意")
    UNSAID = "9", later("未评价")


class Rates(Term):
    """Of whom the visitor is asked how satisfied he is, as the office takes part in it or not."""

    BOTH = "both", later("信访部门和承办单位")
    UNIT = "unit", later("只问承办单位")
    OFFICE = "office", later("只问本单位")


class Circumstance(Term):
    """风险评估: circumstances of a matter, never of a person."""

    GROUP = "1", later("集体访")
    THREAT = "2", later("有扬言")
    THRICE = "3", later("来访三次以上")
    MANY = "4", later("涉众")
    ASKED = "5", later("负责人要求评估")


class RiskStage(Term):
    """The stage that a 预案 is for: of a court's case, or of a matter."""

    FILING = "1", later("立案")
    TRIAL = "2", later("审理")
    ENFORCING = "3", later("执行")
    ACCEPTING = "4", later("受理")
    HANDLING = "5", later("办理")
    ANSWERING = "6", later("答复")


class ActivityKind(Term):
    """What the office does and counts besides receiving; each row counts once."""

    INVITED = "YF", later("约访")
    CASE_VISIT = "DAXF", later("带案下访")
    CIRCUIT = "XHJF", later("巡回接访")
    ACTIVE = "ZDJF", later("主动接访")
    LEADER = "LDJF", later("领导接访")
    JOINT = "LHJF", later("联合接访")
    EXPLAINED = "PHDY", later("判后答疑")
    MEDIATION = "TJ", later("调解")
    HEARING = "TZ", later("听证")
    COUNSEL = "SDTH", later("疏导谈话")
    JUSTICE_AID = "SFJZ", later("司法救助")
    PETITION_AID = "XFJZ", later("信访救助")
    ENFORCE_AID = "ZXJZ", later("执行救助")
    CONFERENCE = "LXHY", later("联席会议、会商")
    PUBLICITY = "XC", later("法规宣传")
    TRAINING = "PX", later("学习培训")
    CALL_BACK = "HF", later("回访")
    DISPATCH = "DDH", later("调度会")
    COORDINATION = "XTH", later("协调会")


class Led(Term):
    """What stands on a matter's time line of the leader's desk."""

    FIRST = "led_first", later("初访处置")
    READ = "led_read", later("领导已阅")
    INSTRUCTION = "led_instruction", later("领导案头")
    CARRIED_OUT = "led_done", later("批示落实")
    TICKS = "led_ticks", later("质量关")
    KEY = "led_key", later("重点事项")
    KEY_ENDED = "led_key_ended", later("不再列为重点")
    SETTLED = "led_settled", later("矛盾调处")
    SUGGESTION = "led_suggestion", later("三项建议")
    CLOSING = "led_closing", later("成因和化解")
    SATISFACTION = "led_rated", later("满意度")
    SUPERVISION = "led_supervised", later("督办")
    FEEDBACK = "led_feedback", later("反馈")
    LOOK_BACK = "led_look_back", later("首办倒查")
    RISK = "led_risk", later("风险评估")
    RISK_ASKED = "led_risk_asked", later("要求风险评估")
    ACTIVITY = "led_activity", later("工作活动")
