"""The one table of diagnostic codes: what `--format json` prints, `explain` explains and goldens cover.

QC01xx reading a file, QC02xx single fields, QC03xx the architecture,
QC04xx training settings, QC05xx limits, QC06xx warnings: what is allowed but does not do what it seems to.
"""

from __future__ import annotations

from dataclasses import dataclass

MAX_FLOOR = 0.1  # nats: with less the right class can be given more than nine tenths


@dataclass(frozen=True)
class Rule:
    """One kind of finding: a title of a few words and an explanation of a few sentences."""

    code: str
    title: str
    explanation: str

    @property
    def severity(self) -> str:
        """Return `error`, or `warning` for what can be ignored by a comment."""
        return "warning" if self.code.startswith("QC06") else "error"

    @property
    def can_be_ignored(self) -> bool:
        """Return whether a comment can silence it: all warnings but the one about such comments."""
        return self.severity == "warning" and self.code != "QC0600"


_READING = (
    Rule("QC0101", "no such file", "The path does not name anything. Paths are relative to the current directory."),
    Rule(
        "QC0102",
        "not a regular file",
        "A spec is read from a regular file. Directories, devices and pipes are refused before they are opened.",
    ),
    Rule(
        "QC0103",
        "file cannot be read",
        "The operating system refused to read the file, for the reason in the message.",
    ),
    Rule(
        "QC0104", "not UTF-8", "Specs are UTF-8 text, with or without a byte-order mark. No other encoding is guessed."
    ),
    Rule(
        "QC0105",
        "forbidden character",
        "Text holds no control characters except tab and line breaks; in double quotes they are escapes.",
    ),
    Rule("QC0106", "empty file", "The file holds no value: it is empty or has only comments."),
    Rule("QC0107", "not valid YAML", "The text is neither YAML 1.2 nor JSON. Reading stops at the first such place."),
    Rule("QC0108", "duplicate key", "A mapping has the same key twice. Which one was meant cannot be known."),
    Rule(
        "QC0109",
        "key is not text",
        "Every key of a mapping is text. A number, true, false, null, a list or a mapping cannot be a key.",
    ),
    Rule("QC0110", "tag", "YAML tags (`!name`) name types and could run code elsewhere. Specs have no use for them."),
    Rule(
        "QC0111", "merge key", "The merge key `<<` is not part of YAML 1.2. Use an alias for the whole value instead."
    ),
    Rule("QC0112", "several documents", "One file is one spec. A second `---` starts another document."),
    Rule(
        "QC0113", "directive", "Specs are YAML 1.2. `%YAML 1.1` would change the meaning of words, `%TAG` is for tags."
    ),
    Rule(
        "QC0114",
        "alias",
        "An alias `*name` repeats the value marked `&name` earlier in the file, never one that holds it.",
    ),
    Rule(
        "QC0115",
        "number",
        "A number is finite: `.inf`, `.nan` and numbers too large for a 64-bit float are refused, and so are whole "
        "numbers of more digits than any setting can use.",
    ),
    Rule(
        "QC0116",
        "too large to read",
        "Size, nesting, number of values, length of a text and what aliases expand to are bounded, so that no file "
        "can exhaust the machine that reads it.",
    ),
)

