"""Python source -> formula.

In: a decorated function, its annotations and the names around it. Out: a `Formula` per choice of element types,
or every mistake at once, each with its place and its cure. This room must not know how formulas are planned,
compiled or run: it knows the interpreted nodes of `ir` and nothing to the right of them.
"""
