"""What is kept between processes.

In: schedules that won, what was measured, which kernels and shapes this host runs. Out: the same, from SQLite or from
readable JSON, judged field by field, and advice on which schedule a call should use. Everything kept is data: text,
numbers, bytes with a checksum. This room must not know how a winner is found, nor make a call fail: where it
cannot read, there is no advice.
"""
