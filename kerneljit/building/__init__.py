"""A kernel for programs without Python: objects, a header, an example.

In: a formula, targets, and a shape if one is known. Out: the bytes of a static library and the text of its C header.
What Python does around a call (sizes judged, tables filled, scratch memory measured) is generated here as code, from
the same data. This room must not know Python source, files or the command line.
"""
