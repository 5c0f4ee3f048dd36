from __future__ import annotations

import json
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.document import read_document
from qcnn_compiler.ir.text import circuit_id
from qcnn_compiler.pipeline import compile_spec, load_spec
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.versioning.extends import MAX_FILES, overridden, whole_text

Capture = pytest.CaptureFixture[str]
BASE = """\
qcnn: 1
name: base
wires: 4
embedding: {kind: amplitude, pad: 0.5}
templates:
  mine: {wires: [a, b], gates: [RY(t) a, CNOT a b]}
layers:
  - {kind: conv, template: su4}
  - {kind: pool, template: crz_crx, keep: odd}
readout: {kind: expval, wires: active}
"""
CHILD = """\
extends: base.yaml
name: child
embedding: {kind: angle}
readout: {observable: X}
layers:
  - {kind: conv, template: mine}
"""
WHOLE = """\
qcnn: 1
name: child
wires: 4
embedding: {kind: angle}
templates:
  mine: {wires: [a, b], gates: [RY(t) a, CNOT a b]}
readout: {kind: expval, wires: active, observable: X}
layers:
  - {kind: conv, template: mine}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (("base.yaml", BASE), ("child.yaml", CHILD), ("whole.yaml", WHOLE)):
        (tmp_path / name).write_text(text)
    return tmp_path


def _inside(value: object, word: str) -> object:
    return value[word] if isinstance(value, dict) else getattr(value, word)


def _report(path: Path, *overrides: str) -> list[tuple[str, str, int | None]]:
    with pytest.raises(SpecError) as caught:
        load_spec(path, overrides=overrides)
    return [(d.code, Path(d.file).name, d.span and d.span.line) for d in caught.value.diagnostics]


def test_mappings_merge_and_lists_and_other_kinds_replace(folder: Path) -> None:
    assert spec_id(load_spec(folder / "child.yaml")) == spec_id(load_spec(folder / "whole.yaml"))


def test_whole_text_of_several_files_is_one_that_says_the_same(folder: Path) -> None:
    spec = load_spec(folder / "child.yaml", overrides=["wires=6"])
    (folder / "alone.yaml").write_text(whole_text(spec))
    assert spec_id(load_spec(folder / "alone.yaml")) == spec_id(spec)
    assert whole_text(load_spec(folder / "base.yaml")) == BASE


@pytest.mark.parametrize(
    ("base", "child", "expected"),
    [
        (BASE.replace("wires: 4", "wires: no"), CHILD, ("QC0203", "base.yaml", 3)),
        (BASE, CHILD.replace("observable: X", "observable: Q"), ("QC0208", "child.yaml", 4)),
        (BASE.replace("CNOT a b", "CNOT a c"), CHILD, ("QC0316", "base.yaml", 6)),
        (BASE, CHILD.replace("template: mine", "template: mint"), ("QC0302", "child.yaml", 6)),
        (BASE.replace("name: base", "nam: base"), CHILD, ("QC0201", "base.yaml", 2)),
        (BASE.replace("qcnn: 1", "qcnn: 0"), CHILD, ("QC0212", "base.yaml", 1)),
    ],
)
def test_findings_point_at_the_file_that_the_value_came_from(
    folder: Path, base: str, child: str, expected: tuple[str, str, int]
) -> None:
    (folder / "base.yaml").write_text(base)
    (folder / "child.yaml").write_text(child)
    assert _report(folder / "child.yaml") == [expected]


@pytest.mark.parametrize(
    "name", ["/etc/hostname", "~/x.yaml", "../outside.yaml", "link.yaml", "child.yaml", "no.yaml", "."]
)
def test_base_must_be_another_file_within_the_folder(folder: Path, name: str) -> None:
    inner = folder / "inner"
    inner.mkdir()
    (folder / "outside.yaml").write_text(BASE)
    (inner / "link.yaml").symlink_to(folder / "outside.yaml")
    (inner / "child.yaml").write_text(CHILD.replace("base.yaml", name))
    assert _report(inner / "child.yaml") == [("QC0213", "child.yaml", 1)]


def test_base_may_lie_anywhere_in_the_repository(folder: Path) -> None:
    (folder / ".git").mkdir()
    (folder / "inner").mkdir()
    (folder / "inner" / "child.yaml").write_text(CHILD.replace("base.yaml", "../base.yaml"))
    assert load_spec(folder / "inner" / "child.yaml").wires == 4


def test_depth_of_bases_is_bounded(folder: Path) -> None:
    for number in range(1, MAX_FILES + 1):
        (folder / f"{number}.yaml").write_text(f"extends: {number - 1}.yaml\n")
    (folder / "0.yaml").write_text(BASE)
    assert load_spec(folder / f"{MAX_FILES - 1}.yaml").name == "base"
    assert _report(folder / f"{MAX_FILES}.yaml") == [("QC0213", "1.yaml", 1)]


def test_cycles_of_bases_are_refused(folder: Path) -> None:
    (folder / "base.yaml").write_text(BASE + "extends: child.yaml\n")
    assert _report(folder / "child.yaml") == [("QC0213", "base.yaml", 11)]


# --- options ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("option", "key", "value"),
    [
        ("wires=6", "wires", 6),
        ("layers.0.template=so4", "layers.0.template", "so4"),
        ("embedding.rotation=Y", "embedding.rotation", "Y"),
        ("layers.0.weights={tie: a}", "layers.0.weights.tie", "a"),
        ("layers.0.wiring={edges: [[0, 1]]}", "layers.0.wiring.edges", ((0, 1),)),
        ('description="a = b"', "description", "a = b"),
        ("expect.wires=4", "expect.wires", 4),
        ("templates.mine.gates=[H a, H b]", "templates.mine.gates", ("H a", "H b")),
    ],
)
def test_option_changes_one_value(folder: Path, option: str, key: str, value: object) -> None:
    found: object = load_spec(folder / "child.yaml", overrides=[option])
    for word in key.split("."):
        found = found[int(word)] if isinstance(found, tuple) else _inside(found, word)
    assert found == value


def test_null_takes_a_key_out_which_then_has_its_default(folder: Path) -> None:
    document = read_document(folder / "whole.yaml")
    left = overridden(document, ["readout.observable=null", "layers.0.template=~"])
    assert left.value["readout"] == {"kind": "expval", "wires": "active"}
    assert left.value["layers"] == [{"kind": "conv"}]
    assert overridden(left, ["layers.0.template=so4"]).value["layers"] == [{"kind": "conv", "template": "so4"}]


@pytest.mark.parametrize(
    ("option", "message"),
    [
        ("expct=null", "does not say `expct`"),
        ("head.scale.init=null", "does not say `head`"),
        ("layers.0=null", "an entry of the list `layers` cannot be taken out"),
        ("expect=", "there is no value after `=`"),
        ("wires=null", "the key `wires` is missing"),
    ],
)
def test_what_cannot_be_taken_out_is_said(folder: Path, option: str, message: str) -> None:
    with pytest.raises(SpecError) as caught:
        load_spec(folder / "whole.yaml", overrides=[option])
    (found,) = caught.value.diagnostics
    assert message in found.message
    assert found.file == f"--set {option.partition('=')[0]}"


def test_option_changes_nothing_but_its_own_place(folder: Path) -> None:
    text = BASE.replace("{kind: conv, template: su4}", "&c {kind: conv, template: su4}\n  - *c")
    (folder / "base.yaml").write_text(text)
    spec = load_spec(folder / "base.yaml", overrides=["layers.0.template=so4", "layers.0.weights=per_edge"])
    assert [getattr(layer, "template", None) for layer in spec.layers] == ["so4", "su4", "crz_crx"]


@pytest.mark.parametrize(
    ("option", "code", "file"),
    [
        ("layers.7.template=so4", "QC0214", "--set layers.7.template"),
        ("layer.0.template=so4", "QC0214", "--set layer.0.template"),
        ("wires.0=1", "QC0214", "--set wires.0"),
        ("wires", "QC0214", "--set wires"),
        ("=3", "QC0214", "--set "),
        ("extends=whole.yaml", "QC0214", "--set extends"),
        ("layers.-1.template=so4", "QC0214", "--set layers.-1.template"),
        ("layers.0.template=so5", "QC0302", "--set layers.0.template"),
        ("wirez=3", "QC0201", "--set wirez"),
        ("wires=no", "QC0203", "--set wires"),
        ("readout.wires=", "QC0214", "--set readout.wires"),
        ("expect.wire=4", "QC0201", "--set expect.wire"),
        ("head.kin.d=4", "QC0202", "--set head.kin.d"),
        ("head.init=4", "QC0202", "--set head.init"),
        ("templates.new.gates=[RX(] a]", "QC0107", "--set templates.new.gates"),
        ("expect.wires.a..b=4", "QC0214", "--set expect.wires.a..b"),
        ("a..b=4", "QC0214", "--set a..b"),
        (".=4", "QC0214", "--set ."),
        ("wires.=4", "QC0214", "--set wires."),
        ("layers.99.template=so4", "QC0214", "--set layers.99.template"),
        ("layers.٣.template=so4", "QC0214", "--set layers.٣.template"),
        ("layers.0.template.x=so4", "QC0214", "--set layers.0.template.x"),
        ("layers=so4", "QC0203", "--set layers"),
        ("__class__.x=1", "QC0201", "--set __class__.x"),
        ("wires=\udcff", "QC0105", "--set wires"),
        ("w\udcff=1", "QC0214", "--set w\udcff"),
        ("wires=" + "[" * 200, "QC0116", "--set wires"),
        ("readout.wires=[", "QC0107", "--set readout.wires"),
    ],
)
def test_finding_about_an_option_names_it(folder: Path, option: str, code: str, file: str) -> None:
    with pytest.raises(SpecError) as caught:
        load_spec(folder / "child.yaml", overrides=[option])
    assert [(d.code, d.file) for d in caught.value.diagnostics] == [(code, file)]


def test_commands_take_options(folder: Path, capsys: Capture) -> None:
    assert main(["plan", str(folder / "base.yaml"), "--json", "--set", "layers.0.template=so4"]) == 0
    shown = json.loads(capsys.readouterr().out)
    expected = compile_spec(load_spec(folder / "base.yaml", overrides=["layers.0.template=so4"]))
    assert shown["circuit_id"] == circuit_id(expected)
    for command in ("validate", "audit", "draw", "render"):
        assert main([command, str(folder / "base.yaml"), "--set", "layers.0.template=so5"]) == 1
        assert "so5" in "".join(capsys.readouterr())


def test_rendered_spec_names_the_file_of_each_part(folder: Path, capsys: Capture) -> None:
    assert main(["render", str(folder / "child.yaml"), "--set", "embedding.rotation=Y"]) == 0
    shown = capsys.readouterr().out
    assert "wires: 4  # base.yaml:3" in shown
    assert "mine on 4 edges, weights conv1 (1,); child.yaml:6" in shown
