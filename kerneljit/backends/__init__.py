"""Plan -> code.

In: a plan, its schedule and a `Target` (a set of features with a name). Out: code for it: LLVM IR, assembly and
objects by `llvm`, plain loops by `numba`, the independent second opinion. This room must not know which machine
it runs on, nor what arrays a call brings: any target can be compiled for anywhere.
"""