_FIELDS = (
    Rule(
        "QC0201",
        "unknown key",
        "The mapping has a key that this place of the language does not know, or keys of two forms, as `edges` and "
        "`cycle`, of which each mapping has one.",
    ),
    Rule("QC0202", "missing key", "The mapping lacks a key that has no default."),
    Rule(
        "QC0203", "wrong type", "The value is of another type than this key takes. Types are never converted silently."
    ),
    Rule("QC0204", "value not allowed", "The key takes one of a fixed list of values."),
    Rule("QC0205", "out of range", "The number lies outside the range that makes sense here."),
    Rule("QC0206", "unknown kind", "The word that chooses between several kinds of mapping is not one of them."),
    Rule("QC0207", "wrong length", "The list, mapping or text has too few or too many entries."),
    Rule("QC0208", "wrong form", "The text does not have the form that this key takes."),
    Rule("QC0209", "invalid value", "The value is refused for the reason given in the message."),
    Rule(
        "QC0210",
        "other kind of file",
        "Architectures begin with `qcnn: 1`, training settings with `qcnn_training: 1`, and evaluation settings with "
        "`qcnn_evaluation: 1`.",
    ),
    Rule("QC0211", "newer language", "The file is of a later version of the language than this program reads."),
    Rule("QC0212", "older version", "Files of an older version of the language are rewritten by `qcnn migrate`."),
    Rule(
        "QC0213",
        "base cannot be used",
        "`extends` names another file by a path relative to this one, within the same repository, or, without one, "
        "within the same folder. The base may extend another, at most 8 files in all.",
    ),
    Rule(
        "QC0214",
        "option leads nowhere",
        "`--set PATH=VALUE` changes what the file says: names of keys and numbers of entries from 0, joined by dots.",
    ),
    Rule("QC0215", "not of its version", "A file must fit the frozen schema of its own version to be migrated."),
)

