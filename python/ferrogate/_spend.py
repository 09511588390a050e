"""What was spent: sums, the log, other prices, and beside what a provider says.

With a store (`[store]` in the configuration, or `FERROGATE_STORE_PATH`) all of it, of all processes that name the
store; without
one the newest 1,024 attempts of this process.
"""

import csv
import datetime as dt
import re
from pathlib import Path

from ferrogate import _core

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400, "w": 7 * 86400}
_COUNTS = ("requests", "failed", "prompt_tokens", "completion_tokens", "cost", "unknown")
_FOREVER = 1 << 53


def _moment(value, usual):
    """Seconds since 1970 of a datetime, a date, a number, an ISO text, or a span back from now (`"7d"`, `"24h"`)."""
    if value is None:
        return usual
    if isinstance(value, (int, float)):
        return int(value)
    if isinstance(value, str):
        span = re.fullmatch(r"(\d+)([smhdw])", value)
        if span:
            now = dt.datetime.now(dt.timezone.utc).timestamp()
            return int(now) - int(span[1]) * _UNITS[span[2]]
        value = dt.datetime.fromisoformat(value.replace("Z", "+00:00"))
    if not isinstance(value, dt.datetime):
        value = dt.datetime(value.year, value.month, value.day, tzinfo=dt.timezone.utc)
    if value.tzinfo is None:
        value = value.replace(tzinfo=dt.timezone.utc)
    return int(value.timestamp())


class Rows(list):
    """Rows of what was spent: a list of dicts, which `pandas.DataFrame(rows)` and `polars.DataFrame(rows)` take."""

    def _repr_html_(self):
        import html

        if not self:
            return "<em>nothing was spent</em>"
        names = list(self[0])
        head = "".join(f"<th>{html.escape(name)}</th>" for name in names)
        rows = "".join(
            "<tr>" + "".join(f"<td>{html.escape(_cell(row[n]))}</td>" for n in names) + "</tr>" for row in self
        )
        return f"<table><thead><tr>{head}</tr></thead><tbody>{rows}</tbody></table>"


def _cell(value):
    return f"{value:.6f}" if isinstance(value, float) else str(value)


def spend(by="model", *, since=None, until=None, span=None):
    """Tell what was spent: `Rows` of dicts, the dearest first.

    `by`: `"model"`, `"provider"`, `"operation"`, `"all"`, or a kind of who pays (`"tag"`, `"customer"`, `"session"`,
    `"team"`, …).
    `since`, `until`: a datetime or date (UTC where it has no zone), seconds since 1970, an ISO text, or a span back
    from now
    (`"7d"`). `span`: `"day"` or `"hour"` tells these apart. Each row has what it is by, `requests`, `failed`,
    `prompt_tokens`,
    `completion_tokens`, `cost` (dollars, as far as known), `unknown` (requests whose cost is not known); with a span
    `began`.
    """
    if span not in (None, "day", "hour"):
        raise ValueError(f"span is 'day', 'hour' or None, not {span!r}")
    first, last = _moment(since, 0), _moment(until, None)
    sums = _core.spend_sums(by, (first, last), span or "all")
    if sums is None:
        sums = _sums(by, (first, last), span)
    rows = Rows()
    for one in sums:
        row = {}
        if span:
            row["began"] = dt.datetime.fromtimestamp(one["began"], dt.timezone.utc)
        row[by] = one["name"]
        row.update((name, one[name]) for name in _COUNTS)
        rows.append(row)
    return rows


