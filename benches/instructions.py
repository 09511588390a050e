"""Counts instructions of translation, relay and SSE and holds them to `instructions.toml`: `make bench-instructions`.

Instructions repeat where times do not: on a busy machine, in CI. A workload runs under callgrind twice, the second time
with more repeats; the difference is free of start-up. More than the allowed change fails; `UPDATE=1` writes the counts
down. They are compared only where the compiler, the C library and the CPU are those of the file.
"""

import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FILE = Path(__file__).with_suffix(".toml")
HEAD = "# Instructions per unit of each workload in workloads/mod.rs. Written by `make bench-instructions UPDATE=1`.\n"
ALLOWED = 0.05
WARM_UP = 10
REPEATS = 50

Counts = dict[str, int]


def machine() -> dict[str, str]:
    """What decides how many instructions the same source takes. callgrind knows AVX2, and nothing wider."""
    about = subprocess.run(["rustc", "-vV"], check=True, text=True, stdout=subprocess.PIPE).stdout
    host = re.search(r"^host: (.*)$", about, re.MULTILINE)
    flags = Path("/proc/cpuinfo").read_text() if Path("/proc/cpuinfo").exists() else ""
    return {
        "rustc": about.splitlines()[0],
        "host": host[1] if host else platform.machine(),
        "libc": " ".join(platform.libc_ver()),
        "cpu": "avx2" if re.search(r"\bavx2\b", flags) else "baseline",
    }


def build() -> str:
    """Compiles the program that does the work; its path."""
    command = ["cargo", "build", "--release", "--locked", "--quiet", "--bench", "instructions"]
    command.append("--message-format=json-render-diagnostics")
    messages = subprocess.run(command, check=True, cwd=ROOT, text=True, stdout=subprocess.PIPE).stdout
    for line in messages.splitlines():
        message = json.loads(line)
        if message.get("executable") and message["target"]["name"] == "instructions":
            return message["executable"]
    sys.exit("cargo built no program named 'instructions'")


def instructions(program: str, name: str, repeats: int) -> int:
    """All instructions of one run."""
    command = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, name, str(repeats)]
    done = subprocess.run(command, check=False, text=True, capture_output=True)
    collected = re.search(r"Collected *: *(\d+)", done.stderr)
    if done.returncode or not collected:
        sys.exit(f"callgrind could not count '{name}':\n{done.stderr}")
    return int(collected[1])


def count(program: str) -> Counts:
    """Instructions per unit of each workload."""
    counts = {}
    for line in subprocess.run([program], check=True, text=True, stdout=subprocess.PIPE).stdout.splitlines():
        name, units, _unit = line.split()
        few, many = (instructions(program, name, repeats) for repeats in (WARM_UP, WARM_UP + REPEATS))
        counts[name] = round((many - few) / (REPEATS * int(units)))
    return counts


def read() -> tuple[dict[str, str], Counts]:
    """What was written down: the machine and the counts."""
    text = FILE.read_text() if FILE.exists() else ""
    values = {name: json.loads(value) for name, value in re.findall(r"^(\w+) = (.*)$", text, re.MULTILINE)}
    about = {name: value for name, value in values.items() if isinstance(value, str)}
    return about, {name: value for name, value in values.items() if isinstance(value, int)}


def write(about: dict[str, str], counts: Counts) -> None:
    """Writes down the machine and the counts."""
    lines = [f"{name} = {json.dumps(value)}\n" for name, value in about.items()]
    lines += ["\n[instructions]\n", *(f"{name} = {value}\n" for name, value in counts.items())]
    FILE.write_text(HEAD + "".join(lines))


def compare(known: Counts, counts: Counts) -> bool:
    """Prints every workload beside what was written down; whether nothing grew too much."""
    worse = bool(known.keys() - counts.keys())
    for name in sorted(known.keys() - counts.keys()):
        print(f"{name:20} is written down and gone")
    for name, value in counts.items():
        change = value / known[name] - 1 if name in known else None
        note = ""
        if change is None:
            note = "not written down"
        elif change > ALLOWED:
            note = "TOO MANY"
        elif change < -ALLOWED:
            note = "fewer: write it down"
        worse = worse or change is None or change > ALLOWED
        print(f"{name:20} {value:10,}  {'' if change is None else f'{change:+.1%}':>7}  {note}".rstrip())
    return not worse


def main() -> None:
    """Counts, then compares or writes."""
    missing = [tool for tool in ("valgrind", "cargo") if not shutil.which(tool)]
    if missing:
        print(f"instructions are not counted: there is no {' and no '.join(missing)}")
        return
    about, counts = machine(), count(build())
    known_about, known = read()
    if os.environ.get("UPDATE"):
        write(about, counts)
    fine = compare(known, counts)
    if os.environ.get("UPDATE"):
        print(f"written to {FILE.relative_to(ROOT)}")
        return
    differing = [name for name, value in about.items() if known_about.get(name) != value]
    if differing:
        here = ", ".join(f"{name} '{about[name]}' (not '{known_about.get(name)}')" for name in differing)
        print(f"only reported, since they cannot be compared: {here}")
    elif not fine:
        sys.exit("make it cheaper, or write the counts down and say why: make bench-instructions UPDATE=1")


if __name__ == "__main__":
    main()