_ARCHITECTURE = (
    Rule("QC0301", "library template redefined", "A template of the file has the name of one of the library."),
    Rule("QC0302", "unknown template", "Templates come from the library or from `templates` in the same file."),
    Rule("QC0303", "wire named twice", "The wires of a template have different names."),
    Rule("QC0304", "template inside itself", "A template may use others in its layers, but never in a circle."),
    Rule("QC0305", "templates nested too deeply", "Templates may stand inside one another, up to a fixed depth."),
    Rule("QC0306", "template without a gate", "The layers of a template apply at least one gate."),
    Rule("QC0310", "not a statement", "A statement is `NAME(angles) wires`, `measure w -> m` or `if m: ...`."),
    Rule("QC0311", "unknown gate", "Gates are the rows of the gate table; their names are PennyLane's."),
    Rule("QC0312", "wrong number of angles", "Each gate takes a fixed number of angles, in radians."),
    Rule("QC0313", "not an expression", "Angles are arithmetic over numbers, pi, parameters and features x[i]."),
    Rule("QC0314", "wrong number of wires", "Each gate acts on a fixed number of wires, controls first."),
    Rule("QC0315", "wire used twice by a gate", "The wires of one gate are different."),
    Rule(
        "QC0316",
        "unknown wire",
        "A statement uses wires that its template names, positions in a `gates` layer, or positions and ancillas "
        "`a0`, `a1`, ... in an ancilla map.",
    ),
    Rule("QC0317", "measured wire used again", "After `measure` a wire is classical: use the bit instead."),
    Rule("QC0318", "unknown bit", "`if m:` needs a `measure ... -> m` on an earlier line of the same template."),
    Rule("QC0319", "bit measured twice", "Each outcome of `measure` has a name of its own, so that `if` is clear."),
    Rule("QC0320", "position out of range", "Positions count the wires that are active here, not all wires."),
    Rule("QC0321", "wire met twice", "An edge, `keep` or a readout names each wire once."),
    Rule("QC0322", "wiring joins nothing", "The generator makes no edge for so few active wires."),
    Rule("QC0323", "edge of another size", "An edge has as many wires as the template acts on."),
    Rule("QC0324", "pool leaves nothing", "At least one wire stays active after a pool."),
    Rule("QC0325", "measured wire still in use", "A wire that a template measures is dropped by `keep` afterwards."),
    Rule("QC0326", "keep or drop", "A pool says which wires it keeps or which ones it drops; not both."),
    Rule("QC0327", "mask without a pool", "The wiring `mask` joins the wires that a pool drops with those it keeps."),
    Rule("QC0328", "merge pattern does not fit", "`merge_within` has a 0 or 1 for every wire of an edge."),
    Rule("QC0329", "nothing to restore", "`restore: previous` answers a pool above that no other unpool has answered."),
    Rule("QC0330", "tensor name taken", "Each weight tensor has its own name; `tie` shares one on purpose."),
    Rule("QC0331", "tied tensors differ in size", "Layers tied to one tensor have equally many parameters."),
    Rule("QC0332", "wrong number of weight names", "Explicit weights name one tensor or slice per edge."),
    Rule("QC0333", "unknown tensor", "Slices are taken from tensors declared under `tensors`."),
    Rule("QC0334", "slice out of range", "A slice lies within its tensor and does not end before it begins."),
    Rule("QC0335", "slice of another size", "A slice holds as many parameters as the template has."),
    Rule("QC0336", "reserved tensor name", "Weight tensors are arguments of the QNode and attributes of the layer."),
    Rule("QC0337", "too many wires for a template", "A generated template has a largest number of wires."),
    Rule("QC0340", "repeat without an end", "A repeat says how often, or until how many wires are left; not both."),
    Rule("QC0341", "repeat never ends", "`until_wires` needs a pool inside that makes progress."),
    Rule("QC0342", "measured wire cannot come back", "An unpool restores wires that were dropped, not measured, ones."),
    Rule("QC0350", "too many features", "Amplitude embedding holds at most `2**wires` features."),
    Rule("QC0351", "no such feature", "`x[i]` names one of the features that the embedding reads."),
    Rule("QC0352", "no input", "Some gate or the embedding must read the features."),
    Rule(
        "QC0353",
        "pixel order does not fit",
        "Orders but row_major are of square images, on as many wires for the row as for the column.",
    ),
    Rule(
        "QC0354",
        "blocks do not fit",
        "Wires fall into equal blocks, or into those that are written out.",
    ),
    Rule("QC0355", "embedding cannot be repeated", "A layer re-uploads features by gates; a state is prepared once."),
    Rule("QC0356", "template without features", "A template that embeds reads at least one feature `x[i]`."),
    Rule("QC0357", "too few wires to embed", "FRQI has one wire for the colour and at least one for the position."),
    Rule("QC0360", "ancilla map does not fit", "A one-hot map of k kept wires needs `2**k` ancillas, a binary one k."),
    Rule("QC0361", "no ancilla to read", "`wires: ancilla` needs an ancilla map."),
    Rule("QC0362", "too many outputs", "Probabilities of k wires are `2**k` outputs."),
    Rule("QC0363", "no dropped wire to read", "`wires: dropped` reads the wires that pools dropped."),
    Rule(
        "QC0364",
        "observable does not fit",
        "A word such as `ZIX` has one letter per wire that is read, not all of them I; `X0 Z2` names positions.",
    ),
    Rule("QC0365", "X or Y of a measured wire", "After `measure` a wire holds a bit: only Z and probabilities of it."),
    Rule("QC0380", "no input declared", "A frontend must know what comes in: `input` says how large an image is."),
    Rule("QC0381", "not an image", "`patches`, `select` and `backbone` need rows and columns, which later steps take."),
    Rule("QC0382", "step does not fit", "A step of a frontend asks for more than there is in what comes to it."),
    Rule("QC0383", "features do not fit", "The circuit reads as many features as input and frontend give it."),
    Rule("QC0384", "patches without a linear head", "Outputs of patches are not classes: a linear head joins them."),
    Rule("QC0385", "reserved branch name", "The names of branches are attributes of the model that holds them."),
    Rule("QC0387", "fitted after trained", "What is fitted once before training cannot follow what training changes."),
    Rule("QC0370", "expectation not met", "`expect` is an assertion; the message shows the true number."),
)

_TRAINING = (Rule("QC0401", "settings contradict", "Two training settings do not fit together."),)

_LIMITS = (
    Rule("QC0500", "too many wires", "A state has `2**wires` amplitudes."),
    Rule("QC0501", "too many layers", "Repeats are unrolled; their product is bounded."),
    Rule("QC0502", "too many gates", "Every edge of every unrolled layer adds the gates of its template."),
    Rule("QC0503", "too many parameters", "`per_edge` weights grow with the number of edges."),
    Rule(
        "QC0386",
        "too many classical numbers",
        "Linear maps of large images hold a number per input and output; patches that overlap repeat the pixels.",
    ),
)

