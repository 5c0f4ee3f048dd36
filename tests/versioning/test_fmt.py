from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import Phase, assume, given, settings
from hypothesis import strategies as st

from qcnn_compiler.__main__ import main
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.document import parse_document, read_document
from qcnn_compiler.ir.text import model_id
from qcnn_compiler.limits import LIMITS
from qcnn_compiler.pipeline import build, compile_branches, held_in, load_file, load_spec
from qcnn_compiler.spec.checks import problems
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.versioning.fmt import Keys, canonical, formatted, keys_of
from qcnn_compiler.versioning.nodes import comments_of
from tests.spec_strategies import specs
from tests.versioning.untidy import untidy

Capture = pytest.CaptureFixture[str]
SPECS = sorted((Path(__file__).parents[2] / "specs").rglob("*.yaml"))
UNTIDY = """\
wires: 4   # of data
name:   tiny
qcnn: 1
layers:
    # about the layer
    -   template: su4
        kind: conv
readout: {wires: active,   # kept
   kind: expval}
embedding:
  {kind: angle}
"""


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.stem)
def test_shipped_files_are_in_canonical_form(path: Path) -> None:
    before, after = formatted(path)
    assert before == after


@settings(max_examples=40, deadline=None, derandomize=True, phases=[Phase.generate])
@given(specs(), st.integers(0, 2**32))
def test_canonical_form_is_stable_and_keeps_comments_and_identities(value: dict[str, object], seed: int) -> None:
    text = untidy(value, seed)
    before = _load(text)
    once = canonical(text, keys_of(before))
    after = _load(once)
    assert canonical(once, keys_of(after)) == once
    assert sorted(comments_of(once)) == sorted(comments_of(text))
    assert spec_id(after) == spec_id(before)
    assert model_id(compile_branches(after)) == model_id(compile_branches(before))
    assert list(after.document.value) == sorted(value, key=list(Spec.model_fields).index)


def _load(text: str) -> Spec:
    document = parse_document(text, "spec.yaml")
    spec = build(Spec, document).read_from(document)
    assume(not any(problems(spec, LIMITS)))  # the strategy draws some layers on too few wires
    return spec


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a: |\n      b\n       c\n", "a: |\n  b\n   c\n"),
        ("a: |+\n  b\n\n", 'a: "b\\n\\n"\n'),
        ("a: one\n      two\n", "a: one\n  two\n"),
        ("a: &x [1, 2]   # here\nb: *x\n", "a: &x [1, 2]   # here\nb: *x\n"),
        ("a:\n- - 1\n  - 2\n- [x,\n   y]\n", "a:\n  - [1, 2]\n  - [x, y]\n"),
        ("a: {b, c: }\n", "a: {b: , c: }\n"),
        ("%YAML 1.2\n---\n# top\na: 1 # one\n...\n", "# top\na: 1  # one\n"),
        ("a:\n  b: 1\n  # tail\n# foot\n", "a:\n  b: 1\n  # tail\n# foot\n"),
        ("\n\na: 1\n\n\n\nb: 'it''s # no comment'\n\n", "a: 1\n\nb: 'it''s # no comment'\n"),
        ("- # odd\n  a: 1\n", "# odd\n- a: 1\n"),
    ],
)
def test_every_form_of_yaml_has_one_canonical_form(text: str, expected: str) -> None:
    assert canonical(text, Keys()) == expected
    assert canonical(expected, Keys()) == expected


def test_brackets_become_a_block_where_they_are_too_long() -> None:
    names = [f"a_rather_long_name_{i}" for i in range(8)]
    assert canonical(f"a: [{', '.join(names)}]\n", Keys()) == "a:\n" + "".join(f"  - {name}\n" for name in names)


def test_keys_stay_in_place_where_an_alias_would_come_before_its_anchor() -> None:
    assert canonical("b: &x {c: 1}\na: *x\n", Keys(("a", "b"))) == "b: &x {c: 1}\na: *x\n"


