"""The published JSON Schema, draft 2020-12, generated from the models.

    python -m qcnn_compiler.spec.schema          writes qcnn_compiler/schema/*.json
    python -m qcnn_compiler.spec.schema --check  fails where a committed file differs

Unions become `if`/`then`, not `oneOf`, so that validators and editors point at the field
that is wrong. A file that extends another may leave out what its base says: see `partial.py`.
"""

from __future__ import annotations

import ast
import inspect
import json
import sys
import textwrap
from itertools import pairwise
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.noise import EvaluationSpec
from qcnn_compiler.spec.partial import with_parts
from qcnn_compiler.spec.shape import Shape, by_kind
from qcnn_compiler.training.settings import TrainingSpec

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FOLDER = Path(__file__).parent.parent / "schema"
MODELS: dict[str, type[BaseModel]] = {
    "qcnn-spec.v1": Spec,
    "qcnn-training.v1": TrainingSpec,
    "qcnn-evaluation.v1": EvaluationSpec,
}


class _Generator(GenerateJsonSchema):
    """Pydantic's generator with unions decided by `if`/`then` and without made-up titles."""

    def tagged_union_schema(self, schema: core_schema.TaggedUnionSchema) -> JsonSchemaValue:
        """Return the union as a decision on the discriminator."""
        choices = {str(tag): self.generate_inner(choice) for tag, choice in schema["choices"].items()}
        rule = schema["discriminator"]
        return rule.json_schema(choices) if isinstance(rule, Shape) else by_kind(choices, str(rule))

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        """Return a mapping or null as a decision too; of words and numbers, null is one more."""
        found = super().nullable_schema(schema)
        match found:
            case {"anyOf": [dict(inner), {"type": "null"}]} if inner.get("type", "object") == "object":
                return {"if": {"type": "null"}, "then": {}, "else": inner}
        return found

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Return the model with the texts below its fields as their descriptions."""
        found = super().model_schema(schema)
        for name, text in field_texts(schema["cls"]).items():
            field = schema["cls"].model_fields[name]
            found["properties"][field.alias or name].setdefault("description", text)
        return found

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        """Return the mapping with keys of another form refused, as pydantic refuses them."""
        found = super().dict_schema(schema)
        return {**found, "additionalProperties": False} if "patternProperties" in found else found

    def field_title_should_be_set(self, schema: Any) -> bool:  # noqa: ARG002  # pydantic's signature
        """Return False: a title made from the field's name says nothing new."""
        return False


def field_texts(model: type[BaseModel]) -> dict[str, str]:
    """Return the text that stands below each field in the source of a model, where there is one."""
    (tree,) = ast.parse(textwrap.dedent(inspect.getsource(model))).body
    assert isinstance(tree, ast.ClassDef)
    return {
        field.target.id: inspect.cleandoc(below.value.value)
        for field, below in pairwise(tree.body)
        if isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant) and isinstance(below.value.value, str)
    }


def json_schema(name: str) -> dict[str, Any]:
    """Return the schema called `name`, one of `MODELS`."""
    body = MODELS[name].model_json_schema(by_alias=True, schema_generator=_Generator)
    head = {"$schema": DIALECT, "$id": f"urn:qcnn-compiler:{name}", "description": body["description"]}
    return head | with_parts(MODELS[name].__name__, body)


def schema_text(name: str) -> str:
    """Return the schema as the text of its committed file."""
    return json.dumps(json_schema(name), indent=2) + "\n"


def main(arguments: list[str]) -> int:
    """Write the committed schemas, or compare with `--check`; return the exit code."""
    stale = [n for n in MODELS if not _path(n).is_file() or _path(n).read_text(encoding="utf-8") != schema_text(n)]
    if "--check" in arguments:
        for name in stale:
            print(f"{_path(name)} is stale: run `python -m qcnn_compiler.spec.schema`", file=sys.stderr)
        return 1 if stale else 0
    for name in stale:
        _path(name).write_text(schema_text(name), encoding="utf-8")
    return 0


def _path(name: str) -> Path:
    return FOLDER / f"{name}.json"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
