"""The part of the native entry that makes a call: LLVM IR, templates that `entry_code` fills in.

In: a record that fits, the output if the caller has given one, and the table of arguments. Out: the result.
"""

ROOM = """
; Scratch memory that has been used before, the last one first. Only who holds the interpreter's lock comes here.
@kept = internal global [$buffers x ptr] zeroinitializer
@kept_count = internal global i64 0

%buffer = type { ptr, i64 }  ; just before the memory: what to free, and how large the memory is

define internal ptr @take(i64 %bytes) $local {
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

define internal void @put_back(ptr %memory) $local {
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

define internal void @divide(ptr %record, ptr %memory, ptr %table) $local {
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

RUN = """
define internal void @stages(ptr %record, ptr %table) $local {
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

; One call more. Plain memory: only who holds the interpreter's lock comes here.
define internal void @count(ptr %record) $local {
  %at = call i64 @word_of(ptr %record, i64 $Head_CALLS)
  %place = inttoptr i64 %at to ptr
  %before = load i64, ptr %place
  %now = add i64 %before, 1
  store i64 %now, ptr %place
  ret void
}

define internal ptr @new_output(ptr %record) $local {
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
define internal ptr @run(ptr %record, ptr %out, ptr %table) $local {
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
  call void @count(ptr %record)
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
