import csv
import json
import re
from pathlib import Path

import pytest
import torch
from torch import nn

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.batches import batches, steps_per_epoch
from qcnn_compiler.training.history import Epoch, best
from qcnn_compiler.training.run import Run
from qcnn_compiler.training.trainer import train
from tests.training.small import IDENTITY, small_data, small_model, small_run, small_settings, train_small

FILES = {
    "spec.yaml", "training.yaml", "run.json", "metrics.csv", "result.json",
    "last.safetensors", "best.safetensors", "curves.png", "confusion.png", ".lock",
}  # fmt: skip


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    run = small_run(tmp_path_factory.mktemp("runs"))
    train_small(run)
    return run


def test_a_run_learns_and_leaves_its_files_and_nothing_else(run: Run) -> None:
    assert {path.name for path in run.path.iterdir()} == FILES
    assert json.loads((run.path / "result.json").read_text())["test_accuracy"] > 0.8  # chance is 0.33


def test_a_run_records_what_its_numbers_depend_on(run: Run) -> None:
    record = json.loads((run.path / "run.json").read_text())
    assert record["identity"] == IDENTITY
    assert record["settings"] == small_settings().model_dump(mode="json")
    assert record["data"] == small_data().digest
    assert (
        record["versions"]["torch"] == torch.__version__.split("+")[0]
        or record["versions"]["torch"] == torch.__version__
    )
    assert record["trainable_parameters"] == 16 * 8 + 8 + 8 * 3 + 3
    assert record["machine"]["torch_threads"] == 1


def test_the_metrics_table_has_a_line_per_epoch_that_agrees_with_the_result(run: Run) -> None:
    with (run.path / "metrics.csv").open() as file:
        lines = list(csv.DictReader(file))
    epochs = json.loads((run.path / "result.json").read_text())["epochs"]
    assert [line["epoch"] for line in lines] == ["1", "2", "3"]
    assert [float(line["test_accuracy"]) for line in lines] == [epoch["test_accuracy"] for epoch in epochs]
    assert [line["step"] for line in lines] == ["12", "24", "36"]


def test_the_result_is_measured_with_the_weights_of_the_epoch_that_validation_selects(tmp_path: Path) -> None:
    model = small_model()
    result = train_small(
        small_run(tmp_path), model=model, epochs=6, schedule={"kind": "constant"}, optimizer={"lr": 0.3}
    )
    assert result.selected == best(result.epochs)
    assert result.test.epoch == result.selected.epoch
    assert result.test.accuracy == result.selected.test_accuracy
    assert result.last.epoch == 6
    model.eval()
    predicted = model(small_data().test.features).argmax(1)
    assert (predicted == small_data().test.labels).double().mean() == pytest.approx(result.test.accuracy)
    for row, column in ((0, 1), (2, 2)):
        count = ((small_data().test.labels == row) & (predicted == column)).sum()
        assert result.test.confusion[row][column] == count


def epoch(number: int, accuracy: float, loss: float, test: float = 0.0) -> Epoch:
    return Epoch(number, number, 0.1, 1.0, loss, accuracy, test, 1.0)


def test_selection_looks_at_validation_accuracy_then_loss_then_order_and_never_at_the_test() -> None:
    assert best([epoch(1, 0.8, 0.5, 0.99), epoch(2, 0.9, 0.6), epoch(3, 0.9, 0.5), epoch(4, 0.9, 0.5, 1.0)]).epoch == 3


def test_one_line_is_reported_per_epoch_with_losses_accuracies_and_time(tmp_path: Path) -> None:
    lines: list[str] = []
    train(small_model(), small_settings(epochs=2), small_data(), small_run(tmp_path), identity={}, report=lines.append)
    number = r"\d+\.\d+"
    pattern = (
        rf"epoch 2/2 +train loss {number} +validation loss {number} +accuracy +{number}% +"
        rf"test accuracy +{number}% +{number} s"
    )
    assert len(lines) == 2
    assert re.fullmatch(pattern, lines[1])


def test_double_precision_is_kept_in_weights_and_features(tmp_path: Path) -> None:
    seen = set()

    class Net(nn.Linear):
        def forward(self, features: torch.Tensor) -> torch.Tensor:
            seen.add(features.dtype)
            return super().forward(features)

    model = Net(16, 3, dtype=torch.float64)
    train_small(small_run(tmp_path), model=model, epochs=1, dtype="float64")
    assert seen == {torch.float64}


