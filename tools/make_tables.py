"""Write the shipped code tables from the libraries that keep them up (`make tables`)."""

from importlib.resources import files
from pathlib import Path

TABLES = Path(__file__).parent.parent / "resources" / "code_tables"


def simplified() -> str:
    """Return the table from traditional to simplified characters (OpenCC's TSCharacters, Apache-2.0)."""
    source = files("opencc").joinpath("dictionary", "TSCharacters.txt").read_text("utf-8")
    rows = (line.split("\t") for line in source.splitlines() if "\t" in line)
    pairs = sorted((old, new.split(" ")[0]) for old, new in rows if len(old) == 1)
    lines = [f"{old}\t{new}" for old, new in pairs if len(new) == 1 and old != new]
    return "\n".join(["# 繁体到简体，取自 OpenCC TSCharacters（Apache-2.0），由 make tables 生成", *lines]) + "\n"


if __name__ == "__main__":
    (TABLES / "simplified.tsv").write_text(simplified(), "utf-8")
