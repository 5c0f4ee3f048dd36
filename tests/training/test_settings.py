import inspect
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args

import pytest
import torch
from pydantic import ValidationError

from qcnn_compiler.pipeline import load_training
from qcnn_compiler.training.settings import (
    EXCLUDED_OPTIMIZERS,
    EXCLUDED_OPTIONS,
    OPTIMIZER_OPTIONS,
    OptimizerName,
    TrainingSpec,
    problems,
)
from tests.training.small import small_settings

RECIPES = sorted((Path(__file__).parents[2] / "specs" / "training").glob("*.yaml"))


def optimizers_of_torch() -> dict[str, type[torch.optim.Optimizer]]:
    classes = {name: value for name, value in vars(torch.optim).items() if inspect.isclass(value)}
    return {
        name: c
        for name, c in classes.items()
        if issubclass(c, torch.optim.Optimizer) and c is not torch.optim.Optimizer
    }


def test_the_training_language_knows_every_optimizer_of_torch_but_those_excluded_with_a_reason() -> None:
    assert (
        set(get_args(OptimizerName)) == set(OPTIMIZER_OPTIONS) == set(optimizers_of_torch()) - set(EXCLUDED_OPTIMIZERS)
    )
    assert set(EXCLUDED_OPTIMIZERS) <= set(optimizers_of_torch())


@pytest.mark.parametrize("name", OPTIMIZER_OPTIONS)
def test_the_options_of_an_optimizer_are_those_of_torch(name: str) -> None:
    parameters = set(inspect.signature(optimizers_of_torch()[name]).parameters)
    assert OPTIMIZER_OPTIONS[name] == parameters - {"params", "lr"} - set(EXCLUDED_OPTIONS)


def test_the_settings_import_neither_torch_nor_numpy() -> None:
    code = "import sys, qcnn_compiler.training.settings; sys.exit('torch' in sys.modules or 'numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("path", RECIPES, ids=lambda path: path.stem)
def test_a_shipped_recipe_is_valid_and_named_as_its_file(path: Path) -> None:
    assert load_training(path).name == path.stem


def test_recipes_are_shipped() -> None:
    assert {path.stem for path in RECIPES} >= {"repaired", "published", "quick"}


PROBLEMS: list[tuple[dict[str, Any], tuple[str | int, ...], str]] = [
    ({"data": {"dataset": "mnist", "classes": [0, 1, 0]}}, ("data", "classes", 2), "Class 0 is listed twice"),
    (
        {"data": {"dataset": "mnist", "classes": [0, 10]}},
        ("data", "classes", 1),
        "must be 0 to 9 in `mnist`, but is 10",
    ),
    ({"data": {"dataset": "mnist", "pixel_range": [1.0, 1.0]}}, ("data", "pixel_range"), "must rise"),
    ({"optimizer": {"lr": 0.1}}, ("optimizer", "lr"), "would have no effect"),
    (
        {"optimizer": {"name": "SGD", "options": {"betas": [0.9, 0.9]}}},
        ("optimizer", "options", "betas"),
        "SGD has no option",
    ),
    ({"optimizer": {"options": {"maximize": True}}}, ("optimizer", "options", "maximize"), "climb the loss"),
    ({"init": {"kind": "uniform", "low": 2.0, "high": 1.0}}, ("init", "high"), "must exceed the lower end 2.0"),
]


@pytest.mark.parametrize(("change", "path", "message"), PROBLEMS, ids=[message for *_, message in PROBLEMS])
def test_what_no_field_knows_by_itself_is_found_with_its_place(
    change: dict[str, Any], path: tuple[str | int, ...], message: str
) -> None:
    ((found, text, _hint),) = problems(small_settings(**change))
    assert found == path
    assert message in text


def test_settings_without_a_problem_have_none() -> None:
    assert problems(small_settings()) == []


WRONG: list[dict[str, Any]] = [
    {"qcnn_training": 2},
    {"name": "a/b"},
    {"name": ""},
    {"unknown": 1},
    {"epochs": 0},
    {"epochs": "3"},
    {"epochs": True},
    {"batch_size": 0},
    {"seed": -1},
    {"seed": 2**32},
    {"loss": "hinge"},
    {"dtype": "float16"},
    {"device": "tpu"},
    {"optimizer": {"name": "LBFGS"}},
    {"optimizer": {"lr": 0.0}},
    {"optimizer": {"lr": float("nan")}},
    {"optimizer": {"options": {"eps": float("inf")}}},
    {"schedule": {"kind": "one_cycle"}},
    {"schedule": {"kind": "cyclic"}},
    {"schedule": {"kind": "step", "every": 0, "factor": 0.5}},
    {"schedule": {"kind": "cosine", "peak_lr": 1.0}},
    {"init": {"kind": "normal", "std": -1.0}},
    {"early_stopping": {"patience": 0}},
    {"data": {"dataset": "cifar"}},
    {"data": {"dataset": "mnist", "classes": [1]}},
    {"data": {"dataset": "mnist", "classes": [1, -1]}},
    {"data": {"dataset": "mnist", "image_size": 0}},
    {"data": {"dataset": "mnist", "image_size": [4, 4, 4]}},
    {"data": {"dataset": "mnist", "image_size": 100_000}},
    {"data": {"dataset": "mnist", "validation": 0.0}},
    {"data": {"dataset": "mnist", "validation": 1.0}},
    {"data": {"dataset": "mnist", "pixel_range": [0.0, 1e300]}},
    {"data": {"dataset": "mnist", "train_limit": 0}},
]


@pytest.mark.parametrize("change", WRONG, ids=str)
def test_a_value_out_of_its_bounds_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        small_settings(**change)


def test_every_field_is_described() -> None:
    schema = TrainingSpec.model_json_schema()
    fields = [field for part in (schema, *schema["$defs"].values()) for field in part["properties"].values()]
    assert len(fields) > 30
    assert all("description" in field for field in fields)
