import datetime as dt
from collections.abc import Iterable, Mapping
from os import PathLike
from typing import Any, Literal, TypeAlias

_Moment: TypeAlias = dt.datetime | dt.date | float | str

class Rows(list[dict[str, Any]]):
    """Rows of what was spent, which `pandas.DataFrame(rows)` and `polars.DataFrame(rows)` take."""

def spend(
    by: str = "model",
    *,
    since: _Moment | None = None,
    until: _Moment | None = None,
    span: Literal["day", "hour"] | None = None,
) -> Rows: ...
def spend_log(
    since: _Moment | None = None, until: _Moment | None = None, limit: int | None = None
) -> list[dict[str, Any]]: ...
def export_spend(path: str | PathLike[str], *, since: _Moment | None = None, until: _Moment | None = None) -> int: ...
def reprice_spend(*, since: _Moment | None = None, until: _Moment | None = None) -> Rows: ...
def reconcile_spend(
    rows: Iterable[Mapping[str, Any]], *, since: _Moment | None = None, until: _Moment | None = None
) -> Rows: ...
def forget_spend(before: _Moment) -> bool: ...
