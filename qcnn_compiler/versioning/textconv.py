"""What `git diff` compares of a file: its text and, of a valid architecture, what that resolves to."""

from __future__ import annotations

import os
from collections.abc import Iterator
from hashlib import file_digest, sha256
from pathlib import Path

from qcnn_compiler.diagnostics import UserError
from qcnn_compiler.limits import LIMITS

HEURISTIC = 8000  # bytes in which git looks for a NUL to call a file binary
CHUNK = 1 << 20  # bytes of a large file that are held at once


def textconv_file(path: Path) -> Iterator[bytes]:
    """Yield what `textconv` returns for the content of a file, without holding one that is too large for a spec."""
    with path.open("rb") as file:
        head = file.read(LIMITS.file_bytes + 1)
        if len(head) <= LIMITS.file_bytes:
            yield textconv(head)
            return
        file.seek(0)
        if b"\0" in head[:HEURISTIC]:
            yield _binary(os.fstat(file.fileno()).st_size, file_digest(file, "sha256").hexdigest())
        else:
            yield from iter(lambda: file.read(CHUNK), b"")


def textconv(data: bytes) -> bytes:
    """Return the content of a file as lines to compare, whatever it holds.

    The text comes first, comments and spelling included, so that no change is hidden. What a spec resolves to
    follows without line numbers. A spec that extends another is shown as written: its base is another file, of
    which git does not say the revision.
    """
    if b"\0" in data[:HEURISTIC]:
        return _binary(len(data), sha256(data).hexdigest())
    if b"qcnn" not in data or len(data) > LIMITS.file_bytes:
        return data  # at once: a log asks for every version of every file
    resolved = _resolved(data)
    return data + b"\n" * (not data.endswith(b"\n")) + b"\n" + resolved.encode() if resolved else data


def _binary(size: int, digest: str) -> bytes:
    return f"binary, {size} bytes, sha256 {digest}\n".encode()


def _resolved(data: bytes) -> str:
    from qcnn_compiler.document import decode_document
    from qcnn_compiler.pipeline import compile_branches, spec_in
    from qcnn_compiler.versioning import extends
    from qcnn_compiler.versioning.flat import flat
    from qcnn_compiler.versioning.render import flat_yaml

    try:
        document = decode_document(data, "")
        if not isinstance(document.value, dict) or "qcnn" not in document.value or extends.KEY in document.value:
            return ""
        spec = spec_in(document)
        return flat_yaml(flat(spec, compile_branches(spec), origins=False))
    except UserError:
        return ""
