#!/bin/sh
# Makes sure that the browser tests find a Chromium: one on the PATH, else Debian's package where it can be
# installed, else Playwright's own. Where none is to be had it says so and goes on; with CI=true it fails.
set -u
cd "$(dirname "$0")/../.." || exit 1
PYTHON=.venv/bin/python
[ -x "$PYTHON" ] || PYTHON=python3

found() {
    "$PYTHON" -m tests.browser.finding >/dev/null 2>&1
}

found && exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
    echo "No Chromium on this machine: installing Debian's package for the browser tests."
    export DEBIAN_FRONTEND=noninteractive
    { apt-get install -y --no-install-recommends chromium ||
        { apt-get update && apt-get install -y --no-install-recommends chromium; }; } >/dev/null 2>&1
    found && exit 0
fi

echo "No Chromium on this machine: asking Playwright for its own for the browser tests."
"$PYTHON" -m playwright install chromium >/dev/null 2>&1
found && exit 0

echo "!!!! NO CHROMIUM: the browser tests cannot run. Install Chromium or Google Chrome and run this again. !!!!" >&2
[ "${CI:-}" = true ] && exit 1
exit 0
