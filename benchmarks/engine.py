"""Our engines beside PennyLane's and other simulators, on this machine, in one command.

    python benchmarks/engine.py [SPEC] [--only TABLE] [--full] [--json FILE] [--peers-python PATH]

Every engine runs the same circuit in its own process, from the same weights on the same data; a round visits each
of them once, so that what else the machine does falls on all alike. Before an engine is timed, its outputs and
gradients are compared with the QNode in double precision.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

import startup as starting
from circuits import AWS, OTHER
from depth import depth
from gallery import gallery
from roofline import roofline
from simulators import frozen, gpu, growth, simulators
from tables import Options, Table, surroundings

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.files import write_atomically
from qcnn_compiler.timing.process import EngineFailed


def startup(options: Options) -> Table:
    """Return how long the first training step takes, imports and compilation included."""
    found = starting.startup(options.spec, OTHER, options.rounds, options.environment)
    return Table("Start-up", starting.HEADER, starting.rows(found), (), found)


#: Every table by name, in order.
TABLES: dict[str, Callable[[Options], Table]] = {
    "simulators": simulators,
    "frozen": frozen,
    "growth": growth,
    "depth": depth,
    "startup": startup,
    "roofline": roofline,
    "gallery": gallery,
    "gpu": gpu,
}


def options_of(given: Sequence[str] | None) -> argparse.Namespace:
    """Return the options of the command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("spec", nargs="?", type=Path, default=AWS, help="architecture of all tables but two")
    parser.add_argument("--only", action="append", choices=list(TABLES), help="this table; repeatable")
    parser.add_argument("--full", action="store_true", help="add what takes minutes: lightning.qubit at 16 wires")
    parser.add_argument("--rounds", type=_positive, default=3)
    parser.add_argument("--seconds", type=float, default=0.3, help="that a task is repeated in a round (default 0.3)")
    parser.add_argument("--threads", type=_positive, help="of every engine; by default what the environment says")
    parser.add_argument("--peers-python", default=sys.executable, help="Python that has requirements-peers.txt")
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write everything measured")
    return parser.parse_args(given)


def _positive(text: str) -> int:
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"must be a whole number of at least 1, but is {text}")
    return int(text)


def main(given: Sequence[str] | None = None) -> None:
    asked = options_of(given)
    options = Options(asked.spec, asked.full, asked.rounds, asked.seconds, asked.peers_python, asked.threads)
    here, written = surroundings(), {}
    print(", ".join(f"{name} {value}" for name, value in here.items()))
    print(f"medians of {options.rounds} rounds; threads: {options.threads or 'as the environment says'}")
    for name in asked.only or TABLES:
        start = time.perf_counter()
        table = TABLES[name](options)
        seconds = time.perf_counter() - start
        print(f"\n{table}\n({name}: {seconds:.0f} s)", flush=True)
        written[name] = asdict(table) | {"seconds": seconds}
    if asked.json is not None:
        report = {"spec": str(options.spec), "rounds": options.rounds, "surroundings": here, "tables": written}
        write_atomically(asked.json, (json.dumps(report, indent=2) + "\n").encode())


if __name__ == "__main__":
    try:
        main()
    except (UserError, EngineFailed) as failure:
        sys.exit(f"error: {failure}")
