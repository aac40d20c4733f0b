"""The rules as one DuckDB query over an Arrow table: a common table expression for each year."""

from typing import Any

import duckdb
import pyarrow as pa
from attrs import frozen

from tests.benchmarks.columns.task import CAP, EPOCH, LIMIT_STEPS, NONE, RESIDENT, STEP, Array, Data, Task

NAME = "DuckDB（SQL，多线程）"
THREADED = True
_LIMIT = LIMIT_STEPS * STEP
_FLAGS = ("late", "zero_claim", "used_reward", "exempt", "uncapped")


@frozen
class State:
    """A connection that knows the persons as the table `people`, and the query."""

    connection: Any
    query: str


def prepare(task: Task, data: Data) -> State:
    columns = {}
    for name, place in task.reads:
        values = pa.array(data.column(name, place))
        key = name if name in data.once else f"{name}_{task.first + place}"
        columns[key] = values.cast(pa.bool_()) if name in _FLAGS else values
    connection = duckdb.connect()
    connection.register("people", pa.table(columns))
    return State(connection, query(task))


def run(state: State, reuse: bool) -> dict[str, Array]:
    return dict(state.connection.execute(state.query).fetchnumpy())


def query(task: Task) -> str:
    """The query for the outputs of `task`."""
    history = task.key == "history"
    parts = ["start AS (SELECT *, 0::TINYINT AS lapse, 0::TINYINT AS lapsed" + (_ZEROS if history else "") + " FROM people)"]
    before = "start"
    for year in range(task.first, task.last + 1):
        replaced = _year(task, year, history)
        if replaced:
            parts.append(f"y{year} AS (SELECT * REPLACE ({', '.join(replaced)}) FROM {before})")
            before = f"y{year}"
    parts.append(f"parts AS (SELECT *, {_PARTS.format(last=task.last)} FROM {before})")
    parts.append(f"whole AS (SELECT *, {_VARIABLE} FROM parts)")
    results = ", ".join(f"{_result(name, task.last)} AS {name}" for name in task.outputs)
    return f"WITH {', '.join(parts)} SELECT {results} FROM whole"


_ZEROS = ", 0::TINYINT AS run, 0::INTEGER AS rewarded, 0::INTEGER AS zero, 0::INTEGER AS reduction"
_PARTS = (
    "CASE WHEN late_{last} OR lapsed > 0 THEN 3 ELSE 0 END AS fixed, CASE WHEN lapsed >= 4 THEN 6 ELSE 0 END AS floor, "
    "greatest(lapsed - 1, 0) AS gross"
)
_VARIABLE = "gross - least(repair_years, greatest(gross - greatest(floor - fixed, 0), 0)) AS variable"


def _year(task: Task, year: int, history: bool) -> list[str]:
    status = f"status_{year}"
    run = f"CASE WHEN {status} = {RESIDENT} THEN run + 1 WHEN {status} = {NONE} THEN 0 ELSE run END"
    found = [f"({run})::TINYINT AS run"] if history else []
    if year < EPOCH:
        return found
    lapse = f"CASE WHEN {status} = {RESIDENT} THEN 0 WHEN {status} = {NONE} THEN lapse + 1 ELSE lapse END"
    found += ["lapse AS lapsed", f"({lapse})::TINYINT AS lapse"]
    if history:
        # Within one step every name means the value before it, so the run is written out once more.
        found.append(f"(CASE WHEN {status} = {RESIDENT} AND run + 1 > 4 THEN rewarded + {STEP} ELSE rewarded END)::INTEGER AS rewarded")
        found.append(f"(CASE WHEN {status} = {RESIDENT} THEN reduction + {STEP} * lapse ELSE reduction END)::INTEGER AS reduction")
    if history and year > max(EPOCH, task.first):
        earned = f"status_{year - 1} = {RESIDENT} AND zero_claim_{year - 1}"
        zero = f"CASE WHEN used_reward_{year - 1} THEN 0 WHEN {earned} THEN zero + {STEP} ELSE zero END"
        found.append(f"({zero})::INTEGER AS zero")
    return found


def _result(name: str, last: int) -> str:
    resident = f"status_{last} = {RESIDENT}"
    months = {"wait_fixed": "fixed", "wait_variable": "variable", "wait_total": "greatest(floor, fixed + variable)"}
    stocks = {"run_years": "run", "continuity_reward": "rewarded", "zero_claim_reward": "zero", "lapse_reduction": "reduction"}
    if name in stocks:
        return stocks[name]
    if name == "cap":
        cap = f"{CAP} + least(rewarded + zero, {_LIMIT}) - least(reduction, {_LIMIT})"
        return f"(CASE WHEN {resident} AND NOT uncapped THEN {cap} ELSE -1 END)::INTEGER"
    return f"(CASE WHEN NOT {resident} THEN -1 WHEN exempt THEN 0 ELSE {months[name]} END)::TINYINT"
