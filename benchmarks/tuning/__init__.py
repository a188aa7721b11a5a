"""What tuning is worth: the tuner against exhaustive search, against itself, and against the default schedules.

In: kernels of the gallery with sizes. Out: `docs/tuned.md`. These runs take minutes to hours, so they have a command
of their own: `python -m benchmarks.tuning exhaustive repeated gallery`, or `make tuned`.
"""
