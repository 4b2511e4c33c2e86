"""`sample-papers`: writes every paper, short and long, as docx and PDF; nobody signs in for it but with `--demo`."""

import argparse
import sys
from pathlib import Path

from reception_desk import app
from reception_desk.cli import signing
from reception_desk.errors import CannotNow
from reception_desk.forms.papers.examples import filled
from reception_desk.typeset.pdf import write_pdf
from reception_desk.wording import tr


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare where the papers go, and where the office's own templates lie."""
    parser.add_argument("folder", type=Path, metavar="DIR", help=tr("文书样张存放的文件夹"))
    own = tr("放着本单位模板的文件夹，同名的用它，其余用自带的")
    parser.add_argument("--template-dir", type=Path, metavar="DIR", help=own)
    signing.add_arguments(parser)


def run(arguments: argparse.Namespace) -> int:
    """Write the papers; return 1, and write none, where one of the office's templates has a fault."""
    own: Path | None = arguments.template_dir
    if own is not None and not own.is_dir():
        raise CannotNow(tr("找不到文件夹 {folder}。").format(folder=own), tr("请检查路径。"))
    found = filled.faults(own)
    for sentence in found:
        print(sentence, file=sys.stderr)
    if found:
        return 1
    fonts = app.ready_to_lay_out()  # held while papers are laid out
    for sample in filled.samples(own, office=_office(arguments)):
        _write(arguments.folder, sample)
        signing.print_line(sample.name)
    del fonts
    return 0


def _office(arguments: argparse.Namespace) -> str:
    """Return the demo office's name where it is asked for."""
    if not arguments.demo:
        return ""
    with signing.signed_in(arguments) as desk:
        return desk.office.name


def _write(folder: Path, sample: filled.Sample) -> None:
    pdf = write_pdf(sample.docx, title=sample.kind.source)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{sample.name}.docx").write_bytes(sample.docx)
        (folder / f"{sample.name}.pdf").write_bytes(pdf)
    except OSError as error:
        raise CannotNow(
            tr("{folder} 写不进去。").format(folder=folder), tr("请检查磁盘和权限，或者换一个文件夹。")
        ) from error
