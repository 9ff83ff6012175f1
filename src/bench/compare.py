"""Measures Engross beside its peers; compare.sh says how it is called.

Prints a table and writes results.json. Times are those of whole processes with their children:
seconds of processor time (user and system), seconds of wall clock, and the largest memory of one
process. Of several runs the one with the least processor time counts: other work on the machine
can only add to it.
"""

import argparse
import json
import os
import pathlib
import shlex
import shutil
import subprocess
import time

import hundred
import peers

HERE = pathlib.Path(__file__).resolve().parent


def measure(command, folder):
    """Runs a command: (cpu, wall, megabytes, whether it succeeded)."""
    log = open(folder / "log.txt", "ab")
    began = time.monotonic()
    pid = os.posix_spawnp(command[0], command, os.environ, file_actions=[
        (os.POSIX_SPAWN_DUP2, log.fileno(), 1), (os.POSIX_SPAWN_DUP2, log.fileno(), 2)])
    _, status, used = os.wait4(pid, 0)
    wall = time.monotonic() - began
    return used.ru_utime + used.ru_stime, wall, used.ru_maxrss / 1000, status == 0


def best(command, folder, runs):
    tried = [measure(command, folder) for _ in range(runs)]
    good = [run for run in tried if run[3]]
    return min(good) if good else None


def version(*command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, timeout=120)
        return (done.stdout + done.stderr).strip().splitlines()[0]
    except (OSError, IndexError, subprocess.SubprocessError):
        return ""


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return str(path)


def candidates(folder, edition, times):
    """Name, version and command of everything that is installed, for one length of text."""
    text = (edition / "text.txt").read_text(encoding="utf-8") * times
    engross = shlex.split(os.environ["ENGROSS"])
    here = folder / f"times-{times}"
    shelf = here / "edition"
    for name in ("edition.yaml", "authorities.yaml"):
        shelf.mkdir(parents=True, exist_ok=True)
        shutil.copy(edition / name, shelf)
    write(shelf / "text.txt", text)
    yield ("Engross (site, PDF, e-book, index, proof)", version(*engross, "--version"),
           [*engross, "build", str(shelf), "-o", str(here / "out")])
    if shutil.which("typst"):
        source = write(here / "text.typ", peers.typst(text))
        yield "Typst (PDF)", version("typst", "--version"), ["typst", "compile", source]
    elif os.environ.get("TYPST_NODE"):
        source = write(here / "text.typ", peers.typst(text))
        modules = pathlib.Path(os.environ["TYPST_NODE"])
        package = modules / "node_modules/@myriaddreamin/typst-ts-node-compiler/package.json"
        script = f"cd {shlex.quote(str(modules))} && exec node {HERE / 'typst.mjs'} {source} {here}/typst.pdf"
        yield ("Typst in Node (PDF)", "compiler for Node " + json.loads(package.read_text())["version"],
               ["sh", "-c", script])
    for name in ("pdflatex", "lualatex"):
        if shutil.which(name):
            source = write(here / f"{name}.tex", peers.latex(text, name == "lualatex"))
            yield (f"{name} (PDF, one run)", version(name, "--version"),
                   [name, "-interaction=batchmode", f"-output-directory={here}", source])
    if shutil.which("weasyprint"):
        source = write(here / "text.html", peers.page(text))
        yield ("WeasyPrint (PDF)", version("weasyprint", "--version"),
               ["weasyprint", source, str(here / "weasyprint.pdf")])
    if os.environ.get("OPENHTMLTOPDF"):
        source = write(here / "text.xhtml", peers.page(text))
        fetched = sorted(folder.glob("openhtmltopdf/libraries/openhtmltopdf-core-*.jar"))
        said = fetched[0].stem.rpartition("-")[2] if fetched else ""
        yield ("OpenHTMLtoPDF (PDF)", said, [*shlex.split(os.environ["OPENHTMLTOPDF"]), source,
                                           str(here / "openhtmltopdf.pdf")])


def shelf_of_hundred(folder, edition, number):
    """A hundred texts: editions of ours, pages of Hugo's."""
    hundred.main(edition, number, folder)
    engross = shlex.split(os.environ["ENGROSS"])
    build = [*engross, "build", str(folder / "editions"), "-o", str(folder / "public")]
    yield f"Engross ({number} editions)", "", [*build, "--force"], 1
    yield f"Engross ({number} editions, unchanged)", "", build, 3
    if shutil.which("hugo"):
        yield (f"Hugo ({number} plain pages)", version("hugo", "version"),
               ["hugo", "--quiet", "-s", str(folder / "hugo")], 3)


def row(name, said, figures, ours):
    if figures is None:
        return f"| {name} | failed | | | | {said} |"
    cpu, wall, memory, _ = figures
    return f"| {name} | {cpu:.2f} | {wall:.2f} | {memory:.0f} | {cpu / ours:.2f} | {said} |"


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--edition", type=pathlib.Path, required=True)
    parser.add_argument("--folder", type=pathlib.Path, required=True)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--times", type=int, nargs="+", default=[1, 10])
    parser.add_argument("--hundred", type=int, default=int(os.environ.get("HUNDRED", "0")))
    asked = parser.parse_args()
    asked.folder.mkdir(parents=True, exist_ok=True)
    results = []

    def table(title, rows):
        print(f"\n{title}\n\n| | processor s | wall s | MB | of ours | version |")
        print("| --- | ---: | ---: | ---: | ---: | --- |")
        ours = None
        for name, said, command, runs in rows:
            figures = best(command, asked.folder, runs)
            ours = ours or (figures[0] if figures else 1)
            print(row(name, said, figures, ours), flush=True)
            results.append({"table": title, "name": name, "version": said, "figures": figures})

    for times in asked.times:
        table(f"{times} times the text",
              [(*c, asked.runs) for c in candidates(asked.folder, asked.edition, times)])
    if asked.hundred:
        table(f"{asked.hundred} texts",
              shelf_of_hundred(asked.folder / "hundred", asked.edition, asked.hundred))
    (asked.folder / "results.json").write_text(json.dumps(results, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
