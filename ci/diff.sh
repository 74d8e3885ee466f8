#!/usr/bin/env bash
# Writes what the change from BASE means into OUT: change.md for the pull request, change.html as a page of its own.
set -euo pipefail
mkdir -p "$OUT"
waymark() { node "$WAYMARK/src/cli/waymark.mjs" "$@"; }
waymark diff "$BASE" --root "$ROOT" --format markdown >"$OUT/change.md"
waymark diff "$BASE" --root "$ROOT" --html "$OUT/change.html" >/dev/null
if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then cat "$OUT/change.md" >>"$GITHUB_STEP_SUMMARY"; fi
