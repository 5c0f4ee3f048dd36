"""Readouts on wires: which are read, what each observable becomes, how many outputs there are, and what is wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from qcnn_compiler.document import Path
from qcnn_compiler.ir.circuit import Expval, Part, PauliTerm, Probs
from qcnn_compiler.spec.edges import positions
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placed import Placement
from qcnn_compiler.spec.problem import Problem
from qcnn_compiler.spec.readout_models import ExpvalReadout, ProbsReadout
from qcnn_compiler.spec.wording import count

MAX_PROBS_WIRES = 12  # 4,096 outputs

Word = tuple[tuple[str, int], ...]  # letters with positions among the wires that are read


def readout_parts(spec: Spec, placement: Placement) -> tuple[Part, ...]:
    """Return the readouts of a checked spec on absolute wires, neighbouring expectations as one."""
    parts: list[Part] = []
    for readout in spec.readouts:
        wires = tuple(read_wires(spec, placement, readout))
        if isinstance(readout, ProbsReadout):
            parts.append(Probs(wires))
            continue
        last = parts[-1] if parts else None
        before = last.terms if isinstance(last, Expval) else ()
        parts[len(parts) - bool(before) :] = [Expval((*before, *_terms(readout, wires)))]
    return tuple(parts)


def read_wires(spec: Spec, placement: Placement, readout: ExpvalReadout | ProbsReadout) -> Sequence[int]:
    """Return the absolute wires that `wires` of a readout stands for."""
    everything = range(spec.wires + placement.ancillas)
    match readout.wires:
        case "active":
            return placement.active
        case "ancilla":
            return everything[spec.wires :]
        case "dropped":
            return tuple(w for w in range(spec.wires) if w not in placement.active)
        case "all":
            return everything
        case tuple() as chosen:
            return tuple(placement.active[p] for p in chosen)
    raise AssertionError(readout.wires)


def outputs(spec: Spec, placement: Placement) -> int:
    """Return the length of one output vector, even where some position of it is out of range."""
    return sum(_outputs(spec, placement, readout) for readout in spec.readouts)


def _outputs(spec: Spec, placement: Placement, readout: ExpvalReadout | ProbsReadout) -> int:
    wires = _count(spec, placement, readout)
    if isinstance(readout, ProbsReadout):
        return int(2**wires)
    return sum(wires if _is_letter(word) else 1 for word in _observables(readout))


def _count(spec: Spec, placement: Placement, readout: ExpvalReadout | ProbsReadout) -> int:
    chosen = readout.wires
    return len(chosen) if isinstance(chosen, tuple) else len(read_wires(spec, placement, readout))


# --- observables -----------------------------------------------------------------------------


def _observables(readout: ExpvalReadout) -> tuple[str, ...]:
    return (readout.observable,) if isinstance(readout.observable, str) else readout.observable


def _is_letter(observable: str) -> bool:
    return len(observable.removeprefix("-")) == 1


def _terms(readout: ExpvalReadout, wires: Sequence[int]) -> Iterator[PauliTerm]:
    for observable in _observables(readout):
        sign, letters = -1 if observable.startswith("-") else 1, observable.removeprefix("-")
        words: Iterator[Word] | list[Word] = [_word(letters)]
        if _is_letter(observable):
            words = (((letters, position),) for position in range(len(wires)))
        yield from (PauliTerm(sign, tuple((p, wires[i]) for p, i in word)) for word in words)


def _word(letters: str) -> Word:
    """Return the letters of `ZIX` or `X0 Z-1` with their positions."""
    if letters.isalpha():
        return tuple((letter, i) for i, letter in enumerate(letters) if letter != "I")
    return tuple((item[0], int(item[1:])) for item in letters.split())


# --- what can be wrong -----------------------------------------------------------------------


def readout_problems(spec: Spec, placement: Placement) -> Iterator[Problem]:
    """Yield what is wrong in each readout: no such wires, observables that do not fit, too many outputs."""
    for number, readout in enumerate(spec.readouts):
        path: Path = ("readout", number) if isinstance(spec.readout, tuple) else ("readout",)
        found = list(_wire_problems(spec, placement, readout, path))
        yield from found
        if isinstance(readout, ExpvalReadout) and not found:
            yield from _observable_problems(spec, placement, readout, path)
        wires = _count(spec, placement, readout)
        if isinstance(readout, ProbsReadout) and wires > MAX_PROBS_WIRES:
            message = f"probabilities of {wires} wires are {2**wires:,} outputs"
            yield Problem("QC0362", path, message, f"read at most {MAX_PROBS_WIRES} wires")


def _wire_problems(
    spec: Spec, placement: Placement, readout: ExpvalReadout | ProbsReadout, path: Path
) -> Iterator[Problem]:
    here = (*path, "wires")
    if readout.wires == "ancilla" and not placement.ancillas:
        yield Problem(
            "QC0361", here, "there is no ancilla to read", "add `ancilla_map: {kind: one_hot}` or read `active`"
        )
    if readout.wires == "dropped" and len(placement.active) == spec.wires:
        yield Problem("QC0363", here, "no pool drops a wire, so there is none to read", "add a pool or read `active`")
    if isinstance(readout.wires, tuple):
        found: list[Problem] = []
        positions(readout.wires, here, len(placement.active), found)
        yield from found


def _observable_problems(spec: Spec, placement: Placement, readout: ExpvalReadout, path: Path) -> Iterator[Problem]:
    wires = read_wires(spec, placement, readout)
    several = isinstance(readout.observable, tuple)
    for number, observable in enumerate(_observables(readout)):
        here: Path = (*path, "observable", number) if several else (*path, "observable")
        here = here if "observable" in readout.model_fields_set else path
        letters = observable.removeprefix("-")
        fitting = list(_misfits(letters, len(wires), here))
        yield from fitting
        if not fitting:
            yield from _collapsed(letters, wires, placement, here)


def _misfits(letters: str, wires: int, path: Path) -> Iterator[Problem]:
    """Yield why a word does not fit on the wires that are read."""
    if len(letters) > 1 and letters.isalpha() and len(letters) != wires:
        message = f"`{letters}` has {len(letters)} letters, but {_are_read(wires)}"
        yield Problem("QC0364", path, message, "write one letter per wire, I for none, or positions as in `X0 Z2`")
    elif not letters.strip("I"):
        yield Problem("QC0364", path, f"`{letters}` is 1 for every input", "name at least one X, Y or Z")
    elif not letters.isalpha():
        yield from _misplaced(letters, wires, path)


def _misplaced(letters: str, wires: int, path: Path) -> Iterator[Problem]:
    places = [i for _, i in _word(letters)]
    outside = next((i for i in places if not -wires <= i < wires), None)
    if outside is not None:
        hint = f"positions of an observable count the wires of its readout, from 0 to {wires - 1}"
        yield Problem("QC0320", path, f"there is no position {outside}: {_are_read(wires)} here", hint)
    elif len({i % wires for i in places}) != len(places):
        yield Problem("QC0321", path, f"`{letters}` names one wire twice ({_are_read(wires)} here)")


def _are_read(wires: int) -> str:
    return f"{count(wires, 'wire')} {'is' if wires == 1 else 'are'} read"


def _collapsed(letters: str, wires: Sequence[int], placement: Placement, path: Path) -> Iterator[Problem]:
    """Yield the first X or Y on a wire that a pool measured."""
    if not placement.measured:
        return
    word = [(letters, i) for i in range(len(wires))] if len(letters) == 1 else _word(letters)
    for letter, i in word:
        if letter != "Z" and wires[i] in placement.measured:
            message = f"wire {wires[i]} was measured before, so its {letter} is 0 for every input"
            yield Problem("QC0365", path, message, "read it in Z, or choose wires that were not measured")
            return
