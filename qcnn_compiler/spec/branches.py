"""Branches: circuits side by side, each the spec with its own keys in the place of those of the file."""

from __future__ import annotations

from qcnn_compiler.spec.model import Branch, Spec

CIRCUIT = "circuit"  # what the only circuit of a spec without branches is called


def branch_specs(spec: Spec) -> dict[str, Spec]:
    """Return the spec of every branch, in order; of a spec without branches, itself under the name `circuit`.

    The frontend of a branch is its own alone: that of the file comes before all of them.
    """
    if not spec.branches:
        return {CIRCUIT: spec}
    return {name: spec.overridden_by(name, _said(branch)) for name, branch in spec.branches.items()}


def _said(branch: Branch) -> dict[str, object]:
    names = Branch.model_fields
    return {name: value for name in names if (value := getattr(branch, name)) is not None}
