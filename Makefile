# Everything sets itself up: Python 3.11 or later, git and make are enough.
#   make demo    read the example pages and show what is in them
#   make test    every check and test of the library and of its plugins
#   make bench   speed and growth        make docs   the manual, in docs/_build        make clean

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
MIN_VENV := .venv-min
DOCS_VENV := .venv-docs
ENGINES_VENV := .venv-engines
BIN := $(VENV)/bin
PLUGINS := $(sort $(wildcard plugins/*/pyproject.toml))
PLUGIN_FOLDERS := $(patsubst %/pyproject.toml,%,$(PLUGINS))
EDITABLE := -e '.[bulk]' $(foreach folder,$(PLUGIN_FOLDERS),-e $(folder))
PYTEST := -m pytest -q -p no:cacheprovider
# Folders of pages to measure on, for make bench: flattened text and HTML.
PAGES ?= examples tests/samples
HTML ?= examples

.PHONY: help demo test lint types test-core test-plugins test-min test-engines bench docs clean

help:
	@sed -n 's/^#   //p' Makefile

$(VENV)/.ready: pyproject.toml requirements/test.txt .ci/venv $(PLUGINS)
	@.ci/venv $(VENV) -r requirements/test.txt $(EDITABLE)

$(MIN_VENV)/.ready: pyproject.toml requirements/min.txt requirements/test.txt .ci/venv $(PLUGINS)
	@.ci/venv $(MIN_VENV) -c requirements/min.txt -r requirements/pytest.txt $(EDITABLE)

$(DOCS_VENV)/.ready: pyproject.toml requirements/docs.txt .ci/venv
	@.ci/venv $(DOCS_VENV) -r requirements/docs.txt -e '.[cli]'

$(ENGINES_VENV)/.ready: pyproject.toml requirements/engines.txt requirements/pytest.txt .ci/venv
	@.ci/venv $(ENGINES_VENV) -r requirements/pytest.txt -r requirements/engines.txt -e '.[ray]'

demo: $(VENV)/.ready
	@$(BIN)/arabic-article parse --format view examples

test: lint types test-plugins test-engines test-min test-core

lint: $(VENV)/.ready
	@echo '== ruff'
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo 'Not formatted; run: $(BIN)/ruff format .'; exit 1; }

types: $(VENV)/.ready
	@echo '== mypy'
	@$(BIN)/mypy --no-error-summary src $(foreach folder,$(PLUGIN_FOLDERS),$(folder)/src)

test-plugins: $(VENV)/.ready
	@for folder in $(PLUGIN_FOLDERS); do echo "== pytest $$folder"; $(BIN)/python $(PYTEST) -c pyproject.toml "$$folder"; done

# The oldest versions that pyproject.toml allows are tested on the oldest Python that it allows, where there is one.
test-min:
	@if python=$$(.ci/python 3.11); then \
		$(MAKE) --no-print-directory $(MIN_VENV)/.ready PYTHON="$$python"; \
		echo '== pytest, oldest dependencies'; \
		$(MIN_VENV)/bin/python $(PYTEST) tests; \
	else \
		echo '== oldest dependencies: left out, they need Python 3.11'; \
	fi

# The packages that the manual hands articles to, and Ray as the engine of bulk. They take 1.5 GB, so they have their own
# environment.
test-engines: $(ENGINES_VENV)/.ready
	@echo '== pytest, engines'
	@$(ENGINES_VENV)/bin/python $(PYTEST) -rs tests/bulk/test_engines.py tests/bulk/test_ray.py

test-core: $(VENV)/.ready
	@echo '== pytest'
	@$(BIN)/python $(PYTEST) tests

bench: $(VENV)/.ready
	@$(BIN)/python benchmarks/import_time.py
	@$(BIN)/python benchmarks/dates.py
	@$(BIN)/python benchmarks/text_speed.py --pages $(PAGES)
	@$(BIN)/python benchmarks/html_speed.py $(HTML)
	@$(BIN)/python benchmarks/linear.py
	@$(BIN)/python benchmarks/report.py

docs: $(DOCS_VENV)/.ready
	@echo '== sphinx'
	@$(DOCS_VENV)/bin/sphinx-build -q -W --keep-going -b html docs docs/_build
	@echo 'docs/_build/index.html'

clean:
	rm -rf $(VENV) $(MIN_VENV) $(DOCS_VENV) $(ENGINES_VENV) docs/_build build dist .hypothesis .mypy_cache .ruff_cache .pytest_cache
	find src plugins tests examples benchmarks docs -name __pycache__ -prune -exec rm -rf {} +
