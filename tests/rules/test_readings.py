"""Readings of names: irregular surnames are all found, heteronyms keep every plausible reading."""

import pytest

from reception_desk.paths import resource
from reception_desk.rules.readings import MOST, initials_of, readings_of, surname_length, syllables_of

# Surnames whose reading is not the usual one of the character, or is often mistaken; from dictionaries of surnames.
SURNAMES = """
单 shan 仇 qiu 曾 zeng 区 ou 查 zha 解 xie 盖 ge 任 ren 朴 piao 翟 zhai 尉 yu 洗 xian 冼 xian 员 yun 贠 yun 乐 yue
乜 nie 缪 miao 宓 mi 种 chong 黑 he 秘 bi 费 fei 逄 pang 佴 nai 隗 wei 郗 xi 郄 qie 薄 bo 柏 bai 谌 chen 褚 chu 都 du
妫 gui 炅 gui 郇 xun 角 jue 牟 mu 能 nai 粘 nian 繁 po 覃 qin 瞿 qu 阙 que 撒 sa 召 shao 折 she 莘 xin 盛 sheng
石 shi 眭 sui 睢 sui 隽 juan 要 yao 应 ying 於 yu 笪 da 迮 ze 笮 ze 祭 zhai 占 zhan 訾 zi 那 na 哈 ha 句 gou 勾 gou
丌 ji 车 che 呙 guo 艾 ai 贲 ben 钭 tou 厍 she 缑 gou 庹 tuo 郐 kuai 璩 qu 苫 shan 镡 tan 沈 shen 谷 gu 会 gui
逢 pang 隰 xi 燕 yan 蔚 yu 宛 wan 毋 wu 幺 yao 湛 zhan 颉 xie 鄹 zou 臧 zang 阚 kan 逯 lu 麴 qu 亓 qi 佘 she 殳 shu
仝 tong 昝 zan 仉 zhang 禚 zhuo 谯 qiao 邝 kuang 郜 gao 盍 he 适 kuo 降 xiang 圈 juan 重 chong 藏 zang 褶 xi 卜 bu
冒 mao 宁 ning 葛 ge 贾 jia 纪 ji 强 qiang 相 xiang 长 zhang
"""
COMPOUND = """
尉迟 yuchi 万俟 moqi 长孙 zhangsun 单于 chanyu 澹台 tantai 鲜于 xianyu 令狐 linghu 乐正 yuezheng 宰父 zaifu
亓官 qiguan 皇甫 huangfu 呼延 huyan 赫连 helian 拓跋 tuoba 吐谷浑 tuyuhun 中行 zhonghang 子车 ziju 夏侯 xiahou
诸葛 zhuge 淳于 chunyu 闻人 wenren 欧阳 ouyang 司马 sima 上官 shangguan 慕容 murong 宇文 yuwen 濮阳 puyang
"""


def pairs(text):
    words = text.split()
    return list(zip(words[::2], words[1::2], strict=True))


def test_every_irregular_surname_is_found_by_its_reading():
    wanted = pairs(SURNAMES + COMPOUND)
    assert len(wanted) >= 140
    missed = [surname for surname, reading in wanted if f"{reading}jianguo" not in readings_of(surname + "建国")]
    assert missed == []


def test_a_surname_reads_first_as_a_surname():
    assert [each[0] for each in syllables_of("单雄信")] == ["shan", "xiong", "xin"]
    assert [each[0] for each in syllables_of("尉迟恭")] == ["yu", "chi", "gong"]
    assert [each[0] for each in syllables_of("单位")] == ["shan", "wei"]


def test_every_plausible_reading_is_kept():
    assert readings_of("单雄信") == {"shanxiongxin", "danxiongxin", "chanxiongxin"}
    assert initials_of("单雄信") == {"sxx", "dxx", "cxx"}
    assert {"zhongqing", "chongqing"} <= readings_of("重庆")
    assert readings_of("吕布") == {"lvbu"}


def test_archaic_readings_are_left_out():
    assert readings_of("明国") == {"mingguo"}


def test_old_forms_and_rare_characters_read_too():
    assert readings_of("張建國") == readings_of("张建国") == {"zhangjianguo"}
    assert readings_of("𬭊䶮") == {"duyan"}


def test_what_is_no_character_reads_as_itself():
    assert initials_of("买买提·艾力") >= {"mmtal"}
    assert readings_of("Ａ4 纸") == {"a4zhi"}
    assert readings_of("李𠮷") == {"li𠮷"}
    assert readings_of("· ") == initials_of("") == frozenset()


def test_the_readings_of_a_long_text_stay_few():
    assert len(readings_of("重行长单" * 10)) == MOST
    assert len(initials_of("重行长单" * 10)) == MOST


def test_the_length_of_a_surname():
    assert [surname_length(each) for each in ("欧阳建国", "张建国", "吐谷浑氏", "单", "")] == [2, 1, 3, 1, 0]


@pytest.mark.parametrize("table", ["surnames", "readings"])
def test_no_row_of_the_tables_says_a_thing_twice(table):
    rows = resource("code_tables", f"{table}.tsv").read_text("utf-8").splitlines()[1:]
    said = [(character, row.split("\t")[0]) for row in rows for character in row.split("\t")[1]]
    if table == "surnames":
        said = [row.split("\t")[0] for row in rows]
    assert len(said) == len(set(said))
