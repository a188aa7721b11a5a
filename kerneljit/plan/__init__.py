"""Formula -> plan.

In: a formula, the layout of its arrays, and what a machine has (vector bits, registers, cache sizes) as plain
numbers. Out: a `Plan`, the stages that compute it, and a `Schedule`, every choice that changes speed and none
that changes meaning. This room must not know instructions, LLVM, or the machine that it runs on.
"""
