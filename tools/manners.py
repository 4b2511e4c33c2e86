"""Holds small rules of the house: length of files, words that promise work, calls that only one system has."""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

LONGEST = 400
# Put together here, so that this file does not hold what it looks for.
UNFINISHED = re.compile(
    r"\b(TO" r"DO|FIX" r"ME|X" r"XX|pytest\.(mark\.)?(ski" r"p|xfa" r"il)|pragma: n" r"o (cover|branch))"
)

ONE_SYSTEM_MODULE = re.compile(
    r"(curses|fcntl|grp|msvcrt|posix|pty|pwd|resource|syslog|termios|tty|winreg|winsound|ctypes\.wintypes)(\..*)?"
)
ONE_SYSTEM_NAME = re.compile(
    r"""
    ctypes\.(OleDLL | WinDLL | windll)
    | os\.(O_DIRECTORY | O_NOFOLLOW | ch(own|root) | fch(mod|own) | fork(pty)? | get(e|res)?[gu]id | getgroups
        | getloadavg | get(pg|s)id | killpg | lchown | mkfifo | mknod | nice | openpty | posix_\w+ | sched_\w+
        | set(e|pg|s)?[gu]?id | startfile | f?statvfs | sync | uname | wait[34]?)
    | signal\.(CTRL_\w+ | SIG(ALRM|BREAK|CHLD|CONT|HUP|KILL|PIPE|QUIT|STOP|TSTP|USR1|USR2) | alarm | pause
        | pthread_\w+ | setitimer | sigwait)
    """,
    re.VERBOSE,
)
LEFT_OF_A_MERGE = re.compile(r"^(<{7} |>{7} |={7}$)")
TWINS = ("platform_posix.py", "platform_windows.py")


def faults(root: Path) -> list[str]:
    """Return a sentence for each breach in the Python files of the checkout at `root`."""
    found: list[str] = []
    for path in _python_files(root):
        text = path.read_text("utf-8")
        name = path.relative_to(root)
        lines = text.splitlines()
        if len(lines) > LONGEST:
            found.append(f"{name}: {len(lines)} lines, {LONGEST} is the most")
        for number, line in enumerate(lines, 1):
            if word := UNFINISHED.search(line):
                found.append(f"{name}:{number}: “{word.group()}” says the work is not done")
        if name.parts[0] == "reception_desk" and path.name not in TWINS:
            found += (f"{name}:{line}: {call} belongs in {' or '.join(TWINS)}" for line, call in _one_system(text))
    return found + list(_merge_faults(root)) + list(_twin_faults(root / "reception_desk"))


def _merge_faults(root: Path) -> Iterator[str]:
    """Yield each line that an unfinished merge left in what is read by people, where no parser stumbles over it."""
    for path in sorted([*root.glob("*.md"), *(root / "docs").glob("*.md")]):
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if LEFT_OF_A_MERGE.match(line):
                yield f"{path.relative_to(root)}:{number}: a merge was left unfinished here"


def _python_files(root: Path) -> Iterator[Path]:
    for folder in ("reception_desk", "tests", "benchmarks", "tools"):
        yield from sorted((root / folder).rglob("*.py"))
    yield from sorted([*root.glob("*.py"), *root.glob("*.spec")])


def _one_system(text: str) -> Iterator[tuple[int, str]]:
    """Yield line and name of whatever Windows or POSIX lacks; mypy finds the rest, run once for each."""
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, each.name) for each in node.names if ONE_SYSTEM_MODULE.fullmatch(each.name))
        elif isinstance(node, ast.ImportFrom):
            names = [f"{node.module}.{each.name}" for each in node.names]
            yield from ((node.lineno, each) for each in names if _one_system_only(each))
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            name = f"{node.value.id}.{node.attr}"
            if ONE_SYSTEM_NAME.fullmatch(name):
                yield node.lineno, name


def _one_system_only(name: str) -> bool:
    return bool(ONE_SYSTEM_MODULE.fullmatch(name) or ONE_SYSTEM_NAME.fullmatch(name))


def _twin_faults(package: Path) -> Iterator[str]:
    public = {}
    for twin in TWINS:
        if not (package / twin).exists():
            continue
        tree = ast.parse((package / twin).read_text("utf-8"))
        public[twin] = {_signature(node) for node in tree.body if isinstance(node, ast.FunctionDef)}
    if len(public) == 1:
        yield f"reception_desk/{next(iter(public))} lacks its twin"
    elif public:
        for signature in sorted(public[TWINS[0]] ^ public[TWINS[1]]):
            if not signature.startswith("_"):
                yield f"reception_desk: only one of {' and '.join(TWINS)} has {signature}"


def _signature(node: ast.FunctionDef) -> str:
    returns = f" -> {ast.unparse(node.returns)}" if node.returns else ""
    return f"{node.name}({ast.unparse(node.args)}){returns}"


def main() -> int:
    """Print every breach; return 1 where there is one."""
    found = faults(Path.cwd())
    print(*found, sep="\n", end="\n" if found else "")
    return int(bool(found))


if __name__ == "__main__":
    sys.exit(main())
