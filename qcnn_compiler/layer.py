"""The layer: a circuit as a trainable `torch.nn.Module`, run by the executor or on any PennyLane device."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pennylane as qml
import torch
from torch import Tensor

from qcnn_compiler.backends.bounded import Bounded, default_limit
from qcnn_compiler.backends.choice import engine_name
from qcnn_compiler.backends.engine import choose_engine
from qcnn_compiler.backends.executor_frozen import Frozen
from qcnn_compiler.backends.executor_inputs import amplitudes, check_features
from qcnn_compiler.backends.qnode import joined_outputs, to_qnode
from qcnn_compiler.backends.readings import Readings
from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.ir.circuit import Circuit, Diagonal
from qcnn_compiler.passes import run_passes
from qcnn_compiler.passes.noisy import density_bytes, reduce_noisy, reduce_sampled
from qcnn_compiler.sizes import parse_size, size_text
from qcnn_compiler.spec.noise import Noise

BATCHING_DEVICES = ("default.qubit", "default.mixed")  # the others differentiate one sample at a time, or refuse
BATCH_ENTRIES = 1 << 18  # of the density matrices of a batch; larger ones gain no time


class QCNNLayer(qml.qnn.TorchLayer):  # type: ignore[misc]  # PennyLane ships no types
    """Map inputs `(..., features)` to outputs `(..., outputs)` of a circuit, its weights as parameters.

    Args:
        circuit: what to run; the keys of the layer's `state_dict` are those of `circuit.weight_shapes`.
        device: a PennyLane device or the name of one; None for the executor, which is faster.
        shots: number of measurements on the device, `default.qubit` if none is given; None for exact values.
        seed: of the shots, where `device` is a name.
        diff_method: how PennyLane differentiates, where a device is given.
        init: fills a new tensor in place, as the functions of `torch.nn.init` do; uniform in [0, 2 pi) by default.
        dtype: of the parameters, and so of the outputs.
        engine: "kernel", compiled, for the CPU; "torch", portable and differentiable as often as wanted; or "auto", the
            first that can run the circuit.
        max_memory: what a step may take, in bytes or as `2 GB`; larger batches are run in parts, with the same
            gradient. By default half of what is free when the layer is first used.
        noise: errors of gates and measurements, on the device, `default.mixed` if none is given; the density matrix of
            n wires has 4**n entries.
    """

    def __init__(
        self,
        circuit: Circuit,
        device: str | qml.devices.Device | None = None,
        diff_method: str = "best",
        init: Callable[[Tensor], Tensor] | None = None,
        dtype: torch.dtype = torch.float32,
        engine: str = "auto",
        shots: int | None = None,
        seed: int | None = None,
        max_memory: int | str | None = None,
        noise: Noise | None = None,
    ) -> None:
        own = device is None and noise is None and not shots
        if max_memory is not None and not (own or noise):
            raise UserError(
                "`max_memory` is kept by our own engines; leave it out, or build the layer without a device and shots."
            )
        reduce = reduce_sampled if shots else reduce_noisy
        applied, left = (circuit, None) if noise is None else reduce(circuit, noise)
        qnode = to_qnode(applied, device, diff_method, shots=shots, seed=seed, noise=left)
        super().__init__(qnode, circuit.weight_shapes, init)
        self.circuit, self.applied = circuit, applied
        table = None if isinstance(circuit.readout, Diagonal) else applied.readout
        self.readings = Readings(circuit, table, shots, seed) if shots and isinstance(table, Diagonal) else None
        self.compiled = run_passes(circuit) if own else None
        self.engine = engine
        if self.compiled is not None:
            engine_name(self.compiled, engine=engine)
        self.max_memory = None if max_memory is None else parse_size(max_memory)
        self.executors: dict[tuple[torch.dtype, torch.device], Bounded] = {}
        self.register_buffer("precision", torch.empty(0), persistent=False)
        self.to(dtype)

    def forward(self, inputs: Tensor) -> Tensor:
        """Return the outputs, of the dtype of the parameters, for inputs with any leading dimensions.

        Raises:
            UserError: if the number of features is wrong, a sample is not finite or, as amplitudes, all zero, or not
                one sample fits into `max_memory`.
        """
        samples = inputs.reshape(-1, inputs.shape[-1] if inputs.ndim else 1).to(self.precision.dtype)
        weights = {name: getattr(self, name) for name in self.circuit.weight_shapes}
        outputs = self._on_device(samples, weights) if self.compiled is None else self._executor()(samples, weights)
        return outputs.reshape(*inputs.shape[:-1], self.circuit.num_outputs)

    def freeze(self) -> Frozen:
        """Return a module with the outputs of the layer at its present weights, for inference only.

        It holds copies: training the layer further does not change it. Where the circuit as one matrix takes
        fewer operations than its gates, it is applied as that.

        Raises:
            UserError: if the layer runs on a PennyLane device.
        """
        if self.compiled is None:
            raise UserError("A layer on a PennyLane device cannot be frozen; build it without `device`.")
        return Frozen(self._executor(), {name: getattr(self, name) for name in self.circuit.weight_shapes})

    def samples_at_once(self, batch: int) -> int:
        """Return how many samples of a batch are run at a time in training: all, or a power of two that fits.

        Raises:
            UserError: if not one sample fits into `max_memory`.
        """
        return batch if self.compiled is None else self._executor().samples_at_once(batch, training=True)

    def _executor(self) -> Bounded:
        """Return the executor for where the parameters are now, built on first use."""
        place = (self.precision.dtype.to_complex(), self.precision.device)
        if place not in self.executors:
            engine = choose_engine(self.compiled or self.circuit, *place, self.engine)
            own = self.max_memory and (self.max_memory, "the limit that `max_memory` sets")
            self.executors[place] = Bounded(engine, *(own or default_limit(place[1])))
        return self.executors[place]

    def _on_device(self, samples: Tensor, weights: dict[str, Tensor]) -> Tensor:
        check_features(self.circuit, samples)
        if self.circuit.initial:
            amplitudes(self.circuit.initial, samples)
        if self.qnode.device.name not in BATCHING_DEVICES:
            return torch.stack([self._outputs(sample, weights) for sample in samples])
        parts = samples.split(self.densities_at_once) if self.qnode.device.name == "default.mixed" else (samples,)
        # A batch of one would not do: PennyLane mistakes its axis for one of a gate's matrix.
        given = (part[0] if len(part) == 1 else part for part in parts)
        outputs = (self._outputs(features, weights) for features in given)
        return torch.cat([found.expand(len(part), -1) for found, part in zip(outputs, parts, strict=True)])

    @property
    def densities_at_once(self) -> int:
        """Return how many density matrices `default.mixed` is given at a time.

        Raises:
            UserError: if not even one fits into the memory.
        """
        most, where = default_limit(torch.device("cpu"))
        if self.max_memory:
            most, where = self.max_memory, "the limit that `max_memory` sets"
        wires, needed = self.applied.wires, density_bytes(self.applied)
        if needed > most:
            raise UserError(
                f"The density matrix of a sample must fit into {size_text(most)}, {where}, but on {wires} wires needs "
                f"about {size_text(needed)}, four times as much with every wire. Set `max_memory` to at least that, "
                f"make the circuit smaller, or leave the noise out."
            )
        return max(1, min(most // needed, BATCH_ENTRIES >> 2 * wires))

    def _outputs(self, inputs: Tensor, weights: dict[str, Tensor]) -> Tensor:
        """Return the outputs of the QNode as one tensor, for one sample or a batch."""
        results = self.qnode(inputs, **weights)
        outputs = self.readings.outputs(results) if self.readings else joined_outputs(self.applied, results)
        return torch.as_tensor(outputs).to(inputs)

    def __getattr__(self, item: str) -> Any:
        """Return a parameter or buffer before an attribute of the QNode, whatever a spec calls its weights."""
        for own in (self.__dict__.get("_parameters", {}), self.__dict__.get("_buffers", {})):
            if item in own:
                return own[item]
        return super().__getattr__(item)

    def __deepcopy__(self, memo: dict[int, Any]) -> QCNNLayer:
        """Return a layer with parameters of its own; QNode and executors, which hold none, are shared."""
        memo |= {id(shared): shared for shared in (self.qnode, self.executors)}
        other = memo[id(self)] = type(self).__new__(type(self))
        other.__dict__.update(copy.deepcopy(self.__dict__, memo))
        return other

    def extra_repr(self) -> str:
        """Return the sizes and the engine, for `print`."""
        ours = self.compiled and engine_name(self.compiled, str(self.precision.device), self.engine)
        engine = ours or self.qnode.device.name
        sizes = f"features={self.circuit.features}, outputs={self.circuit.num_outputs}"
        return f"{sizes}, parameters={self.circuit.num_parameters}, engine={engine}"

    __repr__ = __str__ = torch.nn.Module.__repr__
