#!/usr/bin/env bash
# Show the program at work: the editor on an example or, without a display, the example's poster.
# EXAMPLE=personal|organization|personal.ar|organization.zh chooses which.
set -euo pipefail
cd "$(dirname -- "${BASH_SOURCE[0]}")/.."

example=${EXAMPLE:-personal}
source=resources/examples/$example.canvasdesk
canvas=build/$example.canvasdesk
poster=build/$example.pdf
program=.venv/bin/canvasdesk

mkdir -p build
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname)" = Darwin ]; then
    # What was changed in an earlier run stays.
    [ -e "$canvas" ] || "$program" export "$source" -o "$canvas" --audience owner
    exec "$program" "$canvas"
fi
export QT_QPA_PLATFORM=offscreen
"$program" export "$source" -o "$poster" --paper A0 --force
echo "There is no display, so no window was opened."
echo "The poster of the example $source is in $poster"
