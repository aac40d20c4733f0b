"""The rules as Polars expressions over a wide frame: one column for each input and year."""

import polars as pl
from attrs import frozen

from tests.benchmarks.columns.task import CAP, EMPLOYEE, EPOCH, LIMIT_STEPS, NONE, NOT_LIABLE, ONCE, RESIDENT, STEP, Array, Data, Task

__all__ = ["State", "arrays", "frame", "outputs"]

_FLAGS = ("late", "zero_claim", "used_reward", "exempt", "uncapped")
_LIMIT = LIMIT_STEPS * STEP


@frozen
class State:
    """A task and its persons as a frame."""

    task: Task
    frame: pl.DataFrame


def frame(task: Task, data: Data) -> State:
    """The columns that the outputs need, flags as Boolean."""
    columns = {_column(task, name, place): pl.Series(data.column(name, place)) for name, place in task.reads}
    made = pl.DataFrame(columns)
    return State(task, made.with_columns(pl.col(f"^({'|'.join(_FLAGS)}).*$").cast(pl.Boolean)))


def _column(task: Task, name: str, place: int) -> str:
    return name if name in ONCE else f"{name}_{task.first + place}"


def outputs(task: Task, people: pl.LazyFrame) -> pl.LazyFrame:
    """The outputs: the stocks year by year, then what holds in the last year."""
    tiny, money = pl.lit(0, pl.Int8), pl.lit(0, pl.Int32)
    people = people.with_columns(run=tiny, lapse=tiny, lapsed=tiny, rewarded=money, zero=money, reduction=money)
    for year in range(task.first, task.last + 1):
        if task.key == "history" or year >= EPOCH:
            people = _year(task, people, year)
    return _results(task, people)


def _year(task: Task, people: pl.LazyFrame, year: int) -> pl.LazyFrame:
    status = pl.col(f"status_{year}")
    resident, none, neither = status == RESIDENT, status == NONE, status.is_in([EMPLOYEE, NOT_LIABLE])
    run, lapse = pl.col("run"), pl.col("lapse")
    if task.key == "history":
        people = people.with_columns(run=pl.when(resident).then(run + 1).when(neither).then(run).otherwise(0).cast(pl.Int8))
    if year < EPOCH:
        return people
    if task.key == "history":
        people = people.with_columns(**_stocks(task, year, resident))
    return people.with_columns(lapsed=lapse, lapse=pl.when(resident).then(0).when(none).then(lapse + 1).otherwise(lapse).cast(pl.Int8))


def _stocks(task: Task, year: int, resident: pl.Expr) -> dict[str, pl.Expr]:
    rewarded, zero, reduction = pl.col("rewarded"), pl.col("zero"), pl.col("reduction")
    found = {
        "rewarded": pl.when(resident & (pl.col("run") > 4)).then(rewarded + STEP).otherwise(rewarded),
        "reduction": pl.when(resident).then(reduction + STEP * pl.col("lapse").cast(pl.Int32)).otherwise(reduction),
    }
    if year > max(EPOCH, task.first):
        earned = (pl.col(f"status_{year - 1}") == RESIDENT) & pl.col(f"zero_claim_{year - 1}")
        found["zero"] = pl.when(pl.col(f"used_reward_{year - 1}")).then(0).when(earned).then(zero + STEP).otherwise(zero)
    return found


def _results(task: Task, people: pl.LazyFrame) -> pl.LazyFrame:
    resident, lapsed = pl.col(f"status_{task.last}") == RESIDENT, pl.col("lapsed")
    fixed = pl.when(pl.col(f"late_{task.last}") | (lapsed > 0)).then(3).otherwise(0)
    people = people.with_columns(fixed=fixed, floor=pl.when(lapsed >= 4).then(6).otherwise(0), gross=(lapsed - 1).clip(0))
    beyond = (pl.col("floor") - pl.col("fixed")).clip(0)
    people = people.with_columns(variable=pl.col("gross") - pl.min_horizontal("repair_years", (pl.col("gross") - beyond).clip(0)))
    months = {
        "wait_fixed": pl.col("fixed"),
        "wait_variable": pl.col("variable"),
        "wait_total": pl.max_horizontal("floor", pl.col("fixed") + pl.col("variable")),
    }
    cap = CAP + (pl.col("rewarded") + pl.col("zero")).clip(upper_bound=_LIMIT) - pl.col("reduction").clip(upper_bound=_LIMIT)
    waits = pl.when(~resident).then(-1).when(pl.col("exempt")).then(0)
    found = {name: waits.otherwise(value).cast(pl.Int8) for name, value in months.items()}
    found |= {"run_years": pl.col("run"), "continuity_reward": pl.col("rewarded"), "zero_claim_reward": pl.col("zero")}
    found |= {"lapse_reduction": pl.col("reduction")}
    if task.key == "history":
        found["cap"] = pl.when(resident & ~pl.col("uncapped")).then(cap).otherwise(-1).cast(pl.Int32)
    return people.select(**{name: found[name] for name in task.outputs})


def arrays(found: pl.DataFrame) -> dict[str, Array]:
    """The columns of a result as NumPy arrays."""
    return {name: found[name].to_numpy() for name in found.columns}
