# The README's two commands are `make run` and `make test`. Each sets up what it needs by itself:
# packaging/setup.sh says how, the stamps in .venv say that it is done.

VENV := .venv
BIN := $(VENV)/bin
EXAMPLE := personal

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help run setup test check test-long bench pages clean

help:
	@echo 'make run        open the editor on an example; without a display, export its poster'
	@echo 'make test       check everything: style, types, tests'
	@echo 'make check      style and types only'
	@echo 'make test-long  the long tests: install from a wheel, fuzzing, kill loops'
	@echo 'make bench      the benchmark table'
	@echo 'make pages      the pages of prints that docs/printing.md shows'
	@echo 'make clean      remove what the commands above have made, also .venv'

# What was set up for the tests is enough for a run too.
run: $(firstword $(wildcard $(VENV)/ready-test) $(VENV)/ready-run)
	@EXAMPLE=$(EXAMPLE) packaging/run.sh

setup: $(VENV)/ready-test

test: check
	$(BIN)/pytest -n auto --dist worksteal -q -rs

check: $(VENV)/ready-test
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

test-long: $(VENV)/ready-test
	HYPOTHESIS_PROFILE=long $(BIN)/pytest -q -rs -m long
	HYPOTHESIS_PROFILE=long $(BIN)/pytest -q tests/property

bench: $(VENV)/ready-test
	$(BIN)/python -m bench

pages: $(VENV)/ready-test
	QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/pages.py docs/pages

clean:
	rm -rf $(VENV) build dist .hypothesis .mypy_cache .pytest_cache .ruff_cache

$(VENV)/ready-run $(VENV)/ready-test: $(VENV)/ready-%: pyproject.toml packaging/setup.sh
	@packaging/setup.sh $* $(VENV)
	@touch $@
