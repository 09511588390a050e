"""Write seeds for the fuzz targets: recorded bodies of one language, each behind the byte that says what it is.

    fuzz_seeds.py LANGUAGE FOLDER

The recordings are read from $FERROGATE_SHARED (../shared); without them the folder stays empty. Nothing of them is kept
in the repository.
"""

from __future__ import annotations

import base64
import gzip
import json
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("FERROGATE_SHARED", ROOT.parent / "shared")) / "fidelity"
DIALECTS = {
    "anthropic_messages": "anthropic",
    "bedrock_converse": "bedrock",
    "cohere_v2": "cohere",
}
FIRST_ERROR = 400
# Larger ones slow the fuzzer down and show it nothing new.
LARGEST = 16_000


def seeds(line: dict[str, Any]) -> list[bytes]:
    """The seeds of one exchange."""
    found = []
    body = line.get("response_body")
    raw = base64.b64decode(line["response_body_b64"]) if line.get("response_body_b64") else (body or "").encode()
    if raw:
        kind = 3 if line["status"] >= FIRST_ERROR else 2 if line.get("stream") else 0
        found.append(bytes([kind]) + raw)
    if line.get("request_json") is not None:
        found.append(b"\x01" + json.dumps(line["request_json"]).encode())
    return [seed for seed in found if len(seed) <= LARGEST]


def main() -> None:
    """Write them."""
    language, folder = sys.argv[1], Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    recordings = SHARED / "open_core.jsonl.gz"
    if not recordings.exists():
        print(f"the recordings are not at {SHARED}; the fuzzer begins with nothing")
        return
    count = 0
    with gzip.open(recordings, "rt") as lines:
        for line in map(json.loads, lines):
            if DIALECTS.get(line["dialect"], line["dialect"]) != language:
                continue
            for place, seed in enumerate(seeds(line)):
                (folder / f"{line['id']}-{place}").write_bytes(seed)
                count += 1
    print(f"{count} seeds for {language}")


if __name__ == "__main__":
    main()
