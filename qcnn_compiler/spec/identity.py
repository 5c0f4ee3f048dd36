"""The identity of a spec: what must be equal for two files to mean the same architecture."""

from __future__ import annotations

import json
from hashlib import sha256

from qcnn_compiler.spec.model import Spec

#: Words for people, which no value or gradient depends on.
WORDS = {"name", "description", "expect", "schema_"}


def spec_id(spec: Spec) -> str:
    """Return the first 16 hexadecimal digits of the SHA-256 of the spec's sorted JSON, defaults filled in.

    Order of keys, comments, and whether it was YAML or JSON make no difference.
    """
    value = spec.model_dump(mode="json", exclude=WORDS)
    return sha256(json.dumps(value, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]
