# SPDX-License-Identifier: MIT
# Sourced by scripts/run and scripts/test: installs what is missing, once.
# Nothing here runs a program of ours.

say() { printf '%s\n' "$*" >&2; }

fail() {
    say "$*"
    exit 1
}

# The Debian packages out of "$@" that are not installed (a held one is).  "a|b" means: either
# name will do (a library was renamed between releases).
missing_packages() {
    local installed want name found
    installed=$(dpkg-query -W -f '${db:Status-Abbrev}${binary:Package}\n' 2>/dev/null |
        sed -n 's/^[ih]i *\([^:]*\).*/\1/p')
    installed=$'\n'$installed$'\n'
    for want in "$@"; do
        found=
        for name in ${want//|/ }; do
            [[ $installed == *$'\n'"$name"$'\n'* ]] && found=1
        done
        [ -n "$found" ] || printf '%s\n' "$want"
    done
}

# How this user may call apt-get: "", "sudo", "sudo -n"; status 1 when not at all.
apt_rights() {
    if [ "$(id -u)" = 0 ]; then
        echo ""
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        echo "sudo -n"
    elif command -v sudo >/dev/null && [ -t 0 ] && [ -t 2 ]; then
        echo "sudo"
    else
        return 1
    fi
}

# need_packages required|useful WHAT-FOR PACKAGE...
# Installs what is missing where it may; else names the packages (and ends, when required).
need_packages() {
    local weight=$1 purpose=$2 rights want name found line
    shift 2
    if ! command -v dpkg-query >/dev/null; then
        [ "$weight" = useful ] ||
            say "This is no Debian system: please install what the README names for $purpose by hand."
        return 0
    fi
    local missing=()
    mapfile -t missing < <(missing_packages "$@")
    [ ${#missing[@]} = 0 ] && return 0
    line="${missing[*]%%|*}"
    if ! rights=$(apt_rights); then
        if [ "$weight" = useful ]; then
            say "For $purpose, an administrator can install: $line"
            return 0
        fi
        fail "ICC Editor needs these system packages for $purpose: $line
Please ask an administrator to run:  apt-get install $line
Then start this script again."
    fi
    say "Installing system packages for $purpose: $line"
    local environment=(env DEBIAN_FRONTEND=noninteractive)
    if [ -z "${apt_lists_are_fresh:-}" ]; then
        $rights "${environment[@]}" apt-get -qq -o DPkg::Lock::Timeout=600 update ||
            say "The package lists could not be refreshed; going on with the old ones."
        apt_lists_are_fresh=1
    fi
    local names=() log
    log=$(mktemp)
    for want in "${missing[@]}"; do
        found=
        for name in ${want//|/ }; do
            if apt-cache show "$name" >/dev/null 2>&1; then
                names+=("$name")
                found=1
                break
            fi
        done
        # Unknown under every name: apt-get says so, better than Qt would later.
        [ -n "$found" ] || names+=("${want%%|*}")
    done
    if ! $rights "${environment[@]}" apt-get -qq -o DPkg::Lock::Timeout=600 \
        install -y --no-install-recommends "${names[@]}" >"$log" 2>&1; then
        tail -n 20 "$log" >&2
        rm -f "$log"
        [ "$weight" = useful ] || fail "These system packages could not be installed: $line"
        say "Going on without: $line"
        return 0
    fi
    rm -f "$log"
}

# environment_fits PYTHON: whether .venv was made by this Python and for this folder.  After an
# upgrade of the system or a move of the checkout it can no longer be mended, only made anew.
environment_fits() {
    local about='import sys; print(sys.implementation.cache_tag, sys.base_prefix)'
    local packages wanted
    wanted=$("$1" -c "$about") || return 1
    [ "$(.venv/bin/python -c "$about" 2>/dev/null)" = "$wanted" ] || return 1
    packages=$(packages_folder)
    [ -d "$packages" ] || return 1
    [ ! -f "$packages/icc_editor.pth" ] || [ "$(cat "$packages/icc_editor.pth")" = "$PWD" ]
}

packages_folder() { .venv/bin/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))'; }

# need_environment LOCK: a virtual environment in .venv that holds what LOCK names, by hash.
# The stamp makes a second start cost a few milliseconds.  ICC_EDITOR_PYTHON names another Python.
need_environment() {
    local lock=$1 stamp=.venv/.icc-$1.stamp python=${ICC_EDITOR_PYTHON:-python3} wanted
    command -v "$python" >/dev/null || fail "Python 3.11 or later is needed, and there is no $python."
    wanted="$("$python" -c 'import sys; print(sys.executable, sys.version)' | tr -d '\n')
$PWD
$(sha256sum "$lock" scripts/environment.sh)"
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        fail "Python 3.11 or later is needed; this is $("$python" --version)."
    say "Installing the Python packages of $lock into .venv (once; it may take some minutes) …"
    environment_fits "$python" || rm -rf .venv
    if command -v uv >/dev/null; then
        export UV_PYTHON_DOWNLOADS=never
        [ -x .venv/bin/python ] || uv venv --quiet --python "$python" .venv ||
            fail "The virtual environment .venv could not be made; see above."
        uv pip install --quiet --python .venv/bin/python --require-hashes -r "$lock" ||
            fail "The Python packages could not be installed; see above."
    else
        [ -x .venv/bin/pip ] || "$python" -m venv --clear .venv ||
            fail "Python's venv module is missing: apt-get install python3-venv"
        # -qq: an old pip calls the one package without a wheel deprecated, which helps nobody here.
        PIP_DISABLE_PIP_VERSION_CHECK=1 .venv/bin/pip install -qq --require-hashes -r "$lock" ||
            fail "The Python packages could not be installed; see above."
    fi
    # The checkout itself, without a build step: what an editable installation would do.
    pwd >"$(packages_folder)/icc_editor.pth"
    printf '%s' "$wanted" >"$stamp"
}

# Chromium's sandbox cannot run as root: a program started by root (a container, a test machine)
# goes without, and says so.  The program itself never turns it off.
sandbox_for_root() {
    if [ "$(id -u)" = 0 ] && [ -z "${QTWEBENGINE_DISABLE_SANDBOX:-}" ]; then
        export QTWEBENGINE_DISABLE_SANDBOX=1
        say "Running as root: the preview runs without Chromium's sandbox. Start as an ordinary user for daily work."
    fi
}

window_packages=(
    python3 python3-venv
    libegl1 libgl1 libdbus-1-3 libfontconfig1 "libglib2.0-0|libglib2.0-0t64" libxkbcommon0
    libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-image0
    libxcb-render-util0 libxcb-xinerama0 libxcb-randr0 libxcb-xkb1 libgssapi-krb5-2
)
preview_packages=(
    libnss3 "libasound2|libasound2t64" libxcomposite1 libxdamage1 libxtst6 libxrandr2 libgbm1
    libxkbfile1 libxcb-dri3-0
)
spelling_packages=(libenchant-2-2 hunspell-en-us hunspell-fr)
chart_packages=(libfribidi0) # without it Pillow cannot put Khmer letters together
screen_packages=(xvfb xauth)
