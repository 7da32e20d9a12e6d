# SPDX-License-Identifier: MIT
# Sourced by scripts/test: how much of each room was run by the tests.

# hold_rooms LEAST ROOM…: tells the coverage of each room in percent; status 1 when one has less.
# Each room for itself: in one sum a well tested room would pay for another.
hold_rooms() {
    local least=$1 room failed=0
    shift
    for room in "$@"; do
        printf '%-10s' "$room"
        if ! coverage report --include="icc_editor/$room/*" --format=total --precision=1 \
            --fail-under="$least"; then
            failed=1
            coverage report --skip-covered --include="icc_editor/$room/*" || true
        fi
    done
    [ "$failed" = 0 ] || echo "A room is tested by less than $least %." >&2
    return "$failed"
}
