"""A QCNN as a layer of a network of one's own, trained by a loop of one's own.

python examples/own_loop.py
"""

import torch

import qcnn_compiler as qc
from qcnn_compiler.data.images import load_images
from qcnn_compiler.data.preprocess import prepare

torch.manual_seed(0)
settings = qc.load_training("specs/training/quick.yaml")
data = prepare(load_images("mnist-small"), settings.data, seed=0)

circuit = qc.compile_spec(qc.load_spec("specs/aws/multiclass.yaml"))
model = torch.nn.Sequential(qc.QCNNLayer(circuit), torch.nn.Linear(circuit.num_outputs, 4))
optimizer = torch.optim.Adam(model.parameters(), lr=0.03)

for step in range(200):
    rows = torch.randint(len(data.train), (32,))
    loss = torch.nn.functional.cross_entropy(model(data.train.features[rows]), data.train.labels[rows])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 40 == 39:
        accuracy = (model(data.test.features).argmax(1) == data.test.labels).float().mean()
        print(f"step {step + 1:3d}  loss {loss:.3f}  test accuracy {accuracy:.1%}")
