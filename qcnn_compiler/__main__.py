"""The command `qcnn`, also `python -m qcnn_compiler`.

Exit codes: 0 success, 1 a mistake in a file or in what was asked for, or a limit of the machine,
2 wrong usage, 3 a bug of ours (with its traceback), 130 interrupted.
"""

from __future__ import annotations

import gc
import os
import sys
import traceback
from collections.abc import Sequence

INTERRUPTED = 130  # 128 + SIGINT, as shells count
REPORT = "This is a bug in qcnn_compiler, not in your file. Please report it with the text above."


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code."""
    gc.set_threshold(100_000)  # starting makes many objects and no garbage: a tenth of the time of `plan`
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's threads cost the audit's small matrices twice the time
    from qcnn_compiler.commands import build_app
    from qcnn_compiler.commands.console import accept_any_text, print_error
    from qcnn_compiler.diagnostics import UserError
    from qcnn_compiler.training.interrupt import Interrupted

    accept_any_text()
    try:
        arguments = sys.argv[1:] if arguments is None else arguments
        build_app(arguments)(args=arguments, prog_name="qcnn")
    except SystemExit as stop:  # typer's way to end, successful or not
        return stop.code if isinstance(stop.code, int) else 0
    except Interrupted as stop:
        print(stop, file=sys.stderr)
        return INTERRUPTED
    except UserError as error:
        print_error(error)
        return 1
    except (OSError, MemoryError) as error:  # such as a full disk behind `> file`
        print_error(UserError(str(error) or "there is not enough memory for this"))
        return 1
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception:
        traceback.print_exc()
        print(REPORT, file=sys.stderr)
        return 3
    return 0


if __name__ == "__main__":
    sys.exit(main())
