"""What every backend says of a sample that cannot be divided by its norm."""

from __future__ import annotations

from qcnn_compiler.diagnostics import UserError


def no_direction(norm: float, sample: int) -> UserError:
    """Return the error about a sample whose norm, or that of a block of it, is 0 or infinite."""
    return UserError(
        f"Amplitudes are features divided by their norm, which is {norm:g} for sample {sample}, an image or one patch "
        "of it. Black may be a small number, as by `data.pixel_range: [0.01, 1.0]`; or drop samples that are all zero; "
        "or, where amplitudes are more than features, set the embedding's `pad`."
    )
