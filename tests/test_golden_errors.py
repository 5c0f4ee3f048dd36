"""Every bad file in `golden/errors` gives exactly the report beside it.

To add one, drop a `.yaml` or `.json` file there and run with `UPDATE_GOLDEN=1`; read the
report before committing it.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from qcnn_compiler.pipeline import check_file
from qcnn_compiler.render import render
from qcnn_compiler.rules import RULES

FOLDER = Path(__file__).parent / "golden" / "errors"
FILES = sorted(path for path in FOLDER.iterdir() if path.suffix in (".yaml", ".json"))

# Findings that no file beside its report can show: they are about the path, or raised by
# validators that the models do not have. `test_document` and `test_load_errors` cover them.
ELSEWHERE = {"QC0101", "QC0102", "QC0103", "QC0209", "QC0210"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_report_of_a_bad_file_is_the_golden_one(path: Path) -> None:
    report = render(check_file(path)).replace(str(path), "$FILE")
    golden = path.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(report, encoding="utf-8")
    assert report, "a file in golden/errors must have something wrong with it"
    assert report == golden.read_text(encoding="utf-8")


def test_every_report_belongs_to_a_file() -> None:
    assert {path.with_suffix(".txt") for path in FILES} == set(FOLDER.glob("*.txt"))


def test_every_rule_has_a_golden_report() -> None:
    reports = "".join(path.read_text(encoding="utf-8") for path in FOLDER.glob("*.txt"))
    shown = set(re.findall(r"\[(QC\d{4})\]$", reports, re.MULTILINE))
    assert shown | ELSEWHERE == set(RULES)
