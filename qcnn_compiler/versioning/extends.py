"""Files of any kind made of several and of options: `extends: base.yaml` and `--set layers.0.template=so4`.

Mappings are merged key by key, the keys of the base first; everything else, lists and mappings of another `kind`
included, is replaced. Every value remembers the file or option that it came from.
"""

from __future__ import annotations

import posixpath
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path as File
from typing import Any

from qcnn_compiler.diagnostics import Diagnostic, SpecError, suggest
from qcnn_compiler.document import Document, Owner, Path, decode_document, parse_document, read_document
from qcnn_compiler.limits import LIMITS, Limits
from qcnn_compiler.spec.base import FromFile
from qcnn_compiler.versioning.emit import json_text

KEY = "extends"
NULLS = ("null", "Null", "NULL", "~")
MAX_FILES = 8  # that extend one another
_EXAMPLES = {"--set": "layers.0.template=so4", "--set-training": "optimizer.lr=0.01"}


@dataclass(frozen=True)
class Place:
    """Where the files that extend one another lie: on the disk, or in a commit.

    Attributes:
        file: whole path of the first file, links followed.
        fence: the folder that no base may lie outside of.
        prefix: what stands before the path in the name of a document, such as `HEAD~1:`.
        follow: returns a path without `..` and links; raises OSError or RuntimeError where it leads nowhere.
        read: returns the document at a path, None where there is no such file.
    """

    file: File
    fence: File
    prefix: str
    follow: Callable[[File], File]
    read: Callable[[File], Document | None]


def on_disk(document: Document, limits: Limits = LIMITS) -> Place:
    """Return the place of a document that was read from a file."""
    file = File(document.file).resolve()

    def read(path: File) -> Document | None:
        return read_document(path, limits) if path.exists() else None

    return Place(file, _fence(file.parent), "", File.resolve, read)


def chain(document: Document, place: Place) -> tuple[Document, ...]:
    """Return the document of a file, that of the file that it extends, and so on.

    Raises:
        SpecError: a file cannot be read, or extends one that it may not: outside the repository or folder of the
            first, one that extends it, or the ninth.
    """
    documents, files = [document], [place.file]
    while (name := _extended(documents[-1])) is not None:
        base = _base(documents[-1], name, files, place)
        found = place.read(base)
        if found is None:
            hint = "the path counts from the folder of this file"
            raise _refused(documents[-1], "there is no such file", hint)
        if not isinstance(found.value, dict):
            raise _refused(documents[-1], "it holds no keys", "name a file of the same kind as this one")
        above = File(documents[-1].file.removeprefix(place.prefix)).parent
        documents.append(replace(found, file=f"{place.prefix}{above / name}"))
        files.append(base)
    return tuple(documents)


def base_of(data: bytes, path: str) -> str | None:
    """Return the file that the bytes of a file at `path` say it extends, as a path from the same root.

    None if there is none, it cannot be read, or lies outside the root: what is wrong with it, `chain` says.
    """
    if KEY.encode() not in data:
        return None
    try:
        name = _extended(decode_document(data, path))
    except SpecError:
        return None
    base = posixpath.normpath(posixpath.join(posixpath.dirname(path), name)) if isinstance(name, str) else ".."
    return None if base.startswith(("..", "/")) else base


def _fence(folder: File) -> File:
    """Return the folder that no base may lie outside of: the git repository around `folder`, else itself."""
    return next((above for above in (folder, *folder.parents) if (above / ".git").exists()), folder)


def _extended(document: Document) -> Any:
    return document.value.get(KEY) if isinstance(document.value, dict) else None


