#!/bin/sh
# Draws the icons of an installed app from the mark of the logo, with a browser: docs/icons.sh [CHROMIUM]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
img=$home/lms-web/src/main/resources/static/img
browser=${1:-${ALIQUOT_CHROMIUM:-chromium}}
work=$(mktemp -d)
trap 'rm -r "$work"' EXIT
mark=$(sed -n 's/.*<\/style>\(.*\)<\/svg>.*/\1/p' "$img/favicon.svg")

# draw SIZE RADIUS MARGIN FILE: a tile of paper with round corners, the mark inside a margin; both in hundredths of the size
draw() {
  cat > "$work/icon.html" <<SVG
<!doctype html><style>html,body{margin:0}svg{display:block}.mark-a{fill:#46388f}.mark-b{fill:#d8386f}</style>
<svg width="$1" height="$1" viewBox="0 0 100 100"><rect width="100" height="100" rx="$2" fill="#faf8f6"/>
<svg x="$3" y="$3" width="$((100 - 2 * $3))" height="$((100 - 2 * $3))" viewBox="-2.5 0.8 32 31">$mark</svg></svg>
SVG
  "$browser" --headless --no-sandbox --disable-gpu --hide-scrollbars --default-background-color=00000000 \
    --window-size="$1,$1" --screenshot="$img/$4" "file://$work/icon.html" 2> /dev/null
}
for size in 192 512; do
  draw "$size" 22 14 "icon-$size.png"
  draw "$size" 0 24 "icon-maskable-$size.png" # what a phone cuts off is at most a fifth on each side
done
draw 180 0 16 icon-apple.png
