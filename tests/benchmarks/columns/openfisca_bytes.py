"""The tuned rules in OpenFisca with variables of one byte, which its documentation does not provide for."""

from tests.benchmarks.columns.openfisca_tuned import State, run, tuned
from tests.benchmarks.columns.task import Data, Task

__all__ = ["NAME", "prepare", "run"]

NAME = "OpenFisca（调优，并改变量为单字节，超出其文档）"


def prepare(task: Task, data: Data) -> State:
    return tuned(task, data, narrow=True)
