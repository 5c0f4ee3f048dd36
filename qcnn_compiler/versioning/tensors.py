"""The tensors of a model by name and shape: what a checkpoint holds, known without torch."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.spec.backbones import BACKBONES
from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.flow import ADVANCE, Flow, start
from qcnn_compiler.spec.hybrid import AutoencoderStep, BackboneStep, LinearStep, PcaStep, Step, steps_of
from qcnn_compiler.spec.hybrid_checks import Classical
from qcnn_compiler.spec.model import Head, LinearHead, ScaleHead, Spec

Shapes = dict[str, tuple[int, ...]]


def model_tensors(spec: Spec, circuits: Mapping[str, Circuit], around: Classical) -> Shapes:
    """Return the shape of every tensor in the `state_dict` of the model of a spec.

    The many tensors of a backbone are one entry, `network.NAME`, of as many numbers as it has.
    """
    flow = start(spec.input) if spec.input else Flow((around.features,))
    found: Shapes = {}
    if spec.branches:
        flow = _add_frontend(spec.frontend, flow, "frontend", found)
    for name, branch in branch_specs(spec).items():
        inside = f"layer.{name}." if spec.branches else ""
        _add_frontend(branch.frontend, flow, f"{inside}frontend", found)
        prefix = f"{inside}circuit." if spec.branches else "layer."
        found |= {prefix + weight.name: weight.shape for weight in circuits[name].weights}
    return found | dict(_head(spec.head, around.joined))


def _add_frontend(frontend: Step | tuple[Step, ...], flow: Flow, prefix: str, found: Shapes) -> Flow:
    """Add the tensors of all steps; return the flow after them."""
    for number, step in enumerate(steps_of(frontend)):
        if type(step) in _STEPS:
            found |= {f"{prefix}.{number}.{name}": s for name, s in _STEPS[type(step)](step, flow.features).items()}
        flow = ADVANCE[type(step)](step, flow)[0]
    return flow


def _linear(step: LinearStep, features: int) -> Shapes:
    inside = "" if step.activation == "none" else "0."
    return dict(_affine(inside, features, step.features, step.bias))


def _affine(prefix: str, inputs: int, outputs: int, bias: bool) -> Iterator[tuple[str, tuple[int, ...]]]:
    yield f"{prefix}weight", (outputs, inputs)
    if bias:
        yield f"{prefix}bias", (outputs,)


def _backbone(step: BackboneStep, _features: int) -> Shapes:
    return {f"network.{step.model}": (BACKBONES[step.model].parameters,)}


def _pca(step: PcaStep, features: int) -> Shapes:
    return _fitted(step.components) | {"mean": (features,), "directions": (step.components, features)}


def _autoencoder(step: AutoencoderStep, features: int) -> Shapes:
    return _fitted(step.components) | dict(_affine("", features, step.components, True))


def _fitted(components: int) -> Shapes:
    return {"low": (components,), "high": (components,), "is_fitted": ()}


def _head(head: Head, outputs: int) -> Iterator[tuple[str, tuple[int, ...]]]:
    match head:
        case ScaleHead():
            yield "head.scale", ()
        case LinearHead(outputs=classes, bias=bias):
            yield from _affine("head.", outputs, classes, bias)


#: Steps that hold numbers.
_STEPS: dict[type, Callable[[Any, int], Shapes]] = {
    LinearStep: _linear,
    BackboneStep: _backbone,
    PcaStep: _pca,
    AutoencoderStep: _autoencoder,
}