def _base(document: Document, name: Any, files: Sequence[File], place: Place) -> File:
    """Return the path of the file that a document extends, or raise what is wrong with it."""
    if not isinstance(name, str) or "\x00" in name:
        raise _refused(document, "it must be the path of a file", "write `extends: base.yaml`")
    if File(name).is_absolute() or name.startswith("~") or "\\" in name:
        raise _refused(document, "the path must be relative to this file", "write it with `/`, as in `../base.yaml`")
    try:
        base = place.follow(files[-1].parent / name)
        inside = base.is_relative_to(place.fence) and not base.is_dir()
    except (OSError, RuntimeError):  # a name that is too long, or links in a circle
        raise _refused(document, "the path leads nowhere", "the path counts from the folder of this file") from None
    if not inside:
        raise _refused(document, *_outside(base, place.fence))
    if base in files:
        raise _refused(document, "the files would extend each other for ever", "take one `extends` out")
    if len(files) >= MAX_FILES:
        raise _refused(document, f"more than {MAX_FILES} files extend each other", "merge some of them")
    return base


def _outside(base: File, fence: File) -> tuple[str, str]:
    """Return what is wrong with a base that lies outside the fence or is a folder, and the fix."""
    if base.is_relative_to(fence):
        return "it is a folder", "name a file in it"
    where = "the repository" if (fence / ".git").exists() else "the folder of the first file"
    return f"it lies outside {where}", "copy the base into it"


def _refused(document: Document, reason: str, hint: str) -> SpecError:
    return SpecError([document.diagnostic("QC0213", (KEY,), f"this base cannot be used: {reason}", hint=hint)])


def merged(documents: Sequence[Document]) -> Document:
    """Return the documents as one that extends no other, first one strongest."""
    *above, result = documents
    for document in reversed(above):
        result = _merge(result, document)
    return _without_key(result) if above else result


def _without_key(document: Document) -> Document:
    return replace(document, value={key: inner for key, inner in document.value.items() if key != KEY})


def _merge(base: Document, document: Document) -> Document:
    if not isinstance(base.value, dict) or not isinstance(document.value, dict):
        return document
    owners: dict[Path, Owner] = {(): Owner(document, 0)}
    value = _join(base, document, (), owners)
    return replace(document, value=value, owners=owners)


def _join(base: Document, document: Document, path: Path, owners: dict[Path, Owner]) -> dict[str, Any]:
    below, above = base.at(path), document.at(path)
    result: dict[str, Any] = {}
    for key in dict.fromkeys((*below, *above)):
        here = (*path, key)
        if key not in above:
            result[key] = below[key]
            owners |= {p: owner for p, owner in base.owners.items() if p[: len(here)] == here}
            owners[here] = base.owner(here)
        elif key in below and _mergeable(below[key], above[key]):
            owners[here] = Owner(document, 0)
            result[key] = _join(base, document, here, owners)
        else:
            owners[here] = Owner(document, 0)
            result[key] = above[key]
    return result


def _mergeable(below: Any, above: Any) -> bool:
    """Return whether two values are mappings of the same kind."""
    if not isinstance(below, dict) or not isinstance(above, dict):
        return False
    return "kind" not in above or below.get("kind") == above["kind"]


# --- options ---------------------------------------------------------------------------------


def overridden(document: Document, options: Sequence[str], limits: Limits = LIMITS, flag: str = "--set") -> Document:
    """Return the document with `path=value` options applied, later ones over earlier ones.

    Args:
        flag: what the option is called on the command line.

    Raises:
        SpecError: a path leads nowhere, or a value is not YAML.
    """
    for option in options:
        document = _override(document, option, limits, flag)
    return document


def _override(document: Document, option: str, limits: Limits, flag: str) -> Document:
    place, equals, text = option.partition("=")
    name = f"{flag} {place}"
    if not equals or not place:
        raise _wrong(name, f"`{option}` is not PATH=VALUE", f"as in `{flag} {_EXAMPLES[flag]}`")
    if not place.isprintable():
        raise _wrong(name, "a path must be of printable characters in UTF-8", None)
    if not text.strip():
        raise _wrong(name, "there is no value after `=`", f"`{flag} {place}=null` takes the key out")
    if text.strip() in NULLS:
        return _taken_out(document, place.split("."), name)
    setting = parse_document(text, name, limits)
    value, path, added = _replaced(document.value, place.split("."), setting.value, (), name)
    setting = _below(setting, added)
    if path == (KEY,):
        raise _wrong(name, "the base is read before options are applied", "write another file with its own `extends`")
    owners = dict(document.owners) or {(): Owner(document, 0)}
    kept = {p: owner for p, owner in owners.items() if p[: len(path)] != path}
    return replace(document, value=value, owners={**kept, path: Owner(setting, len(path))})


