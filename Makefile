# Everything sets itself up: Python 3.11 or later, git and make are enough.
#   make demo    read the example pages and show what is in them
#   make test    every check and test of the library and of its plugins
#   make test-engines    Ray, Spark and other packages that articles are handed to (1.5 GB)
#   make bench   speed, growth and peers  make docs   the manual, in docs/_build        make clean

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

VENV := .venv
MIN_VENV := .venv-min
DOCS_VENV := .venv-docs
PEERS_VENV := .venv-peers
ENGINES_VENV := .venv-engines
BIN := $(VENV)/bin
PLUGINS := $(sort $(wildcard plugins/*/pyproject.toml))
PLUGIN_FOLDERS := $(patsubst %/pyproject.toml,%,$(PLUGINS))
EDITABLE := -e '.[bulk]' $(foreach folder,$(PLUGIN_FOLDERS),-e $(folder))
PYTEST := -m pytest -q -p no:cacheprovider
# Folders of pages to measure on, for make bench: flattened text and HTML.
PAGES ?= examples tests/samples
HTML ?= examples
# A labelled folder to compare with peers on, and what the manual calls it.
CORPUS ?= benchmarks/corpus
CALLED ?=

# A part of the library's own tests, for what is built of it: the others would find no other fault in a wheel.
SMOKE := tests/samples tests/test_parse.py tests/test_plugins.py tests/exporters/test_json.py tests/cli/test_parse.py
WHEELS := $(CURDIR)/build/wheels

.PHONY: help demo test lint types test-core test-plugins test-wheels test-engines test-min bench docs clean

help:
	@sed -n 's/^#   //p' Makefile

$(VENV)/.ready: pyproject.toml requirements/test.txt .ci/venv $(PLUGINS)
	@.ci/venv $(VENV) -r requirements/test.txt $(EDITABLE)

$(MIN_VENV)/.ready: pyproject.toml requirements/min.txt requirements/test.txt .ci/venv $(PLUGINS)
	@.ci/venv $(MIN_VENV) -c requirements/min.txt -r requirements/pytest.txt $(EDITABLE)

$(DOCS_VENV)/.ready: pyproject.toml requirements/docs.txt .ci/venv
	@.ci/venv $(DOCS_VENV) -r requirements/docs.txt -e '.[cli]'

$(PEERS_VENV)/.ready: pyproject.toml requirements/peers.txt .ci/peers .ci/venv $(PLUGINS)
	@.ci/peers $(PEERS_VENV) -e . $(foreach folder,$(PLUGIN_FOLDERS),-e $(folder))

$(ENGINES_VENV)/.ready: pyproject.toml requirements/engines.txt requirements/pytest.txt .ci/venv
	@.ci/venv $(ENGINES_VENV) -r requirements/pytest.txt -r requirements/engines.txt -e '.[ray]'

demo: $(VENV)/.ready
	@$(BIN)/arabic-article parse --format view examples

test: lint types test-plugins test-wheels test-min test-core

lint: $(VENV)/.ready
	@echo '== ruff'
	@$(BIN)/ruff check --quiet .
	@$(BIN)/ruff format --check --quiet . || { echo 'Not formatted; run: $(BIN)/ruff format .'; exit 1; }

types: $(VENV)/.ready
	@echo '== mypy'
	@$(BIN)/mypy --no-error-summary src $(foreach folder,$(PLUGIN_FOLDERS),$(folder)/src)

test-plugins: $(VENV)/.ready
	@for folder in $(PLUGIN_FOLDERS); do echo "== pytest $$folder"; $(BIN)/python $(PYTEST) -c pyproject.toml "$$folder"; done

# Wheels stand before the sources in the path, so that they are what is imported and what counts as installed.
test-wheels: $(VENV)/.ready
	@echo '== wheels'
	@.ci/wheels $(VENV) $(WHEELS) . $(PLUGIN_FOLDERS)
	@for folder in $(PLUGIN_FOLDERS); do echo "== pytest $$folder, as a wheel"; \
		PYTHONPATH=$(WHEELS)/site $(BIN)/python $(PYTEST) -c pyproject.toml "$$folder"; done
	@echo '== pytest, a part of it, as a wheel'
	@PYTHONPATH=$(WHEELS)/site $(BIN)/python $(PYTEST) $(SMOKE)

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

# One that fails does not keep the others from being run.
bench: $(VENV)/.ready
	@status=0; run() { echo "== $$1"; $(BIN)/python "benchmarks/$$1.py" "$${@:2}" || status=1; }; \
	run import_time; run dates; run text_speed --pages $(PAGES); run html_speed $(HTML); run linear; run report; run plugins; \
	run memory $(HTML); \
	$(MAKE) --no-print-directory $(PEERS_VENV)/.ready && echo '== peers' && \
	$(PEERS_VENV)/bin/python benchmarks/peers.py --corpus $(CORPUS) $(if $(CALLED),--called '$(CALLED)') \
		--write docs/benchmarks.md || status=1; exit $$status

docs: $(DOCS_VENV)/.ready
	@echo '== sphinx'
	@$(DOCS_VENV)/bin/sphinx-build -q -W --keep-going -b html docs docs/_build
	@echo 'docs/_build/index.html'

clean:
	rm -rf $(VENV) $(MIN_VENV) $(DOCS_VENV) $(PEERS_VENV) $(ENGINES_VENV) docs/_build build dist .hypothesis .mypy_cache .ruff_cache .pytest_cache
	find src plugins tests examples benchmarks docs -name __pycache__ -prune -exec rm -rf {} +
