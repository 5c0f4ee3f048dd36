"""Every file in `golden/errors` and `golden/warnings` gives exactly the report beside it.

To add one, drop a `.yaml` or `.json` file there and run with `UPDATE_GOLDEN=1`; read the
report before committing it. A file of the same name in `warnings/with` is the training settings
that a spec is checked with.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from qcnn_compiler.pipeline import check_file, load_training
from qcnn_compiler.render import render
from qcnn_compiler.rules import RULES

GOLDEN = Path(__file__).parent / "golden"
FOLDERS = {"error": GOLDEN / "errors", "warning": GOLDEN / "warnings"}
FILES = sorted(path for folder in FOLDERS.values() for path in folder.iterdir() if path.suffix in (".yaml", ".json"))
REPORTS = {path for folder in FOLDERS.values() for path in folder.glob("*.txt")}

# Findings that no file beside its report can show: they are about the path, or raised by
# validators that the models do not have, or about an option or a migration. `test_document`, `test_load_errors`,
# `test_extends` and `test_migrate` cover them.
ELSEWHERE = {"QC0101", "QC0102", "QC0103", "QC0209", "QC0214", "QC0215"}


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_report_of_a_bad_file_is_the_golden_one(path: Path) -> None:
    settings = path.parent / "with" / path.name
    found = check_file(path, settings=load_training(settings) if settings.exists() else None)
    report = render(found).replace(str(path), "$FILE")
    golden = path.with_suffix(".txt")
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(report, encoding="utf-8")
    assert {FOLDERS[d.severity] for d in found} == {path.parent}
    assert report == golden.read_text(encoding="utf-8")


def test_every_report_belongs_to_a_file() -> None:
    assert {path.with_suffix(".txt") for path in FILES} == REPORTS
    settings = {path.name for path in (FOLDERS["warning"] / "with").iterdir()}
    assert settings <= {path.name for path in FILES}


def test_every_rule_has_a_golden_report() -> None:
    reports = "".join(path.read_text(encoding="utf-8") for path in REPORTS)
    shown = set(re.findall(r"\[(QC\d{4})\]$", reports, re.MULTILINE))
    assert shown | ELSEWHERE == set(RULES)
