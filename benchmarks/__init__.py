"""How fast kerneljit is, beside the best of other libraries and beside what the machine can do.

In: this machine, the libraries that are installed, kerneljit. Out: `docs/benchmarks.md` and the same figures as JSON.
It must not know how kerneljit computes anything: kernels are called as users call them.

* `workload.py`: what is compared with what, as data; `families/`: the workloads, a file for each family.
* `peers/`: one adapter per library, each optional; `ours.py`: the same for kerneljit.
* `measure.py`: interleaved pairs and their statistics; `limits.py` and `probes.py`: what the core can do at all.
* `contest.py`: one workload -> one `Row`; `report.py`: rows -> Markdown and JSON; `machine.py`: where that was.
"""
