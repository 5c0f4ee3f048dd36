import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from qcnn_compiler.pipeline import load_spec, load_training
from qcnn_compiler.spec.identity import spec_id
from qcnn_compiler.training.run import address_of
from qcnn_compiler.training.settings import DataSettings
from qcnn_compiler.versioning.address import Address, code_version, hash_of_sources, task_id, task_words, training_id

ADDRESS = Address(spec_id="s", training_id="t", data="d", code="c", seed=1)
PACKAGE = Path(__file__).parents[2] / "qcnn_compiler"
RECIPE: dict[str, Any] = {
    "qcnn_training": 1,
    "name": "brief",
    "data": {"dataset": "mnist-small", "classes": [0, 1]},
    "optimizer": {"name": "Adam", "lr": 0.01},
    "epochs": 2,
}
SPEC = "qcnn: 1\nname: a\nwires: 4\nembedding: {kind: amplitude}\nlayers: []\nreadout: {kind: probs}\n"


def recipe_id(tmp_path: Path, text: str, engine: str | None = None) -> str:
    (tmp_path / "training.yaml").write_text(text)
    return training_id(load_training(tmp_path / "training.yaml"), engine)


def test_each_part_of_an_address_makes_another_run() -> None:
    others = [{"spec_id": "S"}, {"training_id": "T"}, {"data": "D"}, {"code": "C"}, {"seed": 2}, {"start": "w"}]
    ids = {ADDRESS.run_id, *(ADDRESS.model_copy(update=other).run_id for other in others)}
    assert len(ids) == 1 + len(Address.model_fields)


def test_parts_cannot_be_shifted_into_one_another() -> None:
    shifted = ADDRESS.model_copy(update={"spec_id": "st", "training_id": ""})
    assert shifted.run_id != ADDRESS.run_id


@pytest.mark.parametrize(
    "change",
    [
        {"epochs": 3}, {"batch_size": 8}, {"loss": "nll"}, {"dtype": "float64"}, {"drop_last": True},
        {"init": {"kind": "zeros"}}, {"optimizer": {"name": "Adam", "lr": 0.02}}, {"device": "cpu"},
        {"schedule": {"kind": "cosine"}}, {"early_stopping": {"patience": 3}},
    ],
)  # fmt: skip
def test_settings_that_a_result_follows_from_make_another_run(change: dict[str, Any], tmp_path: Path) -> None:
    first, second = (recipe_id(tmp_path, json.dumps(recipe)) for recipe in (RECIPE, RECIPE | change))
    assert first != second


def test_names_comments_order_and_defaults_written_out_make_no_other_run(tmp_path: Path) -> None:
    first = recipe_id(tmp_path, json.dumps(RECIPE))
    words = RECIPE | {"name": "other", "description": "of it", "batch_size": 32}
    assert recipe_id(tmp_path, json.dumps(words)) == first
    reversed_keys = dict(reversed(RECIPE.items()))
    assert recipe_id(tmp_path, "# a comment\n" + json.dumps(reversed_keys)) == first


def test_name_and_description_of_an_architecture_make_no_other_run(tmp_path: Path) -> None:
    ids = []
    for number, text in enumerate((SPEC, SPEC.replace("name: a", "name: b\ndescription: c") + "# comment\n")):
        (tmp_path / f"{number}.yaml").write_text(text)
        ids.append(spec_id(load_spec(tmp_path / f"{number}.yaml")))
    assert ids[0] == ids[1]


def test_data_and_seed_are_in_the_address_and_not_in_the_settings_a_second_time(tmp_path: Path) -> None:
    (tmp_path / "training.yaml").write_text(json.dumps(RECIPE))
    settings = load_training(tmp_path / "training.yaml")
    other = settings.model_copy(update={"seed": 3, "data": DataSettings(dataset="lines")})
    assert training_id(settings) == training_id(other)
    found = {address_of("s", s, data).run_id for s, data in ((settings, "d"), (other, "d"), (settings, "e"))}
    assert len(found) == 3


def test_a_pennylane_device_makes_another_run(tmp_path: Path) -> None:
    text = json.dumps(RECIPE)
    assert len({recipe_id(tmp_path, text, engine) for engine in (None, "default.qubit", "lightning.qubit")}) == 3


def test_an_edited_checkout_is_another_version_of_the_code(tmp_path: Path) -> None:
    copy = shutil.copytree(PACKAGE, tmp_path / "copy", ignore=shutil.ignore_patterns("*.npz", "__pycache__"))
    assert code_version().endswith(hash_of_sources(copy))
    for pattern in ("*.py", "library/*.yaml", "backends/*.ll"):
        path = next(copy.glob(pattern))
        before = path.read_bytes()
        path.write_bytes(before + b"\n")
        assert not code_version().endswith(hash_of_sources(copy))
        path.write_bytes(before)
    assert code_version().endswith(hash_of_sources(copy))


def test_files_that_are_renamed_are_another_version_of_the_code(tmp_path: Path) -> None:
    (tmp_path / "x.py").write_text("1")
    first = hash_of_sources(tmp_path)
    (tmp_path / "x.py").rename(tmp_path / "y.py")
    assert hash_of_sources(tmp_path) != first


def test_a_task_is_the_same_however_its_data_are_written_and_another_for_other_samples() -> None:
    def of(source: str = "x", channels: int = 1, **changes: Any) -> str:
        return task_id(source, DataSettings.model_validate({"dataset": "mnist-small", **changes}), channels)

    assert of() == of(classes=list(range(10))) == of(image_size=[16, 16])
    others = [{"classes": [0, 1]}, {"image_size": 8}, {"test_limit": 9}, {"train_limit": 9}, {"validation": 0.2}]
    assert len({of(), of("y"), of(channels=3), of(pixel_range=[0.0, 3.0]), *(of(**other) for other in others)}) == 9


def test_a_task_is_told_in_words() -> None:
    data = DataSettings.model_validate(
        {"dataset": "mnist-small", "classes": [0, 3], "image_size": 8, "test_limit": 1000}
    )
    told = "mnist-small; classes 0, 3; 8x8 pixels; first 1,000 test images; 0.1 for validation"
    assert task_words(data) == told
