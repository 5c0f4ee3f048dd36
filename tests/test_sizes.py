from __future__ import annotations

import pytest

from qcnn_compiler import sizes
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.sizes import available_memory, parse_size, size_text


@pytest.mark.parametrize(
    ("size", "text"), [(0, "0 B"), (999, "999 B"), (524288, "524 kB"), (8 << 30, "8.59 GB"), (10**16, "10,000.0 TB")]
)
def test_sizes_are_shown_in_the_largest_unit_that_leaves_one(size: int, text: str) -> None:
    assert size_text(size) == text


@pytest.mark.parametrize(
    ("text", "size"),
    [(5, 5), ("5", 5), ("2 GB", 2 * 10**9), ("2gb", 2 * 10**9), (" 1.5 kB ", 1500), ("512MiB", 512 << 20)],
)
def test_sizes_are_numbers_of_bytes_or_have_a_unit(text: int | str, size: int) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize("text", ["", "GB", "-1", "0", "2 GBs", "1e9", "nan", "0.1", 0, -5, "9" * 400, "1,5 GB"])
def test_what_is_no_size_is_refused_with_the_units(text: int | str) -> None:
    with pytest.raises(UserError, match=r"must be a number of bytes or a text such as `2 GB` \(B, kB, MB, GB, TB, KiB"):
        parse_size(text)


def test_available_memory_is_what_is_free_in_the_container(monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"/proc/meminfo": "MemTotal: 9000 kB\nMemAvailable: 8000 kB\n"}
    monkeypatch.setattr(sizes, "_read", lambda path: files.get(path, ""))
    assert available_memory() == 8000 * 1024
    files |= {"/sys/fs/cgroup/memory.max": "5000\n", "/sys/fs/cgroup/memory.current": "2000\n"}
    assert available_memory() == 3000
    files |= {"/sys/fs/cgroup/memory.max": "max\n"}
    assert available_memory() == 8000 * 1024
    files.clear()
    assert available_memory() > 10**6
