"""The formula, and what can be said of it.

In: the formula of one element, as interned nodes built by `language` or by hand. Out: its text, its value by
the interpreter (which is what a kernel MEANS), rewrites of it, and facts: which axes a node depends on, which
values it can have, how it rounds. This room must not know Python source, targets, schedules or machine code.
"""
