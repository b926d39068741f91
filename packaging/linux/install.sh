#!/bin/sh
# Register canvasdesk with the desktop: menu entry, icon, file type, software catalogue.
#
#   ./install.sh                       for you alone, under ~/.local
#   sudo env PREFIX=/usr/local ./install.sh       for everybody
#   DESTDIR=pkg PREFIX=/usr ./install.sh          into a package's tree, caches left alone
#
# Run it as often as you like: it replaces its own files and touches no others. The program itself
# comes from pip or pipx; `canvasdesk` has to be on the PATH for the menu entry to show.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
icons=$here/../../resources/icons
app=io.github.canvasdesk.Canvasdesk
share=${DESTDIR:-}${PREFIX:-$HOME/.local}/share

put() { # put SOURCE TARGET: copy readable for all, making folders on the way
    mkdir -p "$(dirname -- "$2")"
    cp -- "$1" "$2"
    chmod 644 "$2"
}

refresh() { # refresh COMMAND...: rebuild a cache if the desktop has the tool for it
    if command -v "$1" >/dev/null 2>&1; then "$@"; fi
}

put "$here/$app.desktop" "$share/applications/$app.desktop"
put "$here/$app.metainfo.xml" "$share/metainfo/$app.metainfo.xml"
put "$here/canvasdesk-mime.xml" "$share/mime/packages/canvasdesk-mime.xml"
for name in apps/$app mimetypes/application-x-canvasdesk+json; do
    put "$icons/canvasdesk.svg" "$share/icons/hicolor/scalable/$name.svg"
    put "$icons/canvasdesk.png" "$share/icons/hicolor/256x256/$name.png"
done

if [ -z "${DESTDIR:-}" ]; then
    refresh update-mime-database "$share/mime"
    refresh update-desktop-database -q "$share/applications"
    refresh gtk-update-icon-cache -q -t -f "$share/icons/hicolor"
fi
echo "canvasdesk is registered under $share"
