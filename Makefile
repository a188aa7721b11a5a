# Two commands for newcomers, `make demo` and `make test`. Each sets everything up by itself; what it needs is
# Python 3.11 to 3.14, make, and pip's package registry.
#
#   make demo PYTHON=python3.13     with a Python of your choice, where there is no environment yet
#   make test VENV=/tmp/somewhere   with the environment in another place

VENV ?= .venv
PYTHON ?=
SECONDS ?= 60
SEED ?= 1
# A family of benchmarks, or several: `make bench ONLY="bits int8"`; QUICK=1 for a first look.
ONLY ?=
QUICK ?=
WHAT := $(ONLY) $(if $(QUICK),--quick) --json build/benchmarks.json $(if $(ONLY)$(QUICK),,--write docs/benchmarks.md)
BENCH_VENV ?= .venv-bench
# PyTorch for CPUs alone: PyPI's wheel brings gigabytes for other hardware. Asked for nothing else, and not missed.
TORCH_INDEX ?= https://download.pytorch.org/whl/cpu
# Compiling is heavy on memory, so a large machine is not filled with workers.
WORKERS ?= 4

BIN := $(VENV)/bin
READY := $(VENV)/.ready-to-run
READY_FOR_TESTS := $(VENV)/.ready-for-tests
READY_FOR_BENCH := $(VENV)/.ready-for-bench

# NumPy's matrix library would use every core, kerneljit uses one: timings side by side need the same number.
export OPENBLAS_NUM_THREADS := 1
export MKL_NUM_THREADS := 1
export OMP_NUM_THREADS := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

help: ## what can be made
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 16

demo: $(READY) ## the gallery's headline kernels against NumPy, on this machine
	@$(BIN)/python -m kerneljit demo

test: $(READY_FOR_TESTS) ## style, types and all tests
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .
	$(BIN)/python -m mypy
	$(BIN)/python -m pytest -n auto --maxprocesses $(WORKERS) --durations 10

many: $(READY_FOR_TESTS) ## 32 processes with one database, killed at random, for SECONDS=60; SEED=1 chooses when
	$(BIN)/python -m tests.many_at_once --processes 32 --seconds $(SECONDS) --seed $(SEED)

fuzz: $(READY_FOR_TESTS) ## random kernels against the interpreter, and damaged bundles, for SECONDS=60 each
	$(BIN)/python -m tests.quotient_pairs --seconds 5
	$(BIN)/python -m tests.fuzz_bundles --seconds $(SECONDS)
	$(BIN)/python -m tests.differential.run --seconds $(SECONDS)

bench: ## kerneljit beside other libraries and the machine's limits, into docs/benchmarks.md
	@$(MAKE) --no-print-directory VENV=$(BENCH_VENV) measurements

measurements: $(READY_FOR_BENCH)
	$(BIN)/python -m benchmarks $(WHAT)

tuned: ## what tuning is worth on this machine, into docs/tuned.md; takes an hour
	@$(MAKE) --no-print-directory VENV=$(BENCH_VENV) tunings

tunings: $(READY_FOR_BENCH)
	$(BIN)/python -m benchmarks.tuning --parts-in build/tuned --write docs/tuned.md

golden: $(READY_FOR_TESTS) ## writes tests/golden/ anew: review the difference
	$(BIN)/python -m tests.refresh_golden

clean: ## removes the environment and everything that was generated
	rm -rf $(VENV) $(BENCH_VENV) build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis kerneljit-dump
	find kerneljit tests benchmarks examples -name __pycache__ -type d -prune -exec rm -rf {} +

.PHONY: help demo test many fuzz bench measurements tuned tunings golden clean

# An environment that is ready for tests is ready to run, too.
$(READY): pyproject.toml | $(BIN)/python
	@echo "Installing kerneljit into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(READY_FOR_TESTS): pyproject.toml | $(BIN)/python
	@echo "Installing kerneljit and what its tests need into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --editable '.[test]'
	@touch $(READY) $@

$(READY_FOR_BENCH): pyproject.toml | $(BIN)/python
	@echo "Installing kerneljit and the libraries that it is compared with into $(VENV) ..."
	@$(BIN)/python -m pip install --quiet --retries 1 --no-deps --index-url $(TORCH_INDEX) torch || echo "... PyPI's, then."
	@$(BIN)/python -m pip install --quiet --editable '.[bench]'
	@touch $(READY) $@

# A name on the path says little: it may be an old Python, or a stub that only prints an error. So each is asked.
$(BIN)/python:
	@suits='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 14))'; \
	chosen=; \
	for candidate in $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11); do \
		if "$$candidate" -c "$$suits" >/dev/null 2>&1; then chosen=$$candidate; break; fi; \
	done; \
	if [ -z "$$chosen" ]; then \
		echo "kerneljit needs Python 3.11, 3.12, 3.13 or 3.14, and there is none here:" >&2; \
		for candidate in $(or $(PYTHON),python3); do \
			echo "  $$candidate is $$("$$candidate" --version 2>&1 | head -n 1)" >&2; \
		done; \
		echo "Install one, or name one: make $(MAKECMDGOALS) PYTHON=/path/to/python3.12" >&2; \
		exit 1; \
	fi; \
	echo "Making $(VENV) with $$("$$chosen" --version) ..."; \
	if ! "$$chosen" -m venv $(VENV); then \
		rm -rf $(VENV); \
		echo "That Python cannot make environments; on Debian and Ubuntu install python3-venv." >&2; \
		exit 1; \
	fi
