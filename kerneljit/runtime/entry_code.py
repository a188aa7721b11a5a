"""The native entry: a function of C's kind, as LLVM IR, through which Python calls kernels.

In: the layout of Python's and NumPy's objects. Out: a module's text, which depends on nothing else: the addresses of
a few objects are symbols, for whoever loads the code to fill in. The entry compares a call with the records of
recent ones (`entry_record`), and makes it itself where one fits. For everything else, errors above all, it calls the
function in Python that it stands before, with the same arguments.

No pass pipeline runs over this text: functions are inlined, and that is all. So values are in registers already where
that matters.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from string import Template

from .entry_layout import ALIGNED, CONTIGUOUS, WARNS, WRITEABLE, Layout
from .entry_match import MATCH, SCALARS
from .entry_record import ARGUMENT_WORDS, HEAD_WORDS, MOST_TABLE_WORDS, Argument, Head, Kind
from .entry_run import ROOM, RUN
from .workspace import ALIGNMENT, KEPT_BYTES

ENTRY = "kerneljit.entry"

_KEPT_BUFFERS = 8
"""As many calls at once find scratch memory that has been used before."""

_EXACT_IN_A_DOUBLE = 1 << 53


def name_of_object(name: str) -> str:
    """The symbol that stands for an object of Python's."""
    return f"kerneljit.the_{name}"


def entry_text(layout: Layout, triple: str, recent: int, objects: Sequence[str]) -> str:
    """The module; `recent` is where kernels hold their records, `objects` are the names of what it is to know."""
    known = {
        **{f"{e.__name__}_{name}": word.value for e in (Head, Argument, Kind) for name, word in e.__members__.items()},
        **{f"at_{name}": place for name, place in asdict(layout).items() if name != "functions"},
        **{f"the_{name}": f"@{name_of_object(name)}" for name in objects},
        "objects": "\n".join(f"@{name_of_object(name)} = external global i8" for name in objects),
        "recent": recent,
        "triple": triple,
        "local": "alwaysinline nounwind",
        "entry": ENTRY,
        "head_words": HEAD_WORDS,
        "argument_words": ARGUMENT_WORDS,
        "table_words": MOST_TABLE_WORDS,
        "aligned": ALIGNED,
        "out_mask": _signed(CONTIGUOUS | ALIGNED | WRITEABLE | WARNS),
        "out_flags": CONTIGUOUS | ALIGNED | WRITEABLE,
        "buffers": _KEPT_BUFFERS,
        "kept_bytes": KEPT_BYTES,
        "alignment": ALIGNMENT,
        "exact": _EXACT_IN_A_DOUBLE,
    }
    return "\n".join(Template(part).substitute(known) for part in (_DECLARATIONS, SCALARS, MATCH, ROOM, RUN, _CALL))


def _signed(flags: int) -> int:
    return flags - (1 << 32) if flags >> 31 else flags


_DECLARATIONS = """
target triple = "$triple"

$objects

declare ptr @PyBytes_AsString(ptr)
declare i32 @PyContextVar_Get(ptr, ptr, ptr)
declare ptr @PyDict_GetItemWithError(ptr, ptr)
declare void @PyErr_Clear()
declare ptr @PyErr_NoMemory()
declare ptr @PyErr_Occurred()
declare void @PyEval_RestoreThread(ptr)
declare ptr @PyEval_SaveThread()
declare i64 @PyLong_AsLongLongAndOverflow(ptr, ptr)
declare void @PyMem_RawFree(ptr)
declare ptr @PyMem_RawMalloc(i64)
declare ptr @PyObject_Vectorcall(ptr, ptr, i64, ptr)
declare ptr @PyTuple_GetItem(ptr, i64)
declare i64 @PyTuple_Size(ptr)
declare void @Py_DecRef(ptr)
declare void @Py_IncRef(ptr)
declare ptr @PyArray_NewFromDescr(ptr, ptr, i32, ptr, ptr, ptr, i32, ptr)
declare ptr @PyArray_Return(ptr)

define internal ptr @type_of(ptr %object) $local {
  %place = getelementptr i8, ptr %object, i64 $at_type
  %type = load ptr, ptr %place
  ret ptr %type
}

define internal i64 @word_of(ptr %record, i64 %number) $local {
  %place = getelementptr i64, ptr %record, i64 %number
  %word = load i64, ptr %place
  ret i64 %word
}
"""

