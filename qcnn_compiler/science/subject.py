"""What the checks look at."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from qcnn_compiler.analysis.audit import Audit
from qcnn_compiler.ir.circuit import Circuit
from qcnn_compiler.science.floor import Outputs
from qcnn_compiler.spec.model import Spec
from qcnn_compiler.spec.placed import Placement

if TYPE_CHECKING:
    from qcnn_compiler.training.settings import TrainingSpec


@dataclass(frozen=True)
class Subject:
    """A valid spec or one branch of it, what it becomes, and the training settings where they are known.

    Attributes:
        outputs: what comes to the head, from all branches.
        searched: whether the audit looked for inert parameters.
    """

    spec: Spec
    placement: Placement
    circuit: Circuit
    audit: Audit
    outputs: Outputs
    settings: TrainingSpec | None = None
    searched: bool = True

    @property
    def loss(self) -> str | None:
        """Return the loss that follows, where it is known."""
        return self.settings.loss if self.settings else None
