import math
from typing import Any

import pytest
import torch
from torch import nn
from torch.optim import lr_scheduler

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.training.recipe import (
    LOSSES,
    build_optimizer,
    build_schedule,
    choose_device,
    initializer,
    learning_rate_factor,
    seed_everything,
)
from qcnn_compiler.training.settings import OPTIMIZER_OPTIONS, NormalInit, UniformInit, ZerosInit
from tests.training.small import small_settings

OUTPUTS = torch.tensor([[2.0, -1.0, 0.5], [0.0, 0.1, 0.2]])
PROBABILITIES = torch.tensor([[0.7, 0.1, 0.2], [0.0, 0.4, 0.6]])
LABELS = torch.tensor([0, 2])


def test_cross_entropy_takes_logits() -> None:
    expected = -(OUTPUTS.softmax(1)[0, 0].log() + OUTPUTS.softmax(1)[1, 2].log()) / 2
    assert torch.allclose(LOSSES["cross_entropy"].function(OUTPUTS, LABELS), expected)


def test_negative_log_likelihood_takes_probabilities() -> None:
    expected = torch.tensor(-(math.log(0.7) + math.log(0.6)) / 2)
    assert torch.allclose(LOSSES["nll"].function(PROBABILITIES, LABELS), expected)


def test_negative_log_likelihood_of_an_impossible_class_is_finite() -> None:
    assert LOSSES["nll"].function(PROBABILITIES, torch.tensor([0, 0])).isfinite()


def test_squared_error_compares_with_one_hot_labels() -> None:
    expected = ((OUTPUTS - torch.tensor([[1.0, 0.0, 0.0], [0.0, 0.0, 1.0]])) ** 2).mean()
    assert torch.allclose(LOSSES["mse"].function(OUTPUTS, LABELS), expected)


@pytest.mark.parametrize("name", LOSSES)
def test_a_loss_turns_its_outputs_into_probabilities(name: str) -> None:
    outputs = PROBABILITIES if name == "nll" else torch.cat([OUTPUTS, torch.full((1, 3), -1.0)])
    rows = LOSSES[name].probabilities(outputs)
    assert (rows >= 0).all()
    assert torch.allclose(rows.sum(1), torch.ones(len(outputs)))
    assert torch.equal(rows[:2].argmax(1), outputs[:2].argmax(1))


@pytest.mark.parametrize("name", OPTIMIZER_OPTIONS)
def test_every_optimizer_lowers_the_loss_of_a_linear_model(name: str) -> None:
    torch.manual_seed(0)
    features, labels = torch.randn(64, 5), torch.randint(0, 3, (64,))
    model = nn.Linear(5, 3, bias=False)  # Muon takes matrices only
    optimizer = build_optimizer(
        small_settings(optimizer={"name": name}, schedule={"kind": "constant"}), model.parameters()
    )
    losses = []
    for _ in range(20):
        optimizer.zero_grad()
        loss = nn.functional.cross_entropy(model(features), labels)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < losses[0]


def test_options_reach_the_optimizer_with_lists_as_tuples() -> None:
    chosen = {"name": "AdamW", "lr": 0.5, "options": {"betas": [0.8, 0.9], "weight_decay": 0.25}}
    settings = small_settings(optimizer=chosen, schedule={"kind": "constant"})
    group = build_optimizer(settings, nn.Linear(2, 2).parameters()).param_groups[0]
    assert (group["lr"], group["betas"], group["weight_decay"]) == (0.5, (0.8, 0.9), 0.25)


@pytest.mark.parametrize(
    "chosen",
    [{"name": "Muon"}, {"options": {"betas": [2.0, 0.9]}}, {"options": {"betas": 0.9}}, {"options": {"eps": "small"}}],
    ids=str,
)
def test_what_torch_refuses_is_an_error_of_the_user(chosen: dict[str, Any]) -> None:
    with pytest.raises(UserError, match=r"Optimizer .* must accept its options and the weights"):
        build_optimizer(small_settings(optimizer=chosen), nn.Linear(2, 2).parameters())


