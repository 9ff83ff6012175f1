"""Measures "engross serve" from save to page: serve.py EDITION [PAGE]

Copies the edition, serves it, waits until nothing is left to do, then changes a word ten times and
asks for the page until it has the new word. ENGROSS is the command to measure. Prints each time
and the median, in milliseconds.
"""

import os
import pathlib
import re
import shlex
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request

WARM_IN_SECONDS = float(os.environ.get("WARM", "20"))


def get(address):
    with urllib.request.urlopen(address) as answer:
        return answer.read().decode("utf-8")


def main(edition, page):
    folder = pathlib.Path(tempfile.mkdtemp()) / "edition"
    shutil.copytree(edition, folder)
    text = folder / "text.txt"
    words = text.read_text(encoding="utf-8")
    command = [*shlex.split(os.environ["ENGROSS"]), "serve", str(folder), "--port", "0"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        address = re.search(r"http://\S+", server.stdout.readline())[0]
        while '"proved"' not in get(address + "_engross/state.json"):
            time.sleep(0.2)
        time.sleep(WARM_IN_SECONDS)
        times = []
        for i in range(10):
            word = f"changed{i}"
            at = words.index(" the ", words.index(" the ") + 1)
            began = time.monotonic()
            text.write_text(words[:at] + " " + word + words[at:], encoding="utf-8")
            while word not in get(address + page):
                time.sleep(0.002)
            times.append(1000 * (time.monotonic() - began))
            time.sleep(2)
        print(" ".join(f"{t:.0f}" for t in times), "median", f"{statistics.median(times):.0f} ms")
    finally:
        server.terminate()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "text.html")
