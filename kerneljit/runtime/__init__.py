"""Code -> a running call.

In: formulas, and the arguments of calls. Out: results. Here the host is detected, arguments are bound to sizes
and addresses or refused with an error that names them, code is compiled at the first need, loaded and run.
This room must not know Python source: a formula made by hand runs as well as one from the language.
"""
