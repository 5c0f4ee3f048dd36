"""The same circuit on our executor and on two PennyLane devices: values and gradients agree.

python examples/compare_engines.py
"""

import torch

import qcnn_compiler as qc

circuit = qc.compile_spec(qc.load_spec("specs/aws/multiclass.yaml"))
generator = torch.Generator().manual_seed(0)
images = torch.rand(2, circuit.features, generator=generator, dtype=torch.float64)
weights = {
    name: torch.randn(shape, generator=generator, dtype=torch.float64) for name, shape in circuit.weight_shapes.items()
}


def values_and_gradients(device: str | None) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the outputs for the images, and the gradient of the sum of their squares."""
    layer = qc.QCNNLayer(circuit, device=device, dtype=torch.float64)
    layer.load_state_dict(weights)
    outputs = layer(images)
    outputs.square().sum().backward()
    return outputs.detach(), torch.cat([p.grad.flatten() for p in layer.parameters()])


reference = values_and_gradients("default.qubit")
for device in (None, "lightning.qubit"):
    found = values_and_gradients(device)
    differences = [float((a - b).abs().max()) for a, b in zip(found, reference, strict=True)]
    # lightning computes in double precision, but PennyLane hands its results to torch as float32
    assert max(differences) < (1e-10 if device is None else 1e-6), differences
    print(f"{device or 'our executor':16s} differs from default.qubit by at most {max(differences):.0e}")