@pytest.mark.parametrize("loss", ["cross_entropy", "nll", "mse"])
def test_every_loss_trains(loss: str, tmp_path: Path) -> None:
    model = nn.Sequential(small_model(), nn.Softmax(dim=1)) if loss == "nll" else small_model()
    result = train_small(small_run(tmp_path), model=model, loss=loss)
    assert result.last.train_loss < result.epochs[0].train_loss
    assert result.test.accuracy > 0.6  # chance is 0.33


def test_incomplete_batches_are_left_out_only_when_asked() -> None:
    data = small_data().train
    for drop_last, sizes in ((False, [16] * 11 + [4]), (True, [16] * 11)):
        settings = small_settings(drop_last=drop_last)
        stream = batches(data, settings, 0)
        assert [len(next(stream)[1]) for _ in range(steps_per_epoch(len(data), settings))] == sizes


def test_every_epoch_has_every_image_once_in_its_own_order() -> None:
    settings, data = small_settings(), small_data().train
    stream = batches(data, settings, 0)
    epochs = [torch.cat([next(stream)[0] for _ in range(12)]) for _ in range(2)]
    assert not torch.equal(*epochs)
    assert all(torch.equal(e.sort(0).values, data.features.sort(0).values) for e in epochs)


@pytest.mark.parametrize("first", [1, 11, 12, 13, 30])
def test_any_step_finds_its_batch_without_those_before(first: int) -> None:
    whole, part = (batches(small_data().train, small_settings(), step) for step in (0, first))
    for _ in range(first):
        next(whole)
    for _ in range(15):
        assert all(torch.equal(a, b) for a, b in zip(next(whole), next(part), strict=True))


def test_a_batch_size_that_leaves_no_batch_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"at most the 180 training images .* but is 500"):
        train_small(small_run(tmp_path), batch_size=500, drop_last=True)


class Declares(nn.Linear):
    def __init__(self, features: int, outputs: int) -> None:
        super().__init__(features, outputs)
        self.num_features, self.num_outputs = features, outputs


@pytest.mark.parametrize(
    ("model", "message"),
    [
        (Declares(64, 3), r"features, 64, but 4x4 images have 16. Set `data.image_size` to 8"),
        (Declares(32, 3), r"Set `data.image_size` to \[4, 8\]"),
        (Declares(16, 4), r"outputs, 4, but are 3 \(3, 0, 1\)"),
        (nn.Linear(16, 4), r"outputs, 4, but are 3"),
    ],
    ids=["square", "oblong", "declared outputs", "counted outputs"],
)
def test_a_model_that_does_not_fit_the_images_is_refused_with_both_numbers(
    model: nn.Module, message: str, tmp_path: Path
) -> None:
    with pytest.raises(UserError, match=message):
        train_small(small_run(tmp_path), model=model)


class BecomesNan(nn.Linear):
    """A model whose outputs are not numbers from its 20th training step on."""

    steps = 0

    def forward(self, features: torch.Tensor) -> torch.Tensor:
        self.steps += self.training
        return super().forward(features) * (float("nan") if self.steps >= 20 else 1.0)


def test_a_loss_that_is_not_finite_ends_the_run_before_it_reaches_a_checkpoint(tmp_path: Path) -> None:
    run = small_run(tmp_path)
    with pytest.raises(UserError, match=r"must be finite, but were not before step 20. Lower the learning rate"):
        train_small(run, model=BecomesNan(16, 3))
    finished = train_small(run, model=nn.Linear(16, 3), resume=True)
    assert finished.last.epoch == 3


def test_a_run_that_is_not_resumed_never_overwrites_another(run: Run) -> None:
    with pytest.raises(UserError, match=r"must have a new run directory, but .* holds one"):
        train_small(run)


def test_early_stopping_ends_a_run_whose_validation_loss_no_longer_falls(tmp_path: Path) -> None:
    result = train_small(
        small_run(tmp_path),
        epochs=50, early_stopping={"patience": 2}, optimizer={"lr": 1.0}, schedule={"kind": "constant"},
    )  # fmt: skip
    losses = [e.validation_loss for e in result.epochs]
    lowest = losses.index(min(losses))
    assert len(losses) == lowest + 1 + 2 < 50


def test_a_progress_bar_is_drawn_for_a_terminal_only(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("qcnn_compiler.training.handlers.BAR_INTERVAL", 0.0)
    train_small(small_run(tmp_path), epochs=1)
    assert capsys.readouterr().err == ""
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    train_small(small_run(tmp_path), epochs=1)
    drawn = capsys.readouterr().err
    assert "/12]" in drawn
    assert "loss=" in drawn
    assert "training" in drawn
