"""Cosine similarity of all pairs of rows, as its formula stands in a textbook.

Run it: `python examples/cosine.py`.
"""

import numpy as np

import kerneljit as kj
from kerneljit import f32

M, N, K = kj.dims("M N K")


@kj.kernel
def cosine(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    dot = sum(a[i, k] * b[j, k] for k in K)
    aa = sum(a[i, k] * a[i, k] for k in K)
    bb = sum(b[j, k] * b[j, k] for k in K)
    return dot / kj.sqrt(aa * bb)


def with_numpy(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    lengths = np.outer(np.linalg.norm(a, axis=1), np.linalg.norm(b, axis=1))
    return a @ b.T / lengths


def main() -> None:
    generator = np.random.default_rng(0)
    a = generator.standard_normal((300, 128), dtype=np.float32)
    b = generator.standard_normal((200, 128), dtype=np.float32)

    scores = cosine(a, b)
    np.testing.assert_allclose(scores, with_numpy(a, b), rtol=1e-5, atol=1e-6)

    row, column = np.unravel_index(scores.argmax(), scores.shape)
    print(f"{scores.shape[0]} x {scores.shape[1]} similarities, as NumPy has them")
    print(f"the nearest pair is a[{row}] and b[{column}], with {scores[row, column]:.4f}")
    print(f"that one element again, in plain Python: {cosine.element(row, column, a, b):.4f}")


if __name__ == "__main__":
    main()
