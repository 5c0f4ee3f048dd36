"""Valid specs by construction, as plain values: what a user could write in a file."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from qcnn_compiler.spec.templates import library
from qcnn_compiler.spec.wiring import KEEP, PRESETS

INLINE = {
    "mine": {"wires": ["a", "b"], "gates": ["RY(2*s + pi/4) a", "CRX(s*t) a b", "IsingZZ(t) b a", "H b"]},
    "reload": {"wires": ["a"], "gates": ["RY(w*x[0]) a", "RZ(x[1]**2 - w) a"]},
    "nested": {
        "wires": 3,
        "layers": [
            {"kind": "conv", "template": "mine", "wiring": "ring", "weights": "per_edge"},
            {"kind": "pool", "template": "mine", "wiring": {"mask": {}}, "drop": "*1", "weights": {"tie": "t"}},
            {"kind": "conv", "template": "mine", "wiring": "chain", "weights": {"tie": "t"}},
            {"kind": "unpool"},
            {"kind": "gates", "gates": ["RX(a) 0", "CNOT 0 -1", "RY(x[0]*a) 2"]},
        ],
    },
}
COHERENT = [name for name in library() if "measure" not in str(library()[name].statements)]
PRESETS_OF_PAIRS = [name for name in PRESETS if name != "singles"]

WIRINGS = st.one_of(
    st.sampled_from(PRESETS_OF_PAIRS),
    st.builds(
        lambda p, r, d: {"preset": p, "reverse": r, "dedupe": d},
        st.sampled_from(PRESETS_OF_PAIRS),
        st.booleans(),
        st.booleans(),
    ),
    st.sampled_from([{"permute": {}}, {"permute": {"combinations": False, "order": "reverse"}}, {"pivot": {}}]),
    st.builds(
        lambda p, m, o: {"pivot": {"pivots": p, "merge_within": m, "strides": [1, 1, o], "order": [2]}},
        st.sampled_from(["1*1", "*1", "even", [1, -1]]),
        st.sampled_from(["01", "1*"]),
        st.integers(0, 2),
    ),
    st.sampled_from(
        [[{"edges": [[0, -1]]}, "chain"], {"edges": [[1, 0], [0, -1]]}, {"cycle": {"boundary": "periodic"}}]
    ),
)
WEIGHTS = st.sampled_from(["shared", "per_edge"])
TEMPLATES = st.sampled_from([*COHERENT, "mine"])

CONVS = st.one_of(
    st.builds(lambda t, w, k: {"kind": "conv", "template": t, "wiring": w, "weights": k}, TEMPLATES, WIRINGS, WEIGHTS),
    st.just({"kind": "conv", "template": "reload", "wiring": "singles"}),
    st.builds(
        lambda w, b: {
            "kind": "conv",
            "template": "nested",
            "wiring": {"cycle": {"arity": 3, "boundary": b}},
            "weights": w,
        },
        WEIGHTS,
        st.sampled_from(["open", "periodic"]),
    ),
    st.just({"kind": "gates", "gates": ["Rot(a, b, c) 0", "CNOT 0 -1", "RY(a + c) -1"]}),
)
POOLS = st.builds(
    lambda t, k: {"kind": "pool", "template": t, "wiring": "pairs", "keep": k},
    TEMPLATES,
    st.sampled_from([*KEEP, "*!", "01"]),
)
MASKS = st.builds(
    lambda t, d, m: {"kind": "pool", "template": t, "wiring": {"mask": m}, "drop": d},
    TEMPLATES,
    st.sampled_from(["odd", "right", "inside", "*!", "1*1", "01", [0, -1]]),
    st.sampled_from([{}, {"merge_within": "01", "strides": [1, 1, 1]}, {"boundaries": "open", "steps": 2}]),
)
UNPOOLS = st.sampled_from(
    [{"kind": "unpool"}, {"kind": "unpool", "restore": "left"}, {"kind": "unpool", "restore": "!"}]
)
MEASURED = {"kind": "pool", "template": "measured_u3", "wiring": "pairs", "keep": "odd"}
EMBEDDINGS = st.sampled_from(
    [{"kind": "amplitude"}, {"kind": "amplitude", "features": 3, "pad": 0.25}]
    + [{"kind": "angle", "rotation": axis} for axis in "XYZ"]
)
READOUTS = st.one_of(
    st.just({"kind": "probs"}),
    st.builds(lambda o: {"kind": "expval", "observable": o}, st.sampled_from(["X", "Y", "Z", "-Z"])),
    st.just({"kind": "expval", "observable": "-Z", "wires": "ancilla"}),
)


@st.composite
def specs(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a spec of 4 or 5 wires with up to two convolutions and pools."""
    pool = draw(POOLS | MASKS | st.just(MEASURED))
    layers = [*draw(st.lists(CONVS, max_size=2)), pool]
    layers += draw(st.lists(UNPOOLS, max_size=1)) if pool != MEASURED else []  # what was measured cannot come back
    layers += draw(st.lists(CONVS, max_size=1))
    if draw(st.booleans()):
        layers = [*layers, {"repeat": 2, "layers": [draw(CONVS)]}]
    readout = draw(READOUTS)
    return {
        "qcnn": 1,
        "name": "generated",
        "wires": draw(st.sampled_from([4, 5])),
        "embedding": draw(EMBEDDINGS),
        "templates": INLINE,
        "layers": layers,
        "ancilla_map": {"kind": "one_hot" if readout.get("wires") == "ancilla" else "none"},
        "readout": readout,
    }
