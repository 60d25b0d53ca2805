# Every target does its own set-up in .venv: Python 3.11+, make and a package index are enough.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
BASE := $(VENV)/.stamp-base
DEV := $(VENV)/.stamp-dev

DEMO := gpt_researcher==0.15.1
CORPUS := gpt_researcher==0.15.1 lightrag_hku==1.5.7 open_webui==0.12.4

.PHONY: help demo test check types lint layers docs site corpus bench catalog catalog-report clean
.DELETE_ON_ERROR:

help:  ## list the targets
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1  \2/p' Makefile

demo: $(BASE)  ## check the example service, then a real package from the index
	@$(BIN)/python scripts/demo.py $(DEMO)

test: $(DEV)  ## run the tests
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal

check: types lint layers site  ## types, lint, layers, whether generated files are fresh, the site
	$(BIN)/python scripts/generate_docs.py --check
	$(BIN)/python scripts/generate_types.py --check

types: $(DEV)
	$(BIN)/mypy
	$(BIN)/basedpyright

lint: $(DEV)
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/asyncflow check
	$(BIN)/flake8 --select AF

layers: $(DEV)
	$(BIN)/lint-imports

docs: $(DEV)  ## write docs/rules
	$(BIN)/python scripts/generate_docs.py

site: $(DEV)  ## build the documentation as a site, with the catalog, in site/
	$(BIN)/python scripts/build_site.py

corpus: $(DEV)  ## check three real packages; N=30 SEED=1 draw findings for review
	$(BIN)/python scripts/corpus.py --draw $(or $(N),30) --seed $(or $(SEED),1) $(CORPUS)

bench: $(BIN)/python  ## how fast the linter is, beside its peers; OPTIONS="--corpus ha --runs 5"
	$(BIN)/python benchmarks/lint.py $(OPTIONS)

catalog: $(DEV)  ## prove the catalog against the real libraries; LIBRARIES="redis pika" for some
	$(BIN)/python scripts/catalog_lock.py $(or $(LIBRARIES),--all)

catalog-report: $(DEV)  ## what the newest versions of the libraries add and remove
	$(BIN)/python scripts/catalog_lock.py --report $(LIBRARIES)

clean:  ## remove what the targets made
	rm -rf $(VENV) build site .nox .demo .corpus .catalog .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(BIN)/python:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	    echo "error: $(PYTHON) is not Python 3.11 or newer" >&2; \
	    echo "help: name one that is, for instance: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; \
	    exit 2; }
	$(PYTHON) -m venv $(VENV)

# --group needs pip 25.1; the pip that comes with a Python is older.
$(BASE): pyproject.toml | $(BIN)/python
	$(BIN)/python -m pip install --quiet --upgrade 'pip>=25.1'
	$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(DEV): pyproject.toml $(BASE)
	$(BIN)/python -m pip install --quiet --group dev
	@touch $@
