import contextlib
import dataclasses
import io
import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

BENCHMARKS = Path(__file__).resolve().parents[2] / "benchmarks"
MODELS = ["AWS as published", "AWS repaired", "logistic regression", "CNN"]
KEYS = {
    "dataset", "model", "recipe", "peak_lr", "note", "parameters", "seed", "selected_epoch", "images",
    "train_accuracy", "validation_accuracy", "test_accuracy", "seconds",
}  # fmt: skip


@pytest.fixture(scope="module")
def accuracy() -> Iterator[ModuleType]:
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(BENCHMARKS)  # benchmarks are scripts that import their neighbours
        yield import_module("accuracy")


@pytest.fixture(scope="module")
def benchmark(accuracy: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, dict[str, Any]]:
    """What the benchmark prints and writes for two epochs on the subset in the package."""
    file = tmp_path_factory.mktemp("benchmark") / "accuracy.json"
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        accuracy.main(["--dataset", "mnist-small", "--epochs", "2", "--json", str(file)])
    return printed.getvalue(), json.loads(file.read_text())


def by_model(report: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {measurement["model"]: measurement for measurement in report["measurements"]}


def test_the_table_has_a_row_for_every_model_with_what_was_measured(benchmark: tuple[str, dict[str, Any]]) -> None:
    printed, report = benchmark
    measured = by_model(report)
    lines = printed.splitlines()[1 : 1 + len(MODELS)]
    for line, model in zip(lines, MODELS, strict=True):
        assert line.startswith(f"mnist-small  {model} ")
        for name in ("train_accuracy", "validation_accuracy", "test_accuracy"):
            assert f"{100 * measured[model][name]:.2f} %" in line
        assert f" {measured[model]['parameters']:,} " in line


def test_the_report_holds_every_measurement_and_what_it_depends_on(benchmark: tuple[str, dict[str, Any]]) -> None:
    _, report = benchmark
    assert [measurement["model"] for measurement in report["measurements"]] == MODELS
    for measurement in report["measurements"]:
        assert measurement.keys() == KEYS
        assert measurement["images"] == {"train": 2160, "validation": 240, "test": 400}
    assert report["environment"]["machine"]["torch_threads"] == 1
    assert "torch" in report["environment"]["versions"]


def test_the_published_figures_are_told_apart_from_what_was_measured(benchmark: tuple[str, dict[str, Any]]) -> None:
    printed, report = benchmark
    assert "92.009 %" in printed
    assert "training images, not the 4,157 of the test" in printed
    assert "92.009" not in json.dumps(report)


def test_parameters_are_counted_and_the_cnn_has_no_more_than_the_circuit(
    benchmark: tuple[str, dict[str, Any]],
) -> None:
    measured = by_model(benchmark[1])
    parameters = [measured[model]["parameters"] for model in MODELS]
    assert parameters[:3] == [357, 197, 1028]
    assert 164 <= parameters[3] <= 197
    assert measured["AWS as published"]["note"].startswith("357 angles: 192 used")


def test_the_repaired_circuit_beats_the_published_one_clearly(benchmark: tuple[str, dict[str, Any]]) -> None:
    measured = by_model(benchmark[1])
    gain = measured["AWS repaired"]["test_accuracy"] - measured["AWS as published"]["test_accuracy"]
    assert gain > 0.1  # 0.25 to 0.3 with two epochs; the standard error of one accuracy on 400 images is 0.02


@pytest.mark.parametrize("options", [("--seeds", "0"), ("--epochs", "-1"), ("--dataset", "cifar")])
def test_wrong_options_are_refused(
    accuracy: ModuleType, options: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        accuracy.main(options)
    assert stopped.value.code == 2
    assert options[1] in capsys.readouterr().err


def test_several_seeds_are_one_line_of_means_and_deviations(
    accuracy: ModuleType, benchmark: tuple[str, dict[str, Any]]
) -> None:
    first = accuracy.Measurement(**by_model(benchmark[1])["CNN"] | {"test_accuracy": 0.8, "seconds": 1.0})
    second = dataclasses.replace(first, seed=1, test_accuracy=0.9, seconds=2.0)
    _, line = accuracy.table([first, second]).splitlines()
    assert line.endswith("85.00 % ± 7.07      1.5")