def _sums(by, between, span):
    """The same of this process's newest attempts."""
    length = {"day": 86400, "hour": 3600}.get(span)
    sums = {}
    for entry in spend_log(*between):
        began = entry["started"] // 1000 // length * length if length else None
        if by in ("model", "provider", "operation"):
            names = [entry[by]]
        elif by == "all":
            names = [""]
        else:
            names = {name[len(by) + 1 :] for name in entry["entities"] if name.startswith(f"{by}:")}
        for name in names:
            row = sums.setdefault((began or 0, name), dict.fromkeys(_COUNTS, 0))
            row.update(began=began, name=name)
            row["requests"] += 1
            row["failed"] += entry["ending"] != "answered"
            row["prompt_tokens"] += entry["prompt_tokens"]
            row["completion_tokens"] += entry["completion_tokens"]
            row["cost"] += entry["cost"] or 0
            row["unknown"] += entry["cost"] is None and entry["ending"] != "failed"
    for row in sums.values():
        row["cost"] /= 1e9
    return sorted(sums.values(), key=lambda row: (row["began"] or 0, -row["cost"], row["name"]))


def spend_log(since=None, until=None, limit=None):
    """Tell the records of attempts, oldest first: a list of dicts.

    Among them `id`, `call`, `attempt`, `started` and `ended` (milliseconds since 1970), `provider`, `model`,
    `entities`, `ending`
    (`answered`, `failed`, `broken`, `abandoned`), `items` (what was used), `cost` (nano-dollars, None where it is not
    known), `lines`
    (how it comes about), `estimated`.
    """
    first, last = _moment(since, 0), _moment(until, _FOREVER // 1000)
    return _core.spend_log(first * 1000, last * 1000, _FOREVER if limit is None else limit)


def export_spend(path, *, since=None, until=None):
    """Write the records as CSV (RFC 4180): one row an attempt; cost in dollars, exactly. Gives the number of rows."""
    names = [
        "id",
        "call",
        "attempt",
        "started",
        "ended",
        "provider",
        "model",
        "asked",
        "operation",
        "stream",
        "ending",
        "error",
    ]
    names += ["status", "request_id", "prompt_tokens", "completion_tokens", "estimated", "reported"]
    entries = spend_log(since, until)
    with Path(path).open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow([*names, "entities", "cost"])
        for entry in entries:
            cost = "" if entry["cost"] is None else f"{entry['cost'] // 10**9}.{entry['cost'] % 10**9:09d}"
            row = [entry[name] for name in names]
            writer.writerow([*("" if value is None else value for value in row), ";".join(entry["entities"]), cost])
    return len(entries)


def reprice_spend(*, since=None, until=None):
    """Tell what the calls of a period would cost by the prices of now, which `register_model` changes.

    Gives `Rows` of `model`, `requests`, `before` and `after` (dollars), `unpriced` (requests that cannot be priced).
    """
    first, last = _moment(since, 0), _moment(until, _FOREVER // 1000)
    return Rows(_core.reprice(first * 1000, last * 1000))


def reconcile_spend(rows, *, since=None, until=None):
    """Compare what a provider says was used with our records, and say what explains each difference.

    `rows`: dicts of `date` (`"2026-11-23"` or a date), `model`, `prompt_tokens`, `completion_tokens` and `cost`
    (dollars, may be
    None), one a day and model. Gives `Rows` of `date`, `model`, what theirs is more than ours, and `why`:
    `not_recorded` (calls made
    elsewhere), `not_charged`, `estimated`, `day_border` (their day begins at another hour), `prices`, `tokens`.
    """
    said = []
    for row in rows:
        day = _moment(row["date"], 0) // 86400
        cost = row.get("cost")
        tokens = int(row.get("prompt_tokens") or 0), int(row.get("completion_tokens") or 0)
        said.append((day, row["model"], *tokens, None if cost is None else str(cost)))
    first, last = _moment(since, 0), _moment(until, _FOREVER // 1000)
    found = Rows()
    for one in _core.reconcile(first * 1000, last * 1000, said):
        date = dt.date(1970, 1, 1) + dt.timedelta(days=one.pop("day"))
        cost = one.pop("cost")
        found.append({"date": date, **one, "cost": None if cost is None else cost / 1e9})
    return found


def forget_spend(before):
    """Forget records of attempts that began before a time; sums stay. Gives whether there is a store to forget from."""
    return _core.forget_spend(_moment(before, 0) * 1000)
