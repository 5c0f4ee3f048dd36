"""The command `qcnn`, also `python -m qcnn_compiler`.

Exit codes: 0 success, 1 a mistake in a file or in what was asked for, 2 wrong usage,
3 a bug of ours (with its traceback), 130 interrupted.
"""

from __future__ import annotations

import sys
import traceback
from collections.abc import Sequence

from qcnn_compiler.commands import build_app
from qcnn_compiler.commands.console import print_error
from qcnn_compiler.diagnostics import UserError

REPORT = "This is a bug in qcnn_compiler, not in your file. Please report it with the text above."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    try:
        build_app()(args=arguments, prog_name="qcnn")
    except SystemExit as stop:  # typer's way to end, successful or not
        return stop.code if isinstance(stop.code, int) else 0
    except UserError as error:
        print_error(error)
        return 1
    except Exception:
        traceback.print_exc()
        print(REPORT, file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
