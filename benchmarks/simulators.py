"""Tables of simulators side by side: the AWS circuit, frozen inference, growth with wires, a GPU."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from circuits import grown, load_circuit
from peers.engines import peer_engines
from tables import Options, Table, error, failures, megabytes, milliseconds, ratio, spread, versions

from qcnn_compiler.timing.engines import CPU_ENGINES, GPU_ENGINES, KERNEL, LIGHTNING, REFERENCE, TORCH
from qcnn_compiler.timing.job import Engine, Job
from qcnn_compiler.timing.machine import may_have_gpu
from qcnn_compiler.timing.process import EngineFailed
from qcnn_compiler.timing.rounds import Check, Course, Measurement, Task, compute_check, measure

GROWN_BATCH, LARGEST_BATCH = 8, 1
GROWN_WIRES, LARGEST = (8, 12, 16, 20), 20
QNODE_WIRES = 12  # work wires up to which the QNode fits in memory, and lightning takes seconds
LIGHTNING_WIRES = 16  # with --full
DOUBLE = replace(TORCH, name="torch in double precision", options={"engine": "torch", "dtype": "float64"})


def simulators(options: Options) -> Table:
    """Return ours, PennyLane's and the peers on one circuit."""
    circuit = load_circuit(options.spec)
    train, infer = Task("train", options.train_batch), Task("infer", options.infer_batch)
    job = Job(circuit, max(train.count, infer.count))
    course = options.course(train, infer, checked=train.count)
    title = f"{circuit.name}: {circuit.wires} wires, {len(circuit.flat_ops)} gates, {circuit.num_parameters} parameters"
    found = measure(
        (*CPU_ENGINES, *peer_engines(options.peers_python)), job, course, compute_check(REFERENCE, job, course)
    )
    return side_by_side(title, found, train, infer)


def side_by_side(title: str, found: Sequence[Measurement], train: Task, infer: Task) -> Table:
    """Return the table of engines that train and infer; the first two are what the others are compared with."""
    first, second = found[0], found[1]
    header = (
        "engine", f"train {train.count}, ms", "rounds", f"/ {first.engine}", f"/ {second.engine}",
        f"infer {infer.count}, ms", "rounds", f"/ {first.engine}", "first calls, s", "off QNode: outputs", "gradients",
        "peak MB", "threads",
    )  # fmt: skip
    rows = [
        (
            m.engine,
            milliseconds(m.median(train)),
            spread(m, train),
            ratio(m.median(train), first.median(train)),
            ratio(m.median(train), second.median(train)),
            milliseconds(m.median(infer)),
            spread(m, infer),
            ratio(m.median(infer), first.median(infer)),
            "-" if m.first_s is None else f"{m.first_s:.2f}",
            error(m.output_error),
            error(m.gradient_error),
            megabytes(m.peak_bytes),
            str(m.threads or "-"),
        )
        for m in found
    ]
    return Table(title, header, rows, [*versions(found), *failures(found)], [m.to_json() for m in found])


def frozen(options: Options) -> Table:
    """Return the time of a whole test set through layers whose weights are fixed."""
    circuit = load_circuit(options.spec)
    task = Task("infer", options.test_images)
    engines = [
        replace(engine, name=f"frozen {engine.name}", builder="qcnn_compiler.timing.builders:frozen")
        for engine in (KERNEL, TORCH)
    ]
    job, course = Job(circuit, task.count), options.course(task, checked=4)
    found = measure(engines, job, course, compute_check(REFERENCE, job, course))
    rows = [
        (m.engine, milliseconds(m.median(task)), spread(m, task), error(m.output_error), megabytes(m.peak_bytes))
        for m in found
    ]
    header = ("engine", "ms", "rounds", "off QNode", "peak MB")
    title = f"{task.count:,} images through a frozen {circuit.name}"
    return Table(title, header, rows, failures(found), [m.to_json() for m in found])


def growth(options: Options) -> Table:
    """Return training steps of the AWS circuit at several sizes."""
    rows, notes, measured = [], [], {}
    for wires in GROWN_WIRES:
        found, batch, name = _grown(wires, options)
        measured[wires] = [m.to_json() for m in found]
        notes += failures(found, f"{wires} wires, ")
        task = Task("train", batch)
        rows += [
            (
                str(wires),
                str(batch),
                m.engine,
                milliseconds(m.median(task)),
                ratio(m.median(task), found[0].median(task)),
                f"{error(m.output_error)} / {error(m.gradient_error)}",
                name,
                megabytes(m.imported_bytes),
                megabytes(m.peak_bytes),
            )
            for m in found
        ]
    if not options.full:
        notes.append(f"lightning.qubit beyond {QNODE_WIRES} wires takes minutes: --full")
    header = (
        "work wires", "batch", "engine", "train, ms", "/ kernel", "off: outputs / gradients", "compared with",
        "imports MB", "peak MB",
    )  # fmt: skip
    return Table("AWS circuit at other sizes, training step", header, rows, notes, measured)


def _grown(wires: int, options: Options) -> tuple[list[Measurement], int, str]:
    """Return the measurements at a size, their batch, and the name of what they are compared with."""
    batch = LARGEST_BATCH if wires == LARGEST else GROWN_BATCH
    small = wires <= QNODE_WIRES
    engines = (
        (KERNEL, TORCH, LIGHTNING) if wires <= (LIGHTNING_WIRES if options.full else QNODE_WIRES) else (KERNEL, TORCH)
    )
    reference = REFERENCE if small else DOUBLE
    job = Job(grown(wires), batch)
    once = LIGHTNING in engines and not small  # a step of a minute is not repeated
    course = options.course(Task("train", batch), checked=batch if small else 1, rounds=1 if once else None)
    return measure(engines, job, course, _reference(reference, job, course) or ()), batch, reference.name


def _reference(engine: Engine, job: Job, course: Course) -> Check | None:
    try:
        return compute_check(engine, job, course)
    except EngineFailed:  # too large for the machine: then nothing is compared, and the table says so
        return None


def gpu(options: Options) -> Table:
    """Return our torch engine and PennyLane's default.qubit on a GPU, or one line that there is none."""
    circuit = load_circuit(options.spec)
    train, infer = Task("train", options.train_batch), Task("infer", options.infer_batch)
    job, course = Job(circuit, max(train.count, infer.count)), options.course(train, infer, checked=train.count)
    found = (
        measure((KERNEL, *GPU_ENGINES), job, course, _reference(REFERENCE, job, course) or ()) if may_have_gpu() else []
    )
    if not any(m.milliseconds for m in found[1:]):
        return Table("GPU: torch finds none here", (), (), failures(found))
    return side_by_side(f"{circuit.name} on a GPU", found, train, infer)
