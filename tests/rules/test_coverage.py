"""The rules are proved line by line: every branch of theirs is taken by their own tests."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__)


def test_every_branch_of_the_rules_is_taken(tmp_path):
    words = [sys.executable, "-m", "pytest", "-q", "-p", "no:xdist", "-p", "no:cacheprovider", str(HERE.parent)]
    words += [f"--deselect={HERE.relative_to(HERE.parents[2])}", "--cov=reception_desk.rules", "--cov-branch"]
    words += ["--cov-fail-under=100", "--cov-report=term-missing"]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "COV"))}
    environment["COVERAGE_FILE"] = str(tmp_path / "coverage")
    done = subprocess.run(
        words, cwd=HERE.parents[2], env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stdout
