"""The face: `@kj.kernel`, and everything that a `Kernel` can do. It delegates.

What compiles, LLVM above all, is imported when a kernel is first used: a program that only imports its
kernels starts quickly.

    >>> import kerneljit as kj
    >>> from kerneljit import f32
    >>> M, N, K = kj.dims("M N K")
    >>> @kj.kernel
    ... def dot(i: M, j: N, a: f32[M, K], b: f32[N, K]) -> f32:
    ...     return sum(a[i, k] * b[j, k] for k in K)
"""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Mapping
from contextlib import nullcontext
from typing import TYPE_CHECKING, Any, Literal, overload

from kerneljit.errors import NothingToPack, SeveralMistakes, SourceMistake, UnexpectedKeyword, WrongPacked
from kerneljit.ir.dtype import DType
from kerneljit.language.arguments import call_signature, concrete_types, judge_array
from kerneljit.language.definition import Definition
from kerneljit.runtime.entry_type import natively_callable
from kerneljit.runtime.packed import Packed

if TYPE_CHECKING:
    from kerneljit.plan.choices import Schedule
    from kerneljit.plan.contract import Contract
    from kerneljit.runtime.call import Executable
    from kerneljit.tuning.face import Found


@natively_callable
class Kernel:
    """A compiled formula: call it with arrays, or ask what it means and what it became."""

    __slots__ = ("__dict__", "__weakref__", "_recent")  # `_recent` at a fixed place, where native code reads it

    def __init__(
        self,
        function: Callable[..., Any],
        caller: Mapping[str, Any],
        *,
        strict: bool,
        tolerance: float | None = None,
        elementwise_tolerance: float | None = None,
        autotune: Literal["background"] | None = None,
    ) -> None:
        self.definition = Definition(function, caller)
        self.contract: Contract | None = None
        if tolerance is not None or elementwise_tolerance is not None:
            from kerneljit.plan.contract import contract_of

            self.contract = contract_of(self.definition.name, tolerance, elementwise_tolerance)
        self.function = function
        if autotune not in (None, "background"):
            raise ValueError(f'autotune may be "background" or None, not {autotune!r}')
        self.strict = strict
        self.autotune = autotune
        self._executables: dict[tuple[DType, ...], Executable] = {}
        self._recent: tuple[object, ...] = ()
        self._parameters = tuple(p.name for p in self.definition.signature.parameters)
        self._generics = self.definition.signature.generics
        functools.update_wrapper(self, function)
        self.__signature__ = call_signature(self.definition.signature)

    def __call__(
        self,
        /,
        *arguments: Any,
        out: Any = None,
        threads: int | Literal["all"] | None = None,
        schedule: Any = None,
        **dims: int,
    ) -> Any:
        """The whole output: a new array, or `out` filled.

        With `threads`, that many work on it, or fewer where there is too little to do; 0 and `"all"` are as many as
        there are CPUs. The result is the same to the bit. `KERNELJIT_THREADS` says how many where a call does not.

        With a `schedule`, as `schedule_for` gives one and a tuning's result has it, the call has that one and no other.

        >>> scores = dot(a, b)  # doctest: +SKIP
        >>> dot(a, b, out=scores, threads="all")  # doctest: +SKIP
        """
        chosen = self._chosen(schedule, dims) if schedule is not None else None
        if dims:
            self._refuse_named_arguments(dims)
        if chosen is not None or Packed in map(type, arguments):
            plain, packs = self._unpacked(arguments)
            return self._executable(plain)(plain, dims, out, None, threads, packs, chosen)
        executable = self._executable(arguments)
        result = executable(arguments, dims, out, self, threads)
        if self.autotune is not None:  # calls that are repeated do not come here
            self._tune_later(executable, arguments, dims, threads)
        return result

    def pack(self, /, **arrays: Any) -> Any:
        """Lay an array out once, to use it in many calls: gives what stands for it, for several arrays a tuple.

        Results are the same to the bit. The array is copied: when it changes later, what was packed does not.

        >>> database = dot.pack(b=b)  # doctest: +SKIP
        >>> scores = dot(queries, database)  # doctest: +SKIP
        """
        declared = {p.name: p for p in self.definition.signature.parameters if p.shape is not None}
        name = self.definition.name
        if not arrays:
            raise NothingToPack(kernel=name, names=", ".join(declared), first=next(iter(declared), "array"))
        for keyword, array in arrays.items():
            if keyword not in declared:
                advice = f"keywords are the arrays of the kernel: {', '.join(declared)}"
                raise UnexpectedKeyword(kernel=f"{name}.pack", name=keyword, advice=advice)
            judge_array(name, declared[keyword], array)
        packed = tuple(Packed(self, name, keyword, array) for keyword, array in arrays.items())
        return packed if len(packed) > 1 else packed[0]

    def _unpacked(self, arguments: tuple[Any, ...]) -> tuple[tuple[Any, ...], dict[str, Packed]]:
        """The arguments as arrays, and what was packed of them."""
        plain, packs = list(arguments), dict[str, Packed]()
        for number, (parameter, argument) in enumerate(zip(self._parameters, arguments, strict=False)):
            if type(argument) is Packed:
                if not argument.belongs_to(self, parameter):
                    raise WrongPacked(kernel=self.definition.name, name=parameter, found=argument.origin)
                plain[number], packs[parameter] = argument.array, argument
        return tuple(plain), packs

    def tune(
        self,
        /,
        *arguments: Any,
        seconds: float = 30.0,
        threads: int | Literal["all"] | None = None,
        trials: int | None = None,
        seed: int = 0,
        **dims: int,
    ) -> Found:
        """Find the fastest schedule for calls like this one on this host, and keep it; the next call uses it.

        >>> dot.tune(a, b, seconds=10)  # doctest: +SKIP
        """
        from kerneljit.tuning.face import tune_call

        self._refuse_named_arguments(dims)
        arguments, _ = self._unpacked(arguments)
        executable = self._executable(arguments)
        found = tune_call(executable, arguments, dims, seconds=seconds, threads=threads, trials=trials, seed=seed)
        self._forget()
        return found

    def schedule_for(self, /, *arguments: Any, threads: int | Literal["all"] | None = None, **dims: int) -> Schedule:
        """The best schedule that this host knows for such a call: what tuning found, else what the cost model says.

        It says everything that may be chosen. With some of it changed, by `dataclasses.replace`, it is what a call
        takes as `schedule=`.

        >>> dot(a, b, schedule=dot.schedule_for(a, b))  # doctest: +SKIP
        """
        from kerneljit.runtime.chosen import schedule_of_call

        self._refuse_named_arguments(dims)
        plain, packs = self._unpacked(arguments)
        return schedule_of_call(self._executable(plain), plain, dims, tuple(packs), threads)

    def _chosen(self, given: Any, dims: dict[str, Any]) -> Schedule | None:
        """The schedule that a caller has given; None where the kernel has something else that is called so."""
        from kerneljit.store.given import given_schedule, is_schedule

        definition = self.definition
        if not is_schedule(given) and "schedule" in (*definition.example.dims, *self._parameters):
            dims["schedule"] = given
            return None
        return given_schedule(definition.name, given)

    def _tune_later(
        self, executable: Executable, arguments: tuple[Any, ...], dims: Mapping[str, int], threads: Any
    ) -> None:
        from kerneljit.tuning.background import background

        background().call(self, executable, arguments, dims, threads)

    def _forget(self) -> None:
        """Let the next calls ask anew which schedules are best. No call waits, and those that run end as they began.

        What has found better ones calls this after `Advisor.refresh`.
        """
        for executable in tuple(self._executables.values()):
            executable.forget(self)

    def reference(self, /, *arguments: Any, **dims: int) -> Any:
        """The interpreter's answer: what the kernel means. Slow.

        >>> dot.reference(a, b)  # doctest: +SKIP
        """
        from kerneljit.ir.interpret import interpret

        self._refuse_named_arguments(dims)
        arguments, _ = self._unpacked(arguments)
        executable = self._executable(arguments)
        binding = executable.binder.bind(arguments, dims)
        result = interpret(executable.formula, binding.values, binding.sizes)
        return result if result.ndim else result[()]

    def element(self, /, *indices_and_arguments: Any, **dims: int) -> Any:
        """Run the undecorated Python for one element; a debugger's breakpoints work.

        >>> dot.element(0, 1, a, b)  # doctest: +SKIP
        """
        from kerneljit.language.element import run_element

        count = len(self.definition.signature.axes)
        indices, arguments = indices_and_arguments[:count], self._unpacked(indices_and_arguments[count:])[0]
        executable = self._executable(arguments)
        binding = executable.binder.bind(arguments, dims)
        return run_element(self.function, executable.formula, indices, binding.values, binding.sizes)

    def inspect(self, stage: str = "report", *arguments: Any, target: str | None = None, **dims: int) -> str:
        """A stage of the compilation as text: formula, ir, plan, schedule, llvm, asm or report.

        Without arguments the stages are those for C-contiguous arrays and large sizes; with arguments, those
        that a call with them would use. `target` is a level such as `"avx2"`, or else the current one.

        >>> print(dot.inspect("formula"))
        dot[i: M, j: N] = sum(a[i, k] * b[j, k] for k in K)
        """
        from kerneljit.runtime.choice import target as lower_target
        from kerneljit.runtime.inspection import inspect_stage

        self._refuse_named_arguments(dims)
        arguments, _ = self._unpacked(arguments)
        executable = self._executable(arguments) if arguments else self._example_executable()
        with lower_target(target) if target is not None else nullcontext():
            return inspect_stage(executable, stage, arguments, dims)

    def __repr__(self) -> str:
        parameters = ", ".join(
            [f"{axis.name}: {axis.extent}" for axis in self.definition.signature.axes]
            + [str(p) for p in self.definition.example.parameters]
        )
        return f"<kernel {self.definition.name}({parameters}) -> {self.definition.signature.result}>"

    def __reduce__(self) -> str:
        """Kernels are pickled, and copied, by the name under which their module has them."""
        return str(self.function.__qualname__)

    def __get__(self, instance: Any, owner: type | None = None) -> Any:
        """A kernel defined in a class body is used like a static method."""
        return self

    def _refuse_named_arguments(self, keywords: Mapping[str, int]) -> None:
        definition = self.definition
        names = [p.name for p in definition.signature.parameters]
        for name in keywords:
            if name in names and name not in definition.example.dims:
                advice = f"arguments go by position: {definition.name}({', '.join(names)})"
                raise UnexpectedKeyword(kernel=definition.name, name=name, advice=advice)

    def _executable(self, arguments: tuple[Any, ...]) -> Executable:
        types = concrete_types(self.definition.name, self.definition.signature, arguments)
        return self._executable_for(types)

    def _example_executable(self) -> Executable:
        return self._executable_for(self.definition.signature.example_types())

    def _executable_for(self, types: Mapping[str, DType]) -> Executable:
        key = tuple([types[name] for name in self._generics])
        executable = self._executables.get(key)
        if executable is None:
            executable = self._executables.setdefault(key, self._new_executable(types))
        return executable

    def _new_executable(self, types: Mapping[str, DType]) -> Executable:
        from kerneljit.runtime.call import Executable
        from kerneljit.runtime.entry import keep_objects
        from kerneljit.store.advised import Advised
        from kerneljit.store.bundled import CodeLayers
        from kerneljit.store.objects import KeptObjects
        from kerneljit.store.seen import CENSUS

        keep_objects(KeptObjects())
        source = self.definition.source
        formula = self.definition.formula(types)
        return Executable(
            formula,
            strict=self.strict,
            contract=self.contract,
            file=source.file,
            lines=source.numbered_lines,
            advice=Advised(formula, self.contract),
            library=CodeLayers(formula, self.contract),
            census=CENSUS,
        )


