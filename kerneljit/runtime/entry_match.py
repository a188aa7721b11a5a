"""The part of the native entry that recognises a call: LLVM IR, templates that `entry_code` fills in.

In: a record of an earlier call, and the objects of this one. Out: whether it is like it, and then its table of
arguments, but for the output's address and the scratch memory.
"""

SCALARS = """
; A whole number within bounds, exactly as Python's own `int` holds it.
define internal i1 @whole(ptr %object, i64 %least, i64 %greatest, ptr %result) $local {
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
define internal i1 @double(ptr %object, ptr %result) $local {
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

define internal i1 @scalar(ptr %object, ptr %argument, ptr %slot) $local {
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

MATCH = """
define internal i1 @same_words(ptr %first, ptr %second, i64 %count) $local {
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

define internal i1 @has_descr_and_axes(ptr %array, ptr %descr, i64 %axes) $local {
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
define internal i1 @array(ptr %object, ptr %argument, i64 %out_low, i64 %out_high, ptr %slot) $local {
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

define internal i1 @arguments(ptr %record, ptr %objects, i64 %out_low, i64 %out_high, ptr %table) $local {
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
define internal i1 @matches(ptr %record, ptr %objects, ptr %out, ptr %table) $local {
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
