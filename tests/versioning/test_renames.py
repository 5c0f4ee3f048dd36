"""Which files are another one moved."""

from __future__ import annotations

from qcnn_compiler.versioning import renames as module
from qcnn_compiler.versioning.renames import renames

TEXT = b"one\ntwo\nthree\nfour\n"


def test_equal_files_come_before_similar_ones_and_equal_names_before_others() -> None:
    gone = {"a/x.yaml": TEXT, "a/y.yaml": TEXT, "a/z.yaml": TEXT + b"five\n"}
    came = {"b/1.yaml": TEXT + b"six\n", "b/x.yaml": TEXT, "b/z.yaml": TEXT}
    assert renames(gone, came) == {"b/x.yaml": "a/x.yaml", "b/z.yaml": "a/y.yaml", "b/1.yaml": "a/z.yaml"}


def test_half_of_a_file_makes_it_the_same_and_less_does_not() -> None:
    assert renames({"a": b"one\ntwo\n"}, {"b": b"two\nsix\n"}) == {"b": "a"}
    assert renames({"a": b"one\ntwo\n"}, {"b": b"two\nseven\n"}) == {}
    assert renames({"a": b"one"}, {"b": b""}) == {}
    assert renames({}, {"b": b""}) == {}


def test_of_very_many_files_only_equal_ones_are_paired() -> None:
    many = {str(n): TEXT + b"%d\n" % n for n in range(module.PAIRS // 100 + 1)}
    came = {f"new {n}": many[str(n)] + b"x\n" * (n % 2) for n in range(100)}
    assert renames(many, came) == {f"new {n}": str(n) for n in range(0, 100, 2)}
