"""Count recorded exchanges per provider, and write the counts into `src/provider/evidence/recordings.toml`.

`python python/tools/count_recordings.py COLLECTION`, where the collection is a file of JSON lines (`.gz` and `.xz` are
read) with `provider`, `dialect` and `capture` in each line. Nothing but the counts is kept. What was written by hand
(`capture: fixture`) is not counted.
"""

from __future__ import annotations

import collections
import gzip
import json
import lzma
import pathlib
import sys

import tomllib

PROVIDER = pathlib.Path(__file__).resolve().parents[2] / "src" / "provider"
TABLE = PROVIDER / "evidence" / "recordings.toml"
HEAD = """\
# Recorded exchanges by provider and operation, counted by python/tools/count_recordings.py. Do not edit.
"""

# What an exchange of a dialect asks for. Others (files, models, audio) are no evidence for what we do.
OPERATIONS = {
    "anthropic_messages": "chat",
    "bedrock_converse": "chat",
    "cohere_v2": "chat",
    "gemini": "chat",
    "ollama": "chat",
    "openai_chat": "chat",
    "openai_responses": "chat",
    "predictions": "chat",
    "writer_chat": "chat",
    "completions": "complete",
    "cohere_embed": "embed",
    "gemini_embed": "embed",
    "hf_embed": "embed",
    "ollama_embed": "embed",
    "openai_embeddings": "embed",
    "vertex_embed": "embed",
    "voyage_embed": "embed",
    "cohere_rerank": "rerank",
    "rerank": "rerank",
    "moderations": "moderate",
}

# The collection's names that are not ours.
NAMES = {
    "jina": "jina_ai",
    "llama_cpp": "llamacpp",
    "lmstudio": "lm_studio",
    "together": "together_ai",
    "venice": "veniceai",
    "vercel_gateway": "vercel_ai_gateway",
    "vertex": "vertex_ai",
    "vertex_anthropic": "vertex_ai",
    "vllm": "hosted_vllm",
}


def operation(dialect: str) -> str | None:
    """Say what an exchange of a dialect asks for, if it is one of ours."""
    return "chat" if dialect.startswith("bedrock_invoke_") else OPERATIONS.get(dialect)


def lines(path: pathlib.Path):
    """Read a collection line by line."""
    opened = {".gz": gzip.open, ".xz": lzma.open}.get(path.suffix, open)
    with opened(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def rows() -> set[str]:
    """Name the built-in rows."""
    return {name for file in sorted((PROVIDER / "rows").glob("*.toml")) for name in tomllib.loads(file.read_text())}


def main() -> None:
    """Count and write."""
    counts: dict[str, collections.Counter[str]] = collections.defaultdict(collections.Counter)
    known = rows()
    for line in lines(pathlib.Path(sys.argv[1])):
        asked = operation(line["dialect"])
        name = NAMES.get(line["provider"], line["provider"])
        if asked and line["capture"] != "fixture" and name in known:
            counts[name][asked] += 1
    table = [
        f"{name} = {{ {', '.join(f'{o} = {n}' for o, n in sorted(counts[name].items()))} }}" for name in sorted(counts)
    ]
    TABLE.write_text(HEAD + "\n".join(table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
