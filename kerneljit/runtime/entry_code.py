"""The native entry: a function of C's kind, as LLVM IR, through which Python calls kernels.

In: the layout of Python's and NumPy's objects, and addresses of a few of them. Out: a module's text. The entry compares
a call with the records of recent ones (`entry_record`), and makes it itself where one fits. For everything else,
errors above all, it calls the function in Python that it stands before, with the same arguments.

No pass pipeline runs over this text, so values are in registers already where that matters.
"""

from __future__ import annotations

from string import Template

from .entry_layout import ALIGNED, CONTIGUOUS, WARNS, WRITEABLE, Layout
from .entry_record import ARGUMENT_WORDS, HEAD_WORDS, MOST_TABLE_WORDS, Argument, Head, Kind
from .workspace import ALIGNMENT, KEPT_BYTES

ENTRY = "kerneljit.entry"

_KEPT_BUFFERS = 8
"""As many calls at once find scratch memory that has been used before."""

_EXACT_IN_A_DOUBLE = 1 << 53


def entry_text(layout: Layout, triple: str, recent: int, objects: dict[str, int]) -> str:
    """The module; `recent` is where kernels hold their records, `objects` are addresses by name."""
    known = {
        **{f"{e.__name__}_{name}": word.value for e in (Head, Argument, Kind) for name, word in e.__members__.items()},
        **{f"at_{name}": getattr(layout, name) for name in layout.__slots__ if name != "functions"},
        **{f"the_{name}": f"inttoptr (i64 {address} to ptr)" for name, address in objects.items()},
        "recent": recent,
        "triple": triple,
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
    return "\n".join(Template(part).substitute(known) for part in (_DECLARATIONS, _SCALARS, _MATCH, _ROOM, _RUN, _CALL))


def _signed(flags: int) -> int:
    return flags - (1 << 32) if flags >> 31 else flags


_DECLARATIONS = """
target triple = "$triple"

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

define internal ptr @type_of(ptr %object) nounwind {
  %place = getelementptr i8, ptr %object, i64 $at_type
  %type = load ptr, ptr %place
  ret ptr %type
}

define internal i64 @word_of(ptr %record, i64 %number) nounwind {
  %place = getelementptr i64, ptr %record, i64 %number
  %word = load i64, ptr %place
  ret i64 %word
}
"""

_SCALARS = """
; A whole number within bounds, exactly as Python's own `int` holds it.
define internal i1 @whole(ptr %object, i64 %least, i64 %greatest, ptr %result) nounwind {
start:
  %overflow = alloca i32
  %type = call ptr @type_of(ptr %object)
  %is_int = icmp eq ptr %type, $the_int
  br i1 %is_int, label %read, label %no
read:
  %value = call i64 @PyLong_AsLongLongAndOverflow(ptr %object, ptr %overflow)
  %over = load i32, ptr %overflow
  %fits = icmp eq i32 %over, 0
  %above = icmp sge i64 %value, %least
  %below = icmp sle i64 %value, %greatest
  %between = and i1 %above, %below
  %good = and i1 %fits, %between
  store i64 %value, ptr %result
  ret i1 %good
no:
  ret i1 false
}

; A number for a float parameter. Whole ones only as far as a double holds them all: then it is rounded once.
define internal i1 @double(ptr %object, ptr %result) nounwind {
start:
  %integer = alloca i64
  %type = call ptr @type_of(ptr %object)
  %payload = getelementptr i8, ptr %object, i64 $at_payload
  %is_float = icmp eq ptr %type, $the_float
  %is_float64 = icmp eq ptr %type, $the_float64
  %is_double = or i1 %is_float, %is_float64
  br i1 %is_double, label %from_double, label %other
from_double:
  %value = load double, ptr %payload
  store double %value, ptr %result
  ret i1 true
other:
  %is_float32 = icmp eq ptr %type, $the_float32
  br i1 %is_float32, label %from_single, label %from_whole
from_single:
  %narrow = load float, ptr %payload
  %wide = fpext float %narrow to double
  store double %wide, ptr %result
  ret i1 true
from_whole:
  %is_whole = call i1 @whole(ptr %object, i64 -$exact, i64 $exact, ptr %integer)
  %whole = load i64, ptr %integer
  %converted = sitofp i64 %whole to double
  store double %converted, ptr %result
  ret i1 %is_whole
}

define internal i1 @scalar(ptr %object, ptr %argument, ptr %slot) nounwind {
start:
  %integer = alloca i64
  %number = alloca double
  %kind = call i64 @word_of(ptr %argument, i64 $Argument_KIND)
  switch i64 %kind, label %single [
    i64 $Kind_DOUBLE, label %double
    i64 $Kind_WHOLE, label %whole
    i64 $Kind_TRUTH, label %truth
  ]
double:
  %is_double = call i1 @double(ptr %object, ptr %slot)
  ret i1 %is_double
single:
  %is_number = call i1 @double(ptr %object, ptr %number)
  br i1 %is_number, label %narrow, label %no
narrow:
  %wide = load double, ptr %number
  %narrow_value = fptrunc double %wide to float
  %again = fpext float %narrow_value to double
  %bits = bitcast float %narrow_value to i32
  %extended = zext i32 %bits to i64
  store i64 %extended, ptr %slot
  ; What became infinite on the way is for the judge.
  %magnitude = call double @llvm.fabs.f64(double %again)
  %is_infinite = fcmp oeq double %magnitude, 0x7FF0000000000000
  %is_same = fcmp oeq double %again, %wide
  %is_finite = xor i1 %is_infinite, true
  %good = or i1 %is_finite, %is_same
  ret i1 %good
whole:
  %least = call i64 @word_of(ptr %argument, i64 $Argument_LEAST)
  %greatest = call i64 @word_of(ptr %argument, i64 $Argument_GREATEST)
  %is_whole = call i1 @whole(ptr %object, i64 %least, i64 %greatest, ptr %integer)
  %value = load i64, ptr %integer
  %mask = call i64 @word_of(ptr %argument, i64 $Argument_MASK)
  %masked = and i64 %value, %mask
  store i64 %masked, ptr %slot
  ret i1 %is_whole
truth:
  %is_true = icmp eq ptr %object, $the_true
  %is_false = icmp eq ptr %object, $the_false
  %truth_value = zext i1 %is_true to i64
  store i64 %truth_value, ptr %slot
  %is_truth = or i1 %is_true, %is_false
  ret i1 %is_truth
no:
  ret i1 false
}

declare double @llvm.fabs.f64(double)
"""

_MATCH = """
define internal i1 @same_words(ptr %first, ptr %second, i64 %count) nounwind {
start:
  br label %next
next:
  %number = phi i64 [ 0, %start ], [ %following, %same ]
  %done = icmp eq i64 %number, %count
  br i1 %done, label %yes, label %compare
compare:
  %one_place = getelementptr i64, ptr %first, i64 %number
  %other_place = getelementptr i64, ptr %second, i64 %number
  %one = load i64, ptr %one_place
  %other = load i64, ptr %other_place
  %following = add i64 %number, 1
  %is_same = icmp eq i64 %one, %other
  br i1 %is_same, label %same, label %no
same:
  br label %next
yes:
  ret i1 true
no:
  ret i1 false
}

define internal i1 @has_descr_and_axes(ptr %array, ptr %descr, i64 %axes) nounwind {
  %descr_place = getelementptr i8, ptr %array, i64 $at_descr
  %found_descr = load ptr, ptr %descr_place
  %is_descr = icmp eq ptr %found_descr, %descr
  %axes_place = getelementptr i8, ptr %array, i64 $at_axes
  %found_axes = load i32, ptr %axes_place
  %wide = sext i32 %found_axes to i64
  %is_axes = icmp eq i64 %wide, %axes
  %good = and i1 %is_descr, %is_axes
  ret i1 %good
}

; An array as described, no byte of which lies in the output; its address goes into the table.
define internal i1 @array(ptr %object, ptr %argument, i64 %out_low, i64 %out_high, ptr %slot) nounwind {
start:
  %type = call ptr @type_of(ptr %object)
  %is_array = icmp eq ptr %type, $the_ndarray
  br i1 %is_array, label %kind, label %no
kind:
  %descr_word = call i64 @word_of(ptr %argument, i64 $Argument_DESCR)
  %descr = inttoptr i64 %descr_word to ptr
  %axes = call i64 @word_of(ptr %argument, i64 $Argument_AXES)
  %is_kind = call i1 @has_descr_and_axes(ptr %object, ptr %descr, i64 %axes)
  br i1 %is_kind, label %flags, label %no
flags:
  %flags_place = getelementptr i8, ptr %object, i64 $at_flags
  %flags_word = load i32, ptr %flags_place
  %aligned_flag = and i32 %flags_word, $aligned
  %is_aligned = icmp ne i32 %aligned_flag, 0
  br i1 %is_aligned, label %sizes, label %no
sizes:
  %shape_place = getelementptr i8, ptr %object, i64 $at_shape
  %shape = load ptr, ptr %shape_place
  %known_shape = getelementptr i64, ptr %argument, i64 $argument_words
  %same_shape = call i1 @same_words(ptr %shape, ptr %known_shape, i64 %axes)
  br i1 %same_shape, label %steps, label %no
steps:
  %strides_place = getelementptr i8, ptr %object, i64 $at_strides
  %strides = load ptr, ptr %strides_place
  %known_strides = getelementptr i64, ptr %known_shape, i64 %axes
  %same_strides = call i1 @same_words(ptr %strides, ptr %known_strides, i64 %axes)
  br i1 %same_strides, label %place, label %no
place:
  %data_place = getelementptr i8, ptr %object, i64 $at_data
  %data = load i64, ptr %data_place
  store i64 %data, ptr %slot
  %low = call i64 @word_of(ptr %argument, i64 $Argument_LOW)
  %high = call i64 @word_of(ptr %argument, i64 $Argument_HIGH)
  %first = add i64 %data, %low
  %end = add i64 %data, %high
  %begins_before = icmp ult i64 %first, %out_high
  %ends_behind = icmp ult i64 %out_low, %end
  %overlaps = and i1 %begins_before, %ends_behind
  %good = xor i1 %overlaps, true
  ret i1 %good
no:
  ret i1 false
}

define internal i1 @arguments(ptr %record, ptr %objects, i64 %out_low, i64 %out_high, ptr %table) nounwind {
start:
  %count = call i64 @word_of(ptr %record, i64 $Head_ARGUMENTS)
  %first = getelementptr i64, ptr %record, i64 $head_words
  br label %next
next:
  %number = phi i64 [ 0, %start ], [ %following, %good ]
  %argument = phi ptr [ %first, %start ], [ %behind, %good ]
  %done = icmp eq i64 %number, %count
  br i1 %done, label %yes, label %one
one:
  %object_place = getelementptr ptr, ptr %objects, i64 %number
  %object = load ptr, ptr %object_place
  %slot_number = call i64 @word_of(ptr %argument, i64 $Argument_SLOT)
  %slot = getelementptr i64, ptr %table, i64 %slot_number
  %kind = call i64 @word_of(ptr %argument, i64 $Argument_KIND)
  %is_array = icmp eq i64 %kind, $Kind_ARRAY
  br i1 %is_array, label %array, label %scalar
array:
  %good_array = call i1 @array(ptr %object, ptr %argument, i64 %out_low, i64 %out_high, ptr %slot)
  br i1 %good_array, label %good, label %no
scalar:
  %good_scalar = call i1 @scalar(ptr %object, ptr %argument, ptr %slot)
  br i1 %good_scalar, label %good, label %no
good:
  %axes = call i64 @word_of(ptr %argument, i64 $Argument_AXES)
  %more = shl i64 %axes, 1
  %words = add i64 %more, $argument_words
  %behind = getelementptr i64, ptr %argument, i64 %words
  %following = add i64 %number, 1
  br label %next
yes:
  ret i1 true
no:
  ret i1 false
}

; Everything of a call but its surroundings; the table is filled on the way. An output that the caller gives
; is known to be a plain array by now, contiguous and writable.
define internal i1 @matches(ptr %record, ptr %objects, ptr %out, ptr %table) nounwind {
start:
  %template_at = call i64 @word_of(ptr %record, i64 $Head_TABLE_AT)
  %template = getelementptr i64, ptr %record, i64 %template_at
  %table_words = call i64 @word_of(ptr %record, i64 $Head_TABLE_WORDS)
  br label %copy
copy:
  %number = phi i64 [ 0, %start ], [ %following, %copy ]
  %source = getelementptr i64, ptr %template, i64 %number
  %destination = getelementptr i64, ptr %table, i64 %number
  %four = load <4 x i64>, ptr %source, align 8
  store <4 x i64> %four, ptr %destination, align 8
  %following = add i64 %number, 4
  %more = icmp ult i64 %following, %table_words
  br i1 %more, label %copy, label %output
output:
  %is_new = icmp eq ptr %out, null
  br i1 %is_new, label %inputs, label %given
given:
  %descr_word = call i64 @word_of(ptr %record, i64 $Head_OUT_DESCR)
  %descr = inttoptr i64 %descr_word to ptr
  %axes = call i64 @word_of(ptr %record, i64 $Head_OUT_AXES)
  %is_kind = call i1 @has_descr_and_axes(ptr %out, ptr %descr, i64 %axes)
  br i1 %is_kind, label %sizes, label %no
sizes:
  %shape_place = getelementptr i8, ptr %out, i64 $at_shape
  %shape = load ptr, ptr %shape_place
  %known_at = call i64 @word_of(ptr %record, i64 $Head_OUT_SHAPE_AT)
  %known_shape = getelementptr i64, ptr %record, i64 %known_at
  %same_shape = call i1 @same_words(ptr %shape, ptr %known_shape, i64 %axes)
  br i1 %same_shape, label %range, label %no
range:
  %data_place = getelementptr i8, ptr %out, i64 $at_data
  %data = load i64, ptr %data_place
  %bytes = call i64 @word_of(ptr %record, i64 $Head_OUT_BYTES)
  %end = add i64 %data, %bytes
  br label %inputs
inputs:
  %out_low = phi i64 [ -1, %output ], [ %data, %range ]
  %out_high = phi i64 [ 0, %output ], [ %end, %range ]
  %good = call i1 @arguments(ptr %record, ptr %objects, i64 %out_low, i64 %out_high, ptr %table)
  ret i1 %good
no:
  ret i1 false
}
"""

_ROOM = """
; Scratch memory that has been used before, the last one first. Only who holds the interpreter's lock comes here.
@kept = internal global [$buffers x ptr] zeroinitializer
@kept_count = internal global i64 0

%buffer = type { ptr, i64 }  ; just before the memory: what to free, and how large the memory is

define internal ptr @take(i64 %bytes) nounwind {
start:
  %count = load i64, ptr @kept_count
  %is_none = icmp eq i64 %count, 0
  br i1 %is_none, label %make, label %last
last:
  %fewer = sub i64 %count, 1
  %place = getelementptr ptr, ptr @kept, i64 %fewer
  %found = load ptr, ptr %place
  store i64 %fewer, ptr @kept_count
  %head = getelementptr %buffer, ptr %found, i64 -1
  %size_place = getelementptr %buffer, ptr %head, i64 0, i32 1
  %size = load i64, ptr %size_place
  %is_enough = icmp uge i64 %size, %bytes
  br i1 %is_enough, label %take, label %replace
take:
  ret ptr %found
replace:
  %old = load ptr, ptr %head
  call void @PyMem_RawFree(ptr %old)
  br label %make
make:
  %whole = add i64 %bytes, 128
  %memory = call ptr @PyMem_RawMalloc(i64 %whole)
  %is_null = icmp eq ptr %memory, null
  br i1 %is_null, label %fail, label %divide
divide:
  %address = ptrtoint ptr %memory to i64
  %behind_head = add i64 %address, 79
  %aligned = and i64 %behind_head, -$alignment
  %offset = sub i64 %aligned, %address
  %new = getelementptr i8, ptr %memory, i64 %offset
  %new_head = getelementptr %buffer, ptr %new, i64 -1
  store ptr %memory, ptr %new_head
  %new_size_place = getelementptr %buffer, ptr %new_head, i64 0, i32 1
  store i64 %bytes, ptr %new_size_place
  ret ptr %new
fail:
  ret ptr null
}

define internal void @put_back(ptr %memory) nounwind {
start:
  %head = getelementptr %buffer, ptr %memory, i64 -1
  %size_place = getelementptr %buffer, ptr %head, i64 0, i32 1
  %size = load i64, ptr %size_place
  %count = load i64, ptr @kept_count
  %is_small = icmp ule i64 %size, $kept_bytes
  %has_place = icmp ult i64 %count, $buffers
  %is_kept = and i1 %is_small, %has_place
  br i1 %is_kept, label %keep, label %free
keep:
  %place = getelementptr ptr, ptr @kept, i64 %count
  store ptr %memory, ptr %place
  %more = add i64 %count, 1
  store i64 %more, ptr @kept_count
  ret void
free:
  %old = load ptr, ptr %head
  call void @PyMem_RawFree(ptr %old)
  ret void
}

define internal void @divide(ptr %record, ptr %memory, ptr %table) nounwind {
start:
  %count = call i64 @word_of(ptr %record, i64 $Head_ROOMS)
  %at = call i64 @word_of(ptr %record, i64 $Head_ROOMS_AT)
  %rooms = getelementptr i64, ptr %record, i64 %at
  br label %next
next:
  %number = phi i64 [ 0, %start ], [ %following, %one ]
  %done = icmp eq i64 %number, %count
  br i1 %done, label %end, label %one
one:
  %room = getelementptr [2 x i64], ptr %rooms, i64 %number
  %slot_number = load i64, ptr %room
  %offset = call i64 @word_of(ptr %room, i64 1)
  %piece = getelementptr i8, ptr %memory, i64 %offset
  %slot = getelementptr i64, ptr %table, i64 %slot_number
  store ptr %piece, ptr %slot
  %following = add i64 %number, 1
  br label %next
end:
  ret void
}
"""

_RUN = """
define internal void @stages(ptr %record, ptr %table) nounwind {
start:
  %count = call i64 @word_of(ptr %record, i64 $Head_FUNCTIONS)
  %at = call i64 @word_of(ptr %record, i64 $Head_FUNCTIONS_AT)
  %functions = getelementptr ptr, ptr %record, i64 %at
  br label %next
next:
  %number = phi i64 [ 0, %start ], [ %following, %next ]
  %place = getelementptr ptr, ptr %functions, i64 %number
  %function = load ptr, ptr %place
  call void %function(ptr %table)
  %following = add i64 %number, 1
  %more = icmp ult i64 %following, %count
  br i1 %more, label %next, label %end
end:
  ret void
}

define internal ptr @new_output(ptr %record) nounwind {
  %descr_word = call i64 @word_of(ptr %record, i64 $Head_OUT_DESCR)
  %descr = inttoptr i64 %descr_word to ptr
  %axes = call i64 @word_of(ptr %record, i64 $Head_OUT_AXES)
  %narrow = trunc i64 %axes to i32
  %shape_at = call i64 @word_of(ptr %record, i64 $Head_OUT_SHAPE_AT)
  %shape = getelementptr i64, ptr %record, i64 %shape_at
  call void @Py_IncRef(ptr %descr)  ; the next function takes it over
  %array = call ptr @PyArray_NewFromDescr(
    ptr $the_ndarray, ptr %descr, i32 %narrow, ptr %shape, ptr null, ptr null, i32 0, ptr null)
  ret ptr %array
}

; Make the call. Whoever calls this keeps the record alive: while the lock is released, anything may happen to it.
define internal ptr @run(ptr %record, ptr %out, ptr %table) nounwind {
start:
  %is_given = icmp ne ptr %out, null
  br i1 %is_given, label %given, label %new
given:
  call void @Py_IncRef(ptr %out)
  br label %address
new:
  %array = call ptr @new_output(ptr %record)
  %is_null = icmp eq ptr %array, null
  br i1 %is_null, label %fail, label %address
address:
  %output = phi ptr [ %out, %given ], [ %array, %new ]
  %data_place = getelementptr i8, ptr %output, i64 $at_data
  %data = load i64, ptr %data_place
  %slot_number = call i64 @word_of(ptr %record, i64 $Head_OUT_SLOT)
  %slot = getelementptr i64, ptr %table, i64 %slot_number
  store i64 %data, ptr %slot
  %bytes = call i64 @word_of(ptr %record, i64 $Head_ROOM_BYTES)
  %needs_room = icmp ne i64 %bytes, 0
  br i1 %needs_room, label %room, label %ready
room:
  %memory = call ptr @take(i64 %bytes)
  %is_nothing = icmp eq ptr %memory, null
  br i1 %is_nothing, label %no_memory, label %divide
divide:
  call void @divide(ptr %record, ptr %memory, ptr %table)
  br label %ready
ready:
  %scratch = phi ptr [ null, %address ], [ %memory, %divide ]
  %release = call i64 @word_of(ptr %record, i64 $Head_RELEASE)
  %releases = icmp ne i64 %release, 0
  br i1 %releases, label %alone, label %holding
alone:
  %thread = call ptr @PyEval_SaveThread()
  call void @stages(ptr %record, ptr %table)
  call void @PyEval_RestoreThread(ptr %thread)
  br label %after
holding:
  call void @stages(ptr %record, ptr %table)
  br label %after
after:
  br i1 %needs_room, label %put_back, label %result
put_back:
  call void @put_back(ptr %scratch)
  br label %result
result:
  br i1 %is_given, label %array_result, label %new_result
new_result:
  %axes = call i64 @word_of(ptr %record, i64 $Head_OUT_AXES)
  %has_axes = icmp ne i64 %axes, 0
  br i1 %has_axes, label %array_result, label %scalar_result
array_result:
  ret ptr %output
scalar_result:
  %scalar = call ptr @PyArray_Return(ptr %output)
  ret ptr %scalar
no_memory:
  call void @Py_DecRef(ptr %output)
  %error = call ptr @PyErr_NoMemory()
  ret ptr null
fail:
  ret ptr null
}
"""

_CALL = """
; What Python does with the same arguments, `self` before them.
define internal ptr @by_python(ptr %self, ptr %objects, i64 %count, ptr %names) nounwind {
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
define internal i1 @output(ptr %objects, i64 %count, ptr %names, ptr %result) nounwind {
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
define internal i1 @surroundings(ptr %result) nounwind {
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

define ptr @$entry(ptr %self, ptr %objects, i64 %flagged_count, ptr %names) nounwind {
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
