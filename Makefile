# Two commands on a fresh machine: `make demo` and `make test`. Each sets up what it needs.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: help demo test lint hierarqcal bench accuracy agreement schema kernel clean

help:  ## list the verbs
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/'

demo: $(VENV)/.run  ## train the AWS QCNN on real handwritten digits (about a minute after set-up)
	$(BIN)/qcnn train specs/aws/multiclass.yaml --with specs/training/repaired.yaml

test: $(VENV)/.dev lint  ## every check that CI runs
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n 2 --dist loadfile  # examples of one page run in order

lint: $(VENV)/.dev  ## format, lint, types, layers, generated files
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m qcnn_compiler.spec.schema --check
	$(BIN)/python -m qcnn_compiler.reference --check
	$(BIN)/python -m qcnn_compiler.backends.kernel_build --check
	$(BIN)/qcnn fmt --check specs

hierarqcal: $(VENV)/.dev  ## the wirings against the hierarqcal package, which is installed without its JupyterLab
	$(PIP) --no-deps hierarqcal
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -rs tests/spec/test_hierarqcal.py tests/spec/test_hierarqcal_sizes.py

bench: $(VENV)/.run  ## our engines against PennyLane's and other simulators (about five minutes; BENCH="--full")
	$(BIN)/python benchmarks/engine.py $(BENCH)

accuracy: $(VENV)/.run  ## the AWS circuit, published and repaired, and classical baselines, on full data
	$(BIN)/python benchmarks/accuracy.py $(if $(DATA_ROOT),--data-root $(DATA_ROOT))

agreement: $(VENV)/.dev  ## both engines against the QNode on thousands of generated specs (minutes)
	$(BIN)/python benchmarks/agreement.py

schema: $(VENV)/.run  ## regenerate the committed JSON Schemas and the language reference
	$(BIN)/python -m qcnn_compiler.spec.schema
	$(BIN)/python -m qcnn_compiler.reference

kernel: $(VENV)/.dev  ## regenerate the committed LLVM code of the kernel
	$(BIN)/python -m qcnn_compiler.backends.kernel_build

clean:  ## remove the environment
	rm -rf $(VENV)

# TORCH_INDEX: address of a wheel index to take torch and torchvision from, such as PyTorch's CPU-only one.
$(VENV)/.run: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
ifdef TORCH_INDEX
	$(PIP) --index-url $(TORCH_INDEX) torch torchvision
endif
	$(PIP) --editable .
	touch $@

$(VENV)/.dev: $(VENV)/.run
	$(PIP) --editable ".[dev]"
	touch $@
