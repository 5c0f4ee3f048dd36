"""The way through the compiler, step by step: its table of contents.

    text --read--> Document --build--> Spec --check--> Spec --lower--> Circuit --passes--> Circuit

Each step is a function of the thing on its left. Executor, QNode, drawings and plan start
from the circuit.
"""

from __future__ import annotations

import os
import pathlib
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from qcnn_compiler.diagnostics import Diagnostic, SpecError, UserError
from qcnn_compiler.document import Document, parse_document, read_document
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.lower import lower
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.checks import as_diagnostic, check_spec
from qcnn_compiler.spec.hybrid_checks import Classical, classical
from qcnn_compiler.spec.load_errors import translate
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.versioning.extends import Place, chain, merged, on_disk, overridden

if TYPE_CHECKING:
    from qcnn_compiler.spec.noise import EvaluationSpec
    from qcnn_compiler.training.settings import TrainingSpec

VERSION = 1  # of the languages of all kinds of files
#: Key that a kind of file begins with -> what it is, and where it belongs.
KINDS = {
    "qcnn": ("an architecture", "give it before `--with`"),
    "qcnn_training": ("training settings", "give it after `train --with`"),
    "qcnn_evaluation": ("evaluation settings", "give it after `eval --with`"),
}
FilePath = str | os.PathLike[str]
M = TypeVar("M", bound=BaseModel)


def load_spec(path: FilePath, limits: Limits = LIMITS, overrides: Sequence[str] = ()) -> Spec:
    """Return the architecture in a YAML or JSON file and in those that it extends.

    Args:
        overrides: `path=value` options, as `layers.0.template=so4`.

    Raises:
        SpecError: with every mistake of the file, each at its line and column.
    """
    return spec_in(whole(read_document(pathlib.Path(path), limits), limits, overrides), limits)


def spec_in(document: Document, limits: Limits = LIMITS) -> Spec:
    """Return the architecture in a document and in the files that it extends; raises as `load_spec` does."""
    document = whole(document, limits)
    _refuse_other_kinds(document, "qcnn")
    return check_spec(build(Spec, document).read_from(document), limits)


def compile_spec(spec: Spec) -> Circuit:
    """Return the circuit of a loaded spec.

    Raises:
        UserError: if it has branches, which are several circuits.
    """
    if spec.branches:
        raise UserError(f"A spec must have one circuit, but `{spec.name}` has branches: use `compile_branches`.")
    return lower(spec)


def compile_branches(spec: Spec) -> dict[str, Circuit]:
    """Return the circuit of every branch by name; the only one of a spec without branches is called `circuit`."""
    return {name: lower(branch) for name, branch in branch_specs(spec).items()}


def classical_of(spec: Spec, circuits: Mapping[str, Circuit]) -> Classical:
    """Return the classical parts around the circuits of a spec."""
    return classical(spec, {name: (circuit.features, circuit.num_outputs) for name, circuit in circuits.items()})


def load_training(path: FilePath, limits: Limits = LIMITS, overrides: Sequence[str] = ()) -> TrainingSpec:
    """Return the training settings in a YAML or JSON file and in those that it extends.

    Args:
        overrides: `path=value` options, as `optimizer.lr=0.01`, which `train` calls `--set-training`.

    Raises:
        SpecError: with every mistake of the file, each at its line and column.
    """
    return training_in(whole(read_document(pathlib.Path(path), limits), limits, overrides, "--set-training"), limits)


def training_in(document: Document, limits: Limits = LIMITS) -> TrainingSpec:
    """Return the training settings in a document and those that it extends; raises as `load_training` does."""
    from qcnn_compiler.training import settings as training  # a plan need not wait for it

    document = whole(document, limits)
    _refuse_other_kinds(document, "qcnn_training")
    settings = build(training.TrainingSpec, document).read_from(document)
    found = [Problem("QC0401", where, message, hint) for where, message, hint in training.problems(settings)]
    if found:
        raise SpecError(as_diagnostic(p, document) for p in found)
    return settings


def load_evaluation(path: FilePath, limits: Limits = LIMITS) -> EvaluationSpec:
    """Return the evaluation settings in a file and in those that it extends: noise, shots, how many images.

    Raises:
        SpecError: with every mistake of the file, each at its line and column.
    """
    return evaluation_in(read_document(pathlib.Path(path), limits), limits)


def evaluation_in(document: Document, limits: Limits = LIMITS) -> EvaluationSpec:
    """Return the evaluation settings in a document and those that it extends; raises as `load_evaluation` does."""
    from qcnn_compiler.spec.noise import EvaluationSpec  # a plan need not wait for it

    document = whole(document, limits)
    _refuse_other_kinds(document, "qcnn_evaluation")
    return build(EvaluationSpec, document).read_from(document)


