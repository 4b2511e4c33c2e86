"""The program's entry: `python -m reception_desk` and the `reception-desk` command."""

import sys

from reception_desk.cli.commands import run


def main() -> int:
    """Run the command line and return the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