__test__ = {"Kernel": Kernel.__mro__[-2]}
"""Where `doctest` finds the methods: the class before it became natively callable."""


@overload
def kernel(function: Callable[..., Any], /) -> Kernel: ...


@overload
def kernel(
    *,
    strict: bool = False,
    tolerance: float | None = None,
    elementwise_tolerance: float | None = None,
    autotune: Literal["background"] | None = None,
) -> Callable[[Callable[..., Any]], Kernel]: ...


def kernel(
    function: Callable[..., Any] | None = None,
    /,
    *,
    strict: bool = False,
    tolerance: float | None = None,
    elementwise_tolerance: float | None = None,
    autotune: Literal["background"] | None = None,
) -> Kernel | Callable[[Callable[..., Any]], Kernel]:
    """Make a kernel of a function that gives the formula of one output element.

    With `strict=True`, whatever in the inner loops is not clean vector code is an error that names the
    source line, raised when the kernel is compiled.

    `tolerance` and `elementwise_tolerance` allow f32 products over pairs of rows to be computed from narrower parts:
    the error that this adds is at most so much of the product of the rows' norms, or of the sum of the
    magnitudes of the terms. `docs/accuracy.md` has the proofs.

    With `autotune="background"`, shapes that are called are tuned by another process while a core is idle, and later
    calls use what it found.

    >>> @kernel
    ... def double(i: dim("N"), x: f32[dim("N")]) -> f32:  # doctest: +SKIP
    ...     return 2.0 * x[i]
    """
    caller = dict(sys._getframe(1).f_locals)

    def decorate(decorated: Callable[..., Any]) -> Kernel:
        try:
            return Kernel(
                decorated,
                caller,
                strict=strict,
                tolerance=tolerance,
                elementwise_tolerance=elementwise_tolerance,
                autotune=autotune,
            )
        except (SourceMistake, SeveralMistakes) as mistake:
            raise mistake.with_traceback(None) from None  # the mistake is in the kernel, not in our frames

    return decorate(function) if function is not None else decorate
