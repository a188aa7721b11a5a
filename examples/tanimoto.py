"""Tanimoto similarity of molecular fingerprints, kept as rows of packed bits.

Run it: `python examples/tanimoto.py`.
"""

import numpy as np

import kerneljit as kj
from kerneljit import bits, f32

M, N, W = kj.dims("M N W")


@kj.kernel
def tanimoto(i: M, j: N, a: bits[M, W], b: bits[N, W]) -> f32:
    both = sum(kj.popcount(a[i, w] & b[j, w]) for w in W)
    either = sum(kj.popcount(a[i, w] | b[j, w]) for w in W)
    return both / either if either else 1.0


def with_numpy(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    both = np.bitwise_count(a[:, None] & b).sum(axis=2, dtype=np.float32)
    either = np.bitwise_count(a[:, None] | b).sum(axis=2, dtype=np.float32)
    return np.divide(both, either, out=np.ones_like(both), where=either > 0)


def fingerprints(generator: np.random.Generator, count: int, length: int = 1024) -> np.ndarray:
    """Random fingerprints with a tenth of their bits set, eight to a byte, the bytes taken as 64-bit words."""
    is_set = generator.random((count, length)) < 0.1
    return np.packbits(is_set, axis=1).view(np.uint64)


def main() -> None:
    generator = np.random.default_rng(0)
    queries, library = fingerprints(generator, 20), fingerprints(generator, 1000)
    library[123] = queries[7]

    scores = tanimoto(queries, library)
    np.testing.assert_array_equal(scores, with_numpy(queries, library))

    query, molecule = np.unravel_index(scores.argmax(), scores.shape)
    print(f"{scores.shape[0]} queries against {scores.shape[1]} fingerprints, to the last bit as NumPy has them")
    print(f"query {query} is molecule {molecule}: similarity {scores[query, molecule]:.1f}")


if __name__ == "__main__":
    main()
