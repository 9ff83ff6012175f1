#!/bin/sh
# Measures Engross beside other typesetters and site generators, as far as they are installed, on
# texts of the same words, all in one run. Usage: src/bench/compare.sh [FOLDER]
# ENGROSS is the command to measure, TIMES the lengths as multiples of the Declaration, RUNS how
# often each is run (the least counts), OPENHTMLTOPDF a command that takes an XHTML file and the name
# of the PDF (without it, Maven fetches the library), TYPST_NODE a folder with node_modules of
# @myriaddreamin/typst-ts-node-compiler where there is no command "typst".
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
: "${ENGROSS:=java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar $root/target/engross.jar}"
: "${TIMES:=1 10}"
: "${RUNS:=3}"
export ENGROSS
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
# OpenHTMLtoPDF is fetched where there is Maven; it is no part of Engross.
peer=$folder/openhtmltopdf
if [ -z "${OPENHTMLTOPDF:-}" ] && command -v mvn >/dev/null &&
  mvn -q -B -f "$here/openhtmltopdf/pom.xml" -Dto="$peer" compile dependency:copy-dependencies; then
  OPENHTMLTOPDF="java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '$peer/classes:$peer/libraries/*' Render"
fi
export OPENHTMLTOPDF="${OPENHTMLTOPDF:-}"
exec python3 "$here/compare.py" --edition "$root/source-text/dushanbe-declaration" \
  --folder "$folder" --runs "$RUNS" --times $TIMES
