#!/bin/sh
# Measures Engross beside other typesetters and site generators, as far as they are installed, on
# texts of the same words, all in one run. Usage: src/bench/compare.sh [FOLDER]
# ENGROSS is the command to measure, TIMES the lengths as multiples of the Declaration, RUNS how
# often each is run (the least counts), TYPST_NODE a folder with node_modules of
# @myriaddreamin/typst-ts-node-compiler where there is no command "typst".
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
: "${ENGROSS:=java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar $root/target/engross.jar}"
: "${TIMES:=1 10}"
: "${RUNS:=3}"
export ENGROSS
folder=${1:-$(mktemp -d)}
exec python3 "$here/compare.py" --edition "$root/source-text/dushanbe-declaration" \
  --folder "$folder" --runs "$RUNS" --times $TIMES
