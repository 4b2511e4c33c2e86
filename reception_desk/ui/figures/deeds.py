"""The actions of 统计: a part of the one table of actions."""

from reception_desk.ui.deed import FIGURES, Deed
from reception_desk.vocabulary.acts import Action
from reception_desk.wording import later

FIGURE_PAGE = Deed(
    FIGURES,
    later("统计"),
    "Alt+T",
    spelling="tj",
    icon="figures",
    help=later("批次、人次、件，率和图；每个数打得开，报表和年度总结从这里出"),
)
FIGURE_DEEDS: tuple[Deed, ...] = (
    Deed("figures_1", later("总量"), "Alt+1", page=FIGURES, spelling="zl", help=later("每个数和上年同期、上期比")),
    Deed(
        "figures_2", later("分项"), "Alt+2", page=FIGURES, spelling="fx", help=later("按形式、分类、属地、单位、人分开")
    ),
    Deed("figures_3", later("指标"), "Alt+3", page=FIGURES, spelling="zb", help=later("各项率，写明分子、分母和口径")),
    Deed("figures_4", later("图"), "Alt+4", page=FIGURES, spelling="t", help=later("走势、分类、渠道、及时性、钟点")),
    Deed("figures_5", later("苗头"), "Alt+5", page=FIGURES, spelling="mt", help=later("同地同类集中的来访，上升的")),
    Deed("figures_6", later("总结文字"), "Alt+6", page=FIGURES, spelling="zjwz", help=later("改写年度工作总结的段落")),
    Deed("figures_7", later("核对"), "Alt+7", page=FIGURES, spelling="hd", help=later("加起来不相等的，列出是哪几件")),
    Deed(
        "figures_earlier",
        later("上一段时间"),
        "Alt+Left",
        page=FIGURES,
        spelling="sydsj",
        help=later("往前一日、周、月……"),
    ),
    Deed(
        "figures_later",
        later("下一段时间"),
        "Alt+Right",
        page=FIGURES,
        spelling="xydsj",
        help=later("往后一日、周、月……"),
    ),
    Deed("figures_days", later("选时间"), "F6", page=FIGURES, spelling="xtjsj", help=later("写从哪天到哪天")),
    Deed(
        "figures_report",
        later("看报表"),
        "F8",
        page=FIGURES,
        spelling="kbbb",
        help=later("这段时间的报表，看了再打印；一年的是年度工作总结"),
    ),
    Deed(
        "figures_table",
        later("年度统计表"),
        "F7",
        page=FIGURES,
        spelling="ndtjb",
        help=later("所在年份的统计表，一页纸"),
    ),
    Deed(
        "export_figures",
        later("存成文件"),
        "Ctrl+E",
        page=FIGURES,
        spelling="ccwj",
        right=Action.EXPORT_REPORT,
        help=later("报表存成 Word（正式稿和核对稿）、Excel 或 PDF"),
    ),
    Deed(
        "save_charts",
        later("存图"),
        "Ctrl+Shift+G",
        page=FIGURES,
        spelling="ct",
        right=Action.EXPORT_REPORT,
        help=later("五张图各存成 PNG 和 SVG"),
    ),
    Deed(
        "sign_figures",
        later("签发报表"),
        "F4",
        page=FIGURES,
        spelling="qfbb",
        right=Action.SIGN_REPORT,
        help=later("照现在的样子留存；以后的补录列为更正。再按一次看签发的那份"),
    ),
    Deed(
        "take_hint",
        later("列入排查"),
        "F11",
        page=FIGURES,
        spelling="lrpc",
        right=Action.TAKE_HINT,
        help=later("所选的苗头记成一次排查"),
    ),
)
