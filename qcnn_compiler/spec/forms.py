"""How the values that may stand at a place are written, in words: `chain`, `{edges: ...}`, `a list of these`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from qcnn_compiler.spec.grammar import KEY, Grammar, Loc, Schema
from qcnn_compiler.spec.shape import Shape

_PLURAL = {"int": "whole numbers", "float": "numbers", "str": "names", "literal": "words"}
_LISTS = ("list", "tuple")


def forms_at(grammar: Grammar, loc: Loc) -> tuple[str, ...]:
    """Return the forms of all that may stand at a place, not only of what was tried there.

    Of a mapping with keys of its own these are its keys; empty where there is one form that its noun says.
    """
    schema = around(grammar, loc) if KEY not in loc else None
    found = tuple(dict.fromkeys(_forms(grammar, schema))) if schema else ()
    if schema and schema["type"] in _LISTS:
        return found
    return found if len(found) > 1 else tuple(grammar.fields(schema or {}))


def examples(schema: Schema) -> tuple[str, ...]:
    """Return the examples that a field of text gives."""
    updates = schema.get("metadata", {}).get("pydantic_js_updates", {})
    return tuple(map(str, updates.get("examples", ())))


def words(grammar: Grammar, schema: Schema) -> tuple[str, ...]:
    """Return the words that may stand alone in a union."""
    inner = (grammar.inner(choice) for choice in grammar.choices(schema))
    return tuple(word for choice in inner for word in grammar.words(choice))


def around(grammar: Grammar, loc: Loc) -> Schema | None:
    """Return what may stand at a place: the schema of the shortest location that leads there."""
    *_, outermost = None, *_schemas_at(grammar, loc)
    return outermost


def deciding_keys(grammar: Grammar, loc: Loc, value: Mapping[str, object]) -> tuple[str, ...]:
    """Return those keys of the mapping at a place each of which says another form of it: `edges`, `cycle`."""
    found: dict[str, str] = {}
    for schema in _schemas_at(grammar, loc):
        shape = schema.get("discriminator")
        if isinstance(shape, Shape):
            tags = [*shape.keys, *([("kind", "kind")] if shape.kinds else [])]
            found |= {tag: key for key, tag in reversed(tags) if key in value}
    return tuple(key for key in value if key in found.values())


def _schemas_at(grammar: Grammar, loc: Loc) -> Iterator[Schema]:
    """Yield what may stand at a place: what was tried there, and the unions around it."""
    found = grammar.follow(loc)
    for end in reversed(range(len(loc) + 1)):
        outer = grammar.follow(loc[:end])
        if found is None or outer is None or outer[0] != found[0]:
            return
        yield outer[1]


def _forms(grammar: Grammar, schema: Schema) -> Iterator[str]:
    schema = grammar.inner(schema)
    if isinstance(schema.get("choices"), Mapping):
        yield from _members(grammar, schema)
    elif schema["type"] in _LISTS:
        yield f"a list of {_plural(grammar, schema)}"
    else:
        yield from grammar.words(schema) or examples(schema) or grammar.nouns(schema)


def _members(grammar: Grammar, union: Schema) -> Iterator[str]:
    """Yield the forms of the members of a tagged union, lists last."""
    members = {str(tag): grammar.inner(choice) for tag, choice in union["choices"].items()}
    before: list[str] = []
    for tag, member in members.items():
        if member["type"] not in _LISTS:
            before += [_mapping(union, tag)] if member["type"] == "model-fields" else _forms(grammar, member)
    yield from before
    for member in members.values():
        if member["type"] in _LISTS:
            items = tuple(_forms(grammar, _items(member)))
            yield "a list of these" if before and set(items) <= set(before) else next(_forms(grammar, member))


def _mapping(union: Schema, tag: str) -> str:
    """Return how a mapping begins that is the member `tag` of a union."""
    shape = union["discriminator"]
    keys = [key for key, named in shape.keys if named == tag] if isinstance(shape, Shape) else []
    return f"{{{keys[0]}: ...}}" if keys else f"{{kind: {tag}}}"


def _items(schema: Schema) -> Schema:
    """Return what may stand in a list; of one whose entries differ, in its first place."""
    items: Schema | list[Schema] = schema.get("items_schema", {"type": "any"})
    return items[0] if isinstance(items, list) else items


def _plural(grammar: Grammar, schema: Schema) -> str:
    """Return what a list holds."""
    item = grammar.inner(_items(schema))
    if item["type"] in _LISTS:
        return f"lists of {_plural(grammar, item)}"
    return _PLURAL.get(item["type"], "mappings")
