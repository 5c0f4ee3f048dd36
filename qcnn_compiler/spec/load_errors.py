"""Errors of pydantic in the language's own words, each at its place in the file.

Messages are chosen by the type of an error; pydantic's own text is only used for errors
that our validators raise with a text of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from qcnn_compiler.diagnostics import Diagnostic, suggest
from qcnn_compiler.document import Document, Path
from qcnn_compiler.spec.forms import around, deciding_keys, examples, forms_at, words
from qcnn_compiler.spec.grammar import KEY, Grammar, Loc, Schema
from qcnn_compiler.spec.patterns import must_be, repaired
from qcnn_compiler.spec.shape import Shape
from qcnn_compiler.spec.wording import close, count, either, inside, repair, shown, subject, word

UNKNOWN_KEY, MISSING, WRONG_TYPE, NOT_ALLOWED = "QC0201", "QC0202", "QC0203", "QC0204"
_WHOLE, _NUMBER, _TEXT, _FLAG, _LIST, _MAPPING = (
    (WRONG_TYPE, noun) for noun in ("a whole number", "a number", "text", "true or false", "a list", "a mapping")
)

#: Type of error -> code, and how "must be ..." goes on.
_MUST_BE: dict[str, tuple[str, str]] = {
    "int_type": _WHOLE,
    "int_parsing": _WHOLE,
    "int_from_float": _WHOLE,
    "float_type": _NUMBER,
    "float_parsing": _NUMBER,
    "string_type": _TEXT,
    "bool_type": _FLAG,
    "bool_parsing": _FLAG,
    "list_type": _LIST,
    "tuple_type": _LIST,
    "set_type": _LIST,
    "frozen_set_type": _LIST,
    "dict_type": _MAPPING,
    "model_type": _MAPPING,
    "model_attributes_type": _MAPPING,
    "none_required": (WRONG_TYPE, "empty"),
    "greater_than_equal": ("QC0205", "at least {ge}"),
    "greater_than": ("QC0205", "more than {gt}"),
    "less_than_equal": ("QC0205", "at most {le}"),
    "less_than": ("QC0205", "less than {lt}"),
    "multiple_of": ("QC0205", "a multiple of {multiple_of}"),
    "finite_number": ("QC0205", "finite"),
}

#: Type of error -> how "must have ..." goes on, where its number is, and what is counted.
_MUST_HAVE: dict[str, tuple[str, str, str]] = {
    "too_short": ("at least", "min_length", "entry"),
    "too_long": ("at most", "max_length", "entry"),
    "string_too_short": ("at least", "min_length", "character"),
    "string_too_long": ("at most", "max_length", "character"),
}


@dataclass(frozen=True)
class _Found:
    """One error with its place: what it becomes a diagnostic from."""

    code: str
    path: Path
    message: str
    hint: str | None = None
    allowed: tuple[str, ...] = ()
    key: bool = False
    must_be: tuple[str, ...] = ()
    shown: str = ""


@dataclass(frozen=True)
class _Context:
    """All that a handler reads: the error, its place, what the model allows there, and the value."""

    error: ErrorDetails
    path: Path
    schema: Schema
    grammar: Grammar
    document: Document

    @property
    def value(self) -> Any:
        """Return the value that pydantic refused."""
        return self.error["input"]

    @property
    def ctx(self) -> dict[str, Any]:
        """Return the numbers and words that belong to the error."""
        return self.error.get("ctx", {})

    @property
    def forms(self) -> tuple[str, ...]:
        """Return how the values that may stand there are written, empty where there is but one way."""
        return forms_at(self.grammar, tuple(self.error["loc"]))


def translate(error: ValidationError, document: Document, model: type[BaseModel]) -> list[Diagnostic]:
    """Return the errors of `model.model_validate(document.value)` as diagnostics, one per mistake and place."""
    grammar = Grammar(model)
    found = [f for e in error.errors(include_url=False) if not _is_echo(e) for f in [_find(e, document, grammar)]]
    kept = _together(_without_misspelled(_merged(found)))
    given = [document.diagnostic(f.code, f.path, f.message, hint=f.hint, key=f.key, allowed=f.allowed) for f in kept]
    return list({(d.code, d.span, d.message): d for d in given}.values())  # an alias repeats what its anchor says


def _is_echo(error: ErrorDetails) -> bool:
    """Return whether a list only counts as too short because its entries are wrong, which is reported already."""
    length = error.get("ctx", {}).get("actual_length")
    return error["type"] == "too_short" and length is not None and length != len(error["input"])


def _find(error: ErrorDetails, document: Document, grammar: Grammar) -> _Found:
    loc: Loc = tuple(error["loc"])
    outer = error["type"] in ("missing", "extra_forbidden")
    place = grammar.follow(loc[:-1] if outer else loc)
    path, schema = place or (_matching(document, loc[:-1] if outer else loc), {"type": "any"})
    if outer:
        path = (*path, loc[-1])
    found = _HANDLERS.get(error["type"], _other)(_Context(error, path, schema, grammar, document))
    return replace(found, key=True) if loc and loc[-1] == KEY else found


def _matching(document: Document, loc: Loc) -> Path:
    """Return the items of `loc` that lead somewhere in the document."""
    path: Path = ()
    for item in loc:
        if document.holds((*path, item)):
            path = (*path, item)
    return path


# --- one function per family of errors --------------------------------------------------


def _must_be(context: _Context) -> _Found:
    code, noun = _MUST_BE[context.error["type"]]
    return _mismatch(context, code, (noun.format(**_bounds(context.ctx)),))


def _bounds(ctx: dict[str, Any]) -> dict[str, Any]:
    """Return the numbers of an error without the `.0` that pydantic adds to bounds of floats."""
    return {name: int(n) if isinstance(n, float) and n.is_integer() else n for name, n in ctx.items()}


def _mismatch(context: _Context, code: str, nouns: tuple[str, ...]) -> _Found:
    forms, hint = context.forms, repair(nouns, context.value)
    if f"{{kind: {context.value}}}" in forms:
        hint = f"begin with `kind: {context.value}`"
    message = f"{subject(context.path)} must be {either(nouns)}, but is {shown(context.value)}"
    allowed = forms if code in (WRONG_TYPE, NOT_ALLOWED) else ()
    if context.value is None and context.grammar.all_default(context.schema):
        hint = "write `{}` to say nothing more"
    return _Found(code, context.path, message, hint, allowed, must_be=nouns, shown=shown(context.value))


def _must_have(context: _Context) -> _Found:
    bound, limit, noun = _MUST_HAVE[context.error["type"]]
    message = f"must have {bound} {count(context.ctx[limit], noun)}, but has {len(context.value)}"
    return _Found("QC0207", context.path, f"{subject(context.path)} {message}")


def _literal(context: _Context) -> _Found:
    allowed, value = context.grammar.words(context.schema), context.value
    if len(allowed) == 1:
        return _mismatch(context, NOT_ALLOWED, allowed)
    message, hint = f"{subject(context.path)} cannot be {word(value)}", close(value, allowed)
    allowed = context.forms or allowed
    return _Found(NOT_ALLOWED, context.path, message, hint, allowed, must_be=("an allowed word",), shown=shown(value))


def _pattern(context: _Context) -> _Found:
    pattern, found = context.ctx["pattern"], examples(context.schema)
    message = f"{subject(context.path)} must {must_be(pattern)}, but is {word(context.value)}"
    hint = close(context.value, found) or repaired(context.value, pattern)
    return _Found("QC0208", context.path, message, hint, context.forms or found)


def _extra(context: _Context) -> _Found:
    key, parent = str(context.path[-1]), context.path[:-1]
    allowed = tuple(context.grammar.fields(context.schema))
    present = context.document.at(parent)
    forms = deciding_keys(context.grammar, tuple(context.error["loc"])[:-1], present)
    if key in forms and len(forms) > 1:
        return _two_forms(context, forms)
    hint = close(key, [name for name in allowed if name not in present])
    return _Found(UNKNOWN_KEY, context.path, f"unknown key {word(key)}{inside(parent)}", hint, allowed, key=True)


def _two_forms(context: _Context, keys: tuple[str, ...]) -> _Found:
    """Return that a mapping has keys of several forms, of which a list may hold one each."""
    allowed = forms_at(context.grammar, tuple(context.error["loc"])[:-1])
    message = f"{either(map(word, keys), 'and')} cannot stand together{inside(context.path[:-1])}"
    entries = ", ".join(f"{{{key}: ...}}" for key in keys)
    hint = f"write a list: `[{entries}]`" if "a list of these" in allowed else "leave only one of them"
    return _Found(UNKNOWN_KEY, context.path, message, hint, allowed, key=True)


def _missing(context: _Context) -> _Found:
    key, parent = context.path[-1], context.path[:-1]
    if isinstance(key, int):
        needed = len(context.schema.get("items_schema", ()))
        return _Found("QC0207", parent, f"{subject(parent)} must have {count(needed, 'entry')}, but has {key}")
    allowed = tuple(context.grammar.fields(context.schema))
    return _Found(MISSING, context.path, f"the key `{key}` is missing{inside(parent)}", None, allowed)


def _unknown_tag(context: _Context) -> _Found:
    grammar, schema = context.grammar, context.schema
    tag = context.ctx["tag"]
    key = grammar.discriminator(schema, context.value, tag)
    if key is None:
        return _mismatch(context, WRONG_TYPE, grammar.nouns(schema))
    kinds, path = grammar.kinds(schema, key), (*context.path, key)
    held = context.value.get(key) if isinstance(context.value, dict) else tag
    message = f"unknown {key} {word(held)}" if isinstance(held, str) else f"{subject(path)} cannot be {shown(held)}"
    return _Found("QC0206", path, message, close(held, kinds), kinds)


def _no_key(context: _Context) -> _Found:
    """Return what is wrong with a mapping that none of its keys tells the form of."""
    grammar, schema, parent = context.grammar, context.schema, context.path
    members = [grammar.inner(choice) for choice in grammar.choices(schema)]
    known = {key for member in members for key in grammar.fields(member)}
    unknown = next((key for key in context.value if key not in known), None)
    if unknown is None:
        keys = tuple(f"`{key}`" for key, _ in schema["discriminator"].keys)
        message = f"one of the keys {either(keys)} is missing{inside(parent)}"
        return _Found("QC0202", parent, message, None, context.forms)
    hint = f"write `{unknown}` alone, as a plain word" if unknown in words(grammar, schema) else None
    message = f"unknown key {word(unknown)}{inside(parent)}"
    return _Found(UNKNOWN_KEY, (*parent, unknown), message, hint, context.forms, key=True)


def _no_tag(context: _Context) -> _Found:
    grammar, schema = context.grammar, context.schema
    shape = schema["discriminator"]
    if isinstance(shape, Shape) and shape.keys and not shape.kinds and isinstance(context.value, dict):
        return _no_key(context)
    nouns = grammar.nouns(schema)
    key = grammar.discriminator(schema, {}, None)
    if key is None or not isinstance(context.value, dict) or "a mapping" not in nouns:
        outer = around(grammar, tuple(context.error["loc"]))
        return _mismatch(context, WRONG_TYPE, grammar.nouns(outer) if outer else nouns)
    message, kinds = f"the key `{key}` is missing{inside(context.path)}", grammar.kinds(schema, key)
    return _Found(MISSING, (*context.path, key), message, f"begin with `{key}: {kinds[0]}`, for example", kinds)


def _other(context: _Context) -> _Found:
    reason = str(context.ctx.get("error") or context.error["msg"])
    return _Found("QC0209", context.path, f"{subject(context.path)}: {reason}")


_HANDLERS: dict[str, Callable[[_Context], _Found]] = {
    **dict.fromkeys(_MUST_BE, _must_be),
    **dict.fromkeys(_MUST_HAVE, _must_have),
    "literal_error": _literal,
    "enum": _literal,
    "string_pattern_mismatch": _pattern,
    "extra_forbidden": _extra,
    "missing": _missing,
    "union_tag_invalid": _unknown_tag,
    "union_tag_not_found": _no_tag,
}


# --- one finding per mistake ------------------------------------------------------------


def _merged(found: Sequence[_Found]) -> list[_Found]:
    """Return the findings with those of a union's members about one value made one.

    Members that did not even take the type of a value say nothing where another member
    found fault inside it.
    """
    deeper = {f.path[:n] for f in found for n in range(len(f.path))}
    merged: dict[object, _Found] = {}
    for index, f in enumerate(found):
        if not f.must_be or f.code not in (WRONG_TYPE, NOT_ALLOWED):
            merged[index] = f
        elif f.path not in deeper:
            merged[f.path] = _either_of(merged[f.path], f) if f.path in merged else f
    return list(merged.values())


def _either_of(one: _Found, two: _Found) -> _Found:
    nouns = tuple(dict.fromkeys((*one.must_be, *two.must_be)))
    message = f"{subject(one.path)} must be {either(nouns)}, but is {one.shown}"
    return replace(one, code=WRONG_TYPE, message=message, hint=one.hint or two.hint, must_be=nouns)


def _without_misspelled(found: Sequence[_Found]) -> list[_Found]:
    """Return the findings without keys that are only missing because they are misspelled."""
    meant = {(*f.path[:-1], suggest(str(f.path[-1]), f.allowed)) for f in found if f.code == UNKNOWN_KEY}
    return [f for f in found if f.code != MISSING or f.path not in meant]


def _together(found: Sequence[_Found]) -> list[_Found]:
    """Return the findings with the keys missing from one mapping made one."""
    missing: dict[Path, list[_Found]] = {}
    for f in found:
        if f.code == MISSING:
            missing.setdefault(f.path[:-1], []).append(f)
    several = {parent: fs for parent, fs in missing.items() if len(fs) > 1}
    kept = [f for f in found if f.code != MISSING or f.path[:-1] not in several]
    return kept + [_all_missing(parent, fs) for parent, fs in several.items()]


def _all_missing(parent: Path, found: Sequence[_Found]) -> _Found:
    keys = either((f"`{f.path[-1]}`" for f in found), "and")
    return replace(found[0], message=f"the keys {keys} are missing{inside(parent)}")
