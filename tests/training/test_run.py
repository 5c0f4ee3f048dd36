import resource
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically
from qcnn_compiler.training.run import create_run, open_run
from qcnn_compiler.training.trainer import train
from tests.training.small import (
    IDENTITY,
    assert_same_state,
    small_data,
    small_manifest,
    small_model,
    small_run,
    small_settings,
    train_small,
)


@contextmanager
def files_of_at_most(size: int) -> Iterator[None]:
    """Let the system refuse to write beyond so many bytes, as it does when a disk is full."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def test_a_run_directory_is_new_each_time_and_named_after_what_it_holds(tmp_path: Path) -> None:
    names = [small_run(tmp_path / "runs").path.name for _ in range(3)]
    first = f"net-small-s0-{small_manifest().run_id[:8]}"
    assert names == [first, f"{first}-2", f"{first}-3"]


def test_runs_that_start_at_the_same_moment_have_directories_of_their_own(tmp_path: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        paths = list(pool.map(lambda _: small_run(tmp_path).path, range(40)))
    assert len(set(paths)) == 40


def test_a_run_keeps_both_files_as_they_were_given(tmp_path: Path) -> None:
    texts = {"spec.yaml": "qcnn: 1  # größer\r\n", "training.yaml": "qcnn_training: 1\n"}
    path = create_run(tmp_path, small_manifest(), texts).path
    assert (path / "spec.yaml").read_bytes() == texts["spec.yaml"].encode()
    assert open_run(path).training_text == texts["training.yaml"]


def test_names_with_path_separators_stay_inside_the_root(tmp_path: Path) -> None:
    for name in ("../../x", "..", ".hidden"):
        manifest = small_manifest().model_copy(update={"spec_name": name, "training_name": "a b"})
        run = create_run(tmp_path, manifest, {})
        assert run.path.parent == tmp_path
        assert not run.path.name.startswith(".")


def test_a_root_that_is_a_file_is_an_error_of_the_user(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("")
    for root in (tmp_path / "runs", tmp_path / "runs" / "below"):
        with pytest.raises(UserError, match=r"must be"):
            small_run(root)


def test_a_directory_that_holds_no_run_is_an_error_of_the_user(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent"):
        with pytest.raises(UserError, match=r"Run must be a directory with spec.yaml"):
            open_run(path)


def test_a_text_that_is_not_utf8_is_an_error_of_the_user(tmp_path: Path) -> None:
    run = small_run(tmp_path)
    (run.path / "spec.yaml").write_bytes(b"\xff\xfe")
    with pytest.raises(UserError, match=r"must be a readable text file"):
        _ = run.spec_text


def test_a_file_that_cannot_be_written_whole_stays_as_it_was(tmp_path: Path) -> None:
    write_atomically(tmp_path / "file", b"old")
    with files_of_at_most(1000), pytest.raises(UserError, match=r"must be writable, but is not .*intact"):
        write_atomically(tmp_path / "file", b"new" * 1000)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    assert (tmp_path / "file").read_bytes() == b"old"


def test_a_reader_sees_the_old_or_the_new_content_and_never_a_part(tmp_path: Path) -> None:
    path, contents = tmp_path / "file", [letter * 2_000_000 for letter in (b"a", b"b")]
    write_atomically(path, contents[0])

    def write() -> None:
        for turn in range(30):
            write_atomically(path, contents[turn % 2])

    with ThreadPoolExecutor(1) as pool:
        writing = pool.submit(write)
        seen = {path.read_bytes()}
        while not writing.done():
            seen.add(path.read_bytes())
    assert seen <= set(contents)


def test_a_directory_that_does_not_exist_is_an_error_of_the_user(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"must be writable"):
        write_atomically(tmp_path / "absent" / "file", b"")


def test_a_disk_that_fills_up_ends_a_run_whose_earlier_checkpoint_then_continues_it(tmp_path: Path) -> None:
    reference, run = small_run(tmp_path), small_run(tmp_path)
    train_small(reference)
    with ExitStack() as disk, pytest.raises(UserError, match=r"must be writable, but is not \(File too large\)"):
        train(
            small_model(), small_settings(), small_data(), run,
            identity=IDENTITY, report=lambda _: disk.enter_context(files_of_at_most(1000)),
        )  # fmt: skip
    train_small(run, resume=True)
    assert_same_state(run, reference)
