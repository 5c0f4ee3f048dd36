"""Three versions of a text merged by structure: keys by name, entries of lists as they align, comments with them.

A value that one side changed is taken from that side. Where both changed it differently, one of the three versions
is preferred and the conflict counted: texts of all three preferences differ where the conflicts are, and only there.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any, TypeVar

from qcnn_compiler.document import Document
from qcnn_compiler.versioning.align import MOST, align
from qcnn_compiler.versioning.emit import emit
from qcnn_compiler.versioning.nodes import Entry, Node, Text, read_text

T = TypeVar("T")
Three = tuple[T, T, T]
BASE, OURS, THEIRS = range(3)
APART = 3.0  # cost of partners that are rather one removed and one added


class TooLong(Exception):
    """Lists are too long to be aligned."""


@dataclass(frozen=True)
class Item:
    """An entry as written, and its value."""

    entry: Entry
    value: Any

    @cached_property
    def id(self) -> str:
        """Return the value as text: equal for equal values, whatever the order of their keys."""
        return json.dumps(self.value, sort_keys=True)

    @property
    def items(self) -> list[Item]:
        """Return the entries of a list or mapping."""
        entries = self.entry.node.entries
        if isinstance(self.value, dict):
            return [Item(entry, self.value[entry.name]) for entry in entries]
        return [Item(entry, value) for entry, value in zip(entries, self.value, strict=True)]


@dataclass(frozen=True)
class Merged:
    """A merged text, what it holds, and how many conflicts were settled by preference."""

    text: Text
    value: Any
    conflicts: int


def merge_three(documents: Three[Document], prefer: int = OURS) -> Merged:
    """Return base, ours and theirs as one.

    Args:
        prefer: `BASE`, `OURS` or `THEIRS`, taken where both sides changed a thing differently.

    Raises:
        TooLong: a list is too long.
    """
    base, ours, theirs = (read_text(document.text) for document in documents)
    merge = _Merge(prefer)
    root = merge.item(
        _three(Item(Entry(t.root), d.value) for t, d in zip((base, ours, theirs), documents, strict=True))
    )
    head = merge.comments((base.head, ours.head, theirs.head))
    foot = merge.comments((base.foot, ours.foot, theirs.foot))
    return Merged(Text(root.entry.node, head, foot), root.value, merge.conflicts)


@dataclass
class _Merge:
    prefer: int
    conflicts: int = 0

    def choose(self, versions: Three[Hashable]) -> int:
        """Return which version to take."""
        base, ours, theirs = versions
        if ours == base or theirs in (base, ours):
            return _changed(versions)
        self.conflicts += 1
        return self.prefer

    def settle(self, versions: Three[Hashable], spellings: Three[Hashable]) -> int:
        """Return which version to take; where they are equal, which spelling."""
        return _changed(spellings) if len(set(versions)) == 1 else self.choose(versions)

    def item(self, three: Three[Item]) -> Item:
        """Return an entry that all three have."""
        merged = self.value(three)
        entries = _three(item.entry for item in three)
        comments = _three(entry.beside for entry in entries)
        beside = entries[self.settle(comments, _three(entry.column for entry in entries))]
        entry = replace(
            merged.entry,
            above=self.comments(_three(entry.above for entry in entries)),
            beside=beside.beside,
            column=beside.column,
        )
        return Item(entry, merged.value)

    def value(self, three: Three[Item]) -> Item:
        """Return the value of an entry, with the key of one of them."""
        if _mappings(three):
            return self.mapping(three)
        if _lists(three):
            return self.sequence(three)
        spellings = _three(_spelling(item.entry.node) for item in three)
        return three[self.settle(_three(item.id for item in three), spellings)]

    def mapping(self, three: Three[Item]) -> Item:
        """Return a mapping, merged key by key."""
        named = _three({item.entry.name: item for item in each.items} for each in three)
        names = dict.fromkeys(name for each in named for name in each)
        found = {name: self.optional(_three(each.get(name) for each in named)) for name in names}
        kept = {name: item for name, item in found.items() if item}
        items = [kept[name] for name in self.order(_three(list(each) for each in named), kept)]
        return self.around(three, items, {item.entry.name: item.value for item in items})

    def optional(self, three: Three[Item | None]) -> Item | None:
        """Return an entry that some may lack, None where it is to be left out."""
        base, ours, theirs = three
        if ours and theirs and (base or _joinable(ours, theirs)):
            return self.item((base or Item(Entry(Node("{")), {}), ours, theirs))
        return three[self.choose(_three(item.id if item else None for item in three))]

    def order(self, names: Three[list[str]], kept: Iterable[str]) -> list[str]:
        """Return the kept names in the order of the side that changed it; new ones follow what they followed."""
        kept = set(kept)
        common = kept.intersection(*names)
        lead = self.choose(_three(tuple(name for name in each if name in common) for each in names))
        result = [name for name in names[lead] if name in kept]
        for each in names:
            place = 0
            for name in (name for name in each if name in kept):
                if name not in result:
                    result.insert(place, name)
                place = result.index(name) + 1
        return result

    def sequence(self, three: Three[Item]) -> Item:
        """Return a list: entries that all have are merged one by one, what stands between them as a whole."""
        lists = _three(item.items for item in three)
        ours, theirs = _partners(lists[BASE], lists[OURS]), _partners(lists[BASE], lists[THEIRS])
        common = [(i, ours[i], theirs[i]) for i in range(len(lists[BASE])) if i in ours and i in theirs]
        items: list[Item] = []
        start = (0, 0, 0)
        for place in (*common, _three(map(len, lists))):
            between = _three(each[first:last] for each, first, last in zip(lists, start, place, strict=True))
            items += between[self.choose(_three(tuple(item.id for item in part) for part in between))]
            if place in common:
                items.append(self.item(_three(each[i] for each, i in zip(lists, place, strict=True))))
            start = _three(i + 1 for i in place)
        return self.around(three, items, [item.value for item in items])

    def around(self, three: Three[Item], items: Sequence[Item], value: Any) -> Item:
        """Return a list or mapping of merged entries, written as the side that changed this wrote it."""
        nodes = _three(item.entry.node for item in three)
        style = _changed(_three((node.flow, node.anchor) for node in nodes))
        below = self.comments(_three(node.below for node in nodes))
        node = replace(nodes[style], entries=[item.entry for item in items], below=below)
        return Item(replace(three[style].entry, node=node), value)

    def comments(self, three: Three[list[str]]) -> list[str]:
        """Return the comments of the side that changed them; empty lines are no comments."""
        words = _three(tuple(line for line in lines if line) for lines in three)
        return three[self.settle(words, _three(tuple(lines) for lines in three))]


def _three(items: Iterable[T]) -> Three[T]:
    first, second, third = items
    return first, second, third


def _changed(versions: Three[Hashable]) -> int:
    """Return the side that changed something, ours where both did."""
    return THEIRS if versions[OURS] == versions[BASE] else OURS


def _spelling(node: Node) -> Hashable:
    return node.source or emit(Text(node, [], []))


def _mappings(three: Three[Item]) -> bool:
    """Return whether three values are mappings of one kind, whose keys mean the same."""
    return all(item.entry.node.kind == "{" for item in three) and len({_kind(item) for item in three}) == 1


def _joinable(ours: Item, theirs: Item) -> bool:
    """Return whether two values that both sides added are mappings of names, such as templates."""
    return all(item.entry.node.kind == "{" and _kind(item) is None for item in (ours, theirs))


def _kind(item: Item) -> str | None:
    kind = item.value.get("kind")
    return None if kind is None else str(kind)


def _lists(three: Three[Item]) -> bool:
    """Return whether three values are lists with entries of their own; numbers, such as edges, are one value."""
    return all(item.entry.node.kind == "[" for item in three) and not all(_is_numbers(item.value) for item in three)


def _is_numbers(value: Any) -> bool:
    if isinstance(value, list):
        return all(map(_is_numbers, value))
    return isinstance(value, int | float)


def _partners(old: Sequence[Item], new: Sequence[Item]) -> dict[int, int]:
    """Return for entries of `old` which of `new` they became."""
    if len(old) * len(new) > MOST:
        raise TooLong
    pairs = align(old, new, _distance)
    return {i: j for i, j in pairs if i is not None and j is not None and _distance(old[i], new[j]) < APART}


def _distance(old: Item, new: Item) -> float:
    """Return 0 for equal entries, `APART` for those that have nothing to do with each other, less than 2 else."""
    if old.id == new.id:
        return 0.0
    if not isinstance(old.value, dict) or not isinstance(new.value, dict) or _kind(old) != _kind(new):
        return APART
    if "name" in old.value and old.value["name"] == new.value.get("name"):
        return 0.1
    keys = old.value.keys() | new.value.keys()
    changed = [key for key in keys if old.value.get(key) != new.value.get(key)]
    return 0.2 + 1.7 * len(changed) / len(keys)
