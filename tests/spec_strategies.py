"""Valid specs by construction, as plain values: what a user could write in a file."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from qcnn_compiler.spec.templates import library
from qcnn_compiler.spec.wiring import KEEP, PRESETS

INLINE = {
    "mine": {"wires": ["a", "b"], "gates": ["RY(2*s + pi/4) a", "CRX(s*t) a b", "IsingZZ(t) b a", "H b"]},
    "reload": {"wires": ["a"], "gates": ["RY(w*x[0]) a", "RZ(x[1]**2 - w) a"]},
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
    st.sampled_from(
        [[{"edges": [[0, -1]]}, "chain"], {"edges": [[1, 0], [0, -1]]}, {"cycle": {"boundary": "periodic"}}]
    ),
)
WEIGHTS = st.sampled_from(["shared", "per_edge"])
TEMPLATES = st.sampled_from([*COHERENT, "mine"])

CONVS = st.one_of(
    st.builds(lambda t, w, k: {"kind": "conv", "template": t, "wiring": w, "weights": k}, TEMPLATES, WIRINGS, WEIGHTS),
    st.just({"kind": "conv", "template": "reload", "wiring": "singles"}),
    st.just({"kind": "gates", "gates": ["Rot(a, b, c) 0", "CNOT 0 -1", "RY(a + c) -1"]}),
)
POOLS = st.builds(
    lambda t, k: {"kind": "pool", "template": t, "wiring": "pairs", "keep": k},
    TEMPLATES,
    st.sampled_from([*KEEP, "*!", "01"]),
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
    layers = [*draw(st.lists(CONVS, max_size=2)), draw(POOLS | st.just(MEASURED))]
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