EPOCHS, STEPS = 6, 10
SCHEDULES: dict[str, tuple[dict[str, Any], Any]] = {
    "constant": ({}, lambda o: lr_scheduler.ConstantLR(o, factor=1.0)),
    "cosine": ({}, lambda o: lr_scheduler.CosineAnnealingLR(o, EPOCHS * STEPS)),
    "step": ({"every": 2, "factor": 0.5}, lambda o: lr_scheduler.StepLR(o, 2 * STEPS, 0.5)),
    "one_cycle": (
        {"peak_lr": 0.1, "warmup": 0.25},
        lambda o: lr_scheduler.OneCycleLR(o, 0.1, total_steps=EPOCHS * STEPS, pct_start=0.25, cycle_momentum=False),
    ),
}


@pytest.mark.parametrize("kind", SCHEDULES)
def test_a_schedule_is_the_one_of_torch_at_every_step(kind: str) -> None:
    options, reference = SCHEDULES[kind]
    settings = small_settings(schedule={"kind": kind} | options, epochs=EPOCHS)
    ours, theirs = (build_optimizer(settings, nn.Linear(2, 2).parameters()) for _ in range(2))
    one, other = build_schedule(settings, ours, STEPS), reference(theirs)
    for _ in range(EPOCHS * STEPS):
        assert one.get_last_lr()[0] == pytest.approx(
            other.get_last_lr()[0], rel=1e-9, abs=1e-12
        )  # sums in other orders
        for part in (ours, theirs, one, other):
            part.step()


@pytest.mark.parametrize("warmup", [0.0, 0.1, 0.5, 1.0])
@pytest.mark.parametrize("total", [1, 2, 10])
def test_one_cycle_is_positive_and_at_most_one_however_short_the_run(total: int, warmup: float) -> None:
    settings = small_settings(schedule={"kind": "one_cycle", "peak_lr": 1.0, "warmup": warmup}, epochs=1)
    factor = learning_rate_factor(settings, total)
    assert all(0 < factor(step) <= 1 for step in range(total + 1))


def test_weights_begin_as_the_settings_say() -> None:
    seed_everything(0)
    weights = torch.empty(2000)
    assert initializer(NormalInit(kind="normal", std=3.0))(weights).std() == pytest.approx(3.0, rel=0.1)  # 5 sigma
    uniform = initializer(UniformInit(kind="uniform", low=1.0, high=2.0))(weights)
    assert 1.0 <= uniform.min() < 1.1 < 1.9 < uniform.max() <= 2.0
    assert not initializer(ZerosInit(kind="zeros"))(weights).any()


def test_the_seed_decides_the_initial_weights() -> None:
    def draw(seed: int) -> torch.Tensor:
        seed_everything(seed)
        return initializer(NormalInit(kind="normal"))(torch.empty(5))

    assert torch.equal(draw(3), draw(3))
    assert not torch.equal(draw(3), draw(4))


def test_a_gpu_that_is_not_there_is_an_error_of_the_user(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    with pytest.raises(UserError, match=r"finds no `cuda` here"):
        choose_device("cuda")
    assert choose_device("auto") == torch.device("cpu")


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("Adam", {"betas": [0.9]}),
        ("Adam", {"betas": [0.9, 0.99, 0.999]}),
        ("ASGD", {"t0": "late"}),
        ("Muon", {"ns_steps": None}),
        ("Rprop", {"step_sizes": 1}),
        ("SGD", {"weight_decay": 1e308}),
    ],
    ids=str,
)
def test_an_option_that_an_optimizer_fails_on_is_an_error_of_the_user(name: str, options: dict[str, Any]) -> None:
    settings = small_settings(optimizer={"name": name, "options": options})
    with pytest.raises(UserError, match=f"Optimizer {name} must accept its options"):
        build_optimizer(settings, [nn.Parameter(torch.ones(2, 3))])


def test_trying_an_optimizer_leaves_weights_and_random_numbers_alone() -> None:
    weight, state = nn.Parameter(torch.ones(2, 3)), torch.get_rng_state()
    build_optimizer(small_settings(optimizer={"name": "SGD", "lr": 1.0}), [weight])
    assert weight.grad is None
    assert torch.equal(weight.detach(), torch.ones(2, 3))
    assert torch.equal(torch.get_rng_state(), state)
