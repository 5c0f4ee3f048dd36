"""Files of an older version of the spec language rewritten in the present one, comments kept.

There is one step per version, which edits the nodes of a text; the schema of every old version is frozen under
`qcnn_compiler/schema`. A file must fit its own schema before it is rewritten.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from qcnn_compiler.diagnostics import Diagnostic, SpecError, UserError, shorten
from qcnn_compiler.document import Document, parse_document, read_document
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.pipeline import VERSION, build, refuse_newer
from qcnn_compiler.spec.checks import check_spec
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.emit import emit, json_text
from qcnn_compiler.versioning.fmt import canonical, is_json, keys_of
from qcnn_compiler.versioning.nodes import Entry, Node, read_text

SCHEMAS = Path(__file__).parent.parent / "schema"


def migrated(path: Path, limits: Limits = LIMITS) -> tuple[int, str] | None:
    """Return the version of a file and its text in the present one; None where that is the present one already.

    Raises:
        SpecError: the file does not fit the schema of its version, or is of a newer one, or what it becomes has
            mistakes, whose places are those of the new text.
        UserError: the file is written in a way that cannot be rewritten.
    """
    return migrated_document(read_document(path, limits), limits)


def migrated_document(document: Document, limits: Limits = LIMITS) -> tuple[int, str] | None:
    """Return what `migrated` does of a document that was read."""
    refuse_newer(document)
    version = document.value.get("qcnn") if isinstance(document.value, dict) else None
    if type(version) is not int or version not in STEPS:
        return None
    found = list(_misfits(document, version))
    if found:
        raise SpecError(found)
    read = read_text(document.text)
    for step in range(version, len(STEPS)):
        STEPS[step](read.root)
    text = emit(read)
    result = parse_document(text, f"{document.file} in version {VERSION}", limits)
    refuse_newer(document)
    spec = check_spec(build(Spec, result).read_from(result), limits)
    if is_json(document.text):
        text = json_text(result.value)
    return version, canonical(text, keys_of(spec), document.file)


def _misfits(document: Document, version: int) -> Iterator[Diagnostic]:
    """Yield where a document differs from the frozen schema of its version."""
    from jsonschema import Draft202012Validator

    for error in Draft202012Validator(_schema(version)).iter_errors(document.value):
        where = tuple(error.absolute_path)
        if error.validator == "additionalProperties":
            known = tuple(error.schema["properties"])
            for key in (key for key in error.instance if key not in known):
                message = f"version {version} has no key `{shorten(key)}` here"
                yield document.diagnostic("QC0215", (*where, key), message, key=True, allowed=known)
        else:
            yield document.diagnostic("QC0215", where, f"{shorten(error.message, 200)} in version {version}")


@cache
def _schema(version: int) -> dict[str, Any]:
    text = (SCHEMAS / f"qcnn-spec.v{version}.json").read_text(encoding="utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema


# --- version 0 -> 1 --------------------------------------------------------------------------

_CYCLE = ("stride", "step", "offset", "boundary")


def _from_0(root: Node) -> None:
    """Rewrite `qubits`, `measure`, `type`, `mapping`, `share_weights`, and cycles written in the layer itself."""
    for old, new in (("qubits", "wires"), ("measure", "readout")):
        _rename(root, old, new)
    _write(root, "qcnn", "1")
    embedding = root.get("embedding")
    if embedding and embedding.node.kind == "scalar":
        embedding.node = _mapping({"kind": embedding.node})
    layers = root.get("layers")
    for entry in layers.node.entries if layers else ():
        _layer_from_0(entry.node)


def _layer_from_0(layer: Node) -> None:
    for inner in (layer.get("layers") or Entry(Node("["))).node.entries:
        _layer_from_0(inner.node)
    if layer.get("type") is None:
        return  # a repeat, or an alias of a layer above
    _rename(layer, "type", "kind")
    _rename(layer, "mapping", "template")
    shared = layer.get("share_weights")
    if shared:
        _rename(layer, "share_weights", "weights")
        shared.node = Node("scalar", ("shared" if _text(shared) == "true" else "per_edge",))
    if layer.get("kind") and layer.get("template") and not layer.get("edges"):
        _cycle_from_0(layer)
    edges = layer.get("edges")
    if edges:
        edges.node, edges.key, edges.name = _mapping({"edges": edges.node}), "wiring", "wiring"


def _cycle_from_0(layer: Node) -> None:
    """Gather what makes a cycle under `wiring`; version 0 went round where it was not told otherwise."""
    found = {name: entry for name in _CYCLE if (entry := layer.get(name))}
    cycle = _mapping({name: entry.node for name, entry in found.items()})
    for entry, old in zip(cycle.entries, found.values(), strict=True):
        entry.above, entry.beside, entry.column = old.above, old.beside, old.column
    if "boundary" not in found:
        cycle.entries.append(Entry(Node("scalar", ("periodic",)), "boundary", "boundary"))
    layer.entries = [entry for entry in layer.entries if entry.name not in _CYCLE]
    layer.entries.append(Entry(_mapping({"cycle": cycle}), "wiring", "wiring"))


def _rename(node: Node, old: str, new: str) -> None:
    entry = node.get(old)
    if entry:
        entry.key, entry.name = new, new


def _write(node: Node, name: str, text: str) -> None:
    entry = node.get(name)
    if entry:
        entry.node = Node("scalar", (text,), text)


def _text(entry: Entry) -> str:
    if entry.node.kind != "scalar":
        raise UserError(f"`{entry.name}` must be written out to be migrated, but is an alias. Write its value there.")
    return entry.node.text.lower()


def _mapping(values: dict[str, Node]) -> Node:
    return Node("{", flow=True, entries=[Entry(node, name, name) for name, node in values.items()])


#: By version, the step from it to the next.
STEPS: dict[int, Callable[[Node], None]] = {0: _from_0}
