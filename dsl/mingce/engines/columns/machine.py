"""Kernels as machine code: LLVM, by way of llvmlite, for the processor at hand."""

import ctypes
from collections.abc import Sequence
from hashlib import sha256
from threading import Lock
from typing import Any, Final, Protocol

import llvmlite
import llvmlite.binding as llvm
from attrs import field, frozen

from mingce.backends.kernel import Kernel

__all__ = ["Addresses", "Compiled", "Store", "addresses", "compile_kernel"]

_LOCK: Final = Lock()  # LLVM is not to be called from two threads at a time
Addresses = ctypes.Array[ctypes.c_void_p]

_SIGNATURE: Final = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)


def addresses(places: Sequence[int]) -> Addresses:
    """Addresses as a kernel takes them; 0 for no buffer."""
    return (ctypes.c_void_p * len(places))(*places)


class Store(Protocol):
    """Keeps machine code by name; whoever implements it sees to it that nobody else can put anything there."""

    def get(self, name: str) -> bytes | None:
        """The code kept under that name."""

    def put(self, name: str, code: bytes) -> None:
        """Keep code under that name."""


@frozen(eq=False)
class Compiled:
    """A kernel that can be called from any thread; Python goes on meanwhile."""

    kernel: Kernel
    _function: Any = field(repr=False)
    _owner: Any = field(repr=False)  # frees the code when it goes

    def __call__(self, first: int, last: int, inputs: Addresses, outputs: Addresses) -> int:
        """Compute the groups from `first` to `last`; addresses of buffers and the result as the kernel says."""
        return int(self._function(first, last, inputs, outputs))


def compile_kernel(kernel: Kernel, store: Store | None = None) -> Compiled:
    """The machine code of a kernel, from the store if it is there."""
    with _LOCK:
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        processor, features = llvm.get_host_cpu_name(), llvm.get_host_cpu_features().flatten()
        target = llvm.Target.from_default_triple().create_target_machine(cpu=processor, features=features, opt=3)
        module = llvm.parse_assembly(kernel.text)
        module.verify()
        name = sha256("\n".join((kernel.text, processor, features, llvmlite.__version__)).encode()).hexdigest()
        kept = None if store is None else store.get(name)
        # The graph is simplified already: LLVM's own passes took three times as long as all the rest, and made nothing faster.
        engine = llvm.create_mcjit_compiler(module, target)
        if store is not None:
            _use(engine, store, name, kept)
        engine.finalize_object()
        return Compiled(kernel, _SIGNATURE(engine.get_function_address("kernel")), engine)


def _use(engine: llvm.ExecutionEngine, store: Store, name: str, kept: bytes | None) -> None:
    """Let the engine take its object code from the store, or put it there."""
    engine.set_object_cache(lambda _module, code: store.put(name, code), lambda _module: kept)
