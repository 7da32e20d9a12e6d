# SPDX-License-Identifier: MIT
# Sourced by scripts/test: parts of a run side by side, each told about once.

part_names=() part_runs=() part_prints=() part_ends=()
trap tell_parts EXIT
trap 'exit 143' TERM
trap 'exit 130' INT

# begin_part NAME COMMAND…: starts it.  The first one prints at once, the others later, whole.
begin_part() {
    local number=${#part_names[@]}
    part_names+=("$1")
    shift
    if [ "$number" = 0 ]; then
        "$@" &
    else
        part_prints[number]=$(mktemp)
        "$@" >"${part_prints[number]}" 2>&1 &
    fi
    part_runs+=($!)
}

# Waits for all parts and tells how each went; status 1 when one failed.
await_parts() {
    local number failed=0
    for number in "${!part_runs[@]}"; do
        _await_part "$number" || failed=1
    done
    tell_parts
    return "$failed"
}

# Says in the end how every part went.  Those that still run are broken off: the run is.
tell_parts() {
    local number
    for number in "${!part_runs[@]}"; do
        if kill "${part_runs[number]}" 2>/dev/null; then
            wait "${part_runs[number]}" 2>/dev/null || true
            _end_part "$number" "broken off"
        else
            _await_part "$number" || true
        fi
    done
    [ ${#part_ends[@]} = 0 ] || printf '%s\n' "${part_ends[@]}"
    part_ends=()
}

_await_part() {
    local status=0
    wait "${part_runs[$1]}" || status=$?
    if [ "$status" = 0 ]; then
        _end_part "$1" "passed"
    else
        _end_part "$1" "FAILED (status $status)"
    fi
    return "$status"
}

_end_part() {
    local number=$1
    if [ -n "${part_prints[number]:-}" ]; then
        cat "${part_prints[number]}"
        rm -f "${part_prints[number]}"
    fi
    unset "part_runs[number]"
    part_ends+=("Part ${part_names[number]}: $2")
}
