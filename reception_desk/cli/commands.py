"""The table of commands; each is one small module, imported only when it is the one that was asked for."""

import argparse
import builtins
import gc
import importlib
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from reception_desk import __version__
from reception_desk.errors import DeskError
from reception_desk.wording import later, shown, tr

COMMANDS = {
    "init": later("设立办公室（无人值守）"),
    "smoke": later("打开并关闭每一页，正常则退出码为 0"),
    "tour": later("按真实按键走一遍，并把每一页存成图片"),
    "register": later("从标准输入逐行读 JSON 登记来访，每存一件输出一行"),
    "due": later("计算一个期限，说明每一天怎么数"),
    "sample-papers": later("把每种文书的样张写成 docx 和 PDF，短的和长的"),
    "backup": later("现在备份，并核对"),
    "restore": later("列出备份，或用其中一份恢复"),
    "verify": later("核对数据或一份备份，指出第一条对不上的审计记录"),
    "search": later("查找登记，每条结果输出一行 JSON"),
    "import": later("导入往年台账、名单和平台清单，逐行说明会怎样"),
    "report": later("写日报、周报、月报、季报、年度工作总结和年度统计表"),
    "export": later("把全部数据写成 JSON 行，连同文书和附件"),
    "package": later("按上级的栏目写出一段时间的来访和事项"),
    "open-export": later("用口令打开加密导出的文件"),
}

_MODULES = {"import": "bring_in"}
"""Modules that cannot be called as their command, since Python has another use for the word."""


class Command(Protocol):
    """What each command's module offers."""

    @staticmethod
    def add_arguments(parser: argparse.ArgumentParser) -> None:
        """Declare the command's own arguments."""

    @staticmethod
    def run(arguments: argparse.Namespace) -> int:
        """Run the command and return the exit code."""


def run(words: Sequence[str]) -> int:
    """Run the command that `words` ask for, the window where they name none; return the exit code.

    A trouble that the user can do something about is one sentence on standard error and exit code 1.
    """
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    wanted = next((word for word in words if word in COMMANDS), "window")
    if wanted == "window":
        gc.disable()  # it collects between its events, in its own thread; while it starts, nothing is worth collecting
        _import_plainly()
    module = _module(wanted)
    arguments = _parser(wanted, module).parse_args(words)
    try:
        return module.run(arguments)
    except DeskError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # nobody reads any more; the interpreter must not say so once again when it empties its streams
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1


def _import_plainly() -> None:
    """Take from Qt for Python its own way of importing, and give Python's back.

    Its own reads the source of each imported module, some hundreds of files at a start, looking for a switch to other
    names of methods, which this program does not use, and keeps the lines in memory (PYSIDE-2029). Inside another
    import it would come back, so that it is taken before the first.
    """
    import shiboken6  # noqa: F401  (it puts its own way in the place of Python's)

    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def _module(name: str) -> Command:
    return importlib.import_module(f"reception_desk.cli.{_MODULES.get(name, name.replace('-', '_'))}")  # type: ignore[return-value]


def _parser(wanted: str, module: Command) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="reception-desk", description=tr("接访工作台：信访接待窗口值班员的桌面程序"))
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    _add_place(parser)
    commands = parser.add_subparsers(title=tr("命令"), metavar=tr("命令"))
    for name, words in COMMANDS.items():
        sub = commands.add_parser(name, help=shown(words), description=shown(words))
        if name == wanted:
            _add_place(sub, again=True)
            module.add_arguments(sub)
    if wanted == "window":
        module.add_arguments(parser)
    return parser


def _add_place(parser: argparse.ArgumentParser, *, again: bool = False) -> None:
    """Declare which office is meant; understood before and after the command's name."""
    default: object = argparse.SUPPRESS if again else None
    parser.add_argument("--data-dir", type=Path, metavar="DIR", default=default, help=tr("数据文件夹"))
    demo: object = argparse.SUPPRESS if again else False
    parser.add_argument("--demo", action="store_true", default=demo, help=tr("使用演示单位"))
