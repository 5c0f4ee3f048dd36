"""What changed around the circuits: the input, the classical steps, the head, and the settings of a training."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel

from qcnn_compiler.spec.flow import stride_of
from qcnn_compiler.spec.hybrid import BackboneStep, PatchesStep, Step, sides, steps_of
from qcnn_compiler.spec.model import Head, Spec
from qcnn_compiler.versioning.align import align
from qcnn_compiler.versioning.levels import Change

#: Fields of steps that a checkpoint makes irrelevant, and the kind of change that another value is.
LOADED = {
    ("autoencoder", "epochs"): "fitting",
    ("autoencoder", "lr"): "fitting",
    ("autoencoder", "batch_size"): "fitting",
    ("backbone", "weights"): "first_values",
    ("backbone", "train"): "trained_or_fixed",
    ("scale", "init"): "first_values",
    ("scale", "learn"): "trained_or_fixed",
}
#: What a head makes of the readout; a softmax gives probabilities, a linear map logits.
MEANING = {"softmax": "probabilities", "linear": "logits"}
BACKBONE_SIZE = 224  # pixels that images are resized to for every row of the table of backbones
Fields = dict[str, Any]


def input_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Yield what changed in what one input is; its length is compared elsewhere."""
    first, second = (_input(spec) for spec in (old, new))
    if first == second:
        return
    kind = "input" if first and second else "data_size"
    words = [f"{name} {_said(first, name)} -> {_said(second, name)}" for name in (*(first or second or ()),)]
    yield Change(kind, "input", ", ".join(words), part="model", line=line_of(new, "input"))


def _input(spec: Spec) -> Fields | None:
    if spec.input is None:
        return None
    return spec.input.model_dump() | {"image_size": "x".join(map(str, sides(spec.input.image_size)))}


def _said(fields: Fields | None, name: str) -> str:
    return "not said" if fields is None else str(fields[name])


def frontend_changes(
    old: Step | tuple[Step, ...], new: Step | tuple[Step, ...], part: str, line: int | None
) -> Iterator[Change]:
    """Yield what changed in the steps before a circuit."""
    first, second = ([resolved(step) for step in steps_of(steps)] for steps in (old, new))
    for i, j in align(first, second, _distance):
        if i is None or j is None:
            fields, sign = (second[j or 0], "+") if i is None else (first[i], "-")
            yield Change("steps", f"frontend {fields['kind']}", _listed(fields), sign, part, line)
        else:
            yield from _field_changes(first[i], second[j], f"frontend {second[j]['kind']}", "steps", part, line)


def resolved(step: Step) -> Fields:
    """Return the fields of a step, equal where they mean the same."""
    fields = step.model_dump()
    if isinstance(step, PatchesStep):
        fields |= {"size": sides(step.size), "stride": stride_of(step)}
    if isinstance(step, BackboneStep):
        fields["image_size"] = step.image_size or BACKBONE_SIZE
    return fields


def _distance(old: Fields, new: Fields) -> float:
    return 2.0 if old["kind"] != new["kind"] else 0.5 * (old != new)


def _field_changes(
    old: Fields, new: Fields, where: str, kind: str, part: str, line: int | None = None
) -> Iterator[Change]:
    for name in dict.fromkeys((*old, *new)):
        if old.get(name) != new.get(name):
            own = LOADED.get((new["kind"], name), kind)
            yield Change(own, where, f"{name} {_word(old.get(name))} -> {_word(new.get(name))}", "~", part, line)


def _listed(fields: Fields) -> str:
    return ", ".join(f"{name} {_word(value)}" for name, value in fields.items() if name != "kind")


def _word(value: Any) -> str:
    if value is None:
        return "default"
    is_size = isinstance(value, tuple) and all(isinstance(side, int) for side in value)
    return "x".join(map(str, value)) if is_size else in_yaml(value)


def in_yaml(value: Any) -> str:
    """Return a plain value as the language writes it, on one line."""
    if isinstance(value, bool) or value is None:
        return {True: "true", False: "false", None: "null"}[value]
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name}: {in_yaml(part)}" for name, part in value.items()) + "}"
    return f"[{', '.join(map(in_yaml, value))}]" if isinstance(value, list | tuple) else str(value)


def head_changes(old: Spec, new: Spec) -> Iterator[Change]:
    """Yield what changed behind the circuits; how many outputs there are is compared elsewhere."""
    line = line_of(new, "head")
    if old.head.kind == new.head.kind:
        yield from _field_changes(old.head.model_dump(), new.head.model_dump(), "head", "tensors", "model", line)
        return
    kind = "kind_of_output" if _meaning(old.head) != _meaning(new.head) else "tensors"
    yield Change(kind, "head", f"{old.head.kind} -> {new.head.kind}", part="model", line=line)


def _meaning(head: Head) -> str:
    return MEANING.get(head.kind, "what the circuit measures")


def setting_changes(old: BaseModel, new: BaseModel) -> Iterator[Change]:
    """Yield what changed between two training files, field by field."""
    first, second = (dict(_flat(settings.model_dump(mode="json"))) for settings in (old, new))
    for name in dict.fromkeys((*first, *second)):
        before, after = (in_yaml(fields.get(name, "not said")) for fields in (first, second))
        if before != after:
            words = name in ("name", "description")
            told = "" if words else f"{before} -> {after}"
            yield Change("words" if words else "settings", name, told, part="training")


def _flat(fields: Fields, prefix: str = "") -> Iterator[tuple[str, Any]]:
    for name, value in fields.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield prefix + name, value


def line_of(spec: Spec, *path: str | int) -> int | None:
    """Return the line where a field of a spec is written, None where it is not."""
    place = spec.origin(path)
    span = spec.document.locate(place, key=True) if spec.document and place[0] in spec.document.value else None
    return span.line if span else None
