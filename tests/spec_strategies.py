"""Valid specs by construction, as plain values: what a user could write in a file."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from qcnn_compiler.spec.layouts import LAYOUTS
from qcnn_compiler.spec.templates import library
from qcnn_compiler.spec.wiring import KEEP, PRESETS

INLINE = {
    "mine": {"wires": ["a", "b"], "gates": ["RY(2*s + pi/4) a", "CRX(s*t) a b", "IsingZZ(t) b a", "H b"]},
    "upload": {"wires": ["a", "b"], "gates": ["RY(w*x[0]) a", "CRX(x[1]*x[2] + v) a b"]},
    "scaled": {"wires": ["a"], "gates": ["RZ(w*x[0]) a"]},
    "reload": {"wires": ["a"], "gates": ["RY(w*x[0]) a", "RZ(x[1]**2 - w) a"]},
    "nested": {
        "wires": 3,
        "layers": [
            {"kind": "conv", "template": "mine", "wiring": "ring", "weights": "per_edge"},
            {"kind": "pool", "template": "mine", "wiring": {"mask": {}}, "drop": "*1", "weights": {"tie": "t"}},
            {"kind": "conv", "template": "mine", "wiring": "chain", "weights": {"tie": "t"}},
            {"kind": "unpool"},
            {"kind": "embed", "embedding": {"kind": "template", "template": "scaled"}},
            {"kind": "gates", "gates": ["RX(a) 0", "CNOT 0 -1", "RY(x[0]*a) 2"]},
        ],
    },
}
PAIRS = [name for name, template in library().items() if len(template.wires) == 2]
COHERENT = [name for name in PAIRS if "MeasureStatement" not in str(library()[name].statements)]
PRESETS_OF_PAIRS = [name for name in PRESETS if name not in ("singles", "all")]

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
    st.just({"kind": "conv", "template": "equivariant_u4", "wiring": {"cycle": {"arity": 4}}, "weights": "per_edge"}),
    st.builds(
        lambda embedding, first: {"kind": "embed", "embedding": embedding, "first": first},
        st.sampled_from([{"kind": "angle"}, {"kind": "iqp"}, {"kind": "template", "template": "upload"}]),
        st.sampled_from([0, 0, 1]),
    ),
    st.just({"kind": "gates", "gates": ["Rot(a, b, c) 0", "CNOT 0 -1", "RY(a + c) -1"]}),
    st.sampled_from(
        [
            {"kind": "conv", "template": template, "wiring": {"cycle": {"stride": 9}}, "allow_empty": True}
            for template in ("mine", "strongly_entangling")
        ]
    ),
    st.just({"kind": "pool", "wiring": {"cycle": {"stride": 9}}, "template": "mine", "drop": "!", "allow_empty": True}),
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
    [{"kind": "unpool"}, {"kind": "unpool", "allow_empty": True}]
    + [{"kind": "unpool", "restore": restore} for restore in ("left", "!")]
)
MEASURED = st.one_of(
    st.builds(
        lambda template: {"kind": "pool", "template": template, "wiring": "pairs", "keep": "odd"},
        st.sampled_from([name for name in PAIRS if name not in COHERENT]),
    ),
    st.builds(
        lambda template: {"kind": "pool", "template": template, "wiring": {"edges": [[0, 1, 2]]}, "keep": [1, 3]},
        st.sampled_from(["x_pool3", "x_pool3_both"]),
    ),
)
DENSE = st.builds(
    lambda template: {"kind": "conv", "template": template, "wiring": "all"},
    st.sampled_from(["basic_entangler", "strongly_entangling"]),
)
EMBEDDINGS = st.sampled_from(
    [{"kind": "amplitude"}, {"kind": "amplitude", "features": 3, "pad": 0.25}]
    + [{"kind": "angle", "rotation": axis} for axis in "XYZ"]
    + [{"kind": "angle", "rotation": ["Y", "X"], "by_wire": True}, {"kind": "compact"}, {"kind": "basis"}]
    + [{"kind": "amplitude", "order": order} for order in ("column", "quadrant", "address", "hilbert")]
    + [{"kind": "amplitude", "order": order, "features": 9, "pad": 0.25} for order in ("quadrant", "hilbert")]
    + [{"kind": "hybrid_direct", "block": 2, "layout": layout} for layout in LAYOUTS]
    + [{"kind": "hybrid_direct", "layout": [[2, 0, 1], [-1]]}, {"kind": "frqi"}, {"kind": "frqi", "order": "hilbert"}]
    + [{"kind": "hybrid_angle", "block": block, "layout": "outside_in"} for block in (2, 4)]
    + [{"kind": "z_feature_map", "repeats": 1}, {"kind": "zz_feature_map", "pairs": "chain"}, {"kind": "iqp"}]
    + [{"kind": "template", "template": "upload", "layout": layout} for layout in ("strided", [[1, 0]])]
)
OBSERVABLES = ["X", "Y", "Z", "-Z", "X0 Z-1", "-Y-1", ["X", "Y", "Z"], ["Z", "-Z0 Z1"]]
OF_KEPT = [{"kind": "probs"}, *({"kind": "expval", "observable": observable} for observable in OBSERVABLES)]
OF_ANCILLAS = [
    {"kind": "expval", "observable": "-Z", "wires": "ancilla"},
    {"kind": "expval", "observable": "Z0", "wires": "all"},
    {"kind": "probs", "wires": "ancilla"},
]
OF_OTHERS = [{"kind": "expval", "wires": "dropped"}, {"kind": "probs", "wires": [0, 1]}]
ANCILLA_MAPS = [
    {"kind": "one_hot"},
    {"kind": "binary"},
    {"kind": "parity", "of": [[0, -1], [0]]},
    {"kind": "parity"},
    {"kind": "gates", "ancillas": 2, "gates": ["CNOT 0 a0", "Toffoli 0 -1 a1", "CNOT a0 a1"]},
    {"kind": "gates", "ancillas": 1, "gates": ["CRY(t) 0 a0", "measure -1 -> m", "if m: X a0"]},
]
READOUTS = st.one_of(
    st.sampled_from([*OF_KEPT, *OF_OTHERS]),
    st.lists(st.sampled_from([*OF_KEPT, *OF_OTHERS]), min_size=1, max_size=3),
    st.sampled_from(OF_ANCILLAS),
    st.lists(st.sampled_from(OF_ANCILLAS + OF_OTHERS), min_size=1, max_size=2).map(
        lambda rest: [OF_ANCILLAS[0], *rest]
    ),
)


@st.composite
def specs(draw: st.DrawFn) -> dict[str, Any]:
    """Draw a spec of 4 or 5 wires with up to two convolutions and pools."""
    pool = draw(POOLS | MASKS | MEASURED)
    restores = pool["template"] in (*COHERENT, "mine")  # what was measured cannot come back
    layers = [*draw(st.lists(CONVS, max_size=2)), pool]
    layers += draw(st.lists(UNPOOLS, max_size=1)) if restores else []
    layers += draw(st.lists(CONVS | DENSE, max_size=1))
    if draw(st.booleans()):
        layers = [*layers, {"repeat": 2, "layers": [draw(CONVS)]}]
    readout = draw(READOUTS)
    wants_ancillas = "ancilla" in str(readout)
    return {
        "qcnn": 1,
        "name": "generated",
        "wires": draw(st.sampled_from([4, 5])),
        "embedding": draw(EMBEDDINGS),
        "templates": INLINE,
        "layers": layers,
        "ancilla_map": draw(st.sampled_from(ANCILLA_MAPS)) if wants_ancillas else {"kind": "none"},
        "readout": readout,
    }