def test_json_stays_json(tmp_path: Path) -> None:
    file = tmp_path / "spec.json"
    file.write_text(
        '{"readout": {"kind": "probs"}, "embedding": {"kind": "angle"}, "wires": 2, "name": "j", "qcnn": 1}'
    )
    assert main(["fmt", str(file)]) == 0
    text = file.read_text()
    assert list(json.loads(text)) == ["qcnn", "name", "wires", "embedding", "readout"]
    assert formatted(file) == (text, text)


def test_what_cannot_be_formatted_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("qcnn_compiler.versioning.fmt.emit", lambda _: "a: 2\n")
    with pytest.raises(UserError, match="without changing what it says"):
        canonical("a: 1\n", Keys())


def test_check_names_the_files_and_changes_nothing(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "untidy.yaml"
    file.write_text(UNTIDY)
    assert main(["fmt", "--check", str(tmp_path)]) == 1
    assert f"{file} is not in canonical form" in capsys.readouterr().out
    assert file.read_text() == UNTIDY


def test_diff_shows_what_fmt_then_does(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "untidy.yaml"
    file.write_text(UNTIDY)
    assert main(["fmt", "--diff", str(file)]) == 0
    shown = capsys.readouterr().out
    assert file.read_text() == UNTIDY
    identity = spec_id(load_spec(file))
    assert main(["fmt", str(file)]) == 0
    assert spec_id(load_spec(file)) == identity
    written = file.read_text().splitlines()
    assert [line[1:] for line in shown.splitlines()[3:] if line[0] in "+ "] == written
    assert main(["fmt", "--check", str(file)]) == 0


def test_file_with_mistakes_is_reported_and_not_touched(tmp_path: Path, capsys: Capture) -> None:
    wrong, right = tmp_path / "a.yaml", tmp_path / "b.yaml"
    wrong.write_text(UNTIDY.replace("su4", "su5"))
    right.write_text(UNTIDY)
    assert main(["fmt", str(wrong), str(right)]) == 1
    assert "unknown template `su5`" in capsys.readouterr().err
    assert "su5" in wrong.read_text()
    assert right.read_text().startswith("qcnn: 1")


# --- files as people leave them ---------------------------------------------------------------

PLAIN = """\
qcnn: 1
name: x
wires: 4
embedding: {kind: angle}
layers:
- {template: su4, kind: conv}
readout: {kind: probs}
"""
DEEP = "  # a\n-  # b\n  # c\n  {template: su4, # d\n"
ODD = {
    "line ends of Windows": PLAIN.replace("\n", "\r\n"),
    "line ends of old Macs": PLAIN.replace("\n", "\r"),
    "a byte-order mark": "\ufeff" + PLAIN,
    "no last line end": PLAIN.rstrip(),
    "document markers": f"# head\n--- # start\n{PLAIN}... # end\n# after\n",
    "comments between keys and values": PLAIN.replace("name: x", "name: # a\n  # b\n  x # c").replace(
        "embedding: {kind: angle}", "embedding: # d\n  # e\n  {kind: # f\n   angle # g\n   # h\n  } # i"
    ),
    "comments at the end of brackets": PLAIN.replace(
        "\n- {template: su4, kind: conv}", " [ # a\n # b\n {kind: conv, template: su4}, # c\n # d\n] # e"
    ),
    "comments at every depth": PLAIN.replace(
        "- {template: su4,", "  # a\n-  # b\n  # c\n  {template: su4, # d\n"
    ).replace("readout: {kind: probs}", "      # deep\n # odd\nreadout:\n     # e\n     kind: probs\n  # f\n# g"),
    "empty comments": PLAIN.replace("wires: 4", "#\nwires: 4 #\n#"),
    "long lines": f"{PLAIN}description: '{'word ' * 3000}'\n# {'c' * 5000}\n",
    "anchors": PLAIN.replace("- {", "- &c {")
    .replace("readout", "- *c # again\nreadout")
    .replace("name: x", "name: &n x"),
    "keys with question marks": PLAIN.replace("qcnn: 1", "? qcnn # a\n: 1"),
    "wide letters": PLAIN + "description: \u91cf\u5b50 # \u91cf\u5b50\n",
    "text blocks": PLAIN + "description: >+\n  a # no comment\n\n   b\n\n# a comment\n",
    "quotes": PLAIN.replace("name: x", "\"name\" : 'x'").replace("{kind: angle}", '{"kind":"angle"}'),
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD)
def test_odd_file_has_one_form_with_the_same_comments_and_identity(tmp_path: Path, text: str, capsys: Capture) -> None:
    file = tmp_path / "odd.yaml"
    file.write_bytes(text.encode())
    identity, comments = spec_id(load_spec(file)), comments_of(parse_document(text, "odd.yaml").text)
    assert main(["fmt", str(file)]) == 0
    written = file.read_bytes()
    assert spec_id(load_spec(file)) == identity
    assert sorted(comments_of(written.decode())) == sorted(comments)
    assert written.decode().startswith(("qcnn: 1", "# "))
    assert not {"\r", "\ufeff"} & {*written.decode()}
    assert main(["fmt", "--check", str(file)]) == 0
    assert file.read_bytes() == written
    capsys.readouterr()


@settings(max_examples=40, deadline=None, derandomize=True, phases=[Phase.generate])
@given(
    st.sampled_from([path for path in SPECS if path.parent.name in ("training", "evaluation")]), st.integers(0, 2**32)
)
def test_settings_have_one_form_too(path: Path, seed: int) -> None:
    text = untidy(read_document(path).value, seed)
    held = held_in(parse_document(text, "untidy.yaml"))
    once = canonical(text, keys_of(held))
    after = held_in(parse_document(once, "untidy.yaml"))
    assert canonical(once, keys_of(after)) == once
    assert sorted(comments_of(once)) == sorted(comments_of(text))
    assert after.model_dump() == held.model_dump() == load_file(path).model_dump()


def test_child_file_is_formatted_in_the_order_of_what_it_extends(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "base.yaml").write_text(PLAIN)
    file = tmp_path / "child.yaml"
    file.write_text("readout: {wires: [0],   # few\n kind: probs}\nname: child\nextends: base.yaml # that one\n")
    assert main(["fmt", str(file)]) == 0
    expected = "extends: base.yaml  # that one\nname: child\nreadout:\n  kind: probs\n  wires: [0]            # few\n"
    assert file.read_text() == expected
    capsys.readouterr()


def test_links_and_permissions_stay_and_read_only_files_are_refused(tmp_path: Path, capsys: Capture) -> None:
    file, link = tmp_path / "a.yaml", tmp_path / "link.yaml"
    file.write_text(PLAIN)
    file.chmod(0o640)
    link.symlink_to(file)
    assert main(["fmt", str(link)]) == 0
    assert link.is_symlink()
    assert file.read_text() == canonical(PLAIN, keys_of(load_spec(file)))
    assert file.stat().st_mode & 0o777 == 0o640
    file.write_text(PLAIN)
    file.chmod(0o440)
    assert main(["fmt", str(file)]) == 1
    assert "must be writable, but is read-only" in capsys.readouterr().err
    assert file.read_text() == PLAIN


def test_json_with_comments_is_not_made_something_else(tmp_path: Path, capsys: Capture) -> None:
    file = tmp_path / "spec.json"
    file.write_text(
        "{" + PLAIN.replace("layers:\n- {template: su4, kind: conv}\n", "").strip().replace("\n", ", # a\n") + "}"
    )
    before = file.read_text()
    assert load_spec(file).name == "x"
    assert main(["fmt", str(file)]) == 1
    assert "must be JSON to be formatted" in capsys.readouterr().err
    assert file.read_text() == before
