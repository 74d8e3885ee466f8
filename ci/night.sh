#!/usr/bin/env bash
# Tells each team what the calendar asks of it, as an issue on FORGE: github or gitlab. Leaves what the check found in OUT.
set -euo pipefail
mkdir -p "$OUT"
arguments=(check --root "$ROOT" --json)
if [ -n "${TODAY:-}" ]; then arguments+=(--today "$TODAY"); fi
code=0
node "$WAYMARK/src/cli/waymark.mjs" "${arguments[@]}" >"$OUT/findings.json" || code=$?
# 1: there are errors, and they are told. Anything else is no report.
if [ "$code" -gt 1 ]; then exit "$code"; fi
FINDINGS="$OUT/findings.json" exec node "$WAYMARK/ci/$FORGE/issues.ts"