def whole(
    document: Document,
    limits: Limits = LIMITS,
    overrides: Sequence[str] = (),
    flag: str = "--set",
    place: Place | None = None,
) -> Document:
    """Return a document of any kind that stands for itself: with those that it extends, and options, in it.

    Args:
        overrides: `path=value` options, which the command line calls `flag`.
        place: where it and its bases lie; on the disk unless told otherwise.

    Raises:
        SpecError: if a base or an option cannot be used, or a file is of another version of the language.
    """
    documents = chain(document, place or on_disk(document, limits))
    for each in documents:
        _refuse_version(each)
    return overridden(merged(documents), overrides, limits, flag)


def _refuse_other_kinds(document: Document, wanted: str) -> None:
    """Say in one sentence that a file is of another kind, instead of refusing all its keys."""
    said = [key for key in KINDS if isinstance(document.value, dict) and key in document.value]
    other = next((key for key in said if key != wanted), None)
    if other:
        what, where = KINDS[other]
        message, hint = f"this file holds {what}, not {KINDS[wanted][0]}", where
        if wanted in said:
            message, hint = f"a file is of one kind, but this one says `{wanted}` and `{other}`", "remove one of them"
        raise SpecError([document.diagnostic("QC0210", (other,), message, hint=hint, key=True)])


def kind_of(document: Document) -> str:
    """Return the key of `KINDS` that a whole document has, one of its own before one of a base; else that of a spec."""
    found = [key for key in KINDS if isinstance(document.value, dict) and key in document.value]
    return next(iter([*(key for key in found if (key,) in document.marks), *found]), "qcnn")


def _refuse_version(document: Document) -> None:
    """Say in one sentence that a file is of another version, whose keys would all look wrong."""
    key = kind_of(document)
    version = document.value.get(key) if isinstance(document.value, dict) else None
    if key == "qcnn" and type(version) is int and version == 0:
        message = f"this file is of version 0 of the language; this program reads version {VERSION}"
        hint = f"run `qcnn migrate {document.file}`"
        raise SpecError([document.diagnostic("QC0212", (key,), message, hint=hint)])
    refuse_newer(document)


def refuse_newer(document: Document) -> None:
    """Say in one sentence that a file is of a version of the language that came later."""
    key = kind_of(document)
    version = document.value.get(key) if isinstance(document.value, dict) else None
    if isinstance(version, int) and version > VERSION:
        message = f"this file is of version {version} of the language; this program reads version {VERSION}"
        raise SpecError([document.diagnostic("QC0211", (key,), message, hint="install a newer qcnn-compiler")])


def build(model: type[M], document: Document) -> M:
    """Return the value of a document as a `model`, each field valid by itself."""
    try:
        return model.model_validate(document.value)
    except ValidationError as error:
        raise SpecError(translate(error, document, model)) from None


def load_file(
    path: FilePath, limits: Limits = LIMITS, overrides: Sequence[str] = ()
) -> Spec | TrainingSpec | EvaluationSpec:
    """Return what a file and those that it extends hold: the keys tell whether training or evaluation settings.

    Raises:
        SpecError: with every mistake of the file, each at its line and column.
    """
    return held_in(whole(read_document(pathlib.Path(path), limits), limits, overrides), limits)


def held_in(document: Document, limits: Limits = LIMITS) -> Spec | TrainingSpec | EvaluationSpec:
    """Return what a document and those that it extends hold; raises as `load_file` does."""
    document = whole(document, limits)
    match kind_of(document):
        case "qcnn_training":
            return training_in(document, limits)
        case "qcnn_evaluation":
            return evaluation_in(document, limits)
        case _:
            return spec_in(document, limits)


def check_file(
    path: FilePath,
    limits: Limits = LIMITS,
    settings: TrainingSpec | None = None,
    overrides: Sequence[str] = (),
    thorough: bool = False,
) -> tuple[Diagnostic, ...]:
    """Return everything wrong with a file, whose kind its keys tell; a spec if they do not.

    Where nothing is wrong with a spec, what it hardly means: warnings, for use with `settings` where they are given.

    Args:
        thorough: look for inert angles in large circuits too, which takes seconds.
    """
    return _checked(lambda: read_document(pathlib.Path(path), limits), limits, settings, overrides, thorough)


def check_text(text: str, file: str, settings: TrainingSpec | None = None) -> tuple[Diagnostic, ...]:
    """Return what `check_file` would for a file of this name with this text."""
    return _checked(lambda: parse_document(text, file), LIMITS, settings)


def _checked(
    read: Callable[[], Document],
    limits: Limits,
    settings: TrainingSpec | None,
    overrides: Sequence[str] = (),
    thorough: bool = False,
) -> tuple[Diagnostic, ...]:
    try:
        found = held_in(whole(read(), limits, overrides), limits)
    except SpecError as error:
        return error.diagnostics
    if not isinstance(found, Spec):
        return ()
    from qcnn_compiler.science.warn import warnings  # numpy: a file with mistakes need not wait for it

    return warnings(found, settings, thorough=thorough)
