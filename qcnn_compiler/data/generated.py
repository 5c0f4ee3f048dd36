"""Data sets that are computed: features float64 (N, features), which no image stands behind, and labels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Features = NDArray[np.float64]
Labels = NDArray[np.uint8]
Generated = tuple[Features, Labels, Features, Labels]
Matrix = NDArray[np.float64]

SPINS = 9
TRANSITION_H1 = 1.0  # of the line h2 = 0, which free fermions solve
TRANSITION_H2 = 0.423  # of the line h1 = 0.5: Cong, Choi and Lukin 2019, figure 2c, for chains of many spins
DECIMALS = 6  # kept of an amplitude, so that data do not depend on the library that diagonalises


# --- ground states -------------------------------------------------------------------------


def cluster_ising() -> Generated:
    """Return ground states of H = -sum Z X Z - h1 sum X - h2 sum X X on an open chain of nine spins.

    Trained on is the line h2 = 0 with h1 from 0 to 2, tested on the line h1 = 0.5 with h2 from 0 to twice the
    transition, after Cong, Choi and Lukin 2019. Features are the 512 real amplitudes, wire 0 most significant, that of
    |0...0> positive. Label 1 is the symmetry-protected topological phase, 0 the paramagnet.
    """
    h1 = _centres(200, 2 * TRANSITION_H1)
    h2 = _centres(100, 2 * TRANSITION_H2)
    train = ground_states(h1, np.zeros_like(h1))
    test = ground_states(np.full_like(h2, 0.5), h2)
    return train, _label(h1 < TRANSITION_H1), test, _label(h2 < TRANSITION_H2)


def ground_states(h1: Features, h2: Features) -> Features:
    """Return the amplitudes (N, 512) of the ground state at each of N pairs of fields, in units of the ZXZ coupling.

    Where h1 and h2 vanish, spins at the ends are free; taken is the state that is even in X on the even and on the odd
    sites, to which the others are degenerate up to terms that vanish with the length of the chain.
    """
    basis = _even_states()
    zxz = sum(_z(i - 1)[:, None] * _flip(i) * _z(i + 1) for i in range(1, SPINS - 1))
    x = sum(_flip(i) for i in range(SPINS))
    xx = sum(_flip(i, i + 1) for i in range(SPINS - 1))
    cluster, field, exchange = (basis.T @ term @ basis for term in (zxz, x, xx))
    _, vectors = np.linalg.eigh(-cluster - h1[:, None, None] * field - h2[:, None, None] * exchange)
    states: Matrix = vectors[:, :, 0] @ basis.T
    rounded: Features = np.round(states * np.sign(states[:, :1]), DECIMALS)
    return rounded


def _even_states() -> Matrix:
    """Return the columns (512, 128) that X on all even sites, and X on all odd sites, leave as they are."""
    even, odd = _mask(*range(0, SPINS, 2)), _mask(*range(1, SPINS, 2))
    flips = np.array([0, even, odd, even ^ odd])
    orbits = np.unique([np.sort(state ^ flips) for state in range(2**SPINS)], axis=0)
    basis = np.zeros((2**SPINS, len(orbits)))
    basis[orbits, np.arange(len(orbits))[:, None]] = 0.5
    return basis


def _mask(*sites: int) -> int:
    return sum(1 << (SPINS - 1 - site) for site in sites)


def _z(site: int) -> Matrix:
    return np.where(np.arange(2**SPINS) & _mask(site), -1.0, 1.0)


def _flip(*sites: int) -> Matrix:
    """Return X on the sites."""
    flipped: Matrix = np.eye(2**SPINS)[np.arange(2**SPINS) ^ _mask(*sites)]
    return flipped


def _centres(count: int, length: float) -> Features:
    """Return the middles of `count` equal parts of [0, length]: none is on the border in the middle."""
    return (np.arange(count) + 0.5) * length / count


# --- angles --------------------------------------------------------------------------------


def cluster_excitation() -> Generated:
    """Return angles of RX on eight wires, all but one zero, after TensorFlow Quantum's tutorial: 112 and 48 samples.

    The angle is drawn evenly from [-pi, pi]; label 1 is an angle beyond pi/2, an excitation of the cluster state that
    the architecture prepares.
    """
    random = np.random.default_rng(20)
    angles = random.uniform(-np.pi, np.pi, size=160)
    features = np.zeros((160, 8))
    features[np.arange(160), np.arange(160) % 8] = angles
    order = random.permutation(160)
    return _halves(features[order], _label(np.abs(angles[order]) > np.pi / 2), 112)


def lines() -> Generated:
    """Return 2 x 4 images of a line of two pixels, after Qiskit's tutorial 11: 140 and 60 samples.

    Pixels of the line are pi/2, the others noise from [0, pi/4]. Label 0 is a horizontal line, 1 a vertical one.
    """
    random = np.random.default_rng(11)
    places = [[row + i, row + i + 1] for row in (0, 4) for i in range(3)], [[i, i + 4] for i in range(4)]
    labels = random.integers(2, size=200)
    features = random.uniform(0, np.pi / 4, size=(200, 8))
    for image, label in zip(features, labels, strict=True):
        image[random.choice(places[label])] = np.pi / 2
    return _halves(features, _label(labels == 1), 140)


def _halves(features: Features, labels: Labels, first: int) -> Generated:
    return features[:first], labels[:first], features[first:], labels[first:]


def _label(is_second: NDArray[np.bool_]) -> Labels:
    return is_second.astype(np.uint8)


GENERATORS: dict[str, Callable[[], Generated]] = {
    "cluster_ising": cluster_ising,
    "cluster_excitation": cluster_excitation,
    "lines": lines,
}
