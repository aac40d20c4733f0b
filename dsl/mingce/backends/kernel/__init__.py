"""The columnar kernel: a flat program as one loop over groups of rows, printed as LLVM's assembly."""

from mingce.backends.kernel.layout import DIGITS, GROUP, Kernel, Slot, Storage, Stored
from mingce.backends.kernel.module import print_kernel

__all__ = ["DIGITS", "GROUP", "Kernel", "Slot", "Storage", "Stored", "print_kernel"]