def _taken_out(document: Document, words: Sequence[str], name: str) -> Document:
    """Return the document without the key that `words` lead to, which then has its default."""
    _, path, added = _replaced(document.value, words, None, (), name)
    *above, key = path
    parent = document.at(tuple(above))
    if not isinstance(parent, dict):
        message = f"an entry of the list {_named(tuple(above))} cannot be taken out"
        raise _wrong(name, message, f"write the whole list, as in `{above[-1]}=[...]`")
    if added or key not in parent:
        close = suggest(str(key), parent)
        hint = f"did you mean `{close}`?" if close else None
        raise _wrong(name, f"{_named(tuple(above))} does not say `{key}`", hint, tuple(parent))
    left = {k: value for k, value in parent.items() if k != key}
    value, *_ = _replaced(document.value, words[:-1], left, (), name)
    owners = dict(document.owners) or {(): Owner(document, 0)}
    kept = {p: owner for p, owner in owners.items() if p[: len(path)] != path}
    setting = parse_document(f"{json_text(key)}: null", name)  # where a key that cannot be left out is reported
    return replace(document, value=value, owners={**kept, path: Owner(setting, len(path) - 1)})


def _below(setting: Document, keys: Path) -> Document:
    """Return the document of an option as one of a mapping that has its value at `keys`."""
    marks = {(*keys, *path): mark for path, mark in setting.marks.items()}
    aliases = {(*keys, *path): (*keys, *home) for path, home in setting.aliases.items()}
    marks |= {keys[:n]: setting.marks[()] for n in range(len(keys))}
    return replace(setting, value=_nested(keys, setting.value), marks=marks, aliases=aliases)


def _nested(keys: Sequence[str | int], value: Any) -> Any:
    return {keys[0]: _nested(keys[1:], value)} if keys else value


def _replaced(value: Any, words: Sequence[str], new: Any, path: Path, name: str) -> tuple[Any, Path, Path]:
    """Return a copy of `value` with `new` where `words` lead, the first place that is new, and the keys added below."""
    if not words:
        return new, path, ()
    word, *rest = words
    if isinstance(value, list):
        index = int(word) if word.isdecimal() and len(word) < 10 else len(value)
        if index >= len(value):
            hint = f"its entries are 0 to {len(value) - 1}" if value else None
            raise _wrong(name, f"{_named(path)} is a list of {len(value)}, without an entry `{word}`", hint)
        inner, found, added = _replaced(value[index], rest, new, (*path, index), name)
        return [*value[:index], inner, *value[index + 1 :]], found, added
    if not isinstance(value, dict):
        raise _wrong(name, f"{_named(path)} is a single value, without an entry `{word}`", None)
    if word not in value:
        if "" in words or any(map(str.isdecimal, rest)):
            close = suggest(word, value)
            hint = f"did you mean `{close}`?" if close else "write the whole value, as in `layers=[{kind: pool}]`"
            raise _wrong(name, f"{_named(path)} does not say `{word}`", hint, tuple(value))
        return {**value, word: _nested(rest, new)}, (*path, word), tuple(rest)
    inner, found, added = _replaced(value[word], rest, new, (*path, word), name)
    return {**value, word: inner}, found, added


def _named(path: Path) -> str:
    return f"`{'.'.join(map(str, path))}`" if path else "the file"


def _wrong(name: str, message: str, hint: str | None, allowed: tuple[str, ...] = ()) -> SpecError:
    return SpecError([Diagnostic("QC0214", message, name, hint=hint, allowed=allowed)])


def whole_text(loaded: FromFile) -> str:
    """Return the text of a loaded file; where others or options have a part in it, one file that says it all."""
    assert loaded.document is not None, "what was read from a file remembers it"
    return json_text(loaded.document.value) + "\n" if loaded.document.owners else loaded.document.text
