import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from qcnn_compiler.__main__ import main
from qcnn_compiler.versioning.address import Address
from qcnn_compiler.versioning.ranking import rank
from qcnn_compiler.versioning.ranking_report import FORMATS, Comparison, report
from qcnn_compiler.versioning.registry import find_records
from tests.versioning.runs import write_run

VALIDATION, TEST, SECONDS = (0.9, 0.8, 0.95), (0.7, 0.91, 0.6), (1.0, 9.0, 2.0)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for seed in range(3):
        spread = {"validation": VALIDATION[seed], "test": TEST[seed], "seconds": SECONDS[seed]}
        write_run(tmp_path, f"a-{seed}", seed=seed, **spread)
    write_run(tmp_path, "b", spec="b", validation=0.9, test=0.1)
    write_run(tmp_path, "other", task="clothes", validation=0.99)
    return tmp_path


def compared(root: Path) -> Comparison:
    records = find_records(root)
    unfinished, damaged = (tuple(r for r in records if r.status == s) for s in ("unfinished", "damaged"))
    return Comparison(rank(records), unfinished, damaged)


def test_mean_and_spread_over_seeds_are_those_of_numpy(root: Path) -> None:
    row = next(row for row in compared(root).rankings[1].rows if row.first.spec_name == "a")
    assert [record.seed for record in row.records] == [0, 1, 2]
    for found, values in ((row.validation, VALIDATION), (row.test, TEST)):
        assert found.mean == pytest.approx(np.mean(values), rel=1e-12)
        assert found.deviation == pytest.approx(np.std(values, ddof=1), rel=1e-12)
    assert row.seconds == np.median(SECONDS)


def test_one_run_has_a_mean_and_no_spread(root: Path) -> None:
    (row,) = compared(root).rankings[0].rows
    assert (row.validation.mean, row.validation.deviation) == (0.99, None)
    assert "99.00  " in report(compared(root))


def test_rows_are_ranked_by_validation_even_where_the_test_images_say_otherwise(root: Path) -> None:
    digits = compared(root).rankings[1]
    assert [row.first.spec_name for row in digits.rows] == ["b", "a"]
    assert digits.rows[0].test.mean < digits.rows[1].test.mean
    for form in ("text", "markdown"):
        assert "Ranked by the mean accuracy on validation images" in report(compared(root), form)


def test_runs_of_different_tasks_are_never_ranked_together(root: Path) -> None:
    assert [ranking.task for ranking in compared(root).rankings] == ["clothes", "digits"]
    names = [{record.task for row in ranking.rows for record in row.records} for ranking in compared(root).rankings]
    assert names == [{"clothes"}, {"digits"}]


def test_a_seed_that_was_trained_again_counts_once_with_its_latest_run(root: Path) -> None:
    write_run(root, "a-again", seed=1, validation=0.2, code="2", started="2026-02-01")
    row = next(row for row in compared(root).rankings[1].rows if row.first.spec_name == "a")
    assert [record.validation_accuracy for record in row.records] == [0.9, 0.2, 0.95]
    assert [record.path.name for record in row.repeats] == ["a-1"]
    assert "1 earlier run of the same seeds not counted" in report(compared(root))


def test_other_training_or_other_first_weights_are_rows_of_their_own(root: Path) -> None:
    write_run(root, "longer", training="long", validation=0.1)
    write_run(root, "warm", start="0123456789", validation=0.1)
    assert len(compared(root).rankings[1].rows) == 4
    assert "a (from 01234567)" in report(compared(root))


def test_settings_of_one_name_that_differ_are_told_apart(root: Path) -> None:
    path = write_run(root, "longer", validation=0.1)
    manifest = json.loads((path / "run.json").read_text())
    address = Address(**manifest["address"] | {"training_id": "fedcba9876543210"})
    (path / "run.json").write_text(json.dumps(manifest | {"address": address.model_dump(), "run_id": address.run_id}))
    assert "(fedcba98)" in report(compared(root))
    assert "`--baselines`" in report(compared(root), "markdown")


def test_of_a_baseline_only_the_learning_rate_that_validation_prefers_is_shown(root: Path) -> None:
    for rate, accuracy in (("lr0.1", 0.5), ("lr0.3", 0.6), ("lr0.01", 0.4)):
        write_run(root, rate, spec="linear", training=rate, kind="classical", validation=accuracy, test=1 - accuracy)
    rows = [row.first for row in compared(root).rankings[1].rows if row.first.kind == "classical"]
    assert [(record.spec_name, record.training_name) for record in rows] == [("linear", "lr0.3")]
    assert "linear *" in report(compared(root))


def test_every_format_tells_paths_parameters_and_what_could_not_be_ranked(root: Path) -> None:
    write_run(root, "half", seed=7)
    (write_run(root, "broken") / "run.json").write_text("{")
    for form in FORMATS:
        text = report(compared(root), form)
        for part in (str(root / "b"), "26", "circuit of b", str(root / "half"), str(root / "broken")):
            assert part in text.replace("\\", ""), (form, part)


def test_json_has_all_numbers(root: Path) -> None:
    value = json.loads(report(compared(root), "json"))
    row = value["tasks"][1]["rows"][1]
    assert (row["rank"], row["circuit_parameters"], row["classical_parameters"], row["parameters"]) == (2, 26, 4, 30)
    assert row["test_accuracy"]["standard_deviation"] == pytest.approx(np.std(TEST, ddof=1), rel=1e-12)
    assert [run["seed"] for run in row["runs"]] == [0, 1, 2]
    assert value["ranked_by"] == "validation_accuracy.mean"


def test_markdown_shows_names_as_they_are(tmp_path: Path) -> None:
    write_run(tmp_path, "x", spec="a|b`<b>", validation=0.5)
    assert "a\\|b\\`\\<b\\>" in report(compared(tmp_path), "markdown")


def test_a_folder_without_runs_says_so(tmp_path: Path) -> None:
    for form in ("text", "markdown"):
        assert "no runs" in report(compared(tmp_path), form).lower()


@pytest.mark.parametrize("options", [[], ["--no-baselines"], ["--format", "json"]])
def test_a_comparison_imports_neither_torch_nor_numpy(options: list[str], root: Path) -> None:
    code = (
        "import sys; from qcnn_compiler.__main__ import main; code = main(sys.argv[1:]); "
        "loaded = {'torch', 'numpy', 'pennylane', 'matplotlib'} & set(sys.modules); sys.exit(code or 7 * bool(loaded))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "compare", str(root), *options], capture_output=True, check=False
    )
    assert done.returncode == 0


def test_compare_takes_runs_one_by_one(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(root / "a-0"), str(root / "b")]) == 0
    shown = capsys.readouterr().out
    assert "a-0" in shown
    assert "a-1" not in shown
    assert "clothes" not in shown


def test_compare_shows_baselines_beside_runs_unless_they_are_not_wanted(
    root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", str(root / "a-0")]) == 0
    assert "`--baselines` trains them" in capsys.readouterr().out
    write_run(root, "linear", spec="linear", kind="classical", validation=0.5)
    for options, shown in (([], True), (["--no-baselines"], False)):
        assert main(["compare", str(root / "a-0"), *options]) == 0
        assert ("linear *" in capsys.readouterr().out) == shown


def test_compare_refuses_what_is_no_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert main(["compare", str(tmp_path / "absent")]) == 1
    assert "must be in a readable directory" in capsys.readouterr().err
    monkeypatch.chdir(tmp_path)
    assert main(["compare"]) == 1
    assert "runs is not one" in capsys.readouterr().err