_CALL = """
; What Python does with the same arguments, `self` before them.
define internal ptr @by_python(ptr %self, ptr %objects, i64 %count, ptr %names) $local {
start:
  %has_names = icmp ne ptr %names, null
  br i1 %has_names, label %named, label %all
named:
  %name_count = call i64 @PyTuple_Size(ptr %names)
  br label %all
all:
  %keywords = phi i64 [ 0, %start ], [ %name_count, %named ]
  %total = add i64 %count, %keywords
  %with_self = add i64 %total, 1
  %bytes = shl i64 %with_self, 3
  %copy = call ptr @PyMem_RawMalloc(i64 %bytes)
  %is_null = icmp eq ptr %copy, null
  br i1 %is_null, label %fail, label %first
first:
  store ptr %self, ptr %copy
  %rest = getelementptr ptr, ptr %copy, i64 1
  br label %next
next:
  %number = phi i64 [ 0, %first ], [ %following, %one ]
  %done = icmp eq i64 %number, %total
  br i1 %done, label %call, label %one
one:
  %source = getelementptr ptr, ptr %objects, i64 %number
  %destination = getelementptr ptr, ptr %rest, i64 %number
  %object = load ptr, ptr %source
  store ptr %object, ptr %destination
  %following = add i64 %number, 1
  br label %next
call:
  %positional = add i64 %count, 1
  %result = call ptr @PyObject_Vectorcall(ptr $the_fallback, ptr %copy, i64 %positional, ptr %names)
  call void @PyMem_RawFree(ptr %copy)
  ret ptr %result
fail:
  %error = call ptr @PyErr_NoMemory()
  ret ptr null
}

; The only keyword known here is `out`; None is as good as none at all.
define internal i1 @output(ptr %objects, i64 %count, ptr %names, ptr %result) $local {
start:
  store ptr null, ptr %result
  %has_names = icmp ne ptr %names, null
  br i1 %has_names, label %named, label %yes
named:
  %name_count = call i64 @PyTuple_Size(ptr %names)
  %is_one = icmp eq i64 %name_count, 1
  br i1 %is_one, label %one, label %no
one:
  %name = call ptr @PyTuple_GetItem(ptr %names, i64 0)
  %is_out = icmp eq ptr %name, $the_out
  br i1 %is_out, label %value, label %no
value:
  %place = getelementptr ptr, ptr %objects, i64 %count
  %out = load ptr, ptr %place
  %is_none = icmp eq ptr %out, $the_none
  br i1 %is_none, label %yes, label %given
given:
  %type = call ptr @type_of(ptr %out)
  %is_array = icmp eq ptr %type, $the_ndarray
  br i1 %is_array, label %flags, label %no
flags:
  %flags_place = getelementptr i8, ptr %out, i64 $at_flags
  %flags_word = load i32, ptr %flags_place
  %asked = and i32 %flags_word, $out_mask
  %is_good = icmp eq i32 %asked, $out_flags
  store ptr %out, ptr %result
  ret i1 %is_good
yes:
  ret i1 true
no:
  ret i1 false
}

; The targets that the context and the environment ask for, as addresses of objects that records keep alive.
define internal i1 @surroundings(ptr %result) $local {
start:
  %status = call i32 @PyContextVar_Get(ptr $the_context, ptr null, ptr %result)
  %failed = icmp slt i32 %status, 0
  br i1 %failed, label %clear, label %context
context:
  %forced = load ptr, ptr %result
  call void @Py_DecRef(ptr %forced)
  %environ = call ptr @PyDict_GetItemWithError(ptr $the_os, ptr $the_environ_name)
  %is_environ = icmp eq ptr %environ, $the_environ
  br i1 %is_environ, label %look, label %clear
look:
  %value = call ptr @PyDict_GetItemWithError(ptr $the_variables, ptr $the_variable)
  %second = getelementptr ptr, ptr %result, i64 1
  store ptr %value, ptr %second
  ret i1 true
clear:
  call void @PyErr_Clear()
  ret i1 false
}

define ptr @$entry(ptr %self, ptr %objects, i64 %flagged_count, ptr %names) $local {
start:
  %table = alloca [$table_words x i64], align 16
  %around = alloca [2 x ptr]
  %out_place = alloca ptr
  %count = and i64 %flagged_count, 9223372036854775807  ; the highest bit is a leave that we do not use
  %recent_place = getelementptr i8, ptr %self, i64 $recent
  %recent = load ptr, ptr %recent_place
  %has_recent = icmp ne ptr %recent, null
  br i1 %has_recent, label %keywords, label %by_python
keywords:
  %good_output = call i1 @output(ptr %objects, i64 %count, ptr %names, ptr %out_place)
  br i1 %good_output, label %surroundings, label %by_python
surroundings:
  %known = call i1 @surroundings(ptr %around)
  br i1 %known, label %search, label %by_python
search:
  %out = load ptr, ptr %out_place
  %size = call i64 @PyTuple_Size(ptr %recent)
  br label %next
next:
  %number = phi i64 [ 0, %search ], [ %following, %another ]
  %more = icmp slt i64 %number, %size
  br i1 %more, label %one, label %by_python
one:
  %words = call ptr @PyTuple_GetItem(ptr %recent, i64 %number)
  %record = call ptr @PyBytes_AsString(ptr %words)
  %arguments = call i64 @word_of(ptr %record, i64 $Head_ARGUMENTS)
  %same_count = icmp eq i64 %arguments, %count
  br i1 %same_count, label %target, label %another
target:
  %same_target = call i1 @same_words(ptr %record, ptr %around, i64 2)
  br i1 %same_target, label %match, label %another
match:
  %fits = call i1 @matches(ptr %record, ptr %objects, ptr %out, ptr %table)
  br i1 %fits, label %run, label %another
another:
  %following = add i64 %number, 2
  br label %next
run:
  call void @Py_IncRef(ptr %recent)
  %result = call ptr @run(ptr %record, ptr %out, ptr %table)
  call void @Py_DecRef(ptr %recent)
  ret ptr %result
by_python:
  %answer = call ptr @by_python(ptr %self, ptr %objects, i64 %count, ptr %names)
  ret ptr %answer
}
"""