_WARNINGS = (
    Rule(
        "QC0600",
        "ignore without effect",
        "A comment `# qcnn: ignore CODE` silences the warnings CODE that point at its line, or at the next line where "
        "the comment has a line of its own. One that silences nothing is out of date, or misspelled.",
    ),
    Rule(
        "QC0601",
        "softmax before cross entropy",
        "Cross entropy applies a softmax to its inputs. After a softmax head they lie in [0, 1], so the second softmax "
        "is nearly flat: the loss stays near that of guessing, and so do its gradients. It needs `--with TRAINING`, "
        "which names the loss.",
    ),
    Rule(
        "QC0602",
        "softmax needs another loss",
        "After a softmax head the loss must take probabilities (`loss: nll` in the training file). Its default, "
        "`cross_entropy`, takes logits and applies a softmax of its own. `--with TRAINING` says which it is.",
    ),
    Rule(
        "QC0603",
        "bounded logits",
        "Expectations lie in [-1, 1] and probabilities in [0, 1]. As logits of a cross entropy they keep the softmax "
        f"far from certain. The warning comes where no state can bring the loss below {MAX_FLOOR:g} nats, which gives "
        "nine tenths to the right class: the message tells the smallest loss within reach, and that of guessing. Of "
        "probabilities alone it comes only with `--with TRAINING`, which names the loss.",
    ),
    Rule(
        "QC0604",
        "inverted one-hot",
        "A one-hot map flips the ancilla of the class that was found, and `<Z>` of a flipped wire is -1: with `Z` that "
        "class scores lowest. `-Z` makes it score highest.",
    ),
    Rule(
        "QC0605",
        "unused parameters",
        "A tensor is longer than what the gates read. The rest has no gradient, yet it is counted and trained.",
    ),
    Rule(
        "QC0606",
        "inert parameters",
        "A gate reads these parameters, but no output can depend on them, such as a rotation about Z just before a "
        "measurement in Z. `qcnn audit` says why for each of them, and `--confirm` checks it against gradients.",
    ),
    Rule(
        "QC0607",
        "slices overlap in part",
        "Two slices of one tensor share some entries without being the same: nearly always an index that went wrong. "
        "Layers that are to share parameters name the same slice.",
    ),
    Rule(
        "QC0608",
        "features without effect",
        "No output can depend on these features: no gate reads them, what they turn is outside the light cone of every "
        "output, or the rotation does nothing there, as one about Z does to |0>.",
    ),
    Rule(
        "QC0609",
        "embedding without information",
        "Amplitudes are divided by their norm. One feature alone, with nothing but zeros beside it, becomes |0...0> "
        "up to its sign, whatever its value.",
    ),
    Rule(
        "QC0610",
        "layer repeated too often",
        "Between two pools, a layer brings nothing new if the same gates with the same parameters were applied before, "
        "no feature was read since, and every wire it acts on has met every other already, so that it does not widen "
        "a light cone. A few such rounds can help; where they are more than half, the circuit is deep for what it can "
        "learn, slow, and hard to train.",
    ),
    Rule(
        "QC0611",
        "wire never used",
        "No feature enters there and no gate acts on it, so that what is read of it, if anything, never changes. It "
        "still doubles the state vector.",
    ),
    Rule(
        "QC0612",
        "measured bit never used",
        "Measuring a wire that is dropped afterwards changes no output unless some gate is conditioned on the bit.",
    ),
    Rule(
        "QC0613",
        "not searched",
        "Large circuits are not searched for parameters and features without effect (QC0606, QC0608) on every check, "
        "since that takes seconds. `qcnn validate --strict`, `qcnn plan` and `qcnn audit` search those of every size.",
    ),
    Rule(
        "QC0614",
        "wiring without a template",
        "A pool without a template traces wires out: no gate is applied, and nothing reads its `wiring` or `weights`.",
    ),
)

#: Every rule by its code, in the order of the codes.
RULES: dict[str, Rule] = {
    rule.code: rule for rule in (*_READING, *_FIELDS, *_ARCHITECTURE, *_TRAINING, *_LIMITS, *_WARNINGS)
}
