#!/usr/bin/env bash
# Checks the playbook in ROOT. With a BASE a change answers only for what it breaks or makes worse.
set -euo pipefail
arguments=(check --root "$ROOT")
if [ -n "${BASE:-}" ]; then arguments+=(--base "$BASE"); fi
if [ "${STRICT:-false}" = true ]; then arguments+=(--strict); fi
exec node "$WAYMARK/src/cli/waymark.mjs" "${arguments[@]}"
