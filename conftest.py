"""What all tests share: executable documentation, and examples that are the same each time.

In Markdown, ```python blocks run in order within a file; in ```console blocks every line
after `$ ` runs in a shell, in one temporary folder per file that has `specs/` in it. What
is printed must match the lines below it, where `...` stands for anything.
"""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from hypothesis import settings
from sybil import Example, Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser

ROOT = Path(__file__).parent

# The same examples each time, and no clock: the machine may be slow. HYPOTHESIS_PROFILE=default looks for new ones.
settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeatable"))


def run_console(example: Example) -> str | None:
    """Run the commands of a block; return what differs from what is shown, if anything."""
    folder = Path(example.namespace["folder"].name)
    for command, shown in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n?)*)", example.parsed, re.MULTILINE):
        done = subprocess.run(
            command, shell=True, cwd=folder, env=environment(), capture_output=True, text=True, check=False, timeout=300
        )
        printed = done.stdout + done.stderr
        expected_code = 1 if ": error: " in shown else 0
        if done.returncode != expected_code:
            return f"`{command}` ended with {done.returncode}:\n{printed}"
        if shown.strip() and not matches(shown, printed):
            return f"`{command}` printed\n{printed}\nand not\n{shown}"
    return None


def matches(shown: str, printed: str) -> bool:
    """Return whether `printed` has the lines of `shown`, `...` standing for anything and spaces being free."""
    pattern = ".*".join(re.escape(" ".join(part.split())) for part in shown.split("..."))
    return re.fullmatch(rf"\s*{pattern}\s*".replace(r"\ ", r"\s+"), " ".join(printed.split()), re.DOTALL) is not None


def environment() -> dict[str, str]:
    """Return the environment of a user whose PATH has our commands, at a terminal of 100 columns."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    return {**os.environ, "PATH": path, "COLUMNS": "100", "NO_COLOR": "1"}


def open_folder(namespace: dict[str, object]) -> None:
    """Give a document a temporary folder to work in, and make it the current one."""
    folder = tempfile.TemporaryDirectory()
    (Path(folder.name) / "specs").symlink_to(ROOT / "specs")
    namespace.update(folder=folder, before=Path.cwd())
    os.chdir(folder.name)


def close_folder(namespace: dict[str, object]) -> None:
    """Go back to where we were and remove the folder."""
    os.chdir(str(namespace["before"]))
    namespace["folder"].cleanup()  # type: ignore[attr-defined]


class ConsoleParser(CodeBlockParser):
    """Finds ```console blocks."""

    language = "console"

    def evaluate(self, example: Example) -> str | None:
        """Run one block."""
        return run_console(example)


markdown = Sybil(
    parsers=[PythonCodeBlockParser(doctest_optionflags=doctest.ELLIPSIS), ConsoleParser()],
    patterns=["*.md"],
    excludes=["CHANGELOG.md", "CONTRIBUTING.md"],
    setup=open_folder,
    teardown=close_folder,
)
docstrings = Sybil(
    parsers=[DocTestParser(optionflags=doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE)],
    patterns=["qcnn_compiler/*.py", "qcnn_compiler/**/*.py"],
    document_types={".py": PythonDocStringDocument},
)
pytest_collect_file = (markdown + docstrings).pytest()
