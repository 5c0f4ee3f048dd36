"""Training and evaluation files extend one another as architectures do, on the disk and in commits."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.diagnostics import SpecError
from qcnn_compiler.pipeline import check_file, load_evaluation, load_file, load_training
from qcnn_compiler.versioning.compare import diff
from qcnn_compiler.versioning.extends import whole_text
from qcnn_compiler.versioning.folder import Broken, diff_folder
from tests.versioning.conftest import SPEC, TRAINING, Git, commit, write

Capture = pytest.CaptureFixture[str]
EVALUATION = "qcnn_evaluation: 1\nname: loud\nnoise: {readout: 0.1, one_wire: {depolarizing: 0.01}}\n"
BASES = {"spec": SPEC, "training": TRAINING, "evaluation": EVALUATION}
#: What a child of each kind says, a key of it misspelled, and where that is.
CHILDREN = {
    "spec": ("readout: {observable: X}\n", "readout: {observabel: X}\n", "readout.observabel"),
    "training": ("data: {image_size: 4}\n", "data: {image_sise: 4}\n", "data.image_sise"),
    "evaluation": (
        "noise: {one_wire: {phase_damping: 0.2}}\n",
        "noise: {one_wire: {phase: 0.2}}\n",
        "noise.one_wire.phase",
    ),
}


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for kind, text in BASES.items():
        (tmp_path / f"{kind}.yaml").write_text(text)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("kind", BASES)
def test_a_child_of_every_kind_is_what_it_and_its_base_say(kind: str) -> None:
    write("child.yaml", f"extends: {kind}.yaml\nname: child\n{CHILDREN[kind][0]}")
    loaded = load_file("child.yaml")
    write("alone.yaml", whole_text(loaded))
    assert load_file("alone.yaml").model_dump() == loaded.model_dump()
    assert loaded.name == "child"
    assert type(loaded) is type(load_file(f"{kind}.yaml"))


def test_inner_keys_merge_with_those_of_the_base() -> None:
    write("t.yaml", f"extends: training.yaml\n{CHILDREN['training'][0]}")
    write("e.yaml", f"extends: evaluation.yaml\n{CHILDREN['evaluation'][0]}")
    data, noise = load_training("t.yaml").data, load_evaluation("e.yaml").noise
    assert (data.dataset, data.image_size) == ("mnist-small", 4)
    assert (noise.readout, noise.one_wire.depolarizing, noise.one_wire.phase_damping) == (0.1, 0.01, 0.2)


@pytest.mark.parametrize("kind", BASES)
def test_mistakes_of_every_kind_are_reported_where_they_were_written(kind: str) -> None:
    write("child.yaml", f"extends: {kind}.yaml\n{CHILDREN[kind][1]}")
    (found,) = check_file("child.yaml")
    assert (found.code, found.file, found.path) == ("QC0201", "child.yaml", CHILDREN[kind][2])
    assert found.span
    assert found.span.line == 2
    write(f"{kind}.yaml", BASES[kind].replace("name: ", "nam: "))
    write("child.yaml", f"extends: {kind}.yaml\nname: child\n")
    (found,) = check_file("child.yaml")
    assert (found.code, found.file, found.path) == ("QC0201", f"{kind}.yaml", "nam")


def test_rule_between_two_settings_is_reported_in_the_file_that_breaks_it() -> None:
    write("training.yaml", TRAINING + "schedule: {kind: one_cycle, peak_lr: 0.1}\n")
    write("child.yaml", "extends: training.yaml\noptimizer: {lr: 0.1}\n")
    (found,) = check_file("child.yaml")
    assert (found.code, found.file, found.path) == ("QC0401", "child.yaml", "optimizer.lr")


@pytest.mark.parametrize("kind", BASES)
@pytest.mark.parametrize("base", BASES)
def test_base_must_be_of_the_same_kind_and_of_this_version(kind: str, base: str) -> None:
    key = BASES[kind].partition(":")[0]
    write("child.yaml", f"extends: {base}.yaml\n{key}: 1\n")
    found = [d.code for d in check_file("child.yaml") if d.severity == "error"]
    assert found == ([] if kind == base else ["QC0210"])
    write(f"{base}.yaml", BASES[base].replace(": 1", ": 2", 1))
    assert [(d.code, d.file) for d in check_file("child.yaml")] == [("QC0211", f"{base}.yaml")]


def test_comment_silences_the_warning_beside_it_in_the_base_but_not_one_of_another_file() -> None:
    warned = "layers:\n  - {kind: conv, template: su4, wiring: pairs}\n  - {kind: pool, keep: odd}"
    base = SPEC.replace(SPEC[SPEC.index("layers") : SPEC.index("\nreadout")], warned)
    write("base.yaml", base)
    found = check_file("base.yaml")
    assert {d.severity for d in found} == {"warning"}
    lines = base.split("\n")
    for d in found:
        assert d.span
        lines[d.span.line - 1] += f"  # qcnn: ignore {d.code}"
    write("base.yaml", "\n".join(lines))
    write("child.yaml", "extends: base.yaml\nname: child\n")
    assert check_file("base.yaml") == check_file("child.yaml") == ()
    comment = f"# qcnn: ignore {found[0].code}\n"
    write("base.yaml", base)
    write("child.yaml", "# a line\n" * (found[0].span.line - 2) + f"{comment}extends: base.yaml\n")
    left = {(d.file, d.code) for d in check_file("child.yaml")}
    assert left >= {("base.yaml", found[0].code), ("child.yaml", "QC0600")}


def test_options_that_take_parts_of_a_file_away_leave_no_trace_of_them() -> None:
    found = check_file("spec.yaml", overrides=["layers=[{kind: conv, template: su4}]"])
    assert [(d.code, d.path) for d in found] == [("QC0603", "readout.kind")]


# --- bases that are traps ---------------------------------------------------------------------


def test_base_that_is_no_regular_file_is_refused_at_once() -> None:
    os.mkfifo("pipe.yaml")
    Path("zero.yaml").symlink_to("/dev/zero")
    Path("loop.yaml").symlink_to("loop2.yaml")
    Path("loop2.yaml").symlink_to("loop.yaml")
    Path("list.yaml").write_text("- 1\n")
    Path("huge.yaml").write_bytes(b"a: 1\n" * 10**6)
    Path("binary.yaml").write_bytes(os.urandom(64))
    expected = {
        "pipe": "QC0102",
        "zero": "QC0213",
        "loop": "QC0213",
        "list": "QC0213",
        "huge": "QC0116",
        "x" * 400: "QC0213",
    }
    for name, code in expected.items():
        write("child.yaml", f"extends: {name}.yaml\n")
        assert [d.code for d in check_file("child.yaml")] == [code], name
    write("child.yaml", "extends: binary.yaml\n")
    assert check_file("child.yaml")


@pytest.mark.parametrize("name", ["", ".", "..", "/", "a//../../x", "5", "[a]", "null", '"\\0"', "C:\\x", "~root/x"])
def test_odd_names_of_bases_end_in_a_report(name: str) -> None:
    write("child.yaml", f"extends: {name}\n")
    assert check_file("child.yaml")


# --- commands ---------------------------------------------------------------------------------


def test_a_run_keeps_the_whole_text_of_settings_made_of_files_and_options(capsys: Capture) -> None:
    small = "data: {classes: [0, 1], image_size: 4, train_limit: 40, test_limit: 10}\nepochs: 1\n"
    write("child.yaml", f"extends: training.yaml\nname: child\n{small}")
    arguments = ["train", "spec.yaml", "--with", "child.yaml", "--out", "runs"]
    assert main([*arguments, "--set-training", "optimizer.lr=0.5"]) == 0
    (run,) = Path("runs").iterdir()
    for name in ("training", "child"):
        Path(f"{name}.yaml").unlink()
    kept = load_training(run / "training.yaml")
    assert (kept.name, kept.optimizer.lr, kept.data.image_size, kept.data.dataset) == ("child", 0.5, 4, "mnist-small")
    assert kept.extends is None
    assert main(["eval", str(run), "--with", "evaluation.yaml", "--test-limit", "2"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("option", "report"),
    [
        ("optimzer.lr=1", "--set-training optimzer.lr:1:1: error: unknown key `optimzer` [QC0201]"),
        ("optimizer.lr=0", "--set-training optimizer.lr:1:1: error: `lr` must be more than 0, but is 0 [QC0205]"),
        ("epochs=0", "--set-training epochs:1:1: error: `epochs` must be at least 1, but is 0 [QC0205]"),
        ("epochs", "as in `--set-training optimizer.lr=0.01`"),
    ],
)
def test_wrong_option_for_the_settings_names_itself(option: str, report: str, capsys: Capture) -> None:
    arguments = ["train", "spec.yaml", "--with", "training.yaml", "--out", "runs", "--set-training", option]
    assert main(arguments) == 1
    assert report in capsys.readouterr().err
    assert not Path("runs").exists()


def test_options_apply_to_the_file_that_is_checked_whatever_its_kind(capsys: Capture) -> None:
    assert main(["validate", "training.yaml", "--set", "epochs=0"]) == 1
    assert "--set epochs:1:1" in capsys.readouterr().out


# --- commits ----------------------------------------------------------------------------------


def test_base_of_a_file_in_a_commit_is_that_of_the_commit(git: Git, capsys: Capture) -> None:
    commit(git, bases__a=TRAINING, specs__child="extends: ../bases/a.yaml\nname: child\n")
    write("bases/a.yaml", TRAINING.replace("epochs: 2", "epochs: 3"))
    assert [c.where for c in diff("HEAD:specs/child.yaml", "specs/child.yaml").changes] == ["epochs"]
    Path("bases/a.yaml").unlink()
    assert main(["diff", "HEAD:specs/child.yaml", "HEAD:bases/a.yaml"]) == 0
    assert "child" in capsys.readouterr().out


def test_base_that_a_commit_lacks_or_that_lies_outside_is_refused_there(git: Git) -> None:
    commit(git, child="extends: base.yaml\n", out="extends: ../base.yaml\n", link="extends: soft.yaml\n")
    write("base.yaml", SPEC)
    Path("soft.yaml").symlink_to("base.yaml")
    git("add", "soft.yaml")
    git("commit", "--quiet", "--message", "link")
    for name in ("child", "out", "link"):
        with pytest.raises(SpecError) as caught:
            diff(f"HEAD:{name}.yaml", "base.yaml")
        assert [(d.code, d.file) for d in caught.value.diagnostics] == [("QC0213", f"HEAD:{name}.yaml")]


def test_mistake_in_the_base_of_a_commit_names_the_commit_and_the_base(git: Git) -> None:
    commit(git, bases__a=TRAINING.replace("epochs: 2", "epochs: no"), child="extends: bases/a.yaml\n")
    with pytest.raises(SpecError) as caught:
        diff("HEAD:child.yaml", "HEAD:child.yaml")
    assert [(d.code, d.file) for d in caught.value.diagnostics] == [("QC0203", "HEAD:bases/a.yaml")]


def test_folder_shows_files_that_changed_through_their_base_alone(git: Git) -> None:
    foreign = json.dumps({"extends": "./none.json", "compilerOptions": {}})
    commit(git, base=SPEC, child="extends: base.yaml\nname: child\n", apart=SPEC)
    write("tsconfig.json", foreign)
    git("add", "--all")
    git("commit", "--quiet", "--message", "foreign")
    write("base.yaml", SPEC.replace("su4", "so4"))
    write("tsconfig.json", foreign + "\n")
    write("run.json", json.dumps({"settings": {"qcnn_training": 1}}))
    found = diff_folder("HEAD", Path())
    assert not any(isinstance(one, Broken) for one in found)
    assert [one.file for one in found] == ["base.yaml", "child.yaml"]
