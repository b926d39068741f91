#!/usr/bin/env bash
# Prepare a checkout: the system's packages, a virtual environment, the Python packages.
#
#   packaging/setup.sh run|test [VENV]
#
# `run` is what the program needs, `test` also what its checks need. On a Debian-like system the
# packages are installed as root or through a sudo that asks nothing; elsewhere, and where that
# fails, a message names them. Only what nothing works without ends in an error.
# PYTHON=... chooses the interpreter.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

purpose=${1:?run or test}
venv=${2:-.venv}

libraries=(
    libgl1 libegl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libx11-6
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0
    libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-util1 libx11-xcb1 libcups2
)
fonts=(fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji)
tools=(
    xvfb xauth openbox xdotool poppler-utils qpdf mupdf-tools strace imagemagick x11-utils
    desktop-file-utils appstream shared-mime-info
)

say() { echo "setup: $*" >&2; }

fail() {
    say "$*"
    exit 1
}

has_package() { # newer releases call some libraries NAMEt64
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ||
        [ "$(dpkg-query -W -f='${db:Status-Status}' "$1t64" 2>/dev/null)" = installed ]
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_install() {
    command -v apt-get >/dev/null && { [ "$(id -u)" = 0 ] || sudo -n true 2>/dev/null; }
}

install_packages() { # one by one where all together fail: a release may lack one of them
    local apt=(env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0)
    as_root "${apt[@]}" update || say "the package lists could not be refreshed"
    as_root "${apt[@]}" install -y --no-install-recommends "$@" >/dev/null && return
    local package
    for package in "$@"; do
        as_root "${apt[@]}" install -y --no-install-recommends "$package" >/dev/null ||
            say "could not install $package"
    done
}

want_packages() { # want_packages PACKAGE...: install what is missing, or say what it is
    command -v dpkg-query >/dev/null || return 0
    local package missing=()
    for package in "$@"; do
        has_package "$package" || missing+=("$package")
    done
    [ ${#missing[@]} -gt 0 ] || return 0
    if may_install; then
        say "installing with apt-get: ${missing[*]}"
        install_packages "${missing[@]}"
    else
        say "these packages are missing; if something does not work, install them:"
        say "  sudo apt-get install ${missing[*]}"
    fi
}

is_new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

find_python() {
    local name
    for name in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 /usr/bin/python3}; do
        if command -v "$name" >/dev/null && is_new_enough "$name"; then
            command -v "$name"
            return
        fi
    done
    return 1
}

make_environment() {
    if [ -x "$venv/bin/python" ] && is_new_enough "$venv/bin/python" &&
        "$venv/bin/python" -m pip --version >/dev/null 2>&1; then
        return
    fi
    local python version
    python=$(find_python) || fail "Python 3.11 or newer is needed and none was found." \
        "Install it (on Debian: sudo apt-get install python3 python3-venv) and start again."
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
        want_packages "python$version-venv"
        "$python" -c 'import ensurepip, venv' 2>/dev/null ||
            fail "$python cannot make virtual environments: its modules venv and ensurepip are" \
                "missing. On Debian: sudo apt-get install python3-venv"
    fi
    say "making a virtual environment in $venv with Python $version"
    rm -rf "$venv"
    "$python" -m venv "$venv"
}

install_program() { # an extra and not a dependency group: pip before 25.1 knows only extras
    local what=.
    [ "$purpose" = run ] || what='.[dev]'
    say "installing Python packages into $venv (the first time this takes a minute)"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --editable "$what" ||
        fail "pip could not install the packages; is there a connection to a package index?"
}

check_qt() { # a shared library that is missing shows itself only when Qt is loaded
    local answer
    if ! answer=$(QT_QPA_PLATFORM=offscreen "$venv/bin/python" -c \
        'from PySide6.QtWidgets import QApplication; QApplication([])' 2>&1); then
        say "$answer"
        fail "Qt cannot start: a shared library is missing. On Debian-like systems:" \
            "sudo apt-get install ${libraries[*]}"
    fi
}

case $purpose in
run) packages=("${libraries[@]}" "${fonts[@]}") ;;
test) packages=("${libraries[@]}" "${fonts[@]}" "${tools[@]}") ;;
*) fail "run or test, not $purpose" ;;
esac
make_environment
want_packages "${packages[@]}"
install_program
check_qt
