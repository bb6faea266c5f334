# Two commands are enough: `make run` opens the window, `make test` checks everything.
# Both set up what they need first, say so, and are quick the second time.

PYTHON := .venv/bin/python
ARGS ?=
# A screen of our own where there is none: the pictures are taken of real windows.
ON_A_SCREEN := $(PYTHON) packaging/development/on_a_screen.py

.PHONY: help setup setup-for-tests run test lint bench torture broken-files screenshots translations
help:
	@echo "make run          open the window (ARGS=… is passed on)"
	@echo "make test         every check and test"
	@echo "make bench        the speed figures, each beside its floor"
	@echo "make torture      10,000 kills and 1,000 power cuts (ARGS=SHARE)"
	@echo "make broken-files 10,000 broken files thrown at the importers (ARGS=FILES)"
	@echo "make screenshots  pictures of every page, in build/screenshots"
	@echo "make translations bring the catalogues up to date with the source"

setup:
	@python3 packaging/development/set_up.py

setup-for-tests:
	@python3 packaging/development/set_up.py --for-tests

run: setup
	@$(PYTHON) -m leadership_desktop $(ARGS)

test: setup-for-tests lint
	@echo "── Tests, a file on each core at a time"
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(PYTHON) -m pytest -q -n auto --dist loadfile $(ARGS)

lint:
	@echo "── Format, lint, types, layers"
	@.venv/bin/ruff format --check --quiet .
	@.venv/bin/ruff check --quiet .
	@.venv/bin/mypy
	@.venv/bin/lint-imports --no-logo 2>/dev/null || .venv/bin/lint-imports

bench: setup-for-tests
	@$(ON_A_SCREEN) $(PYTHON) -m tests.benchmarks $(ARGS)

torture: setup-for-tests
	@$(PYTHON) -m tests.torture $(ARGS)

broken-files: setup-for-tests
	@$(PYTHON) -m tests.exchange.broken $(ARGS)

screenshots: setup-for-tests
	@$(ON_A_SCREEN) $(PYTHON) -m tests.screenshots $(ARGS)

translations: setup
	@$(PYTHON) packaging/development/translations.py
