"""Plan -> LLVM IR -> assembly and object code, and a report of what came out.

In: a plan, a schedule, the layout of the arrays and a target. Out: the text of a module with one function per
stage, its table of arguments, and its compilation for the target. Which instruction does a piece of work is
decided by rows (`rows`, `portable`, `x86/`): nothing outside `x86/` knows an instruction's name, but for the
readers of finished assembly. This room must not load or run what it makes.
"""
