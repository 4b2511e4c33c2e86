"""The page of rules: every clock, outcome and other rule with its article and its test, as the program reads them."""

from collections.abc import Iterator
from pathlib import Path

from reception_desk.rules.calendars.notices import shipped
from reception_desk.rules.deadlines.clocks import Clock, clocks
from reception_desk.rules.deadlines.facts import Fact, missing
from reception_desk.rules.outcomes.offers import Rule
from reception_desk.rules.outcomes.offers import book as offers_book
from reception_desk.rules.roster.prices import prices
from reception_desk.vocabulary.office import Profile
from tools.make_pages_stated import rule_tests, stated_rules

PAGE = Path("docs", "rules.md")

HEAD = """\
# 程序里的规则：法定期限、办理方式和其他

这一页由 `make docs` 从 `resources/rules`、`tools/rules_stated.toml` 和规则自己生成，请不要手改。

## 怎么数

- 起算日不计（民法典第二百零一条），从次日起一天一天数。自然日连节假日一起数，工作日只数上班的日子（含调休上班的周末）。
- 一个期限有三个日期。**名义期限** `nominal_due`：数满的那一天，印在文书上，逾期按它判定。**顺延后的期限** `legal_due`：
  名义期限不上班的，顺延到下一个工作日（民法典第二百零三条），写在说明里；办公室可以改为按它判定逾期。
  **稳妥期限** `safe_due`：不晚于名义期限的最后一个工作日，待办清单按它排序。
- 起算的日期没有记下来的，不猜：写“单位未回”或缺哪个日期。
- 延期只能一次，最多 30 天，从六十日期满日数起，由本机关、单位负责人批准并写明理由。复核期间的听证时间不计入。
- 简易办理转为普通程序的，六十日从最初受理之日起算。
- 状态：在期、将到期（3 个工作日内）、逾期 n 天；可以改为五级（已用天数不到 50% 正常，75% 预警，85% 警告，99% 严重警告，
  以后超期；当天还没有用完，最后一天不算超期）。

## 期限

任何一个都可以在窗口里按 Ctrl+J，或用 `reception-desk due 名字 日期` 算出来。
“可靠”一栏：V 原文核对过，M-H 很可能如此但原文未核对。“检验”是 `tests/rules/` 里查这一条的测试。
"""
OUTCOMES = """\
## 办理方式

每种办理方式先逐条核对，都符合才可以作出；不符合的写明为什么。写上领导批示或者本省规定的，照样可以作出，并列给负责人。
本省规定的根据默认不用，办公室写上文件和日期才启用。

| 代码 | 办理方式 | 依据 | 核对什么 | 也可以根据 | 文书 | 期限 | 检验 |
|---|---|---|---|---|---|---|---|"""
_COLUMNS = """\
| 名字 | 期限 | 多久 | 从哪一天起 | 没有这个日期时 | 适用 | 依据 | 可靠 | 检验 |
|---|---|---|---|---|---|---|---|---|"""


def rules_page() -> str:
    """Return the page."""
    rows = [*map(_row, clocks().values()), "", OUTCOMES, *map(_outcome, offers_book().rules.values()), "", *_routes()]
    rows += stated_rules()
    return "\n".join([HEAD, _COLUMNS, *rows, *_roster(), "", *_calendars(), ""])


def test_of(code: str, folder: str) -> str:
    """Return the first test below a folder that names a rule, "" where none does."""
    names = (f'"{code}"', f"ClockName.{code}")
    told = (f"`{file}` {name}" for file, name, text in rule_tests() if file.startswith(folder) and _names(text, names))
    return next(told, "")


def _names(text: str, names: tuple[str, ...]) -> bool:
    return any(each in text for each in names)


def _row(clock: Clock) -> str:
    limits = [each.label for each in clock.profiles] + [each for each in (clock.legal_class, clock.province) if each]
    limits += [f"最多 {clock.most_times} 次，{clock.approver}批准"] if clock.most_times else []
    limits += [f"{clock.excludes}时间不计"] if clock.excludes else []
    limits += ["能当场的当场"] if clock.on_the_spot else []
    without = missing(Fact.ACCEPTED if clock.start is Fact.HANDLE_DUE else clock.start)
    cells = [f"`{clock.name.value}`", clock.name.label, clock.span, clock.start.label, without, "；".join(limits)]
    cells += [clock.article, clock.confidence, test_of(clock.name.value, "deadlines")]
    return "| " + " | ".join(cells) + " |"


def _outcome(rule: Rule) -> str:
    articles = [rule.article, *(f"{Profile(each).label}：{told}" for each, told in rule.articles.items())]
    needs = [_needed(each.otherwise, each.profiles) for each in rule.needs]
    grounds = [
        f"{each.says}（{each.article}" + (f"，{each.province}，默认不用）" if each.province else "）")
        for each in rule.grounds
    ]
    papers = [f"{Profile(each).label} {'、'.join(codes)}" for each, codes in rule.papers.items() if codes]
    clocks_told = [f"`{each}`" for each in (rule.clock, *rule.clock_of_route.values()) if each]
    cells = [f"`{rule.code}`", rule.label, "；".join(articles), "<br>".join(needs), "<br>".join(grounds)]
    cells += ["；".join(papers), "、".join(clocks_told), test_of(rule.code, "outcomes")]
    return "| " + " | ".join(cells) + " |"


def _needed(otherwise: str, profiles: tuple[str, ...]) -> str:
    only = "、".join(Profile(each).label for each in profiles)
    return f"（{only}）{otherwise}" if only else otherwise


def _routes() -> Iterator[str]:
    """Give the items of 条31 and of 简易办理 in words."""
    for name, head in (("routes", "### 条例第三十一条各项"), ("simple", "### 简易办理的情形")):
        yield head + "\n"
        yield from (f"- `{code}` {words}" for code, words in offers_book().words[name].items())
        yield ""


def _roster() -> Iterator[str]:
    """Give the prices of the soft rules by which a month's duties are planned."""
    told = prices()
    yield "## 自动排班的分数\n"
    yield "请假、不在本单位、不担任这个岗位、同一时间两处值班绝不排；别的都可以不满足，合计分数最少的就是排出来的表。"
    yield f"连续值班 {told.most_running} 天以内不算；以往多值、少值的，一个月里最多算 {told.catch_up} 次。"
    yield "班次比应当的多一次（少一次）记一份，两次记 1+2 份，依次类推，第五次起每次五份。\n"
    yield "| 不满足 | 分 |\n|---|---|"
    yield from (f"| {cost.label} | {price} |" for cost, price in told.of.items())


def _calendars() -> Iterator[str]:
    yield "## 随程序的放假安排\n"
    yield "| 年 | 放假 | 调休上班 |\n|---|---|---|"
    for year, notice in shipped().items():
        off = sum(each.off for each in notice.days)
        worked = "、".join(f"{each.day:%m-%d}" for each in notice.days if not each.off)
        yield f"| {year} | {off} 天 | {worked} |"
    yield "\n以前的年份按 python-holidays 填。没有通知的年份只按周末和法律定死的节日算，日期后面带 ※。"


def main() -> None:
    """Write the page."""
    PAGE.write_text(rules_page(), "utf-8", newline="\n")
