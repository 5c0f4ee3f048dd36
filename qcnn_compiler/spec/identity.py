"""The identity of a spec: what must be equal for two files to mean the same architecture."""

from __future__ import annotations

import json
from hashlib import sha256
from typing import Any

from qcnn_compiler.spec.branches import branch_specs
from qcnn_compiler.spec.hybrid import steps_of
from qcnn_compiler.spec.model import Spec

#: Words for people, which no value or gradient depends on.
WORDS = {"name", "description", "expect", "extends", "schema_"}


#: What later versions of this program added: left out where a spec does not use it, so that ids stay as they were.
ADDED = ("input", "frontend", "branches")


def spec_id(spec: Spec) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of the spec's sorted JSON, defaults filled in.

    Order of keys, comments, and whether it was YAML or JSON make no difference.
    """
    value = _resolved(spec)
    if spec.branches:  # what all of them override, or say again, makes no difference
        branches = [[name, _resolved(branch)] for name, branch in branch_specs(spec).items()]
        value = {"frontend": value.get("frontend"), "branches": branches}
    return sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]


def _resolved(spec: Spec) -> dict[str, Any]:
    value = spec.model_dump(mode="json", exclude=WORDS)
    value["frontend"] = [step.model_dump(mode="json") for step in steps_of(spec.frontend)]
    return {name: part for name, part in value.items() if part or name not in ADDED}
