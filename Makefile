# The two words to know: `make run` opens the workstation, `make test` proves it. The rest serves who builds it.
PYTHON := .venv/bin/python
SIZE ?= 100000

.PHONY: help run test check tour old-qt bench torture fuzz audit papers installer lock tables text docs clean

help:  ## say what there is
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

run:  ## set everything up and open the workstation on a demo office
	@tools/run.sh

test: check  ## make check, then the whole suite
	@tools/test.sh $(TESTS)

check: .set-up-test  ## ruff, mypy, layers, text catalogue, lock
	@tools/check.sh

tour:  ## play a visit by real keys and picture every page into build/tour/
	@tools/set_up.sh tour
	@tools/screen.sh $(PYTHON) -m reception_desk --demo tour build/tour

old-qt: .set-up-test  ## the smoke and ui tests on Qt 6.8.0.2
	@tools/old_qt.sh

bench: .set-up-test  ## measure, into build/bench.json; SIZE=1000000 on so many visits; ONLY="search keys" those alone
	@tools/peers.sh
	@tools/screen.sh $(PYTHON) -m benchmarks --size $(SIZE) $(ONLY)

torture: .set-up-test  ## every fault played for long, one table: rounds, lost, corrupt, time; ONLY="power kill" those alone
	@$(PYTHON) -m tests.torture $(ONLY)

fuzz: .set-up-test  ## whatever is typed or opened, FUZZ=2000 tries of each: index, SQL, papers, tables, names, docx
	@FUZZ=$${FUZZ:-2000} QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -q -p no:randomly tests/fuzz

audit: .set-up-test  ## the lock against advisories: ADVISORIES=file (OSV JSON), else pip-audit; red when nothing was compared
	@$(PYTHON) -m tools.advisories $(ADVISORIES)

papers: .set-up-test  ## every paper against LibreOffice's PDF of it: pages, line breaks, places; ONLY="D03 D11" those alone
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m tests.typeset.judge_papers $(ONLY)

installer: .set-up-test  ## the one-folder program under build/installer/, started once
	@tools/installer.sh

lock: .set-up-test  ## make both locks again from pyproject.toml
	@tools/lock.sh

tables: .set-up-test  ## make the code tables and paper templates of resources/ again
	@$(PYTHON) -m tools.make_tables
	@$(PYTHON) -m tools.make_templates

text: .set-up-test  ## bring resources/i18n/en.ts and en.qm up to the sources
	@$(PYTHON) -m tools.text update

docs: .set-up-test  ## write the generated pages of docs/ again
	@$(PYTHON) -m tools.make_pages

clean:  ## throw away what was built, the virtual environments too
	rm -rf build dist .venv .venv-old-qt .mypy_cache .ruff_cache .pytest_cache

.PHONY: .set-up-test
.set-up-test:
	@tools/set_up.sh test
