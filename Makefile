# 常用命令：make run 看演示，make test 做全部检查。其余见 CONTRIBUTING.md。

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

# One stamp per set of packages, so that a second run does not ask pip again.
USER_STAMP := $(VENV)/.stamp-user
DEV_STAMP := $(VENV)/.stamp-dev
BENCH_STAMP := $(VENV)/.stamp-bench

.DEFAULT_GOAL := run
.DELETE_ON_ERROR:
# The goals share one virtualenv and one output folder: never two at a time.
.NOTPARALLEL:
.PHONY: run test cover lint fuzz bench docs fmt update

run: $(USER_STAMP)
	@$(BIN)/python -m mingce.dev.demo

test: lint
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile --hypothesis-profile=ci --durations=20

# Measured apart: it makes every test three times as slow.  These are the tests that try the core statement by statement.
COVERING := $(addprefix tests/unit/,analysis check diagnostics emit flat interpreter ir passes syntax) tests/golden tests/policies
cover: $(DEV_STAMP)
	$(BIN)/python -m pytest --numprocesses=auto --dist=loadfile --hypothesis-profile=ci \
		--cov --cov-report=term:skip-covered $(COVERING)

lint: $(DEV_STAMP)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/vulture

# make fuzz FUZZ="texts --seconds 3600"
fuzz: $(DEV_STAMP)
	$(BIN)/python -m tests.fuzz $(FUZZ)

bench: $(BENCH_STAMP)
	$(BIN)/python -m mingce.dev.bench
	$(BIN)/python -m mingce.dev.bench_columns

docs: $(DEV_STAMP)
	$(BIN)/python -m sphinx --nitpicky --fail-on-warning --keep-going --builder html docs build/docs

fmt: $(DEV_STAMP)
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/mingce fmt policies

update: $(DEV_STAMP)
	$(BIN)/mingce build
	$(BIN)/python -m pytest --update

$(USER_STAMP): pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "需要 Python 3.11 或更高版本；可用 make PYTHON=python3.12 … 另行指定。" >&2; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) \
		|| { echo "无法建立虚拟环境；Debian 系统请先安装 python3-venv。" >&2; exit 1; }
	$(PIP) --upgrade "pip>=25.1"
	$(PIP) --editable ".[docs]"
	@touch $@

$(DEV_STAMP): $(USER_STAMP)
	$(PIP) --editable ".[columns,docs]" --group dev
	@touch $@

$(BENCH_STAMP): $(DEV_STAMP)
	$(PIP) --group bench
	@touch $@
