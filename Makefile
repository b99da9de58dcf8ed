# One command each. `make` alone lists them.
PYTHON ?= python3
PORT ?= 8501
BIN := .venv/bin
export PYTHONDONTWRITEBYTECODE = 1

.DEFAULT_GOAL := help
.PHONY: help install run test check format accuracy bench lock clean

help: ## list the commands
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

.venv/.made:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Motorcade needs Python 3.11 or newer: make PYTHON=/path/to/python3 install")'
	$(PYTHON) -m venv .venv
	@touch $@

.venv/.installed: .venv/.made requirements.lock pyproject.toml
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.installed-dev: .venv/.installed requirements-dev.lock
	$(BIN)/python -m pip install --quiet --no-deps --require-hashes -r requirements-dev.lock
	@touch $@

install: .venv/.installed ## make .venv from the lock file

# What Python has compiled is kept: the second start need not do it again.
run: export PYTHONDONTWRITEBYTECODE =
run: .venv/.installed ## start the dashboard on http://localhost:8501
	@echo "Motorcade is starting on http://localhost:$(PORT) (Ctrl+C ends it)"
	@$(BIN)/python -m components.widgets.start --server.port $(PORT) --server.headless true

test: .venv/.installed-dev ## run every test, in a real browser too
	@sh tests/browser/chromium.sh
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile

check: .venv/.installed-dev ## style, types and layers
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m components.reference.check

format: .venv/.installed-dev ## put the code into the project's style
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

accuracy: .venv/.installed-dev ## measure accuracy; remakes ACCURACY.md
	$(BIN)/python -m benchmarks.accuracy

bench: .venv/.installed-dev ## measure speed
	$(BIN)/python -m benchmarks.speed

lock: ## remake the lock files (needs uv)
	uv pip compile pyproject.toml --extra build --universal --generate-hashes --no-header --no-annotate --python-version 3.11 -q -o requirements.lock
	uv pip compile pyproject.toml --extra build --extra dev --extra postgresql --universal --generate-hashes --no-header --no-annotate --python-version 3.11 -q -o requirements-dev.lock

clean: ## remove .venv
	rm -rf .venv
