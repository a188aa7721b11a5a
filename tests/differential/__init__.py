"""The differential run: interpreter, LLVM and numba, three implementations of one meaning, compared."""
