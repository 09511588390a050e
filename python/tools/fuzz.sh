#!/usr/bin/env bash
# Runs every fuzz target for so many seconds: fuzz.sh SECONDS [LANGUAGE…]. Findings are kept beside the corpus and named.
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-600}
shift || true
cache=${XDG_CACHE_HOME:-$HOME/.cache}/ferrogate/fuzz
python=${PYTHON:-python3}
host=$(rustc -vV | sed -n 's/^host: //p')
# What a coverage-guided fuzzer needs of the compiler, in words that a stable one understands.
export RUSTFLAGS="-Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
-Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
-Cllvm-args=-sanitizer-coverage-trace-compares --cfg fuzzing"
export CARGO_TARGET_DIR=$cache/target
cargo build --quiet --release --target "$host" --manifest-path tests/fuzz/Cargo.toml
programs=$CARGO_TARGET_DIR/$host/release
languages=("$@")
[ ${#languages[@]} -gt 0 ] || mapfile -t languages < <("$python" - <<'PY'
import re, pathlib
text = pathlib.Path("src/protocol/mod.rs").read_text()
names = re.search(r"static PROTOCOLS.*?\];", text, re.S).group(0)
for module in dict.fromkeys(re.findall(r"&(\w+)::", names)):
    print(module)
PY
)
run() { # target, corpus, arguments of the target
    local target=$1 corpus=$2
    shift 2
    mkdir -p "$corpus" "$cache/findings"
    printf '\n== %s\n' "$(basename "$corpus")"
    "$programs/$target" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=4096 -max_len=20000 -print_final_stats=1 \
        -artifact_prefix="$cache/findings/$(basename "$corpus")-" "$corpus" "$@" 2>&1 | grep -E 'stat::number_of|ERROR|panicked|artifact|SUMMARY' || true
}
run frames "$cache/corpus/frames"
for language in "${languages[@]}"; do
    "$python" python/tools/fuzz_seeds.py "$language" "$cache/corpus/$language"
    run language "$cache/corpus/$language" "--language=$language"
done
found=$(find "$cache/findings" -type f | wc -l)
echo "$found findings in $cache/findings"
[ "$found" -eq 0 ]
